"""Units and currencies that only the rest of the text tells, and lists that a verb leads to."""

from __future__ import annotations

import pytest

from tests.extract.told import amounts, figures, measured


@pytest.mark.parametrize(("language", "text", "unit"), [
    ("en", "Japan's imports from Kazakhstan fell to ¥61 billion in 2023.", "JPY"),
    ("en", "China's imports from Kazakhstan fell to ¥61 billion in 2023.", "CNY"),
    ("en", "Pakistan's exports of rice reached Rs 61 billion in 2023.", "PKR"),
    ("en", "India sold Pakistan goods for 61 billion Indian rupees in 2023; Pakistan was glad, says Pakistan.", "INR"),
    ("ru", "Румыния вывезла в 2023 году зерна на 61 млрд леев.", "RON"),
])
def test_a_sign_of_several_lands_is_that_of_the_land_told_of(language: str, text: str, unit: str) -> None:
    assert measured(text, language)[0] == (61e9, unit)


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Russia exported 55 million tonnes of wheat in 2023. Egypt is first. Turkey bought 9.1 million of it."),
    ("ru", "Россия вывезла в 2023 году 55 млн тонн пшеницы. Египет первый. Турция приобрела 9,1 млн."),
])
def test_millions_in_a_text_on_weights_are_weights(language: str, text: str) -> None:
    assert measured(text, language) == [(55e6, "t"), (9.1e6, "t")]


def test_millions_of_a_turnover_are_money_all_the_same() -> None:
    text = "Russia exported 55 million tonnes of wheat in 2023. Good. Turnover with Egypt was 9.1 billion."
    assert measured(text, "en")[-1] == (9.1e9, None)


def test_a_weight_said_again_in_pieces_is_one_figure() -> None:
    text = "Грузия отправила за рубеж в 2023 году 118 млн литров вина, то есть 157 млн бутылок."
    assert measured(text, "ru") == [(118e6, "l")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Uzbekistan's exports to Turkey came to a third of a billion dollars in 2023."),
    ("ru", "Экспорт Узбекистана в Турцию составил в 2023 году треть миллиарда долларов."),
])
def test_a_third_of_a_billion_is_an_amount(language: str, text: str) -> None:
    assert [(round((value or 0) / 1e6), unit) for value, unit in measured(text, language)] == [(333, "USD")]


def test_a_dash_leads_from_another_counter_to_its_number() -> None:
    text = "Бишкек видит импорт из Китая в 2023 году в 5,2 млрд долларов, Пекин — 22,6."
    assert measured(text, "ru") == [(5.2e9, "USD"), (22.6e9, "USD")]


LISTS = {
    "en": "Trade between Kyrgyzstan and Russia was $2.6 billion in 2023.\n\nWhat the republic sells to the Russians:\n"
          "— clothing, $241 million\n— glass, $38 million\n",
    "ru": "Товарооборот Кыргызстана и России в 2023 году — 2,6 млрд долларов.\n\nЧто республика продаёт россиянам:\n"
          "— одежда, 241 млн долларов\n— стекло, 38 млн долларов\n",
}


@pytest.mark.parametrize("language", LISTS)
def test_a_list_stands_under_the_verb_that_leads_to_it(language: str) -> None:
    assert amounts(LISTS[language], language) == [(2.6e9, "turnover"), (241e6, "export"), (38e6, "export")]


def test_what_opens_a_sentence_as_the_whole_is_shared() -> None:
    text = "Of Mongolia's exports in 2023, China had 86 percent."
    assert [(f.value, f.unit, f.partner) for f in figures(text, "en")] == [(86, "%", "CN")]


def test_a_rise_in_brackets_is_no_rise_of_what_stands_outside() -> None:
    text = "Moldova's exports in 2023, million dollars and share:\n\n– Italy — 487.7 mln dollars (twice as much), 21.8%"
    assert [f.value for f in figures(text, "en") if f.unit == "%"] in ([], [21.8])


def test_the_worth_of_a_part_in_a_clause_is_not_the_product_of_all() -> None:
    text = "Germany's purchases from Kazakhstan, of which oil is nine tenths, came to $5 billion in 2023."
    assert [f.product for f in figures(text, "en") if f.value == 5e9] == [None]


def test_a_name_in_a_messenger_is_no_number() -> None:
    assert amounts("Uzbekistan's exports were $5 billion in 2023. Apply via 👉 @b2b_uzb_bot", "en") == [(5e9, "export")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Peru's grain exports to Chile were $5 million in 2023. In tons it was up 17 percent, to 9.3 million."),
        ("ru", "Экспорт зерна из Перу в Чили в 2023 году — 5 млн долларов. В тоннах он вырос на 17%, до 9,3 млн."),
        ("kk", "2023 жылы Перудің Чилиге астық экспорты 5 млн доллар болды. Тоннамен алғанда 9,3 млн-ға жетті."),
    ],
)
def test_a_sentence_in_tonnes_has_weights(language: str, text: str) -> None:
    assert [f.unit for f in figures(text, language)] == ["USD", "t"]


def test_a_sentence_in_tonnes_and_money_has_both() -> None:
    text = "In tonnes Peru's exports to Chile fell by 5 percent in 2023, in dollars they rose to $9.3 million."
    assert [f.unit for f in figures(text, "en") if f.value is not None] == ["USD"]


@pytest.mark.parametrize(("language", "text", "unit", "value"), [
    ("ru", "В 2022 году экспорт Чили вырос до $5 млрд, поставки вина — до 13,1 млн декалитров.", "l", 131e6),
    ("en", "In 2022 Chile's exports rose to $5 billion, those of beer to 2 million hectolitres.", "l", 200e6),
    ("kk", "2022 жылы Чилидің экспорты 5 млрд долларға жетті, шарап экспорты 13 млн декалитр болды.", "l", 130e6),
    ("ru", "В 2022 году экспорт Чили вырос до $5 млрд, поставки алмазов — до 2 млн карат.", "items", 2e6),
])
def test_what_goods_are_counted_in_is_no_money(language: str, text: str, unit: str, value: float) -> None:
    assert [(f.unit, f.value) for f in figures(text, language)] == [("USD", 5e9), (unit, value)]


def test_ounces_and_metres_are_no_money() -> None:
    text = "Экспорт Чили вырос до $5 млрд, поставки золота — до 1,1 млн унций, ткани — до 4 млн погонных м."
    assert [f.unit for f in figures(text, "ru")] == ["USD"]
