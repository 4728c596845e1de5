"""A brief in words and buttons, in three languages."""
