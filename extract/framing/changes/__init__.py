"""Changes joined to their levels, and numbers that add up."""
