"""/chart and the Chart button: a series or a ranking as a picture."""

from __future__ import annotations

from briefs.answering.chart import chart_brief
from briefs.answering.wants import wants
from briefs.model.brief import Brief
from briefs.model.lists import Ranking, Series
from briefs.model.question import Question
from briefs.rendering.actions import action
from briefs.rendering.headings import heading
from briefs.rendering.speech import Speech
from handlers import trade
from handlers.buttons import under
from handlers.talk import Talk
from terms.errors import QuestionError

DRAWS = ("chart", "bar")  # the verbs of buttons that would only draw the same again


async def chart(talk: Talk) -> None:
    """Draw what is asked for behind the command, or the answer that it replies to."""
    question = await trade.wanted(talk, "chart")
    if question is not None:
        await show(talk, question)


async def pressed(talk: Talk) -> None:
    """Draw what the codes of the button say."""
    question = await trade.tapped(talk)
    if question is not None:
        await show(talk, question)


async def show(talk: Talk, question: Question) -> None:
    """Send the picture with its sources; where there is nothing to draw that is said."""
    try:
        brief = chart_brief(question, talk.deps.store.figures(wants(question)), today=talk.today)
    except QuestionError:
        await trade.show(talk, question)
        return
    png = await talk.deps.pictures.of(brief, talk.language)
    title = Speech(talk.language).bold(heading(brief, Speech(talk.language)))
    if png is None:
        nothing = talk.words.text("No figure is known, so there is nothing to draw.")
        await talk.say(f"{title}\n{nothing}")
        return
    row = [(label, code) for row in under(brief, talk.language) for label, code in row
           if code.partition(":")[0] not in DRAWS]
    if brief.kind == "series":
        row.append((talk.words.text("Download"), action("file", brief.subject)))
    await talk.show(png, f"{title}\n{sources_of(brief, talk)}", [row] if row else [])


def sources_of(brief: Brief, talk: Talk) -> str:
    """The sources of what is drawn, in one line."""
    speech = Speech(talk.language)
    figures = [figure for block in brief.blocks if isinstance(block, Series | Ranking) for figure in block.sources]
    if len({speech.source(figure) for figure in figures}) == 1:
        return talk.words.text("Source: {source}", source=speech.source(figures[0]))
    return talk.words.text("Sources: {sources}", sources=speech.sources(figures))
