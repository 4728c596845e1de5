"""What a question is after: its intent, flow, product and amounts, from its other words."""
