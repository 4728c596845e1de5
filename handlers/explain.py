"""/why and /sources: where a figure comes from."""

from __future__ import annotations

from briefs.answering.answer import answer
from briefs.answering.wants import wants
from briefs.model.question import Question
from briefs.rendering.buttons import why_buttons
from briefs.rendering.why import why as render_why
from briefs.understanding.understand import understand
from handlers import trade
from handlers.actions import EXPIRED
from handlers.context import answered
from handlers.talk import Talk
from locales.formats import money
from terms.errors import QuestionError
from terms.figure import Figure
from terms.want import Want

LONGEST_NUMBER = 18
OTHERS, ROW = 6, 2


async def sources(talk: Talk) -> None:
    """List the documents behind the answer that is replied to, or behind the question after the command."""
    if talk.args.strip():
        await trade.asking("sources")(talk)
        return
    question = answered(talk, "src")
    if question is None:
        await talk.say(talk.words.text("Reply with /sources to an answer of mine."))
    else:
        await trade.show(talk, question)


async def why(talk: Talk) -> None:
    """Say where a figure comes from: one by its number, or the first of an answer, with buttons for its others."""
    text = talk.args.strip()
    if text.isdecimal() and text.isascii():
        await tell(talk, text)
        return
    if text:
        question: Question | None = understand(text, today=talk.today, language=talk.language, home=talk.settings.home)
    else:
        question = answered(talk, "ask")
    figures = _figures(talk, question) if question is not None else []
    if question is not None and figures:
        await show(talk, figures[0], figures[1:], first=question.reporter)
    else:
        await talk.say(talk.words.text("Reply with /why to an answer of mine."))


async def pressed_why(talk: Talk) -> None:
    """Say where the figure of the button comes from."""
    if not (talk.args.isdecimal() and talk.args.isascii()):
        await talk.tap(talk.words.text(EXPIRED))
        return
    await talk.tap()
    await tell(talk, talk.args)


async def tell(talk: Talk, number: str) -> None:
    """Say where the figure with this number comes from."""
    figure = talk.deps.store.figure(int(number)) if len(number) < LONGEST_NUMBER else None
    if figure is None:
        await talk.say(talk.words.text("I have no figure number {n}.", n=number[:LONGEST_NUMBER]))
    else:
        await show(talk, figure)


async def show(talk: Talk, figure: Figure, others: list[Figure] | None = None, *, first: str | None = None) -> None:
    """Where a figure comes from, with a button for each of the others; ``first`` is the party that was named first."""
    parties = frozenset(party for party in (figure.reporter, figure.partner) if party is not None)
    near = talk.deps.store.figures([Want(parties=parties)]) if parties else []
    wrong = talk.deps.store.why_wrong(figure.id) if figure.id is not None else None
    row = [(money(one.value, one.unit, talk.language, qualifier=one.qualifier, value_max=one.value_max),
            f"why:{one.id}") for one in others or () if one.value is not None][:OTHERS]
    await talk.say(render_why(figure, near, talk.language, first=first, wrong=wrong), [
        *(row[at:at + ROW] for at in range(0, len(row), ROW)), *_wrong(talk, figure)])


def _wrong(talk: Talk, figure: Figure) -> list[list[tuple[str, str]]]:
    """The button that says that the figure is wrong, where someone reads that."""
    rows = why_buttons(figure.id, talk.language) if talk.deps.admins and figure.id is not None else []
    return [[(button.label, button.action) for button in row] for row in rows]


def _figures(talk: Talk, question: Question) -> list[Figure]:
    """The stored figures of the answer to a question, the first one first."""
    try:
        brief = answer(question, talk.deps.store.figures(wants(question)), today=talk.today)
    except QuestionError:
        return []
    return [figure for figure in brief.figures if figure.id is not None]
