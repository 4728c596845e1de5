"""What the data of a button says: a verb before the colon, and codes behind it. No other state is kept."""

from __future__ import annotations

import re
from dataclasses import replace

from briefs.model.question import Question
from briefs.rendering import actions
from locales.catalogue import mark
from terms.countries import COUNTRIES
from terms.errors import QuestionError
from terms.figure import WORLD
from terms.products import tag

EXPIRED = mark("This button has expired. Ask again.")
PARTS = 3
REGION = re.compile(r"[A-Z]{2}-[A-Z0-9]{1,3}")  # ISO 3166-2


def question_of(args: str, language: str, verb: str = "ask") -> Question | None:
    """The question of ``kz-by:turnover:2018``, with a product's tag behind it (all but the parties may be left out);
    None for what is not one.

    A party alone trades with the world, except where its partners are ranked, or the documents behind a ranking listed.

    >>> question_of("kz-by:turnover:2018", "en").partner, question_of("mars", "en")
    ('BY', None)
    """
    parties, flow, period, product, *rest = [*args.split(":"), "", "", ""]
    if not all(map(_is_party, actions.codes_of(parties))) or any(rest):
        return None
    try:
        tagged = (product,) if product else ()
        question = actions.question_of(":".join((verb, parties, flow or "turnover", period, *tagged)), language)
    except QuestionError:
        return None
    return question if question.partner or question.intent in ("rank", "sources") else replace(question, partner=WORLD)


def action_of(verb: str, question: Question) -> str:
    """The data of a button that asks this question."""
    parties = actions.joined(question.reporter, question.partner)
    product = [tag(question.product)] if question.product else []
    period = str(question.period) if question.period else ""
    return ":".join((verb, parties, question.flow or "turnover", period, *product))


def _is_party(code: str) -> bool:
    """Whether it is the world, a country, a bloc, or a region of a country."""
    return code == WORLD or code in COUNTRIES or (REGION.fullmatch(code) is not None and code[:2] in COUNTRIES)
