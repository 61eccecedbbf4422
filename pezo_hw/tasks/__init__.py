"""Data, models and metrics that show what zeroth-order training does with a perturbation source."""
