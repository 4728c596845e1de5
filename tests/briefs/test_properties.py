"""What holds for any figures: order does not matter, a witness changes nothing, every number has its figures."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefs.answering.answer import answer
from briefs.files.brief_json import brief_json
from briefs.model.brief import Brief, walk
from briefs.model.level import Level
from briefs.reconciling.numbers import Calculated, Factor, Stated
from briefs.reconciling.ranks import is_recollection
from briefs.rendering.render import render
from briefs.rendering.split import LIMIT
from terms.figure import Change, Figure
from terms.period import Period
from tests.briefs.samples import LANGUAGES, TODAY, ask

PERIODS = ("2016", "2017", "2018", "2019", "2018-01/2018-06", "2018-07/2018-12", "2018-01/2018-09", "2019-01/2019-06")
INTENTS = ("figure", "conflict", "series", "compare", "rank", "target", "share", "growth", "sources")
values = st.builds(lambda digits, zeros: float(digits * 10 ** zeros), st.integers(1, 9999), st.integers(5, 7))


def whole(number: int, flow: str, turned: bool, period: str | None, value: float, **more: Any) -> Figure:
    reporter, partner = ("BY", "KZ") if turned else ("KZ", "BY")
    at = Period.parse(period) if period else None
    grown = more.pop("grown")
    change = Change(pct=grown, base=at.shifted(-1)) if grown is not None and at else None
    return Figure(doc=f"doc-{number}", mention=str(value), start=0, end=1, quote="q", flow=flow, reporter=reporter,
                  partner=partner, period=at, value=value, unit="USD", change=change, id=number, **more)


figures = st.builds(
    whole, number=st.integers(1, 10**6), flow=st.sampled_from(("turnover", "export", "import", "services_turnover")),
    turned=st.booleans(), period=st.sampled_from((*PERIODS, None)), value=values,
    grown=st.none() | st.integers(-90, 200).map(float),
    status=st.sampled_from(("actual", "actual", "actual", "target", "forecast")),
    qualifier=st.sampled_from(("exact", "exact", "about", "over", "under")), side=st.sampled_from(("KZ", "BY", None)),
    evidence=st.sampled_from(("series", "office", "person", "outlet", "recollection")),
    outlet=st.sampled_from(("BelTA", "Trend", None)),
    doc_date=st.dates(date(2016, 1, 1), date(2022, 12, 31)))
sets = st.lists(figures, min_size=1, max_size=12, unique_by=lambda figure: figure.id)
questions = st.sampled_from([ask(reporter="KZ", partner="BY", period=period) for period in (*PERIODS, None)])


def brief_of(known: list[Figure], **said: Any) -> Brief:
    return answer(ask(**{"reporter": "KZ", "partner": "BY", **said}), known, today=TODAY)


@settings(max_examples=60, deadline=None)
@given(sets, st.randoms(use_true_random=False), st.sampled_from(INTENTS), st.sampled_from((*PERIODS, None)))
def test_order_of_arrival_never_changes_an_answer(known: list[Figure], random: Any, intent: str,
                                                  period: str | None) -> None:
    shuffled = list(known)
    random.shuffle(shuffled)
    said = {"intent": intent, "period": period}
    assert brief_json(brief_of(known, **said)) == brief_json(brief_of(shuffled, **said))


def repeated(figure: Figure, rounded: bool, days: int) -> Figure:
    """The same claim in another outlet, later, perhaps with fewer digits."""
    value = figure.value or 0.0
    if rounded and figure.evidence != "series":
        value = float(f"{value:.1e}") if abs(float(f"{value:.1e}") / value - 1) < 0.01 else value
    evidence = figure.evidence if figure.evidence == "recollection" else "outlet"
    later = date.fromordinal((figure.doc_date or TODAY).toordinal() + days)
    return replace(figure, id=10**7, doc="echo", outlet="Echo", value=value, evidence=evidence, doc_date=later,
                   change=None, mention=str(value))


@settings(max_examples=150, deadline=None)
@given(sets, st.data(), questions)
def test_a_witness_never_changes_a_value(known: list[Figure], data: st.DataObject, question: Any) -> None:
    actual = [figure for figure in known if figure.status == "actual"]
    if not actual:
        return
    echo = repeated(data.draw(st.sampled_from(actual)), data.draw(st.booleans()), data.draw(st.integers(1, 300)))
    before, after = (answer(question, those, today=TODAY) for those in (known, [*known, echo]))
    assert shown(before) == shown(after)


def shown(brief: Brief) -> list[tuple[str, float]]:
    """The level numbers of a brief, in order."""
    levels = [item for item in walk(brief.blocks) if isinstance(item, Level)]
    return [(level.role, level.number.value) for level in levels if level.number]


@settings(max_examples=60, deadline=None)
@given(sets, st.sampled_from(INTENTS), st.sampled_from((*PERIODS, None)))
def test_every_number_is_stored_or_follows_from_stored_ones(known: list[Figure], intent: str,
                                                            period: str | None) -> None:
    for number in brief_of(known, intent=intent, period=period).numbers:
        assert number.figures
        assert set(number.figures) <= set(known)
        if isinstance(number, Stated):
            assert number.figure in known
        else:
            assert number.value == pytest.approx(worked_out(number))


def worked_out(number: Calculated) -> float:
    """A calculated number once more, from its terms."""
    values = [term.value for term in number.terms]
    match number.formula:
        case "base":
            assert isinstance(number.terms[1], Factor)
            return values[0] / values[1]
        case "sum" | "months":
            return sum(values)
        case "difference" | "balance" | "points":
            return values[0] - values[1]
        case "growth":
            return (values[0] / values[1] - 1) * 100
        case "ratio":
            return values[0] / values[1] * 100
    raise AssertionError(number.formula)


@settings(max_examples=60, deadline=None)
@given(sets, st.sampled_from((*PERIODS, None)))
def test_a_level_is_never_a_target_nor_a_recollection(known: list[Figure], period: str | None) -> None:
    for item in walk(brief_of(known, period=period).blocks):
        if isinstance(item, Level) and isinstance(item.number, Stated):
            assert item.number.figure.status == "actual"
            assert not is_recollection(item.number.figure)


@settings(max_examples=60, deadline=None)
@given(sets, figures, questions)
def test_a_product_or_a_region_never_changes_the_country(known: list[Figure], other: Figure, question: Any) -> None:
    wheat = replace(other, id=10**7, product="wheat")
    region = replace(other, id=10**7 + 1, reporter="KZ-39", partner="BY")
    plain, mixed = (answer(question, those, today=TODAY) for those in (known, [*known, wheat, region]))
    assert brief_json(plain) == brief_json(mixed)


@settings(max_examples=40, deadline=None)
@given(sets, st.sampled_from(INTENTS), st.sampled_from((*PERIODS, None)), st.sampled_from(LANGUAGES),
       st.sampled_from(("html", "text")))
def test_every_brief_can_be_said_in_one_message(known: list[Figure], intent: str, period: str | None, language: str,
                                                format: Any) -> None:
    said = render(brief_of(known, intent=intent, period=period), language, format=format)
    assert 0 < len(said) <= LIMIT
    assert "{" not in said


