"""Many claims are grouped as a few are: as if each were compared with every other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import count

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from briefs.reconciling import merging
from briefs.reconciling.claims import side_of
from briefs.reconciling.intervals import agree, digit
from briefs.reconciling.keys import key_of
from briefs.reconciling.ledger import Ledger
from briefs.reconciling.meeting import NONE, Heads, Least, Members, Span
from briefs.reconciling.merging import Repeated, merged
from briefs.reconciling.ranks import order, published, rank
from terms.figure import Figure
from terms.period import Period

PHASES = (Phase.explicit, Phase.reuse, Phase.generate)
NUMBERS = (890, 895.5, 896, 896.4, 896.5, 897, 900, 904.9, 905, 910, 940, 950, 1000, 1e-1, 89.6, 8960)
BASE = Figure(doc="d", mention="m", start=0, end=1, quote="q", flow="turnover", reporter="KZ", partner="BY",
              period=Period.of_year(2018), value=1.0, unit="USD")
_number = count(1)


def claim(value: float, scale: float, qualifier: str, more: float | None, unit: str, side: str | None, evidence: str,
          day: date | None) -> Figure:
    number = next(_number)
    top = value * scale * more if more is not None else None
    return replace(BASE, doc=f"d{number}", id=number, value=value * scale, value_max=top, unit=unit, side=side,
                   qualifier=qualifier, evidence=evidence, doc_date=day)


claims = st.builds(
    claim, value=st.sampled_from((*NUMBERS, 0.0)) | st.integers(-2000, 2000).map(float),
    scale=st.sampled_from((1.0, 1e6, 1e9)),
    qualifier=st.sampled_from(("exact", "exact", "about", "over", "under", "range")),
    more=st.sampled_from((None, None, None, 1.1, 0.9)), unit=st.just("USD"), side=st.sampled_from(("KZ", "BY", None)),
    evidence=st.sampled_from(("series", "office", "person", "outlet")),
    day=st.none() | st.dates(date(2018, 1, 1), date(2019, 6, 1)))
sets = st.lists(claims, min_size=1, max_size=24)
units = st.sampled_from(("USD", "%"))


def repeats(figure: Figure, known: Figure) -> bool:
    """The rule as it was written for a few claims."""
    if rank(figure).number < rank(known).number or not agree(figure, known):
        return False
    if known.qualifier == "exact" and figure.qualifier != "exact":
        return True
    finer = digit(figure.value or 0.0) < digit(known.value or 0.0)
    return not finer and (known.qualifier == "exact" or figure.qualifier != "exact")


def one_by_one(figures: Sequence[Figure]) -> list[list[Figure]]:
    """Groups as they were made for a few claims: each is compared with every head."""
    def fine_first(figure: Figure) -> tuple[object, ...]:
        day = published(figure)
        return (rank(figure).number, figure.qualifier != "exact", digit(figure.value or 0.0), not day, day,
                order(figure))

    groups: list[list[Figure]] = []
    for figure in sorted(figures, key=fine_first):
        home = next((group for group in groups if repeats(figure, group[0])), None)
        if home is None:
            groups.append([figure])
        else:
            home.append(figure)
    return groups


@pytest.fixture(params=[0, 48], autouse=True, ids=["sorted", "as-is"])
def few(request: pytest.FixtureRequest) -> object:
    """Every test runs with sets of any size treated as large ones, and as they are."""
    before, merging.FEW = merging.FEW, request.param
    yield
    merging.FEW = before


@settings(max_examples=150, deadline=None, phases=PHASES)
@given(sets, units)
def test_groups_are_those_of_comparing_each_with_every_other(known: list[Figure], unit: str) -> None:
    known = [replace(figure, unit=unit) for figure in known]
    assert merged(known) == one_by_one(known)


@settings(max_examples=150, deadline=None, phases=PHASES)
@given(sets, claims, units)
def test_a_side_is_repeated_as_any_of_its_claims_is(known: list[Figure], figure: Figure, unit: str) -> None:
    known, figure = [replace(each, unit=unit) for each in known], replace(figure, unit=unit)
    assert Repeated(known).by(figure) == any(repeats(figure, member) for member in known)


@settings(max_examples=100, deadline=None, phases=PHASES)
@given(sets)
def test_the_claims_of_a_key_are_as_they_were(known: list[Figure]) -> None:
    sides: dict[str | None, list[Figure]] = {}
    for figure in known:
        sides.setdefault(side_of(figure), []).append(figure)
    loose = sides.pop(None, [])
    homes = [next((side for side in sorted(filter(None, sides)) if any(repeats(figure, each) for each in sides[side])),
                  None) for figure in loose]
    for figure, home in zip(loose, homes, strict=True):
        sides.setdefault(home, []).append(figure)
    expected = {side: sorted(([group[0], *sorted(group[1:], key=order)] for group in one_by_one(members)),
                             key=lambda group: order(group[0])) for side, members in sides.items()}
    found = Ledger(known).claims(key_of(known[0]))
    assert {one.side: [[stated.figure, *stated.witnesses] for stated in (one.best, *one.others)]
            for one in found} == expected


@settings(max_examples=100, deadline=None, phases=PHASES)
@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=60), st.integers(0, 40), st.integers(0, 40))
def test_a_table_gives_the_least_of_a_range_and_the_last_before(puts: list[tuple[int, int]], first: int,
                                                                last: int) -> None:
    table, plain = Least(41), dict[int, int]()
    for place, number in puts:
        table.put(place, number)
        plain[place] = min(number, plain.get(place, NONE))
    assert table.least(first, last) == min((n for place, n in plain.items() if first <= place < last), default=NONE)
    assert table.last_before(first) == max((place for place in plain if place < first), default=None)


def test_intervals_meet_at_their_ends() -> None:
    one, other = Span(1, 2, 1.5), Span(4, 6, 5)
    heads, members = Heads([one, other]), Members([one, other])
    assert heads.meeting(Span(0, 9, 1)) == NONE
    heads.put(other, 7)
    heads.put(one, 8)
    assert [heads.meeting(Span(low, high, 0)) for low, high in ((2, 4), (2, 3), (5, 5), (6, 9), (7, 9), (2.5, 3))] == [
        7, 8, 7, 7, NONE, NONE]
    assert [members.meets(Span(low, high, 0)) for low, high in ((2, 3), (2.5, 3), (6, 9), (7, 9))] == [
        True, False, True, False]
    assert (heads.near(3, 1.5), heads.near(3, 1.4), heads.near(3, 2)) == (8, NONE, 7)
    assert (members.near(3, 1.5), members.near(3, 1.4)) == (True, False)


def test_many_claims_are_not_compared_one_with_another(monkeypatch: pytest.MonkeyPatch) -> None:
    def compare(figure: Figure, known: Figure) -> bool:
        raise AssertionError("two claims are compared")

    monkeypatch.setattr(merging, "FEW", 48)
    monkeypatch.setattr(merging, "repeats", compare)
    many = [replace(BASE, doc=f"d{n}", id=n, value=1e9 + 1 + 20.0 * n) for n in range(3000)]
    known = Repeated(many[::2])
    assert len(merged(many)) == 3000
    assert not any(known.by(figure) for figure in many[1::2])
