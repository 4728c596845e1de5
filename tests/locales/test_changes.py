"""Changes: every cell of the table of hedges and changes."""

from __future__ import annotations

import pytest

from locales.formats import NBSP, change
from terms.figure import Change
from terms.period import Period

BASE = Period.of_year(2016)
PART = Period.parse("2024-01/2024-10")


def all_three(what: Change, **options: object) -> list[str]:
    return [change(what, language, unit="USD", **options).replace(NBSP, " ")  # type: ignore[arg-type]
            for language in ("en", "ru", "kk")]


@pytest.mark.parametrize(("what", "en", "ru", "kk"), [
    (Change(pct=11.8), "+11.8% on 2016", "+11,8% к 2016 году", "2016 жылға қарағанда +11,8%"),
    (Change(pct=-7.4), "−7.4% on 2016", "−7,4% к 2016 году", "2016 жылға қарағанда −7,4%"),
    (Change(times=4.8), "4.8 times the level of 2016", "в 4,8 раза больше, чем в 2016 году",
     "2016 жылға қарағанда 4,8 есе көп"),
    (Change(times=0.244), "4.1 times less than in 2016", "в 4,1 раза меньше, чем в 2016 году",
     "2016 жылға қарағанда 4,1 есе аз"),
    (Change(times=2), "twice the level of 2016", "в 2 раза больше, чем в 2016 году", "2016 жылға қарағанда 2 есе көп"),
    (Change(times=0.5), "half the level of 2016", "в 2 раза меньше, чем в 2016 году", "2016 жылға қарағанда 2 есе аз"),
    (Change(times=5), "5 times the level of 2016", "в 5 раз больше, чем в 2016 году", "2016 жылға қарағанда 5 есе көп"),
    (Change(times=21), "21 times the level of 2016", "в 21 раз больше, чем в 2016 году",
     "2016 жылға қарағанда 21 есе көп"),
    (Change(times=22), "22 times the level of 2016", "в 22 раза больше, чем в 2016 году",
     "2016 жылға қарағанда 22 есе көп"),
    (Change(abs=605.1e6), "$605.1 million more than in 2016", "на $605,1 млн больше, чем в 2016 году",
     "2016 жылға қарағанда 605,1 млн долларға көп"),
    (Change(abs=-3.4e9), "$3.4 billion less than in 2016", "на $3,4 млрд меньше, чем в 2016 году",
     "2016 жылға қарағанда 3,4 млрд долларға аз"),
    (Change(pct=0), "on the level of 2016", "на уровне 2016 года", "2016 жыл деңгейінде"),
])
def test_a_change_names_its_base(what: Change, en: str, ru: str, kk: str) -> None:
    assert all_three(what, base=BASE) == [en, ru, kk]


@pytest.mark.parametrize(("what", "qualifier", "en", "ru", "kk"), [
    (Change(pct=60), "under", "under +60%", "менее +60%", "+60%-дан аз"),
    (Change(pct=60), "over", "over +60%", "более +60%", "+60%-дан астам"),
    (Change(pct=60), "about", "about +60%", "около +60%", "шамамен +60%"),
    (Change(pct=-7.4), "over", "down by over 7.4%", "снижение более чем на 7,4%", "төмендеу 7,4%-дан астам"),
    (Change(pct=-7.4), "under", "down by under 7.4%", "снижение менее чем на 7,4%", "төмендеу 7,4%-дан аз"),
    (Change(times=2), "over", "over 2 times", "более чем в 2 раза больше", "2 еседен астам көп"),
    (Change(abs=5e9), "over", "over $5 billion more", "более чем на $5 млрд больше", "5 млрд доллардан астамға көп"),
])
def test_a_change_is_hedged(what: Change, qualifier: str, en: str, ru: str, kk: str) -> None:
    assert all_three(what, qualifier=qualifier) == [en, ru, kk]


def test_the_second_of_two_compared_names_no_base() -> None:
    first = all_three(Change(times=1.5, base=PART))
    assert first == ["1.5 times the level of January–October 2024", "в 1,5 раза больше, чем в январе–октябре 2024 года",
                     "2024 жылғы қаңтар–қазанға қарағанда 1,5 есе көп"]
    assert all_three(Change(times=2.4, base=PART), with_base=False) == ["2.4 times", "в 2,4 раза больше", "2,4 есе көп"]


def test_a_share_changes_in_points() -> None:
    assert change(Change(abs=-3), "ru", unit="%").replace(NBSP, " ") == "−3 п. п."


def test_a_change_that_says_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="without percent"):
        change(Change(), "en")
