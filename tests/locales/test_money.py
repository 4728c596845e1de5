"""Amounts, percent and points: every cell of the conventions and of the table of hedges."""

from __future__ import annotations

import pytest

from locales.formats import MINUS, NBSP, calculated, money, number, percent, points
from locales.kazakh import inflected, suffix
from locales.numbers import scale


def plain(text: str) -> str:
    return text.replace(NBSP, " ")


@pytest.mark.parametrize(("value", "unit", "en", "ru", "kk"), [
    (481.7e6, "USD", "$481.7 million", "$481,7 млн", "481,7 млн доллар"),
    (140e9, "RUB", "140 billion roubles", "140 млрд рублей", "140 млрд рубль"),
    (9.0e9, "USD", "$9 billion", "$9 млрд", "9 млрд доллар"),
    (12_571.1e6, "USD", "$12,571.1 million", "$12 571,1 млн", "12 571,1 млн доллар"),
    (1.25e12, "KZT", "1.25 trillion tenge", "1,25 трлн тенге", "1,25 трлн теңге"),
    (738_000, "t", "738,000 tonnes", "738 тыс. тонн", "738 мың тонна"),
    (604_118, "t", "604,118 tonnes", "604 118 тонн", "604 118 тонна"),
    (1, "RUB", "1 rouble", "1 рубль", "1 рубль"),
    (2, "RUB", "2 roubles", "2 рубля", "2 рубль"),
    (5, "RUB", "5 roubles", "5 рублей", "5 рубль"),
    (10, "RUB", "10 roubles", "10 рублей", "10 рубль"),
    (1.5, "RUB", "1.5 roubles", "1,5 рубля", "1,5 рубль"),
    (1e6, "RUB", "1 million roubles", "1 млн рублей", "1 млн рубль"),
    (21e9, "CNY", "21 billion yuan", "21 млрд юаней", "21 млрд юань"),
    (43_612_345_678, "USD", "$43.6 billion", "$43,6 млрд", "43,6 млрд доллар"),
    (999_960_000.4, "USD", "$1 billion", "$1 млрд", "1 млрд доллар"),
    (-3.4e9, "USD", "−$3.4 billion", "−$3,4 млрд", "−3,4 млрд доллар"),
    (14, "%", "14%", "14%", "14%"),
    (604.1e6, None, "604.1 million", "604,1 млн", "604,1 млн"),
    (12.5e9, "XAF", "12.5 billion XAF", "12,5 млрд XAF", "XAF 12,5 млрд"),
    (0, "USD", "$0", "$0", "0 доллар"),
])
def test_an_amount_is_written_as_each_language_writes_it(value: float, unit: str, en: str, ru: str, kk: str) -> None:
    assert [plain(money(value, unit, language)) for language in ("en", "ru", "kk")] == [en, ru, kk]


@pytest.mark.parametrize(("value", "value_max", "qualifier", "en", "ru", "kk"), [
    (896e6, None, "exact", "$896 million", "$896 млн", "896 млн доллар"),
    (600e6, None, "about", "about $600 million", "около $600 млн", "шамамен 600 млн доллар"),
    (1e9, None, "over", "over $1 billion", "более $1 млрд", "1 млрд доллардан астам"),
    (13e9, None, "under", "under $13 billion", "менее $13 млрд", "13 млрд доллардан аз"),
    (3.5e9, 4e9, "range", "$3.5–4 billion", "$3,5–4 млрд", "3,5–4 млрд доллар"),
    (895.5e6, 896.5e6, "range", "$895.5–896.5 million", "$895,5–896,5 млн", "895,5–896,5 млн доллар"),
    (800e6, 1.2e9, "range", "$0.8–1.2 billion", "$0,8–1,2 млрд", "0,8–1,2 млрд доллар"),
])
def test_a_hedge_stands_where_each_language_puts_it(value: float, value_max: float | None, qualifier: str, en: str,
                                                    ru: str, kk: str) -> None:
    printed = [plain(money(value, "USD", language, qualifier=qualifier, value_max=value_max))
               for language in ("en", "ru", "kk")]
    assert printed == [en, ru, kk]


@pytest.mark.parametrize(("value", "ru"), [
    (1, "более 1 рубля"), (2, "более 2 рублей"), (21, "более 21 рубля"), (1.5, "более 1,5 рубля"),
    (5, "более 5 рублей"), (5e6, "более 5 млн рублей"),
])
def test_a_russian_hedge_takes_the_genitive(value: float, ru: str) -> None:
    assert plain(money(value, "RUB", "ru", qualifier="over")) == ru


def test_a_calculated_amount_is_marked_behind_the_number() -> None:
    assert [calculated(language) for language in ("en", "ru", "kk")] == ["(calculated)", "(расчёт)", "(есептелген)"]


def test_a_balance_shows_its_sign() -> None:
    printed = [plain(money(671.4e6, "USD", language, signed=True)) for language in ("en", "ru", "kk")]
    assert printed == ["+$671.4 million", "+$671,4 млн", "+671,4 млн доллар"]


def test_a_number_never_parts_from_its_scale_word() -> None:
    assert money(481.7e6, "USD", "en") == f"$481.7{NBSP}million"
    assert money(500, "USD", "kk") == f"500{NBSP}доллар"
    assert number(12571.1, "ru") == f"12{NBSP}571,1"


def test_minus_is_the_sign_of_unicode() -> None:
    assert MINUS == "\u2212"
    assert "-" not in money(-3.4e9, "USD", "ru") + percent(-7.4, "kk", signed=True)


