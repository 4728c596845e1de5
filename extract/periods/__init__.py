"""Periods as written: years and their parts, seasons, and those told by where they lie from now."""
