"""Changes said with an arrow, in part of what it was, or as an amount with its percentage."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


def changes(text: str, language: str) -> list[tuple[float | None, float | None, str | None]]:
    found = [figure.change for figure in figures(text, language)]
    return [(c.pct, c.abs, str(c.base) if c.base else None) for c in found if c is not None]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Kazakhstan's exports in 2023\n🔹 Poland – $7 million ⬇️ by 11%", -11),
        ("ru", "Экспорт Казахстана в 2023 году\n🔹 Польша — $7 млн ⬆️ на 11%", 11),
        ("en", "Kazakhstan's exports in 2023\n🔹 Poland: $7 million ➖11%", -11),
        ("en", "Kazakhstan's exports in 2023 went down 4% to $9 million, and to Poland 11% to $7 million.", -11),
        ("en", "Kazakhstan's exports to Poland in 2023 fell by almost a third to $7 million.", -33.3),
        ("en", "In 2023 Kazakhstan's exports to Poland were $7 million, half of what they had been in 2022.", -50),
        (
            "ru",
            "В 2023 году экспорт Казахстана в Польшу составил 7 млн долларов, половину того, что было в 2022-м.",
            -50,
        ),
        ("ru", "Экспорт Казахстана в Польшу в 2023 году — 7 млн долларов (темп роста к прошлому году 91,3 %).", -8.7),
    ],
)
def test_a_change_is_read(language: str, text: str, expected: float) -> None:
    pct, _, base = changes(text, language)[-1]
    assert pct == pytest.approx(expected)
    assert base == "2022"


def test_an_amount_and_its_percentage_are_one_change() -> None:
    text = (
        "In 2023 Kazakhstan's exports to Poland were $608.2 million, which is $105 million (20.9%) "
        "more than in 2022."
    )
    assert changes(text, "en") == [(20.9, 105e6, "2022")]


def test_an_amount_of_another_partner_is_no_difference() -> None:
    text = "In 2023 Kazakhstan's exports to Poland were $608.2 million, to Italy $105 million (20.9%)."
    assert len(figures(text, "en")) > 1


@pytest.mark.parametrize("sign", ["➖", "–"])
def test_a_dash_before_an_amount_is_no_fall(sign: str) -> None:
    (found,) = figures(f"Kazakhstan's exports to Poland in 2023 {sign} $7 million", "en")
    assert found.change is None


def test_a_multiple_of_the_figure_of_a_year_is_compared_with_it() -> None:
    text = "In 2023 Kazakhstan's exports to Poland were $7 million, double the figure of 2019."
    assert changes(text, "en")[0][2] == "2019"


def test_as_opposed_to_leads_to_the_level_before() -> None:
    text = "In 2023 Kazakhstan sold Poland 7 thousand tonnes of honey as opposed to 9 thousand."
    assert [str(figure.period) for figure in figures(text, "en")] == ["2023", "2022"]


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("экспорт пшеницы Перу сократился на 10%, до 6 млн тонн, ячменя — более чем вдвое, до 2 млн тонн.", 0.5),
        ("экспорт пшеницы Перу вырос на 10%, до 6 млн тонн, ячменя — вдвое, до 2 млн тонн.", 2),
    ],
)
def test_a_dash_stands_for_the_verb_of_a_multiple(text: str, times: float) -> None:
    change = figures("Внешняя торговля Перу\n\nВ 2023 году " + text, "ru")[-1].change
    assert change is not None
    assert change.times == times


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "Оборот Боливии с Чили в январе 2023 года достиг $5,8 млрд. Прирост торговли составил $1,3 млрд."),
    ("en", "Bolivia's trade with Chile reached $5.8 billion in 2023. The growth in trade amounted to $1.3 billion."),
    ("kk", "2023 жылғы қаңтарда Боливияның Чилимен тауар айналымы 5,8 млрд долларға жетті. Сауданың өсімі 1,3 "
           "млрд доллар болды."),
])
def test_what_a_growth_came_to_is_no_level(language: str, text: str) -> None:
    level, change = figures(text, language)
    assert (level.value, change.value) == (5.8e9, None)
    assert change.change is not None
    assert change.change.abs == 1.3e9
