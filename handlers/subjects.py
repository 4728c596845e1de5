"""What a subscription is about: a code of parties and flow, such as ``kz-by:turnover`` or with the tag of a product
``kz-world:export::16d0f226``, and its name."""

from __future__ import annotations

from dataclasses import replace

from briefs.model.question import Question
from handlers.actions import action_of, question_of
from locales.formats import country, flow, pair
from terms.countries import COUNTRIES
from terms.figure import WORLD
from terms.products import product_name


def subject_of(question: Question) -> str | None:
    """The code under which a subscription to this question is kept; None where no party is named."""
    if question.reporter is None:
        return None
    return action_of("", replace(question, partner=question.partner or WORLD, period=None)).strip(":")


def name_of(subject: str, language: str) -> str:
    """"Kazakhstan – Belarus", "Kazakhstan, foreign trade", with the flow where it is not the turnover, and the product.

    >>> name_of("kz-by:turnover", "kk"), name_of("kz-world:turnover", "en"), name_of("kz-by:export", "ru")
    ('Қазақстан – Беларусь', 'Kazakhstan, foreign trade', 'Казахстан – Беларусь, экспорт')
    >>> name_of("kz-world:export::16d0f226", "en")
    'Kazakhstan, exports, wheat'
    """
    question = question_of(subject, language)
    if question is None or question.reporter is None:
        return subject
    goods = product_name(question.product, language) if question.product else None
    said = _parties_and_flow(question, question.reporter, language)
    return f"{said}, {goods}" if goods else said


def _parties_and_flow(question: Question, first: str, language: str) -> str:
    second = question.partner or WORLD
    world = second in (WORLD, first)
    label = country(first, language) if world else pair(first, second, language)
    if question.flow not in (None, "turnover"):
        return f"{label}, {flow(str(question.flow), language)}"
    foreign = second == WORLD and (first not in COUNTRIES or COUNTRIES[first].kind == "country")  # else a region
    return f"{label}, {flow('trade', language, world=True)}" if foreign else label
