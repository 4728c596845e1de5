"""Tables of a page: their grid from the layout alone, the units and the words of their labels."""
