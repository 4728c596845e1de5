"""What everyone in Keruen speaks of: figures, periods, parties, and the tables behind them."""
