"""The perturb/update engine: streams weights past the numbers of a source. Twin: :mod:`pezo_hw.engine`."""
