"""Which claims say the same, which one to quote, and what follows from it by calculation."""
