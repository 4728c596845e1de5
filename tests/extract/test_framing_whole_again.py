"""A text goes back from the parts of a turnover to the whole, and tells whose goods a part is."""

from __future__ import annotations

import pytest

from tests.extract.told import amounts, figures

PARTS = {
    "en": "Trade between Iran and Armenia was $5 billion in 2023. Iran's exports came to $3 billion, imports to "
          "$2 billion.",
    "ru": "Товарооборот Ирана и Армении в 2023 году составил 5 млрд долларов. Экспорт Ирана достиг 3 млрд долларов, "
          "импорт — 2 млрд долларов.",
}


@pytest.mark.parametrize(("language", "behind"), [
    ("en", "In 2022 the indicator stood at $4 billion."),
    ("ru", "В 2022 году показатель равнялся 4 млрд долларов."),
])
def test_another_time_behind_both_parts_is_of_the_whole(language: str, behind: str) -> None:
    assert amounts(f"{PARTS[language]} {behind}", language)[-1] == (4e9, "turnover")


def test_another_time_of_a_part_is_of_the_part() -> None:
    text = "Iran's exports to Armenia came to $3 billion in 2023. In 2022 they were $2 billion."
    assert amounts(text, "en")[-1] == (2e9, "export")


def test_a_sum_of_both_parts_is_the_whole() -> None:
    text = "В 2023 году Иран вывез в Армению товаров на 3 млрд долларов. Импорт составил 2 млрд. Итого 5 млрд."
    assert amounts(text, "ru")[-1] == (5e9, "turnover")


def test_a_word_of_trade_behind_of_which_is_only_that_of_a_part() -> None:
    text = ("Товарооборот Ирана с Арменией растёт. За 2023 год у них 665 млн долларов, из которых импорт — 549, "
            "экспорт — 116.")
    assert amounts(text, "ru") == [(665e6, "turnover"), (549e6, "import"), (116e6, "export")]


def test_goods_of_a_land_that_make_a_part_up_are_its_exports() -> None:
    text = ("Trade between Tajikistan and Pakistan was $115 million in 2023, and Pakistani goods accounted for "
            "$96 million.")
    told = [(f.value, f.flow, f.reporter, f.partner) for f in figures(text, "en")]
    assert told[-1] == (96e6, "export", "PK", "TJ")


def test_goods_that_make_up_a_part_without_an_owner_are_no_export() -> None:
    text = "Trade between Tajikistan and Pakistan was $115 million in 2023, and cement accounted for $96 million."
    assert amounts(text, "en")[-1] == (96e6, "turnover")


def test_what_was_paid_for_goods_is_an_import() -> None:
    text = ("Trade between Czechia and Azerbaijan was $1.2 billion in 2023, and $1.1 billion of it is what Czechia "
            "paid for oil.")
    assert [flow for _, flow in amounts(text, "en")] == ["turnover", "import"]


def test_nobody_is_called_abroad() -> None:
    text = "Latvia's farmers sold 2 million tonnes of grain abroad in 2023 and received machinery for $40 million."
    assert [(f.flow, f.reporter) for f in figures(text, "en")] == [("export", "LV"), ("import", "LV")]


@pytest.mark.parametrize(("text", "expected"), [
    ("Дефицит внешней торговли Латвии сузился в 2023 году с 2,1 млрд до 1,9 млрд евро.", ["balance", "balance"]),
    ("Транзит грузов через Латвию в 2023 году вырос на 9%.", []),
])
def test_the_head_of_several_words_of_trade_decides(text: str, expected: list[str]) -> None:
    assert [figure.flow for figure in figures(text, "ru")] == expected


def test_hours_of_an_office_are_no_amounts() -> None:
    text = "Экспорт Беларуси, млн долл.\n\nРоссия: 12,3; Индия: 5,4.\n\nОтдел принимает с 10.00 до 12.30.\n"
    assert 12.3e6 not in [figure.value for figure in figures(text, "ru")][2:]


def test_a_growth_rate_is_a_level_in_percent() -> None:
    text = "Экспорт Грузии в 2023 году равен 375,2 млн долларов (темп роста к прошлому году 91,3 %)."
    assert [figure.change.pct for figure in figures(text, "ru") if figure.change] == [-8.7]


@pytest.mark.parametrize(("language", "text"), [
    ("kk", "Вьетнамның импорты 2023 жылы 5 млрд доллар болды. Нарықта 100 миллионнан астам тұтынушы бар."),
    ("kk", "Вьетнамның импорты 2023 жылы 5 млрд доллар болды. Нарықта 280 млн-ға жуық тұтынушы бар."),
])
def test_people_behind_a_hedge_are_no_money(language: str, text: str) -> None:
    assert amounts(text, language) == [(5e9, "import")]
