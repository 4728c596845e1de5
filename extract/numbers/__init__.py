"""Numbers as written: digits and words, scales, units, hedges, ranges."""
