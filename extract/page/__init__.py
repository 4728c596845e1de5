"""A page before its sentences are read: letters, lines, heading, outlet."""
