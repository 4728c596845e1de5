"""From text to figures: what a text says of trade, by the tables of its language. Pure functions."""
