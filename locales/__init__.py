"""What is said: gettext catalogues and formats of numbers, periods and names in each language."""
