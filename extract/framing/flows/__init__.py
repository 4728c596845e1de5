"""Which flow a number is of, or none."""
