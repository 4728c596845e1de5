"""Kinds of lines of a page, and of the sentences in them, in the sets that rules ask for."""

from __future__ import annotations

KINDS = ("headline", "dateline", "heading", "body", "item", "furniture")
OPENINGS = ("headline", "dateline")  # stand over the whole text
HEADS = ("headline", "heading")
TITLES = (*HEADS, "dateline")  # stand over what a text says
LINES = (*HEADS, "item")  # say in few words what stands alone
