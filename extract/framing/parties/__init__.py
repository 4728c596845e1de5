"""Whose flow a number is and with whom."""
