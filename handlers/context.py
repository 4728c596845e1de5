"""What a reply refers to: the answer of ours that it replies to, read from its buttons."""

from __future__ import annotations

from briefs.question import Question
from handlers.actions import question_of
from handlers.talk import Talk

TELLING = ("src", "con", "sub", "csv", "json", "xlsx")  # verbs of buttons that carry the answer's own subject


def answered(talk: Talk, verb: str) -> Question | None:
    """The question of the answer that is replied to, read from its buttons, as a question of this verb."""
    replied = talk.message and talk.message.reply_to_message
    if replied is None or replied.reply_markup is None:
        return None
    data = [str(button.callback_data or "") for row in replied.reply_markup.inline_keyboard for button in row]
    if verb == "chart" and any(one.startswith("bar:") for one in data):
        verb = "bar"  # a ranking is drawn as one
    codes = (one.partition(":")[2] for known in TELLING for one in data if one.startswith(f"{known}:"))
    found = (question_of(code, talk.language, verb) for code in codes)
    return next((question for question in found if question is not None), None)
