"""When a number is of, and what it is compared with."""
