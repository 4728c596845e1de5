"""What a reply refers to: the answer of ours that it replies to, read from its buttons."""

from __future__ import annotations

from dataclasses import replace

from briefs.model.question import Question
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
    found = (_question(talk, one, verb) for known in TELLING for one in data if one.startswith(f"{known}:"))
    return next((question for question in found if question is not None), None) or _common(talk, data, verb)


def _common(talk: Talk, data: list[str], verb: str) -> Question | None:
    """Whom all that the buttons ask for is about, without its period; None where they ask of several."""
    asked = [question for one in data if one.startswith("ask:") and (question := _question(talk, one, verb))]
    alike = len({(question.reporter, question.partner) for question in asked}) == 1
    return replace(asked[0], period=None) if alike else None


def _question(talk: Talk, data: str, verb: str) -> Question | None:
    return question_of(data.partition(":")[2], talk.language, verb)
