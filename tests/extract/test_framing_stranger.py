"""Numbers of a thing that no table knows, told behind trade: they go on about no trade."""

from __future__ import annotations

import pytest

from tests.extract.told import amounts, figures

TOLD = {
    "en": "Peru exported goods worth $4 billion in 2023.",
    "ru": "Перу в 2023 году экспортировала товаров на 4 млрд долларов.",
    "kk": "Перу 2023 жылы 4 млрд долларға тауар экспорттады.",
}


@pytest.mark.parametrize(("language", "text"), [
    ("en", "The catch of anchovy reached 5 million tonnes."),
    ("en", "In 2022 the royal wedding stood at $7 million."),
    ("en", "In Chile literacy grew by 3 percent."),
    ("en", "The number of museums rose by 3 percent."),
    ("ru", "Улов анчоуса достиг 5 млн тонн."),
    ("ru", "В 2022 году королевская свадьба оценивалась в 7 млн долларов."),
    ("ru", "В Чили грамотность выросла на 3 процента."),
    ("ru", "Число музеев выросло на 3 процента."),
    ("kk", "Теңіздегі балық улауы 5 млн тоннаға жетті."),
    ("kk", "2022 жылы патша тойы 7 млн доллар болды."),
    ("kk", "Чилиде сауаттылық 3 пайызға өсті."),
    ("kk", "Музейлердің саны 3 пайызға өсті."),
])
def test_what_a_stranger_came_to_is_no_trade(language: str, text: str) -> None:
    assert amounts(f"{TOLD[language]} {text}", language) == [(4e9, "export")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru's exports to Chile reached $4 billion in 2023, while literacy grew by 3 percent."),
    ("ru", "Экспорт Перу в Чили в 2023 году достиг 4 млрд долларов, а грамотность выросла на 3 процента."),
    ("kk", "Перудің Чилиге экспорты 2023 жылы 4 млрд долларға жетті, ал сауаттылық 3 пайызға өсті."),
])
def test_a_stranger_in_a_later_clause_takes_no_trade_from_the_first(language: str, text: str) -> None:
    figure, = figures(text, language)
    assert (figure.value, figure.change) == (4e9, None)


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2022 the figure stood at $3 billion."),
    ("en", "A year earlier the total was $3 billion."),
    ("en", "In Chile's case the volume of deliveries came to $3 billion."),
    ("en", "The largest buyer, Chile, took $3 billion."),
    ("ru", "В 2022 году показатель составил 3 млрд долларов."),
    ("ru", "Годом ранее итог равнялся 3 млрд долларов."),
    ("ru", "Объём поставок в Чили составил 3 млрд долларов."),
    ("kk", "2022 жылы көрсеткіш 3 млрд доллар болды."),
    ("kk", "Бір жыл бұрын нәтиже 3 млрд доллар болған."),
    ("kk", "Чилиге жеткізілім көлемі 3 млрд доллар болды."),
])
def test_what_takes_the_trade_up_is_no_stranger(language: str, text: str) -> None:
    assert amounts(f"{TOLD[language]} {text}", language)[-1] == (3e9, "export")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Exports grew by 2.5 percent and came to $4 billion in 2023."),
    ("ru", "Экспорт вырос на 2,5 процента и составил в 2023 году 4 млрд долларов."),
    ("kk", "Экспорт 2,5 пайызға өсіп, 2023 жылы 4 млрд доллар болды."),
])
def test_a_comma_within_a_number_opens_no_clause(language: str, text: str) -> None:
    assert [f.value for f in figures(f"Перу. Peru.\n\n{text}", language)] == [4e9]


def test_a_stranger_behind_that_is_one() -> None:
    text = f"{TOLD['en']} It was told at the forum that the catch had reached 5 million tonnes."
    assert amounts(text, "en") == [(4e9, "export")]


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "ЛИМА. 5 марта. Интерфакс - В 2023 году в Чили было отправлено товаров на 5 млн долларов."),
    ("ru", "Лима. 5 марта. КазТАГ - В 2023 году экспорт в Чили достиг 5 млн долларов."),
    ("en", "LIMA. March 5. Interfax - In 2023 goods sent to Chile reached $5 million."),
])
def test_the_agency_before_a_hyphen_is_no_subject(language: str, text: str) -> None:
    (figure,) = figures(text, language)
    assert (figure.value, figure.reporter, figure.partner) == (5e6, "PE", "CL")


@pytest.mark.parametrize(("language", "text", "value"), [
    ("en", "In 2023 zippers worth $5 million were shipped from Peru to Chile.", 5e6),
    ("en", "In 2023 Peru exported goods worth $9 million to Chile. Zippers accounted for $5 million.", 5e6),
    ("en", "In 2023 Peru exported goods worth $9 million to Chile. Zippers made up $5 million of this.", 5e6),
    ("ru", "В 2023 году Перу экспортировала в Чили партию зонтов стоимостью 5 млн долларов.", 5e6),
    ("kk", "2023 жылы Перу Чилиге 9 млн доллардың тауарын экспорттады, соның ішінде 5 млн долларлық сырмақ.", 5e6),
    ("kk", "2023 жылы Перу Чилиге 3 млн долларлық балық, 5 млн долларлық сырмақ экспорттады.", 5e6),
    ("kk", "2023 жылы Перу Чилиге 9 млн доллардың тауарын сатты: 2 млн долларлық мыс, 5 млн долларлық сырмақ.", 5e6),
])
def test_goods_that_no_table_knows_are_goods_where_trade_is_told_of_them(
    language: str, text: str, value: float
) -> None:
    assert figures(text, language)[-1].value == value
