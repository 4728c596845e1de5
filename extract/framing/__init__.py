"""What a number means: a module or a family a slot (flow, party, period, status, role)."""
