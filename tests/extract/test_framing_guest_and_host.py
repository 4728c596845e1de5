"""A visit makes neither side the one whose trade a text tells; lists, ranks and ordinals keep their owner."""

from __future__ import annotations

import pytest

from tests.extract.told import sides

M = 1e6


@pytest.mark.parametrize(("language", "text"), [
    ("en", "The prime minister of Finland arrived in Cairo on Tuesday. "
           "Egypt's exports in 2023 came to $7 million, of which $5 million went to Finland."),
    ("ru", "Премьер-министр Финляндии прибыл во вторник в Каир. "
           "Экспорт Египта составил в 2023 году 7 млн долларов, из них 5 млн — в Финляндию."),
    ("kk", "Финляндияның премьер-министрі сапармен Каирге келді. "
           "Мысырдың экспорты 2023 жылы 7 млн доллар, оның 5 млн доллары Финляндияға тиесілі."),
])
def test_a_guest_is_not_whose_trade_is_told(language: str, text: str) -> None:
    whole, part = sides(text, language)
    assert (whole[2:], part[2:]) == (("EG", "WORLD"), ("EG", "FI"))


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Egypt sells to Italy and Finland: in 2023 $7 million went to the first and $5 million to the second."),
    ("en", "Egypt sells to Italy and Finland: in 2023 $7 million went to the former and $5 million to the latter."),
    ("ru", "Египет продаёт товары в Италию и Финляндию: в 2023 году 7 млн долларов ушло в первую и 5 млн во вторую."),
    ("kk", "Мысыр Италия мен Финляндияға тауар сатады: 2023 жылы біріншісіне 7 млн, екіншісіне 5 млн доллар тиді."),
])
def test_to_the_first_and_to_the_second_are_two_buyers(language: str, text: str) -> None:
    assert [(value, reporter, partner) for value, _, reporter, partner in sides(text, language)] == [
        (7 * M, "EG", "IT"), (5 * M, "EG", "FI")]


def test_the_first_alone_is_no_land() -> None:
    text = "Egypt sells to Italy and Finland. Its exports to Finland rose in the first half of 2023 to $5 million."
    assert sides(text, "en") == [(5 * M, "export", "EG", "FI")]


def test_one_ahead_of_whom_another_is_has_the_like() -> None:
    text = "In 2023 Egypt's exports to Italy came to $7 million, ahead of Finland's $5 million."
    assert sides(text, "en") == [(7 * M, "export", "EG", "IT"), (5 * M, "export", "FI", "IT")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Egypt held talks with Italy. Egypt's exports came to $9 million in 2023: "
           "$5 million to Italy, $4 million to Japan."),
    ("ru", "Египет провёл переговоры с Италией. "
           "Экспорт Египта в 2023 году составил 9 млн долларов: 5 млн — в Италию, 4 млн — в Японию."),
    ("kk", "Мысыр Италиямен келіссөз жүргізді. 2023 жылы Мысырдың экспорты 9 млн доллар болды: "
           "Италияға — 5 млн, Жапонияға — 4 млн доллар."),
])
def test_parts_behind_a_colon_leave_their_whole_to_all(language: str, text: str) -> None:
    assert [partner for *_, partner in sides(text, language)] == ["WORLD", "IT", "JP"]


def test_who_was_supplied_with_goods_bought_them() -> None:
    assert sides("In 2023 Italy was supplied with Egyptian goods worth $5 million.", "en") == [
        (5 * M, "import", "IT", "EG")]


def test_it_does_not_deal_with_itself() -> None:
    text = "Egypt's main suppliers were Italy ($7 million) and Japan ($6 million). To Italy it sold goods worth $5m."
    assert sides(text, "en")[-1] == (5 * M, "export", "EG", "IT")
