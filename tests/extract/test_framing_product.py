"""What a number is of: a product named beside it or its flow, taken up again, or all goods."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


def products(text: str, language: str) -> list[str | None]:
    return [figure.product for figure in figures(text, language)]


@pytest.mark.parametrize(("language", "text", "expected"), [
    ("en", "Kazakhstan sold Turkey copper for $438 million, wheat for $194 million and gold for $12 million in 2023.",
     ["copper", "wheat", "gold"]),
    ("en", "Kazakhstan exported 5.2 million tonnes of wheat worth $1.3 billion to Uzbekistan in "
     "2023.", ["wheat", "wheat"]),
    ("en", "Kazakhstan's food exports to China doubled to $1 billion in 2023.", ["food"]),
    ("en", "Kazakhstan's non-oil exports to China rose to $3 billion in 2023.", ["non-oil goods"]),
    ("en", "Turnover of goods and services between Kazakhstan and Turkey came to $7 billion.", ["goods and services"]),
    ("ru", "Казахстан продал Турции меди на 438 млн долларов, пшеницы на 194 млн долларов и золота на 12 млн долларов.",
     ["copper", "wheat", "gold"]),
    ("ru", "В 2023 году Казахстан вывез в Узбекистан 5,2 млн тонн пшеницы на 1,3 млрд долларов.", ["wheat", "wheat"]),
    ("ru", "Экспорт продовольствия из Казахстана в Китай в 2023 году удвоился и достиг 1 млрд долларов.", ["food"]),
    ("ru", "Экспорт продовольствия Казахстана упал, если верить таможне, на треть, точнее, на 31,9%, до 420 млн евро.",
     ["food"]),
    ("ru", "Оборот товаров и услуг Казахстана и Турции достиг 7 млрд долларов.", ["goods and services"]),
    ("kk", "2023 жылы Қазақстан Түркияға 438 млн долларға мыс, 194 млн долларға бидай және 12 млн долларға "
     "алтын сатты.",
     ["copper", "wheat", "gold"]),
    ("kk", "2023 жылы Қазақстан Өзбекстанға құны 1,3 млрд доллар болатын 5,2 млн тонна бидай экспорттады.",
     ["wheat", "wheat"]),
    ("kk", "Қазақстанның Қытайға азық-түлік экспорты 2023 жылы екі есе өсіп, 1 млрд долларға жетті.", ["food"]),
    ("kk", "Қазақстан мен Түркия арасындағы тауарлар мен қызметтер айналымы 7 млрд долларға жетті.",
     ["goods and services"]),
])
def test_a_product_is_named_beside_the_number_or_its_flow(language: str, text: str, expected: list[str]) -> None:
    found = products(text, language)
    assert found[: len(expected)] == expected
    assert set(found) == set(expected)


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Kazakhstan's trade with Turkey, counting natural gas, was $6 billion in 2023."),
    ("ru", "Внешнеторговый оборот Казахстана с учётом природного газа составил 6 млрд долларов в 2023 году."),
    ("en", "Kazakhstan sold wheat to Turkey for $194 million in 2023. All told the exports were $3.9 billion."),
])
def test_what_is_only_counted_in_is_no_product(language: str, text: str) -> None:
    assert products(text, language)[-1] is None


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Kazakhstan's exports of wheat to Turkey were $194 million in 2023. Turkey's imports of them were 5% "
     "of the total."),
    ("ru", "Экспорт пшеницы из Казахстана в Турцию составил 194 млн долларов в 2023 году. Её доля в экспорте — 5%."),
    ("kk", "Қазақстанның Түркияға бидай экспорты 2023 жылы 194 млн доллар болды. Оның үлесі экспортта 5% болды."),
])
def test_a_product_is_taken_up_again(language: str, text: str) -> None:
    assert products(text, language) == ["wheat", "wheat"]


def test_weights_in_the_rows_of_a_list_keep_its_product() -> None:
    text = ("В 2023 году экспорт муки из Казахстана рос во все страны:\nАфганистан — 300 тыс. тонн\nУзбекистан — "
            "120 тыс. тонн\n")
    assert products(text, "ru") == ["flour", "flour"]


@pytest.mark.parametrize(("language", "text", "products"), [
    ("en", "Kazakhstan's wheat exports fell to $1.5 billion in 2023.\n\nIran bought $300 million, Italy $90 million.",
     ["wheat", "wheat", "wheat"]),
    ("en", "Kazakhstan's wheat exports fell to $1.5 billion in 2023.\n\nExports of all goods came to $78 billion. "
     "In 2022 exports were $84 billion.", ["wheat", None, None]),
    ("en", "Kazakhstan's exports fell to $78 billion in 2023.\n\nWheat brought in $1.5 billion.\n\nImports were $60 "
     "billion.", [None, "wheat", None]),
    ("ru", "Экспорт пшеницы из Казахстана снизился в 2023 году до 1,5 млрд долларов.\n\nВ Иран экспортировали на 300 "
     "млн долларов.", ["wheat", "wheat"]),
    ("kk", "Қазақстанның бидай экспорты 2023 жылы 1,5 млрд доллар болды.\n\nИранға экспорт 300 млн доллар болды.",
     ["wheat", "wheat"]),
])
def test_a_text_on_one_product_keeps_it_until_all_goods_are_named(
    language: str, text: str, products: list[str | None]
) -> None:
    assert [f.product for f in figures(text, language)] == products


@pytest.mark.parametrize(("text", "product"), [
    ("Ethiopia's zucchini exports to China were $194 million in 2023.", "zucchini"),
    ("Ethiopia's exports of kumquats to China were $194 million in 2023.", "kumquats"),
    ("In 2023 its yoyo exports earned Ethiopia $19 million in China.", "yoyo"),
    ("Ethiopia's total exports to China were $194 million in 2023.", None),
    ("Ethiopia's exports of goods to China were $194 million in 2023.", None),
    ("Ethiopia's rising exports to China reached $194 million in 2023.", None),
    ("Ethiopia had exports of over $194 million to China in 2023.", None),
])
def test_a_noun_beside_a_word_of_trade_is_a_product_though_no_table_lists_it(text: str, product: str | None) -> None:
    assert products(text, "en") == [product]


def test_a_product_that_opens_its_sentence_has_the_share() -> None:
    text = "Georgia's exports were $3 billion in 2023. Car parts, by the way, made up 31 percent of our deliveries."
    assert figures(text, "en")[1].product is not None


def test_a_product_that_opens_the_sentence_of_anothers_share_has_it_not() -> None:
    text = ("Georgia's exports were $3 billion in 2023. Wheat, as all of us know, is another story, and Iran "
            "made up 31 percent of the total.")
    assert all(figure.product is None for figure in figures(text, "en"))


@pytest.mark.parametrize(("language", "text", "told"), [
    ("en", "Peru sold Chile cotton worth $45 million, up 12%, and copper worth $20 million, down 5%.",
     [(45e6, "cotton"), (20e6, "copper")]),
    ("en", "Peru exported cotton worth $3 billion and gold worth $8 billion. Total exports reached $24 billion.",
     [(3e9, "cotton"), (8e9, "gold"), (24e9, None)]),
    ("ru", "Хлопок — главный товар перуанского экспорта в Чили: 540 млн долларов. Весь экспорт — 650 млн долларов.",
     [(540e6, "cotton"), (650e6, None)]),
])
def test_a_sum_is_of_the_product_it_falls_on_and_a_total_of_none(
    language: str, text: str, told: list[tuple[float, str | None]]
) -> None:
    assert [(figure.value, figure.product) for figure in figures(text, language)] == told


def test_each_of_two_goods_has_the_change_behind_it() -> None:
    text = "Peru sold Chile cotton worth $45 million, up 12%, and copper worth $20 million, down 5%."
    assert [figure.change.pct for figure in figures(text, "en") if figure.change] == [12, -5]


def test_those_that_became_buyers_buy_no_steel() -> None:
    text = "Грузия вывезла 12 тыс. тонн вина. Крупнейшими импортерами стали Перу – 4 тыс. тонн и Чили – 3 тыс."
    assert [figure.product for figure in figures(text, "ru")] == ["wine"] * 3


@pytest.mark.parametrize(("language", "text", "products"), [
    ("ru", "Вьетнам отправил в Лаос 47 тыс. тонн риса, 28 тыс. тонн портландцемента, 58 тыс. тонн масел и жиров, 11 "
           "тыс. тонн сырой патоки, 5 тыс. тонн сахара.",
     ["rice", "cement", "fat and oil products", "сырой патоки", "sugar"]),
    ("en", "In 2021 Vietnam sent Laos 47,000 tonnes of rice, 28,000 tonnes of coal, 90,000 tonnes of treacle and "
           "58,000 tonnes of cement.", ["rice", "coal", "treacle", "cement"]),
    ("kk", "2021 жылы Вьетнам Лаосқа 47 мың тонна күріш, 28 мың тонна көмір, 90 мың тонна сірне, 58 мың тонна цемент "
           "жөнелтті.", ["rice", "coal", "сірне", "cement"]),
])
def test_each_weight_of_a_list_is_of_what_stands_behind_it(language: str, text: str, products: list[str]) -> None:
    assert [figure.product for figure in figures(text, language)] == products


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "В 2021 году экспорт угля и меди из Боливии составил 5 млн тонн и 3 млн тонн соответственно."),
    ("en", "In 2021 Bolivia's exports of coal and copper came to 5 million tonnes and 3 million tonnes respectively."),
    ("kk", "2021 жылы Боливияның көмір мен мыс экспорты тиісінше 5 млн тонна және 3 млн тонна болды."),
])
def test_products_are_dealt_out_to_as_many_numbers(language: str, text: str) -> None:
    assert [(figure.value, figure.product) for figure in figures(text, language)] == [(5e6, "coal"), (3e6, "copper")]


@pytest.mark.parametrize(("language", "text", "product"), [
    ("ru", "В 2021 году экспорт оливкового масла из Чили составил 3 тыс. тонн.", "olive oil"),
    ("en", "In 2021 Chile's exports of soybean oil came to 3,000 tonnes.", "soybean oil"),
    ("kk", "2021 жылы Чилидің рапс майы экспорты 3 мың тонна болды.", "rapeseed oil"),
    ("ru", "В 2021 году экспорт киви из Чили составил 3 тыс. тонн.", "kiwi"),
    ("en", "In 2021 Chile's exports of avocados came to 3,000 tonnes.", "avocados"),
    ("kk", "2021 жылы Чилидің баялды экспорты 3 мың тонна болды.", "aubergines"),
])
def test_each_oil_fruit_and_vegetable_is_itself(language: str, text: str, product: str) -> None:
    assert [figure.product for figure in figures(text, language)] == [product]


@pytest.mark.parametrize(("language", "text", "unknown"), [
    ("ru", "Из Боливии в Чили вывезли рыбу ($765 млн), рапсовое масло ($740 млн) и ракообразных ($630 млн).",
     "ракообразных"),
    ("en", "Bolivia's main exports to Chile were fish ($765 million), rapeseed oil ($740 million) and crustaceans "
     "($630 million).", "crustaceans"),
    ("kk", "2022 жылы Боливияның Чилиге басты экспорты: балық (765 млн доллар), рапс майы (740 млн доллар) және "
     "шаянтәрізділер (630 млн доллар).", "шаянтәрізділер"),
])
def test_each_sum_in_brackets_is_of_the_good_before_them(language: str, text: str, unknown: str) -> None:
    assert [f.product for f in figures(text, language)] == ["fish", "rapeseed oil", unknown]


def test_a_share_in_brackets_is_of_the_good_before_them() -> None:
    text = "В структуре экспорта Боливии в 2022 году преобладают подсолнечник (14,2%), перчатки (12,8%), вино (8,1%)."
    assert [f.product for f in figures(text, "ru")] == ["oilseeds", "перчатки", "wine"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Peru's exports in 2023 were $512 million (including copper at $280 million), imports $900 million."),
        ("ru", "Экспорт Перу в 2023 году — 512 млн долларов (в том числе медь — 280 млн), импорт — 900 млн долларов."),
        ("kk", "2023 жылы Перудің экспорты 512 млн доллар (оның ішінде мыс — 280 млн), импорты 900 млн доллар болды."),
    ],
)
def test_a_part_in_brackets_is_not_what_the_other_flow_is_of(language: str, text: str) -> None:
    assert [f.product for f in figures(text, language)] == [None, "copper", None]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Peru's exports fell by 9 percent in 2023 as coal trucks stood idle, while imports rose by 2 percent."),
        ("ru", "Экспорт Перу в 2023 году упал на 9 процентов, поскольку стояли машины с углём, импорт вырос на 2%."),
    ],
)
def test_what_a_clause_of_cause_names_is_not_what_was_traded(language: str, text: str) -> None:
    assert [f.product for f in figures(text, language)] == [None, None]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In 2021 Peru imported 31.5 billion cubic metres from Chile."),
        ("ru", "В 2021 году Перу импортировало из Чили 31,5 млрд кубометров."),
        ("kk", "2021 жылы Перу Чилиден 31,5 млрд текше метр импорттады."),
    ],
)
def test_so_many_cubic_metres_are_of_gas(language: str, text: str) -> None:
    assert [f.product for f in figures(text, language)] == ["natural gas"]
