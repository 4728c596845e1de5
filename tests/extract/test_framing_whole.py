"""A part of the turnover of two is of the same two; what another land's statistics tell is its own."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


def parties(text: str, language: str) -> list[tuple[str, str | None, str | None]]:
    """Flow, reporter and partner of each figure, in the order of the text."""
    return [(figure.flow, figure.reporter, figure.partner) for figure in figures(text, language)]


PAIR = {
    "en": "Trade of Peru and Chile\n\nTurnover between Peru and Chile was $9 billion in 2023.\n\n",
    "ru": "Торговля Перу и Чили\n\nТоварооборот Перу и Чили составил 9 млрд долларов в 2023 году.\n\n",
    "kk": "Перу мен Чилидің саудасы\n\nПеру мен Чилидің тауар айналымы 2023 жылы 9 млрд доллар болды.\n\n",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Of this sum Peruvian sales made up $4 billion."),
        ("en", "Peruvian sales came to $4 billion."),
        ("ru", "Львиная доля этой суммы, 4 млрд долларов, приходится на поставки из Перу."),
        ("ru", "Перуанский экспорт дал 4 млрд долларов."),
        ("kk", "Осы соманың 4 млрд доллары – Перудің экспорты."),
    ],
)
def test_a_part_of_the_turnover_of_two_is_of_the_same_two(language: str, text: str) -> None:
    assert parties(PAIR[language] + text, language)[-1] == ("export", "PE", "CL")


@pytest.mark.parametrize(
    "text", ["Peruvian exports came to $64 billion.", "Peruvian exports to Canada came to $4 billion."]
)
def test_what_is_larger_or_of_another_is_no_part(text: str) -> None:
    assert parties(PAIR["en"] + text, "en")[-1][2] != "CL"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Peru's trade with the EU made up $9 billion in 2023, and $4 billion fell to Italy."),
        ("ru", "Торговля Перу с ЕС в 2023 году достигла 9 млрд долларов, причём 4 млрд долларов пришлось на Италию."),
    ],
)
def test_a_part_falls_to_the_member(language: str, text: str) -> None:
    assert parties(text, language) == [("turnover", "PE", "EU"), ("turnover", "PE", "IT")]


def test_a_share_is_of_what_we_buy_there() -> None:
    text = "Посол Перу\n\nВ 2023 году импорт Перу из Чили составил 9 млрд долларов. "
    assert parties(text + "Вино — 41% того, что мы оттуда покупаем.", "ru")[-1] == ("import", "PE", "CL")


COUNTED = {
    "en": "Foreign trade of Peru\n\nPeru exported goods worth $9 billion to Chile in 2023. ",
    "ru": "Внешняя торговля Перу\n\nВ 2023 году Перу вывезла в Чили товаров на 9 млрд долларов. ",
}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Chilean customs officers counted a turnover of $8 billion.", ("turnover", "CL", "PE")),
        ("en", "The Chilean side reported $3 billion of exports.", ("export", "CL", "PE")),
        ("ru", "Чилийские таможенники насчитали 8 млрд долларов оборота.", ("turnover", "CL", "PE")),
        ("ru", "Чилийская сторона называет 3 млрд долларов экспорта.", ("export", "CL", "PE")),
    ],
)
def test_what_anothers_statistics_tell_is_its_own(language: str, text: str, expected: tuple[str, str, str]) -> None:
    found = parties(COUNTED[language] + text, language)[-1]
    assert found == expected or (expected[0] == "turnover" and {*found} == {*expected})


def test_the_owner_that_anothers_statistics_name_reports() -> None:
    text = COUNTED["en"] + "Chilean customs officers put Peru's exports to Canada at $3 billion."
    assert parties(text, "en")[-1] == ("export", "PE", "CA")


def test_the_republic_is_the_one_whose_statistics_are_told() -> None:
    text = "Торговля Египта и Беларуси\n\nКаир. Товарооборот Египта и Беларуси составил 90 млн долларов в 2023 году. "
    text += "Всего, по данным Белстата, республика продала за рубеж товаров на 39 млрд долларов."
    assert parties(text, "ru")[-1] == ("export", "BY", "WORLD")


def test_before_that_is_no_place() -> None:
    text = "Перудің сыртқы саудасы\n\nОған дейін, 2022 жылы, Перу Чилиден 2 млн тонна бидай импорттаған."
    assert parties(text, "kk") == [("import", "PE", "CL")]


@pytest.mark.parametrize(
    ("text", "flow"),
    [
        ("60 млн долларов из них — экспорт, а импорт не превысил 40 млн.", "export"),
        ("100 млн долларов, из них экспорт — 60 млн.", "turnover"),
    ],
)
def test_a_sign_tells_the_whole_from_the_part(text: str, flow: str) -> None:
    told = parties("Торговля Перу и Чили в 2023 году\n\nТоварооборот Перу и Чили вырос. Итог: " + text, "ru")
    assert told[0][0] == flow
