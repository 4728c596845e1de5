"""Whom and what a sentence goes on about: "there" beside another seller, "the former" of two sums, a bloc's member."""

from __future__ import annotations

import pytest

from tests.extract.told import figures, sides


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 Brazil sold coal worth $4 billion to Chile. Cuba shipped $6 million of sugar there."),
    ("ru", "В 2023 году Бразилия продала Чили уголь на 4 млрд долларов. Куба отгрузила туда же сахара на 6 млн "
           "долларов."),
    ("kk", "2023 жылы Бразилия Чилиге 4 млрд долларға көмір сатты. Куба сол жаққа 6 млн долларға қант жөнелтті."),
])
def test_who_ships_there_is_not_there(language: str, text: str) -> None:
    assert sides(text, language) == [(4e9, "export", "BR", "CL"), (6e6, "export", "CU", "CL")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru's trade with Chile reached $8 billion in 2023. Chile overtook Cuba: trade with it came to $3 "
           "billion."),
    ("ru", "Торговля Перу с Чили в 2023 году составила 8 млрд долларов. Чили обошла Кубу: с ней оборот составил 3 млрд "
           "долларов."),
])
def test_it_is_the_third_named_last(language: str, text: str) -> None:
    assert sides(text, language)[-1] == (3e9, "turnover", "PE", "CU")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2021 Peru's exports were 10 million dollars, imports 6 million. In 2016 the former were 9 million, the "
           "latter 7 million dollars."),
    ("ru", "В 2021 году экспорт Перу составил 10 млн долларов, импорт — 6 млн. В 2016 году первый равнялся 9 млн, "
           "второй "
           "— 7 млн долларов."),
    ("kk", "2021 жылы Перудің экспорты 10 млн доллар, импорты 6 млн доллар болды. 2016 жылы біріншісі 9 млн, екіншісі "
           "7 млн доллар болған еді."),
])
def test_the_former_and_the_latter_are_the_two_sums_before(language: str, text: str) -> None:
    told = [(figure.value, figure.flow, str(figure.period)) for figure in figures(text, language)]
    assert told[2:] == [(9e6, "export", "2016"), (7e6, "import", "2016")]


def test_a_first_quarter_is_no_former() -> None:
    text = ("Экспорт Перу в 2023 году составил 10 млн долларов, импорт — 6 млн. Первый квартал дал 2 млн, второй — 3 "
            "млн "
            "долларов.")
    assert {flow for _, flow, *_ in sides(text, "ru")[2:]} == {"import"}


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2021 exports of Belarus to the EAEU were $17 billion. The main partner in the union is Russia, 96% of "
           "deliveries."),
    ("ru", "В 2021 году экспорт Беларуси в страны ЕАЭС составил 17 млрд долларов. Основным партнером в союзе остается "
           "Россия — 96% поставок."),
])
def test_a_partner_in_the_union_is_not_the_partner_of_the_union(language: str, text: str) -> None:
    assert sides(text, language)[-1] == (96, "export", "BY", "RU")


@pytest.mark.parametrize(("language", "text", "partner"), [
    ("en", "In 2023 China's trade with ASEAN grew. It came to $9 billion, with Vietnam alone $2 billion.", "ASEAN"),
    ("ru", "В 2023 году товарооборот Китая со странами АСЕАН вырос. Он составил 9 млрд долларов, причем с одним "
           "Вьетнамом "
           "— 2 млрд.", "ASEAN"),
    ("ru", "В 2023 году товарооборот Китая с Перу вырос. Он составил 9 млрд долларов, причем с Вьетнамом — 2 млрд.",
     "WORLD"),
])
def test_a_part_with_a_member_is_of_the_trade_with_the_bloc(language: str, text: str, partner: str) -> None:
    assert sides(text, language)[0] == (9e9, "turnover", "CN", partner)


@pytest.mark.parametrize(("text", "expected"), [
    ("В 2024 году экспорт Перу составил 9 млрд долларов. Италии поставлено товаров на 4 млрд долларов, Турции — на 2 "
     "млрд "
     "долларов.", [("PE", "IT"), ("PE", "TR")]),
    ("Китай в 2023 году закупил 9 млн тонн сои. Бразилией продано 7 млн тонн.", [("BR", "WORLD")]),
    ("В 2022 году Россией закуплено в Казахстане угля на 3 млн долларов.", [("RU", "KZ")]),
])
def test_a_passive_verb_has_its_seller_and_its_buyer(text: str, expected: list[tuple[str, str]]) -> None:
    assert [told[2:] for told in sides(text, "ru")][-len(expected):] == expected


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru's exports fell 8% in 2022 to $5 million. A year earlier exports rose by 16%."),
    ("ru", "Экспорт Перу в 2022 году упал на 8%, до 5 млн долларов. Годом ранее экспорт вырос на 16%."),
    ("kk", "Перу экспорты 2022 жылы 8%-ға төмендеп, 5 млн доллар болды. Бір жыл бұрын экспорт 16%-ға өсті."),
])
def test_a_year_earlier_at_the_head_of_a_sentence_is_when_it_rose(language: str, text: str) -> None:
    rise = figures(text, language)[-1]
    assert rise.change is not None
    assert (str(rise.period), str(rise.change.base)) == ("2021", "2020")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2022 Peru bought grain worth 2 million euros from Chile. Total imports from Chile rose by 3% in the "
           "year and "
           "reached 6 million euros."),
    ("ru", "В 2022 году Перу закупила в Чили зерна на 2 млн евро. Общий импорт из Чили вырос за год на 3% и достиг 6 "
           "млн "
           "евро."),
    ("kk", "2022 жылы Перу Чилиден 2 млн еуроға астық сатып алды. Чилиден жалпы импорт 6 млн еуроға жетті."),
])
def test_total_imports_from_a_land_are_of_all_goods(language: str, text: str) -> None:
    assert [figure.product for figure in figures(text, language)] == ["grain", None]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2021 Peru's trade with Chile came to $9 million, up 24%. Exports were $5 million, imports $4 million. "
           "Cuba "
           "accounted for 9%."),
    ("ru", "Торговля Перу с Чили в 2021 году составила 9 млн долларов, или на 24% больше. Экспорт — 5 млн, импорт — 4 "
           "млн "
           "долларов. На Кубу приходится 9%."),
    ("kk", "2021 жылы Перу мен Чилидің саудасы 9 млн доллар болып, 24%-ға өсті. Экспорт 5 млн доллар, импорт 4 млн "
           "доллар "
           "болды. Кубаның үлесі 9%."),
])
def test_partners_behind_a_turnover_that_rose_and_its_parts_are_of_all_of_it(language: str, text: str) -> None:
    assert sides(text, language)[-1][1] == "turnover"


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru and Chile exchanged goods worth 5 million euros in 2021."),
    ("ru", "Перу и Чили обменялись в 2021 году товарами на 5 млн евро."),
    ("kk", "2021 жылы Перу мен Чили 5 млн еуроның тауарымен алмасты."),
])
def test_to_exchange_goods_is_to_trade(language: str, text: str) -> None:
    assert sides(text, language) == [(5e6, "turnover", "PE", "CL")]
