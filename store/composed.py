"""A delivery as it is handed over for sending: messages with their buttons, and the figures that they quote."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

Buttons = Sequence[Sequence[tuple[str, str]]]


@dataclass(frozen=True, slots=True)
class Part:
    """One message: Telegram's HTML, and rows of buttons, each a label and an action (callback data, or an address)."""

    html: str
    buttons: Buttons = ()


@dataclass(frozen=True, slots=True)
class Composed:
    """The messages of one delivery in their order, and the ids of the figures quoted in them.

    ``unknown`` are the ids of what a chat waits for that was to be told and is not known any more, ``documents`` is
    the last document that a digest takes into account.
    """

    parts: Sequence[Part]
    figure_ids: Sequence[int] = ()
    unknown: Sequence[int] = ()
    documents: int | None = None
