"""A brief as a picture."""
