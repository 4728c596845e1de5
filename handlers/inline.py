"""Inline queries: ``@bot kz by 2019`` typed in any chat gives the answer in short, to be sent there."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from html import unescape

from telegram import InlineQueryResultArticle, InputTextMessageContent, LinkPreviewOptions
from telegram.constants import ParseMode
from telegram.error import BadRequest

from briefs.answering.answer import answer
from briefs.answering.wants import wants
from briefs.model.question import Question
from briefs.rendering.render import render
from briefs.rendering.speech import Speech
from briefs.understanding.understand import LONGEST, understand
from handlers import clarify
from handlers.menu import SHORT
from handlers.talk import Talk
from handlers.trade import NO_FIGURES, WHICH
from locales.formats import escape
from terms.errors import QuestionError

SECONDS = 10  # how long Telegram may show the same answer again
LINES, MOST = 3, 5
TITLE = 120


@dataclass(frozen=True, slots=True)
class Offer:
    """A result to tap: what the list shows, and the message that it sends."""

    title: str
    about: str
    html: str


async def inline(talk: Talk) -> None:
    """Answer an inline query; one that is too old to be answered is let be."""
    query = talk.update.inline_query
    if query is None or talk.deps.flood.wait(talk.chat_id, talk.now)[0]:
        return
    results = [_article(offer) for offer in offers(talk, " ".join(query.query.split()))]
    try:
        await query.answer(results, cache_time=SECONDS, is_personal=True)
    except BadRequest:
        return


def offers(talk: Talk, text: str) -> list[Offer]:
    """What a text may mean, each with its answer; a hint where it means no trade."""
    if not text or len(text) > LONGEST:
        return [_hint(talk)]
    question = understand(text, today=talk.today, language=talk.language, home=talk.settings.home)
    if question.unknown:
        meant = [clarify.with_country(text, question, code) for code in clarify.in_order(question)[:MOST]]
        questions = [understand(one, today=talk.today, language=talk.language, home=talk.settings.home)
                     for one in meant]
    else:
        questions = [question]
    nothing = question if question.unknown and not question.candidates else None
    return [offer for one in questions if (offer := _offer(talk, one))] or [_hint(talk, nothing)]


def _offer(talk: Talk, question: Question) -> Offer | None:
    if question.unknown or not question.names or question.intent in NO_FIGURES:
        return None
    try:
        brief = answer(question, talk.deps.store.figures(wants(question)), today=talk.today)
    except QuestionError:
        return None
    lines = [line for line in render(brief, talk.language, format="text").splitlines() if line.strip()][:LINES]
    speech = Speech(talk.language)
    source = speech.sources(brief.figures[:1]) if brief.figures else ""
    shown = [speech.bold(escape(lines[0])), *map(escape, lines[1:]), *([source] if source else [])]
    return Offer(lines[0], " · ".join(lines[1:]), "\n".join(shown))


def _hint(talk: Talk, nothing: Question | None = None) -> Offer:
    """How to ask; of a question with a word that is no country, that it is none."""
    about = talk.words.text(SHORT)
    told = unescape(clarify.nothing_alike(talk, nothing)) if nothing else talk.words.text(WHICH)
    return Offer(told, about, escape(about))


def _article(offer: Offer) -> InlineQueryResultArticle:
    content = InputTextMessageContent(offer.html, parse_mode=ParseMode.HTML,
                                      link_preview_options=LinkPreviewOptions(is_disabled=True))
    number = hashlib.sha256(offer.html.encode()).hexdigest()[:32]
    return InlineQueryResultArticle(number, offer.title[:TITLE], content, description=offer.about[:TITLE])
