"""Comparisons: what each side says, which number is quoted, what the difference is of."""

from __future__ import annotations

import pytest

from briefs.answering.answer import answer
from briefs.answering.wants import wants
from briefs.rendering.buttons import buttons
from briefs.rendering.render import render
from terms.want import Want
from tests.briefs import asking
from tests.briefs.samples import TODAY, claim, everything


def lines(text: str, rows: list, language: str = "en") -> list[str]:  # type: ignore[type-arg]
    found = render(answer(asking.ask(text), rows, today=TODAY), language, format="text")
    return found.replace("\u00a0", " ").splitlines()


@pytest.mark.parametrize(("language", "said"), [
    ("en", ["2017: $604.1 million (K); about $690 million (B, calculated)", "2018: $896 million (B)",
            "Difference: about +$206 million (calculated), +29.9% (Belarus's data)",
            "K: Kazakhstan's data · Trend, 23 November 2018", "B: Belarus's data · BelTA, 28 August 2019"]),
    ("ru", ["2017 год: $604,1 млн (К); около $690 млн (Б, расчёт)", "2018 год: $896 млн (Б)",
            "Разница: около +$206 млн (расчёт), +29,9% (данные Беларуси)",
            "К: данные Казахстана · Trend, 23 ноября 2018", "Б: данные Беларуси · BelTA, 28 августа 2019"]),
    ("kk", ["2017 жыл: 604,1 млн доллар (Қ); шамамен 690 млн доллар (Б, есептелген)", "2018 жыл: 896 млн доллар (Б)",
            "Айырмасы: шамамен +206 млн доллар (есептелген), +29,9% (Беларусь деректері)",
            "Қ: Қазақстан деректері · Trend, 2018 жылғы 23 қараша",
            "Б: Беларусь деректері · BelTA, 2019 жылғы 28 тамыз"])])
def test_both_sides_are_shown_and_the_stated_number_comes_first(language: str, said: list[str]) -> None:
    assert lines("kz by 2017 vs 2018", everything(), language)[1:] == said


def test_a_year_of_which_a_part_is_known_says_so() -> None:
    assert "2019: only January–June, $481.7 million" in lines("compare kz by 2018 2019", everything())


def test_a_side_that_states_all_numbers_is_compared() -> None:
    rows = [claim(1, "turnover", "KZ-BY", "2022", 900e6, "A", side="KZ"),
            claim(2, "turnover", "KZ-BY", "2023", 950e6, "A", side="KZ"),
            claim(3, "turnover", "KZ-BY", "2023", 1200e6, "B", side="BY")]
    said = lines("kz by 2022 vs 2023", rows)
    assert said[1:4] == ["2022: $900 million (K)", "2023: $950 million (K); $1.2 billion (B)",
                         "Difference: +$50 million (calculated), +5.6%"]


@pytest.mark.parametrize(("language", "said"), [
    ("en", ["Comparison", "Kazakhstan, exports, 2019: $58.07 billion", "Kazakhstan, imports, 2020: $38.93 billion",
            "Difference: $19.14 billion (calculated)"]),
    ("ru", ["Сравнение", "Казахстан, экспорт, 2019 год: $58,07 млрд", "Казахстан, импорт, 2020 год: $38,93 млрд",
            "Разница: $19,14 млрд (расчёт)"]),
    ("kk", ["Салыстыру", "Қазақстан, экспорт, 2019 жыл: 58,07 млрд доллар",
            "Қазақстан, импорт, 2020 жыл: 38,93 млрд доллар", "Айырмасы: 19,14 млрд доллар (есептелген)"])])
def test_two_flows_of_two_years_are_told_apart(language: str, said: list[str]) -> None:
    assert lines("kz exports 2019 vs imports 2020", everything(), language)[:4] == said


def test_two_pairs_are_compared_though_they_have_no_side_in_common() -> None:
    rows = [claim(1, "turnover", "KZ-CN", "2022", 24e9, "A", side="KZ"),
            claim(2, "turnover", "UZ-RU", "2022", 9e9, "B", side="UZ")]
    assert lines("kz-cn vs uz-ru 2022", rows) == [
        "Trade turnover, 2022", "Kazakhstan – China: $24 billion", "Uzbekistan – Russia: $9 billion",
        "Difference: $15 billion (calculated)", "Kazakhstan's data · A, undated", "Uzbekistan's data · B, undated"]
    assert wants(asking.ask("kz-cn vs uz-ru 2022")) == [Want.pair("KZ", "CN"), Want.pair("UZ", "RU")]


def test_quarters_are_told_one_by_one() -> None:
    rows = [claim(1, "export", "KZ-WORLD", "2019-01/2019-03", 13e9, "A", side="KZ"),
            claim(2, "export", "KZ-WORLD", "2019-07/2019-09", 14e9, "A", side="KZ")]
    assert lines("kz exports q1 q3 2019", rows)[:4] == [
        "Kazakhstan: exports", "Q1 2019: $13 billion", "Q3 2019: $14 billion",
        "Difference: +$1 billion (calculated), +7.7%"]


def test_periods_of_another_length_are_not_comparable() -> None:
    rows = [claim(1, "export", "KZ-WORLD", "2019-01/2019-03", 13e9, "A", side="KZ"),
            claim(2, "export", "KZ-WORLD", "2020", 47e9, "A", side="KZ")]
    assert "Not comparable: different periods." in lines("kz exports q1 2019 vs the year 2020", rows)


def test_a_level_without_a_known_base_is_not_hidden() -> None:
    said = lines("growth of kz exports in 2019", everything())
    assert said[1:3] == ["2018: not known", "2019: $58.1 billion"]


def test_months_of_two_years_have_no_range_in_their_heading() -> None:
    assert lines("kz exports q1 2020 vs q1 2019", everything())[0] == "Kazakhstan: exports"


def test_why_two_numbers_without_a_year_is_asked_of_the_year_that_has_two() -> None:
    assert lines("why does kazakhstan say 604 and belarus 690", everything())[:2] == [
        "Kazakhstan – Belarus: trade turnover, 2017", "The two sides' figures differ."]


def test_what_is_nearest_to_a_part_that_is_known_is_no_single_month() -> None:
    assert not any("Nearest" in line for line in lines("kz exports first 7 months of 2026", everything()))


@pytest.mark.parametrize(("text", "labels"), [
    ("kz exports 2019 vs imports 2020", ["Exports, 2019", "Imports, 2020", "Sources"]),
    ("kz by q1 q3 2019", ["Q1 2019", "Q3 2019", "Sources"]),
    ("kz-cn vs uz-ru", ["Kazakhstan – China", "Uzbekistan – Russia"])])
def test_each_level_has_a_button_that_tells_it_apart(text: str, labels: list[str]) -> None:
    brief = answer(asking.ask(text), everything(), today=TODAY)
    assert [button.label for row in buttons(brief, "en") for button in row] == labels


def test_the_first_change_that_is_said_has_its_base() -> None:
    assert "Kazakhstan – Belarus: $896 million, +30% on 2017" in lines("kz-cn vs kz by 2018", everything())


def test_years_of_different_sides_say_whose_each_is() -> None:
    rows = [claim(1, "turnover", "KZ-BY", "2022", 900e6, "A", side="KZ"),
            claim(2, "turnover", "KZ-BY", "2023", 950e6, "B", side="BY")]
    assert lines("kz by 2022 vs 2023", rows)[1:4] == [
        "2022: $900 million (K)", "2023: $950 million (B)", "Not comparable: different sides."]
