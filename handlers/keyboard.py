"""What goes with a message, in Telegram's own form: the library takes a good part of a reply's time for it."""

from __future__ import annotations

from typing import Any

from telegram import InlineKeyboardMarkup, LinkPreviewOptions

from briefs.rendering.actions import MOST_BYTES
from store.composed import Buttons

LINK = "https://"


class Keyboard(InlineKeyboardMarkup):
    """An inline keyboard that the library only ever asks for its dictionary, so that no button becomes an object."""

    def __init__(self, rows: list[list[dict[str, str]]]) -> None:
        super().__init__(())
        self._as_dict: dict[str, Any] = {"inline_keyboard": rows}

    def to_dict(self, recursive: bool = True) -> dict[str, Any]:
        return self._as_dict


class NoPreview(LinkPreviewOptions):
    """No picture of a page under a message that links to it."""

    def to_dict(self, recursive: bool = True) -> dict[str, Any]:
        return {"is_disabled": True}


def keyboard(rows: Buttons) -> Keyboard | None:
    """The buttons of rows of label and action; None for none. One whose action is over 64 bytes is left out."""
    made = [[_button(label, action) for label, action in row if action.startswith(LINK) or fits(action)]
            for row in rows]
    made = [row for row in made if row]
    return Keyboard(made) if made else None


def fits(action: str) -> bool:
    """Whether an action can be the data of a button."""
    return 0 < len(action.encode()) <= MOST_BYTES


def _button(label: str, action: str) -> dict[str, str]:
    return {"text": label, "url" if action.startswith(LINK) else "callback_data": action}
