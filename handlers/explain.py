"""/why and /sources: where a figure comes from."""

from __future__ import annotations

from briefs.render_sources import why as render_why
from handlers import trade
from handlers.actions import EXPIRED, question_of
from handlers.talk import Talk
from terms.want import Want

LONGEST_NUMBER = 18


async def sources(talk: Talk) -> None:
    """List the documents behind the answer that is replied to, or behind the question after the command."""
    if talk.args.strip():
        await trade.ask(talk, f"sources {talk.args}")
        return
    action = answered(talk, ("src", "ask"))
    question = question_of(action, talk.language, "src") if action else None
    if question is None:
        await talk.say(talk.words.text("Reply with /sources to an answer of mine."))
    else:
        await trade.show(talk, question)


async def why(talk: Talk) -> None:
    """Say where a figure comes from: one by its number, or the first of the answer that is replied to."""
    number = talk.args.strip() or answered(talk, ("why",)) or ""
    if number.isdecimal():
        await tell(talk, number)
    else:
        await sources(talk)


async def pressed_why(talk: Talk) -> None:
    """Say where the figure of the button comes from."""
    if not talk.args.isdecimal():
        await talk.tap(talk.words.text(EXPIRED))
        return
    await talk.tap()
    await tell(talk, talk.args)


def answered(talk: Talk, names: tuple[str, ...]) -> str | None:
    """What the buttons of the answer that is replied to say behind one of these names."""
    asked = talk.message and talk.message.reply_to_message
    if asked is None or asked.reply_markup is None:
        return None
    data = [str(button.callback_data or "") for row in asked.reply_markup.inline_keyboard for button in row]
    found = (one.partition(":")[2] for name in names for one in data if one.startswith(f"{name}:"))
    return next(found, None)


async def tell(talk: Talk, number: str) -> None:
    """Say where the figure with this number comes from."""
    figure = talk.deps.store.figure(int(number)) if len(number) < LONGEST_NUMBER else None
    if figure is None:
        await talk.say(talk.words.text("I have no figure number {n}.", n=number[:LONGEST_NUMBER]))
        return
    parties = [party for party in (figure.reporter, figure.partner) if party is not None]
    others = talk.deps.store.figures([Want(parties=frozenset(parties))]) if parties else []
    await talk.say(render_why(figure, others, talk.language))
