"""Goods that are told to go from one land to another by verbs that no table knows, and what goes so but is no trade."""

from __future__ import annotations

import pytest

from extract.reader import read


def told(text: str, language: str) -> list[tuple[str, str | None, str | None]]:
    return [(f.flow, f.reporter, f.partner) for f in read(text, "told", language=language).figures]


@pytest.mark.parametrize(("language", "text", "flow", "sides"), [
    ("en", "In 2023 Peru trucked copper worth $5 million to Chile.", "export", ("PE", "CL")),
    ("en", "In 2023 copper worth $5 million was ferried from Peru to Chile.", "export", ("PE", "CL")),
    ("en", "Last year pipelines carried 3 billion cubic metres of gas from Peru to Chile.", "export", ("PE", "CL")),
    ("en", "In 2023 Chile obtained copper worth $5 million from Peru.", "import", ("CL", "PE")),
    ("en", "In 2023 goods worth $5 million moved between Peru and Chile.", "turnover", ("PE", "CL")),
    ("ru", "В 2023 году Перу переслала в Чили меди на 5 млн долларов.", "export", ("PE", "CL")),
    ("ru", "В 2023 году из Перу в Чили переброшено меди на 5 млн долларов.", "export", ("PE", "CL")),
    ("ru", "В 2023 году Чили докупила из Перу меди на 5 млн долларов.", "import", ("CL", "PE")),
    ("ru", "В 2023 году между Перу и Чили перевезли товаров на 5 млн долларов.", "turnover", ("PE", "CL")),
    ("kk", "2023 жылы Перу Чилиге 5 млн долларға мыс тиеді.", "export", ("PE", "CL")),
    ("kk", "2023 жылы Перуден Чилиге 5 млн долларлық мыс түсті.", "export", ("PE", "CL")),
    ("kk", "2023 жылы Чили Перуден 5 млн долларлық мыс енгізді.", "import", ("CL", "PE")),
    ("en", "Kazakhstan's minister said: In 2023 we trucked copper worth $5 million to Peru.", "export", ("KZ", "PE")),
    ("ru", "Министр Казахстана сказал: в 2023 году мы перебросили в Перу меди на 5 млн долларов.", "export",
     ("KZ", "PE")),
    ("kk", "2023 жылы біз Перуден 5 млн долларға мыс қабылдадық, деді Қазақстан министрі.", "import", ("KZ", "PE")),
    ("kk", "2026 жылы біз Перуге 5 млн долларға мыс сатпақпыз, деді Қазақстан министрі.", "export", ("KZ", "PE")),
])
def test_goods_go_from_one_land_to_another_whatever_the_verb(
    language: str, text: str, flow: str, sides: tuple[str, str]
) -> None:
    assert told(text, language) == [(flow, *sides)]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 Peru lent $5 million to Chile."),
    ("en", "In 2023 Peru gave Chile copper worth $5 million in aid."),
    ("en", "In 2023 5 million people moved from Peru to Chile."),
    ("ru", "В 2023 году Перу одолжила Чили 5 млн долларов."),
    ("ru", "В 2023 году из Перу в Чили переехало 5 тысяч человек."),
    ("kk", "2023 жылы Перуден Чилиге 5 мың адам көшті."),
])
def test_what_is_no_goods_makes_no_trade(language: str, text: str) -> None:
    assert told(text, language) == []


@pytest.mark.parametrize("word", ["тауарайналымы", "саудаайналымы", "тауаралмасу көлемі", "тауар айналымы"])
def test_kazakh_writes_turnover_in_one_word_or_in_two(word: str) -> None:
    text = f"2023 жылы Перу мен Чили арасындағы {word} 5 млн доллар болды."
    assert told(text, "kk") == [("turnover", "PE", "CL")]


@pytest.mark.parametrize("text", [
    "Some 4,000 tonnes of Chilean wheat came to Peru in 2021.",
    "In 2021 about 4,000 tonnes of Chilean sugar drifted down to Peru.",
])
def test_whose_goods_went_where(text: str) -> None:
    (figure,) = read(text, "t").figures
    assert {(figure.flow, figure.reporter, figure.partner)} <= {("import", "PE", "CL"), ("export", "CL", "PE")}


def test_fair_of_goods_is_no_trade() -> None:
    assert not read("A fair of Chilean wine came to Peru in 2021 and cost $3 million.", "t").figures
