"""From a typed line to a question."""
