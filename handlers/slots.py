"""Slots of messages that are words of ours already."""

from __future__ import annotations

from locales.formats import capital


class Words(str):
    """A slot whose form "capital" begins a line."""

    __slots__ = ()

    def __format__(self, form: str) -> str:
        return capital(str(self)) if form == "capital" else str(self)
