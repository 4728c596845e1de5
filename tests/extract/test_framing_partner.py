"""Whom a land is said to be the partner of, whom "they" means beside "we", and who is named only in passing."""

from __future__ import annotations

import pytest

from tests.extract.test_framing_whose import PAIR, parties


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Chile is Peru's main partner. In 2023 the republic exported goods worth $2 billion there."),
        ("kk", "Чили – Перудің басты серіктесі. 2023 жылы ел оған 2 млрд доллардың тауарын сатты."),
    ],
)
def test_who_is_said_to_be_a_partner_is_the_one_traded_with(language: str, text: str) -> None:
    assert parties(text, language)[-1] == ("export", "PE", "CL")


def test_a_partner_is_told_by_its_case_in_russian() -> None:
    text = "Италия — главный партнёр Норвегии. В 2023 году страна вывезла туда товаров на 2 млрд долларов."
    assert parties(text, "ru")[-1] == ("export", "NO", "IT")


def test_who_opens_a_text_without_being_a_partner_is_at_home() -> None:
    text = "Chile looks to Peru's ports. In 2023 the republic exported goods worth $2 billion there."
    assert parties(text, "en")[-1] == ("export", "CL", "PE")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Peru sold Chile $2 billion worth of goods through Bolivian ports in 2023."),
        ("ru", "Перу через боливийский порт отправило в Чили товаров на 2 млрд долларов в 2023 году."),
        ("kk", "Перудің Боливиядағы елшілігінің айтуынша, Чилиге экспорты 2023 жылы 2 млрд доллар болды."),
    ],
)
def test_who_is_passed_through_or_described_by_is_no_party(language: str, text: str) -> None:
    assert parties(text, language)[-1] == ("export", "PE", "CL")


def test_who_is_told_of_in_a_clause_with_its_own_number_stays_a_party() -> None:
    text = "Peru, which sold Chile goods worth $2 billion in 2023, is content."
    assert parties(text, "en") == [("export", "PE", "CL")]


def test_a_people_acts_under_its_adjective_and_a_market_does_not() -> None:
    text = PAIR["en"] + "We supply Chile with oil worth $2 billion; the Chilean supply us with cars worth $1 billion."
    assert parties(text, "en")[-1] in {("import", "PE", "CL"), ("export", "CL", "PE")}


def test_a_republic_of_a_part_of_the_world_is_the_one_of_two_in_it() -> None:
    text = "Trade between Pakistan and Uzbekistan grows. Pakistan imported $90 million from the Central Asian republic."
    assert parties(text, "en") == [("import", "PK", "UZ")]


def test_a_part_of_the_world_traded_with_stays_whole() -> None:
    text = "Pakistan imported goods worth $90 million from Central Asian countries in 2023."
    assert parties(text, "en") == [("import", "PK", "C5")]


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "В 2021 году экспорт Перу вырос на 11% до 15,3 млрд долларов. Перу больше поставляло в страны АСЕАН (прежде "
           "всего во Вьетнам). Импорт из этих стран снизился до 6,2 млрд долларов."),
    ("en", "In 2021 Peru's exports rose by 11% to $15.3 billion. Peru sold more to the ASEAN countries (Vietnam above "
           "all). Imports from these countries fell to $6.2 billion."),
    ("kk", "2021 жылы Перудің экспорты 11%-ға өсіп, 15,3 млрд долларға жетті. Перу АСЕАН елдеріне көбірек тауар сатты. "
           "Осы елдерден импорт 6,2 млрд долларға дейін төмендеді."),
])
def test_these_countries_are_the_bloc_named_last(language: str, text: str) -> None:
    assert parties(text, language) == [("export", "PE", "WORLD"), ("import", "PE", "ASEAN")]


def test_these_countries_behind_a_list_of_lands_are_nobody_known() -> None:
    text = ("В 2021 году экспорт Перу вырос на 11% до 15,3 млрд долларов. Росли поставки в Чили, Бразилию и Уругвай. "
            "Импорт из этих стран снизился до 6,2 млрд долларов.")
    assert parties(text, "ru")[-1] == ("import", "PE", None)


def test_a_growth_is_of_the_trade_that_the_sentence_before_told_of() -> None:
    text = ("В 2021 году экспорт Перу вырос на 11% до 15,3 млрд долларов. Перу нарастило экспорт в страны АСЕАН (там "
            "главный — Вьетнам). Прирост составил 21,3% — до 7,5 млрд долларов.")
    assert parties(text, "ru") == [("export", "PE", "WORLD"), ("export", "PE", "ASEAN")]


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "Боливия отправила в Китай партию рапса\n\nБоливия продала за границу рекордный объём зерна. С начала "
           "года отгружено 316 тысяч тонн."),
    ("en", "Bolivia sent China a batch of rapeseed\n\nBolivia sold a record amount of grain abroad. Since the start "
           "of the year 316,000 tonnes have been shipped."),
    ("kk", "Боливия Қытайға рапс жөнелтті\n\nБоливия шетелге рекордтық көлемде астық сатты. Жыл басынан "
           "бері 316 мың тонна экспортталды."),
])
def test_what_goes_abroad_goes_to_all_in_the_next_sentence_too(language: str, text: str) -> None:
    assert parties(text, language) == [("export", "BO", "WORLD")]
