"""The rows of the table, by topic; importing them registers them."""

from tests.playground.cases import chats, edits, files, markups, profile, queries, texts, transport

__all__ = ["chats", "edits", "files", "markups", "profile", "queries", "texts", "transport"]
