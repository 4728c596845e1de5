"""Countries, regions, blocs, and words that point to them."""
