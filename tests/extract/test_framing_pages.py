"""Pages as converters leave them: broken numbers, titles and words of readers below, references and scanned digits."""

from __future__ import annotations

import pytest

from extract.page.layout import lines
from extract.page.straighten import straighten
from tests.extract.told import figures


def values(text: str, language: str) -> list[tuple[float | None, str | None]]:
    return [(f.value, f.unit) for f in figures(text, language)]


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "В 2022 году Оман экспортировал в Индию на 14,7\nмлрд долларов, импорт достиг 16,8 млрд\nдолларов США."),
    ("en", "In 2022 Oman exported goods to India for 14.7\nbillion dollars, imports reached 16.8 billion\ndollars."),
    ("kk", "2022 жылы Оманнан Үндістанға экспорт 14,7\nмлрд долларды құрады. Импорт көлемі – 16,8 млрд\nдоллар."),
])
def test_a_break_within_an_amount_is_none(language: str, text: str) -> None:
    assert values(text, language) == [(14.7e9, "USD"), (16.8e9, "USD")]


def test_a_unit_in_brackets_below_a_list_is_no_broken_amount() -> None:
    text = "Ввезено в Оман из Индии в 2022 году:\nРис — 96,2\nЧай — 51,4\n(млн долларов США)"
    assert values(text, "ru") == [(96.2e6, "USD"), (51.4e6, "USD")]
    assert "2022\nмлн" in straighten("Экспорт, 2022\nмлн долл.")


@pytest.mark.parametrize(("language", "below"), [
    ("ru", "ЧИТАЙТЕ ТАКЖЕ\nЧили купила у Омана газа на $1,2 млрд\nИран увеличит импорт рыбы до 2 млн т"),
    ("ru", "Комментарии (2)\nАрман: а импорт 20 млрд!\n— Айгуль, 12.03.2023: экспорт 3 млрд долларов"),
    ("en", "You may also like\nOmani gas exports to Chile reach $33 billion\nOman to export 10 million tonnes of fish"),
    ("kk", "Тағы оқыңыз\nҚытайға экспорт 2 млн тоннаға жетті\nПікірлер (1)\nЕрмек: экспорт 20 млрд доллар деп еді ғой"),
])
def test_other_titles_and_words_of_readers_are_furniture(language: str, below: str) -> None:
    lead = {"ru": "Экспорт Омана в Индию за 2022 год составил 9,8 млрд долларов, рассказали на брифинге.",
            "en": "Oman's exports to India came to $9.8 billion in 2022, the ministry told reporters.",
            "kk": "Оманның Үндістанға экспорты 2022 жылы 9,8 млрд доллар болды, деп хабарлады министрлік."}[language]
    assert values(f"{lead}\n{below}", language) == [(9.8e9, "USD")]


def test_a_title_beside_read_also_does_not_swallow_the_text_below() -> None:
    text = "Читайте также: Экспорт газа вырос на 12%\nИтоги года\nЭкспорт Омана за 2022 год составил 9,8 млрд долларов."
    assert [line.kind == "furniture" for line in lines(text)] == [True, False, False]


@pytest.mark.parametrize(("language", "text", "value"), [
    ("ru", "Экспорт Омана за&nbsp;2022&nbsp;год&nbsp;&mdash; 1&nbsp;542,3&nbsp;млн&nbsp;долларов.", 1542.3e6),
    ("en", "Oman's exports reached US $1. 3 billion in 2022 .", 1.3e9),
    ("en", "Oman's exports reached $ 1 . 9 billion in 2022 .", 1.9e9),
    ("ru", "Экспорт Омана за 2О22 год — l,2 млрд долларов.", 1.2e9),
    ("ru", "Экспорт Омана за 2022 год — З,1 млрд долларов.", 3.1e9),
    ("ru", "Экспорт Омана за 2022 год — 1,З млрд долларов.", 1.3e9),
])
def test_spoilt_digits_are_read_as_they_were_meant(language: str, text: str, value: float) -> None:
    (figure,) = figures(text, language)
    assert figure.value == value
    assert text[figure.start : figure.end] == figure.mention


def test_a_date_before_an_amount_is_no_decimal() -> None:
    assert values("On May 12, 3 million tonnes of Omani fish were exported to India.", "en") == [(3e6, "t")]


def test_brackets_behind_parts_of_a_weight_are_shares() -> None:
    text = ("Импорт риса Оманом в 2022 году – 3,2 млн тонн (прирост 14,6%), из них из Индии – 2,7 млн тонн (84%), "
            "из Китая – 0,5 млн тонн (16%).")
    assert [(f.value, f.partner) for f in figures(text, "ru") if f.unit == "%"] == [(84, "IN"), (16, "CN")]


def test_imports_into_a_land_are_its_own() -> None:
    text = "Imports into Oman in 2022 came mainly from China – 44.0% of the total, India – 17.1% and Iran – 8.2%."
    assert {f.reporter for f in figures(text, "en")} == {"OM"}


def test_a_label_alone_in_its_line_leads_to_other_news() -> None:
    text = "По теме\nЭкспорт рыбы в Китай вырос в 2 раза\nВ 2022 году Оман ввёз из Индии риса на 71 млн долларов."
    assert [(f.flow, f.value) for f in figures(text, "ru")] == [("import", 71e6)]
    told = figures("По теме торговли министр сказал, что экспорт Омана за 2022 год составил 9,8 млрд долларов.", "ru")
    assert [f.value for f in told] == [9.8e9]


def test_one_who_speaks_behind_a_clock_is_no_other_news() -> None:
    text = ("00:41 Эксперт: Экспорт рыбы Омана в Китай – 2,3 млрд долларов за 2022 год.\n"
            "01:05 Эксперт: В Индию – 410 млн.")
    assert [(f.partner, f.value) for f in figures(text, "ru")] == [("CN", 2.3e9), ("IN", 410e6)]


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "Экспорт Боливии в Чили в 2022 году — $949 млн. Читайте также: Торговля Боливии и Перу упала до $7 млн"),
    ("en", "Bolivia's exports to Chile came to $949 million. Read also: Bolivia's trade with Peru fell to $7 million"),
])
def test_the_title_of_another_story_behind_a_sentence_tells_nothing(language: str, text: str) -> None:
    assert [f.value for f in figures(text, language)] == [949e6]
