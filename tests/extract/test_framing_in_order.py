"""Amounts that take up, in their order, those of the sentences before; and the neighbour at the other end of a way."""

from __future__ import annotations

import pytest

from tests.extract.told import figures

Parties = tuple[str | None, str | None, str | None]


def parties(text: str, language: str) -> list[Parties]:
    """Flow, reporter and partner of each figure, in the order of the text."""
    return [(figure.flow, figure.reporter, figure.partner) for figure in figures(text, language)]


BUYERS: list[Parties] = [("export", "KE", "GH"), ("export", "KE", "NG")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In 2023 Kenya sold goods worth $83 million to Ghana, $24 million to Nigeria. "
               "A year earlier the figures were $116 million and $22 million respectively."),
        ("ru", "В 2023 году Кения продала Гане товаров на $83 млн, Нигерии — на $24 млн. "
               "Годом ранее эти показатели составляли $116 млн и $22 млн соответственно."),
        ("kk", "2023 жылы Кения Ганаға 83 млн долларға, Нигерияға 24 млн долларға тауар сатты. "
               "Бір жыл бұрын бұл көрсеткіштер тиісінше 116 млн және 22 млн доллар болған."),
    ],
)
def test_amounts_told_respectively_are_of_those_told_before(language: str, text: str) -> None:
    assert parties(text, language) == [*BUYERS, *BUYERS]


def test_sentences_that_tell_more_levels_than_are_taken_up_lend_no_order() -> None:
    text = ("Kenya's exports to Ghana came to $83 million in 2023, to Nigeria $24 million, to Chad $5 million. "
            "A year earlier the figures were $116 million and $22 million respectively.")
    assert {told[2] for told in parties(text, "en")[3:]} == {"WORLD"}


def test_flows_of_two_sentences_are_taken_up_in_their_order() -> None:
    text = ("Жапония 2023 жылы Австралиядан 8,3 трлн иенаның тауарын импорттады. "
            "Австралияға экспорт 2,4 трлн иена болды. "
            "Алдыңғы жылы бұл сандар тиісінше 11,6 трлн және 2,2 трлн иенаны құраған.")
    assert [told[0] for told in parties(text, "kk")] == ["import", "export", "import", "export"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Канада — крупнейший торговый партнёр США. "
               "В 2024 году из Канады южному соседу поставлено товаров на 412 млрд долларов."),
        ("kk", "Канада – АҚШ-тың ең ірі сауда серіктесі. "
               "2024 жылы Канададан көршісіне 412 млрд доллардың тауары жөнелтілді."),
        ("en", "Canada is the largest trading partner of the US. "
               "In 2024 goods worth $412 billion were shipped from Canada to its southern neighbour."),
    ],
)
def test_the_neighbour_that_goods_go_to_is_not_whom_they_come_from(language: str, text: str) -> None:
    assert parties(text, language) == [("export", "CA", "US")]


def test_a_neighbour_with_nobody_at_the_other_end_is_the_one_told_of() -> None:
    text = ("2024 жылы Перу мен Чилидің саудасы 9 млрд доллар болды. Перудан келген тауар азайды. "
            "Көршісіне 4 млрд доллардың тауары жөнелтілді.")
    assert parties(text, "kk")[-1] == ("export", "PE", "CL")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kenya's trade with Ghana came to $380 million in 2024. Trade with Chad rose to $140 million. "
               "Exports to both countries together made $210 million."),
        ("ru", "Торговля Кении с Ганой составила в 2024 году $380 млн. Торговля с Чадом выросла до $140 млн. "
               "Экспорт в обе страны вместе составил $210 млн."),
        ("kk", "Кения мен Гананың саудасы 2024 жылы 380 млн доллар болды. Чадпен сауда 140 млн долларға дейін өсті. "
               "Екі елге экспорт бірге 210 млн долларды құрады."),
    ],
)
def test_exports_to_both_countries_are_to_neither_alone(language: str, text: str) -> None:
    assert parties(text, language)[-1] == ("export", "KE", None)


def test_trade_of_the_two_countries_is_theirs() -> None:
    text = "Кения 2024 жылы Ганаға 380 млн долларға тауар сатты. Екі елдің саудасы 600 млн доллар болды."
    assert parties(text, "kk")[-1] == ("turnover", "KE", "GH")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In 2024 Shymkent sold goods worth $980 million abroad. Most went to Uzbekistan ($310 million) "
               "and Afghanistan ($120 million). In 2025 exports are to reach $1.1 billion."),
        ("ru", "В 2024 году Шымкент вывез за рубеж продукции на $980 млн. "
               "Больше всего отправлено в Узбекистан ($310 млн) и Афганистан ($120 млн). "
               "В 2025 году экспорт должен достичь $1,1 млрд."),
        ("kk", "2024 жылы Шымкент шетелге 980 млн доллардың өнімін шығарды. Ең көп тауар Өзбекстанға (310 млн доллар), "
               "Ауғанстанға (120 млн доллар) жөнелтілген. 2025 жылы экспорт 1,1 млрд долларға жетуі керек."),
    ],
)
def test_behind_the_parts_of_a_sum_the_text_is_back_at_the_whole(language: str, text: str) -> None:
    assert parties(text, language)[-1] == ("export", "KZ-79", "WORLD")


def test_behind_one_part_of_a_sum_the_text_goes_on_about_it() -> None:
    text = ("2024 жылы Шымкент шетелге 980 млн доллардың өнімін шығарды. Оның ішінде Өзбекстанға 310 млн доллардың "
            "тауары жөнелтілген. 2025 жылы экспорт 400 млн долларға жетуі керек.")
    assert parties(text, "kk")[-1] == ("export", "KZ-79", "UZ")
