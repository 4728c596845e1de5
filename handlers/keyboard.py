"""Buttons as Telegram wants them, made and turned into JSON once however often they are sent."""

from __future__ import annotations

import functools
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from store.composed import Buttons

DATA_BYTES = 64
LINK = "https://"
KEPT = 2000

Rows = tuple[tuple[tuple[str, str], ...], ...]


class Keyboard(InlineKeyboardMarkup):
    """An inline keyboard that is turned into a dictionary once: the library asks for it at every send."""

    @functools.cached_property
    def _as_dict(self) -> dict[str, Any]:
        return super().to_dict()

    def to_dict(self, recursive: bool = True) -> dict[str, Any]:
        return self._as_dict if recursive else super().to_dict(recursive)


def keyboard(rows: Buttons) -> Keyboard | None:
    """The buttons of rows of label and action; None for none. One whose action is over 64 bytes is left out."""
    return _made(tuple([tuple([(label, action) for label, action in row]) for row in rows])) if rows else None


def fits(action: str) -> bool:
    """Whether an action can be the data of a button."""
    return 0 < len(action.encode()) <= DATA_BYTES


@functools.lru_cache(maxsize=KEPT)
def _made(rows: Rows) -> Keyboard | None:
    made = [[_button(label, action) for label, action in row if action.startswith(LINK) or fits(action)]
            for row in rows]
    made = [row for row in made if row]
    return Keyboard(made) if made else None


def _button(label: str, action: str) -> InlineKeyboardButton:
    if action.startswith(LINK):
        return InlineKeyboardButton(label, url=action)
    return InlineKeyboardButton(label, callback_data=action)
