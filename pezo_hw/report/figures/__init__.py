"""Figures as inline SVG. Colours are CSS variables of the page, so figures follow the light and the dark scheme."""
