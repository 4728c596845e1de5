"""The product that a text, a section or a paragraph is about: its later numbers do not name it again."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


def products(text: str, language: str) -> list[str | None]:
    return [figure.product for figure in figures(text, language)]


@pytest.mark.parametrize(("language", "text", "expected"), [
    ("en", "Where the wheat went\n\nKazakhstan exported 7 million tonnes of wheat in 2023.\n\nUzbekistan bought 3 "
     "million tonnes. Exports to Iran fell by 20% to $150 million.", "wheat"),
    ("ru", "Экспорт муки вырос\n\nВ 2023 году Казахстан вывез муки на 700 млн долларов.\n\nУзбекистан купил на 200 млн "
     "долларов. Экспорт в Иран упал до 20 млн долларов.", "flour"),
    ("kk", "Көмір экспорты өсті\n\n2023 жылы Қазақстан 900 млн долларға көмір экспорттады.\n\nРесейге экспорт 300 млн "
     "долларға жетті.", "coal"),
])
def test_a_text_about_a_product_need_not_name_it_again(language: str, text: str, expected: str) -> None:
    assert set(products(text, language)) == {expected}
    assert len(products(text, language)) > 1


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Gold exports of Kazakhstan doubled\n\nKazakhstan exported gold worth $2 billion in 2023.\n\nTrade turnover "
     "with Turkey reached $6 billion. Exports to Turkey made $4 billion."),
    ("ru", "Экспорт золота удвоился\n\nВ 2023 году Казахстан вывез золота на 2 млрд долларов.\n\nТоварооборот с "
     "Турцией достиг 6 млрд долларов. Экспорт в Турцию составил 4 млрд долларов."),
    ("kk", "Алтын экспорты екі есе өсті\n\n2023 жылы Қазақстан 2 млрд долларға алтын экспорттады.\n\nТүркиямен тауар "
     "айналымы 6 млрд долларға жетті. Түркияға экспорт 4 млрд доллар болды."),
])
def test_a_text_that_tells_of_all_trade_is_about_no_product(language: str, text: str) -> None:
    assert products(text, language)[-2:] == [None, None]


def test_the_product_of_a_paragraph_holds_for_the_flow_told_of() -> None:
    text = ("Kazakhstan's exports came to $78 billion in 2023.\n\nExports of copper to China were worth $3 billion in "
            "2023. Exports to Turkey were $438 million.")
    assert products(text, "en") == [None, "copper", "copper"]


def test_a_product_told_of_behind_the_total_does_not_hold() -> None:
    text = ("Kazakhstan's exports to China came to $15 billion in 2023. Exports of copper were $3 billion. Exports to "
            "Turkey were $4 billion.")
    assert products(text, "en") == [None, "copper", None]


def test_a_heading_names_the_product_of_its_section() -> None:
    text = ("Kazakhstan's exports came to $78 billion in 2023.\n\nCopper\n\nChina bought $3 billion, Turkey $438 "
            "million in 2023.")
    assert products(text, "en")[1:] == ["copper", "copper"]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 Kazakhstan imported goods from Russia for $16 billion, mostly petrol and machinery."),
    ("en", "Kazakhstan's exports to Russia fell by 10% to $9 billion in 2023 because of cheaper oil."),
    ("en", "Kazakhstan's exports to Kyrgyzstan were $700 million in 2023: sugar, flour and glass."),
    ("ru", "В 2023 году Казахстан ввёз из России на 16 млрд долларов, в основном бензин и машины."),
    ("ru", "Экспорт Казахстана в Италию упал в 2023 году вместе с нефтью на 10%, до 9 млрд долларов."),
    ("ru", "Экспорт Казахстана в Кыргызстан составил в 2023 году 700 млн долларов: сахар, мука, стекло."),
    ("kk", "2023 жылы Қазақстанның Италияға экспорты мұнайдың арзандауы салдарынан 10%-ға азайып, "
     "9 млрд доллар болды."),
])
def test_an_example_or_a_cause_is_no_product(language: str, text: str) -> None:
    assert set(products(text, language)) == {None}


@pytest.mark.parametrize(("language", "text", "expected"), [
    ("en", "Armenia exported software for $900 million in 2023. The United States took 40%.",
     ("services_export", "computer and information services")),
    ("ru", "Экспорт компьютерных услуг Армении составил 900 млн долларов в 2023 году. Доля США 40%.",
     ("services_export", "computer and information services")),
])
def test_a_kind_of_services_makes_a_flow_of_services(language: str, text: str, expected: tuple[str, str]) -> None:
    assert {(figure.flow, figure.product) for figure in figures(text, language)} == {expected}


def test_the_balance_of_services_keeps_them() -> None:
    text = ("Kazakhstan's exports of services were $10 billion and imports $12 billion in 2023. "
            "The deficit was $2 billion.")
    assert [(figure.flow, figure.product) for figure in figures(text, "en")] == [
        ("services_export", None), ("services_import", None), ("balance", "services"),
    ]


def test_produce_takes_up_what_was_spoken_of() -> None:
    text = ("Экспорт сахара из Казахстана составил 20 млн долларов в 2023 году. Узбекистан купил этой продукции на "
            "8 млн долларов.")
    assert products(text, "ru") == ["sugar", "sugar"]


@pytest.mark.parametrize(("language", "text", "expected"), [
    ("en", "Kazakhstan's exports rose by 5% in 2023 thanks mainly to copper, which brought in $3 billion.",
     [None, "copper"]),
    ("ru", "Экспорт Казахстана вырос в 2023 году на 5% прежде всего благодаря меди, которой вывезено на 3 млрд "
     "долларов.", [None, "copper"]),
])
def test_a_cause_is_the_product_of_what_is_told_of_it(language: str, text: str, expected: list[str | None]) -> None:
    assert products(text, language) == expected


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Oil fell, and Kazakhstan's exports to Italy came to $9 billion in 2023."),
    ("ru", "Нефть упала, и экспорт Казахстана в Италию составил 9 млрд долларов в 2023 году."),
])
def test_what_falls_without_a_number_is_no_product(language: str, text: str) -> None:
    assert products(text, language) == [None]


@pytest.mark.parametrize(("language", "text", "expected"), [
    ("en", "Kazakhstan's metallurgists sold goods for $4 billion abroad in 2023.", "metals"),
    ("ru", "Металлурги Казахстана, по данным ведомства, продали за рубеж на 4 млрд долларов в 2023 году.", "metals"),
    ("en", "In 2023 the export of energy resources from Kazakhstan, above all crude oil, fetched $42 billion.",
     "energy"),
    ("ru", "Пшеницы, по данным союза, Казахстан за 2023 год отгрузил в Иран на 90 млн долларов.", "wheat"),
])
def test_sellers_and_what_opens_a_sentence_tell_the_product(language: str, text: str, expected: str) -> None:
    assert products(text, language)[-1] == expected


def test_what_a_share_consists_of_is_its_product() -> None:
    text = "В 2023 году 70 процентов казахстанского импорта из Японии — автомобили."
    assert products(text, "ru") == ["cars"]


@pytest.mark.parametrize(("language", "text", "expected"), [
    ("en", "Kazakhstan exported goods worth $78 billion in 2023, including oil worth $42 billion.", [None, "oil"]),
    ("kk", "2023 жылы Қазақстан Қытайға 14,7 млрд доллардың тауарын экспорттады, оның ішінде 4 млрд доллары – мұнай.",
     [None, "oil"]),
    ("ru", "Экспорт меди в Китай — 2,9 млрд долларов, руды — 1,5 млрд долларов, всего в 2023 году Казахстан "
     "экспортировал в Китай на 14,7 млрд долларов.", ["copper", "ores", None]),
])
def test_parts_and_their_whole_are_told_apart(language: str, text: str, expected: list[str | None]) -> None:
    assert products(text, language) == expected


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Oil accounts for 54% of Kazakhstan's exports. Exports to Italy totalled $14.9 billion in 2023."),
    ("ru", "Основу экспорта составили нефть и металлы. В 2023 году экспорт Казахстана в Китай достиг 14,7 млрд "
     "долларов."),
])
def test_a_product_whose_share_is_told_is_not_what_the_text_is_about(language: str, text: str) -> None:
    assert products(text, language)[-1] is None


@pytest.mark.parametrize(("language", "text", "expected"), [
    ("en", "Kazakhstan exported goods for $90 million in 2022. Wine was the star of it. It brought in $7 million.",
     "wine"),
    ("ru", "Экспорт Казахстана в 2022 году упал до 90 млн долларов. Звездой стало вино. Оно принесло 7 млн долларов.",
     "wine"),
    ("kk", "2022 жылы Қазақстан экспорты 90 млн долларға түсті. Шарап алға шықты. Ол 7 млн доллар әкелді.", "wine"),
    # but a product within a sentence is not what it is about
    ("en", "Kazakhstan's trade was $9 million in 2022. The road for wine is bad. It was $7 million in 2021.", None),
])
def test_a_pronoun_takes_up_the_product_that_opens_or_ends_a_sentence(
    language: str, text: str, expected: str | None
) -> None:
    assert products(text, language)[-1] == expected


@pytest.mark.parametrize(("language", "text", "expected"), [
    ("en", "A decree obliges Kazakhstan's textile industry to sell abroad goods for $3 million next year and for $7 "
     "million in 2030.", ["textiles", "textiles"]),
    ("en", "Kazakhstan's textile industry sold Italy goods for $3 million in 2022, and the country sold Poland goods "
     "for $7 million.", ["textiles", None]),
])
def test_a_number_joined_by_and_is_of_the_makers_before(language: str, text: str, expected: list[str | None]) -> None:
    assert products(text, language) == expected