@pytest.mark.parametrize(("noun", "acc", "dat", "abl", "gen"), [
    ("доллар", "долларды", "долларға", "доллардан", "доллардың"),
    ("теңге", "теңгені", "теңгеге", "теңгеден", "теңгенің"),
    ("рубль", "рубльді", "рубльге", "рубльден", "рубльдің"),
    ("юань", "юаньды", "юаньға", "юаньнан", "юаньның"),
    ("еуро", "еуроны", "еуроға", "еуродан", "еуроның"),
    ("сом", "сомды", "сомға", "сомнан", "сомның"),
    ("сум", "сумды", "сумға", "сумнан", "сумның"),
    ("драм", "драмды", "драмға", "драмнан", "драмның"),
    ("манат", "манатты", "манатқа", "манаттан", "манаттың"),
    ("лари", "лариді", "лариге", "лариден", "ларидің"),
])
def test_kazakh_currencies_take_their_suffixes(noun: str, acc: str, dat: str, abl: str, gen: str) -> None:
    assert [inflected(noun, case) for case in ("acc", "dat", "abl", "gen")] == [acc, dat, abl, gen]


@pytest.mark.parametrize(("case", "text"), [
    ("acc", "481,7 млн долларды"), ("dat", "481,7 млн долларға"), ("abl", "481,7 млн доллардан"),
    ("gen", "481,7 млн доллардың"),
])
def test_kazakh_money_takes_a_case_and_the_others_do_not(case: str, text: str) -> None:
    assert plain(money(481.7e6, "USD", "kk", case=case)) == text
    assert money(481.7e6, "USD", "ru", case=case) == money(481.7e6, "USD", "ru")
    assert money(481.7e6, "USD", "en", case=case) == money(481.7e6, "USD", "en")


def test_a_possessed_currency_takes_the_suffixes_of_the_third_person() -> None:
    assert plain(money(5e9, "BYN", "kk", case="dat")) == "5 млрд Беларусь рубліне"
    assert plain(money(5e9, "BYN", "kk", qualifier="over")) == "5 млрд Беларусь рублінен астам"


@pytest.mark.parametrize("qualifier", ["over", "under"])
def test_a_kazakh_amount_with_a_hedge_behind_it_takes_no_case(qualifier: str) -> None:
    with pytest.raises(ValueError, match="takes no case"):
        money(1e9, "USD", "kk", qualifier=qualifier, case="dat")


@pytest.mark.parametrize(("case", "text"),
                         [("acc", "93%-ды"), ("dat", "93%-ға"), ("abl", "93%-дан"), ("poss", "93%-ы")])
def test_percent_is_read_as_paiyz(case: str, text: str) -> None:
    assert percent(93, "kk", case=case) == text


@pytest.mark.parametrize(("qualifier", "en", "ru", "kk", "kk_poss"), [
    ("over", "over 93%", "более 93%", "93%-дан астам", "93%-дан астамы"),
    ("about", "about 93%", "около 93%", "шамамен 93%", "шамамен 93%-ы"),
    ("under", "under 93%", "менее 93%", "93%-дан аз", "93%-дан аз бөлігі"),
    ("exact", "93%", "93%", "93%", "93%-ы"),
])
def test_a_percent_of_a_target_is_hedged(qualifier: str, en: str, ru: str, kk: str, kk_poss: str) -> None:
    assert [percent(93, language, qualifier=qualifier) for language in ("en", "ru", "kk")] == [en, ru, kk]
    assert percent(93, "kk", qualifier=qualifier, case="poss") == kk_poss


@pytest.mark.parametrize(("value", "en", "ru", "kk"), [
    (2.5, "+2.5 percentage points", "+2,5 п. п.", "+2,5 пайыздық тармақ"),
    (-3, "−3 percentage points", "−3 п. п.", "−3 пайыздық тармақ"),
    (1, "+1 percentage point", "+1 п. п.", "+1 пайыздық тармақ"),
])
def test_a_change_of_a_share_is_in_points(value: float, en: str, ru: str, kk: str) -> None:
    assert [plain(points(value, language)) for language in ("en", "ru", "kk")] == [en, ru, kk]


@pytest.mark.parametrize(("digits", "ending"), [
    ("1", "ге"), ("2", "ге"), ("3", "ке"), ("4", "ке"), ("5", "ке"), ("6", "ға"), ("7", "ге"), ("8", "ге"), ("9", "ға"),
    ("10", "ға"), ("20", "ға"), ("30", "ға"), ("40", "қа"), ("50", "ге"), ("60", "қа"), ("70", "ке"), ("80", "ге"),
    ("90", "ға"), ("100", "ге"), ("1 000", "ға"), ("42,5", "ке"), ("3 млн", "ға"), ("3 млрд", "қа"),
])
def test_a_bare_number_takes_the_suffix_of_its_last_word_as_read(digits: str, ending: str) -> None:
    from locales.kazakh import after_digits
    assert after_digits(digits, "dat") == f"{digits}-{ending}"


def test_the_possessive_after_a_consonant_and_a_vowel() -> None:
    assert (suffix("экспорт", "poss"), suffix("сальдо", "poss"), suffix("теңге", "poss")) == ("ы", "сы", "сі")


@pytest.mark.parametrize(("value", "language", "power"), [
    (999, "ru", 0), (1000, "ru", 3), (1000, "en", 0), (999_940, "ru", 3), (999_960, "ru", 6), (1e12, "kk", 12),
])
def test_the_scale_is_chosen_after_rounding(value: float, language: str, power: int) -> None:
    assert scale([value], language, decimals=1)[0] == power
