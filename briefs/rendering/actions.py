"""What a button asks for: a short string, and the question that it stands for.

``verb:parties:flow:period`` such as ``ask:kz-by:turnover:2018``, with ``:tag`` behind it for a product; a region has a
full stop, ``kz.63-cn``, as a hyphen stands between parties. ``verb:id`` is for one figure (``why:12``). Callback data
hold at most 64 bytes and no state beyond that. The verbs with a subject are the keys of ``INTENT_OF``; those with a
figure's id are ``why`` and ``bad``.
"""

from __future__ import annotations

from briefs.model.level import Subject
from briefs.model.question import Question
from terms.errors import QuestionError
from terms.figure import FLOWS
from terms.period import Period
from terms.products import tag, tagged

MOST_BYTES = 64
INTENT_OF = {"ask": "figure", "file": "figure", "ser": "series", "chart": "series", "src": "sources",
             "con": "conflict", "tgt": "target", "rnk": "rank", "bar": "rank", "sub": "subscribe", "tell": "figure"}


def action(verb: str, subject: Subject, period: Period | None = None, flow: str | None = None) -> str:
    """The action of a verb on a subject; another period or flow instead of its own where given."""
    parties = joined(subject.reporter, subject.partner)
    period = period or subject.period
    product = [tag(subject.product)] if subject.product else []
    return ":".join((verb, parties, flow or subject.flow, str(period) if period else "", *product))


def joined(*codes: str | None) -> str:
    """The parties of an action.

    >>> joined("KZ", "BY"), joined("KZ-63", "CN"), codes_of("kz.63-cn")
    ('kz-by', 'kz.63-cn', ['KZ-63', 'CN'])
    """
    return "-".join(code.lower().replace("-", ".") for code in codes if code)


def codes_of(parties: str) -> list[str]:
    """The codes of the parties of an action."""
    return [code.replace(".", "-") for code in parties.upper().split("-")]


def question_of(text: str, language: str) -> Question:
    """The question that an action stands for; QuestionError for a text that is no such action.

    >>> question_of("ask:kz-by:turnover:2018", "en").period
    Period(first=24216, last=24227)
    """
    verb, *rest = text.split(":")
    if verb not in INTENT_OF or len(rest) not in (3, 4) or rest[1] not in FLOWS:
        raise QuestionError(f"no such action: {text!r}")
    reporter, partner, *more = [*codes_of(rest[0]), ""]
    try:
        period = Period.parse(rest[2]) if rest[2] else None
    except ValueError as error:
        raise QuestionError(str(error)) from None
    if not reporter or any(more):
        raise QuestionError(f"an action of no party or of more than two: {text!r}")
    product = tagged(rest[3]) if rest[3:] else None
    if rest[3:] and product is None:
        raise QuestionError(f"an action about no known product: {text!r}")
    return Question(text, INTENT_OF[verb], reporter, partner or None, rest[1], period, product, language=language)
