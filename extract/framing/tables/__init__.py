"""The figures of tables."""
