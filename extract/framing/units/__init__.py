"""Units and currencies that a number leaves out."""
