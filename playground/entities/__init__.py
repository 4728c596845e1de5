"""Formatted text: Telegram's two markups parsed into a text and entities counted in UTF-16 code units."""
