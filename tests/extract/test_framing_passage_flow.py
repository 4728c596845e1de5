"""What a passage lets its next number be: of whoever sends the goods, "now" behind "a year ago", the row before."""

from __future__ import annotations

import pytest

from tests.extract.told import figures, sides


@pytest.mark.parametrize(("language", "text"), [
    ("en", "India's imports from Chile in April-December 2023 fell 9%, to $35 billion, exports to Chile rose 12% to "
           "$25 "
           "billion."),
    ("ru", "Импорт Индии из Чили в апреле–декабре 2023 года снизился на 9%, до 35 млрд долларов, экспорт в Чили вырос "
           "на "
           "12% — до 25 млрд."),
])
def test_the_level_that_a_change_led_to_is_of_the_flow_before_it(language: str, text: str) -> None:
    assert [told[:2] for told in sides(text, language)] == [(35e9, "import"), (25e9, "export")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 Peru's exports to Chile were $9 million. A year ago Peru's deficit with Chile was $6 million, now "
           "it is "
           "$4 million."),
    ("ru", "В 2023 году экспорт Перу в Чили составил 9 млн долларов. Год назад дефицит Перу в торговле с Чили был 6 "
           "млн "
           "долларов, теперь — 4 млн долларов."),
    ("kk", "2023 жылы Перудің Чилиге экспорты 9 млн доллар болды. Бір жыл бұрын Перудің Чилимен саудадағы тапшылығы 6 "
           "млн "
           "доллар еді, қазір 4 млн доллар."),
])
def test_now_behind_a_year_ago_is_the_time_told_of(language: str, text: str) -> None:
    assert [str(figure.period) for figure in figures(text, language)] == ["2023", "2022", "2023"]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Who buys Peru's coal? In 2021 exports came to $9 million: Chile $5 million, Cuba $4 million."),
    ("ru", "Кто покупает перуанский уголь? В 2021 году экспорт составил 9 млн долларов: Чили — 5 млн, Куба — 4 млн. "
           "Так сообщает министерство, которое каждый год собирает эти сведения по всем странам."),
    ("kk", "Перу көмірін кім сатып алады? 2021 жылы экспорт 9 млн доллар болды: Чили 5 млн, Куба 4 млн доллар."),
])
def test_a_question_tells_what_the_numbers_are_of(language: str, text: str) -> None:
    assert {figure.product for figure in figures(text, language)} == {"coal"}


@pytest.mark.parametrize(("language", "text"), [
    ("en", "China imported 60 million tonnes of coal from Mongolia in 2023. From Russia it took 94 million tonnes. "
           "Peruvian "
           "shipments resumed and reached 45 million tonnes."),
    ("ru", "Китай импортировал из Монголии в 2023 году 60 млн тонн угля. Из России — 94 млн тонн. Перуанские поставки "
           "возобновились и достигли 45 млн тонн."),
    ("kk", "Қытай 2023 жылы Моңғолиядан 60 млн тонна көмір импорттады. Ресейден 94 млн тонна алды. Перу жеткізілімі "
           "қайта "
           "басталып, 45 млн тоннаға жетті."),
])
def test_deliveries_of_another_land_go_to_the_one_that_imports(language: str, text: str) -> None:
    assert sides(text, language)[-1] == (45e6, "export", "PE", "CN")


def test_a_subject_that_commas_part_from_its_verb_still_does_it() -> None:
    text = ("В 2023 году Перу продало 8 млн тонн риса. Индия, несмотря на запреты, отгрузила 17 млн тонн, Чили — 6 "
            "млн тонн.")
    assert [told[2:] for told in sides(text, "ru")][1:] == [("IN", "WORLD"), ("CL", "WORLD")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2020 Peru shipped 80 tonnes of honey to Chile and 12 tonnes to Cuba. A year earlier it was 50 and 9 "
           "tonnes."),
    ("ru", "В 2020 году Перу отправило в Чили 80 тонн меда, на Кубу — 12 тонн. Годом раньше — 50 и 9 тонн."),
    ("kk", "2020 жылы Перу Чилиге 80 тонна, Кубаға 12 тонна бал жөнелтті. Бір жыл бұрын 50 және 9 тонна болды."),
])
def test_a_row_of_a_year_earlier_is_of_those_before_in_their_order(language: str, text: str) -> None:
    told = [(figure.value, figure.partner, str(figure.period)) for figure in figures(text, language)]
    assert told[2:] == [(50, "CL", "2019"), (9, "CU", "2019")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2022 Almaty imported goods worth $17 billion."),
    ("ru", "За 2022 год Алматы ввез товаров на 17 млрд долларов."),
])
def test_a_town_that_trades_is_a_region(language: str, text: str) -> None:
    assert sides(text, language) == [(17e9, "import", "KZ-75", "WORLD")]


def test_we_sell_is_trade_and_how_many_we_are_is_none() -> None:
    text = "Экономика Перу. «Нас три миллиона, и мы продаем в Чили угля на 6 млн долларов», — сказал министр Перу."
    assert sides(text, "ru") == [(6e6, "export", "PE", "CL")]
