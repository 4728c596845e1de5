"""Who says a figure, and whose statistics it is."""
