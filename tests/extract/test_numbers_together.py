"""Numbers that share a unit: ranges, pairs, lists, tables; and the lines that the command prints."""

from __future__ import annotations

import pytest

from extract.languages import packs
from extract.numbers.mentions import Mention, find_mentions, mentions_jsonl
from extract.tokens import tokenize


def read(language: str, text: str) -> list[Mention]:
    return [m for m in find_mentions(text, tokenize(text), packs()[language]) if m.kind != "count"]


@pytest.mark.parametrize(("language", "text", "low", "high", "unit"), [
    ("en", "$3.5-4 billion", 3.5e9, 4e9, "USD"),
    ("en", "$3.5bn-$4bn", 3.5e9, 4e9, "USD"),
    ("en", "between $3 billion and $4 billion", 3e9, 4e9, "USD"),
    ("en", "$1,470 million to $1,500 million", 1.47e9, 1.5e9, "USD"),
    ("en", "5 to 10 percent", 5, 10, "%"),
    ("en", "five to seven billion dollars", 5e9, 7e9, "USD"),
    ("ru", "от 3 до 4 млрд долларов", 3e9, 4e9, "USD"),
    ("ru", "27–28 млрд", 27e9, 28e9, None),
    ("ru", "3,5 - 4 млрд", 3.5e9, 4e9, None),
    ("ru", "10 –15%", 10, 15, "%"),
    ("ru", "в 1,5–2 раза", 1.5, 2, None),
    ("ru", "12–13 млн тонн", 12e6, 13e6, "t"),
    ("kk", "3 пен 4 млрд доллар аралығында", 3e9, 4e9, "USD"),
    ("kk", "3-тен 4 млрд долларға дейін", 3e9, 4e9, "USD"),
    ("kk", "он-он бес мың теңге", 10_000, 15_000, "KZT"),
    ("kk", "жетпіс мың – сексен мың теңге", 70_000, 80_000, "KZT"),
])
def test_a_range_is_one_mention(language: str, text: str, low: float, high: float, unit: str | None) -> None:
    [mention] = read(language, text)
    assert (mention.value, mention.value_max, mention.unit, mention.qualifier) == (low, high, unit, "range")


@pytest.mark.parametrize(("language", "text", "older", "newer", "unit"), [
    ("en", "rose from 14.5 to 16 billion", 14.5e9, 16e9, None),
    ("en", "from almost $3.1 billion in 2020 to $4.5 billion", 3.1e9, 4.5e9, "USD"),
    ("en", "fell to 3.4 million tonnes from 4.1 million tonnes", 4.1e6, 3.4e6, "t"),
    ("en", "$6.2 billion against $5.4 billion", 5.4e9, 6.2e9, "USD"),
    ("ru", "с $26 до $60,2 миллиона", 26e6, 60.2e6, "USD"),
    ("ru", "с 91,3 до 112,1 тыс. тонн", 91_300, 112_100, "t"),
    ("ru", "6,2 млрд долларов против 5,4 млрд", 5.4e9, 6.2e9, "USD"),
    ("kk", "3,1 млрд доллардан 4,5 млрд долларға дейін өсті", 3.1e9, 4.5e9, "USD"),
])
def test_a_change_from_one_to_another_is_a_marked_pair(
    language: str, text: str, older: float, newer: float, unit: str | None,
) -> None:
    found = {mark: mention for mention in read(language, text) for mark in mention.written}
    assert (found["from"].value, found["to"].value) == (older, newer)
    assert {found["from"].unit, found["to"].unit} == {unit}


@pytest.mark.parametrize(("language", "text", "values", "unit"), [
    ("en", "27, 33 and 25 percent", [27, 33, 25], "%"),
    ("ru", "53 и 65 процентов", [53, 65], "%"),
    ("ru", "1,2 и 3,4 млрд долларов", [1.2e9, 3.4e9], "USD"),
    ("kk", "10, 20 және 30 пайыз", [10, 20, 30], "%"),
    ("kk", "5 млн мен 7 млн тонна", [5e6, 7e6], "t"),
])
def test_a_list_shares_the_unit_at_its_end(language: str, text: str, values: list[float], unit: str) -> None:
    found = read(language, text)
    assert [m.value for m in found] == values
    assert {m.unit for m in found} == {unit}


@pytest.mark.parametrize(("language", "text", "values"), [
    ("en", "imports from Russia 3 billion dollars and exports to China 4 billion dollars", [3e9, 4e9]),
    ("en", "reached $5 billion, from Russia $3 billion", [5e9, 3e9]),
    ("ru", "с Россией 3 млрд долларов, с Китаем до 4 млрд долларов", [3e9, 4e9]),
    ("ru", "с 12 странами до 5 млрд", [5e9]),
])
def test_numbers_of_different_parties_are_no_pair(language: str, text: str, values: list[float]) -> None:
    found = read(language, text)
    assert [m.value for m in found] == values
    assert not {"from", "to"} & {mark for m in found for mark in m.written}


def test_a_heading_gives_unit_and_scale_to_the_bare_numbers_of_its_table() -> None:
    text = "Trade in goods, € billions\nYear / Imports / Balance\n2016 / 13.7 / -5.5\n2017 / 18.3 / -10.2\n"
    assert [(m.value, m.unit) for m in read("en", text)] == [
        (13.7e9, "EUR"), (-5.5e9, "EUR"), (18.3e9, "EUR"), (-10.2e9, "EUR")]


def test_bracketed_numbers_of_a_table_are_shares_where_its_heading_says_so() -> None:
    text = "Партнёры, млн долл. США (в скобках — доля, %):\nКитай — 17 190,4 (21,2)\nРоссия — 13 104,8 (16,1)\n"
    assert [(m.value, m.unit) for m in read("ru", text)] == [
        (17_190_400_000, "USD"), (21.2, "%"), (13_104_800_000, "USD"), (16.1, "%")]


def test_a_table_ends_where_plain_text_begins() -> None:
    text = "Exports, USD mn\nChina 120.5\n\nThe ministry met twice a week.\nGuests came from abroad.\nRoom 12.5\n"
    assert [m.value for m in read("en", text) if m.kind == "money"] == [120.5e6]


def test_a_wrapped_line_does_not_break_a_number() -> None:
    [mention] = read("ru", "составил 604,1\nмлн долларов")
    assert (mention.value, mention.unit) == (604_100_000, "USD")


def test_rows_of_text_become_lines_of_mentions() -> None:
    rows = [{"id": "a", "text": "бес пайыз"}, {"words": "үш миллион теңге", "digits": "3 млн теңге", "label": "MONEY"}]
    lines = list(mentions_jsonl(rows, packs()["kk"]))
    assert [(line["doc"], line["field"], line["kind"], line["value"], line["unit"]) for line in lines] == [
        ("a", "text", "percent", 5, "%"), ("2", "words", "money", 3_000_000, "KZT"),
        ("2", "digits", "money", 3_000_000, "KZT")]


@pytest.mark.parametrize("text", [
    "Year | Exports, USD mn | Share, %\n2019 | 1,120.5 | 5.1\n2020 | 1,140 | -6.2\n",
    "Year\tExports, USD mn\tShare, %\n2019\t1,120.5\t5.1\n2020\t1,140\t-6.2\n",
])
def test_each_column_of_a_table_has_the_unit_of_its_own_heading(text: str) -> None:
    assert [(m.value, m.unit) for m in read("en", text)] == [
        (1_120_500_000, "USD"), (5.1, "%"), (1_140_000_000, "USD"), (-6.2, "%")]


def test_a_heading_with_a_colon_gives_its_unit_to_the_numbers_after_it() -> None:
    assert [m.value for m in read("ru", "Экспорт, млрд долл.: 2019 — 3,4; 2020 — 4,5.")] == [3.4e9, 4.5e9]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "USD 1 = KZT 450.5"), ("en", "375 tenge per dollar"), ("en", "at the exchange rate of 450.5 tenge"),
    ("ru", "92,09 рубля за доллар"), ("ru", "курс составил 450 тенге"), ("kk", "1 доллар 86,25 сом"),
    ("kk", "доллар бағамы 538,45 теңге"),
])
def test_an_exchange_rate_is_no_money(language: str, text: str) -> None:
    assert read(language, text) == []


@pytest.mark.parametrize(("language", "text"), [("en", "$355 per tonne"), ("ru", "218 долларов за тонну")])
def test_a_price_is_marked(language: str, text: str) -> None:
    [mention] = read(language, text)
    assert "price" in mention.written


def test_a_price_follows_its_unit() -> None:
    prices = read("kk", "Экспорттық баж тоннасына 1 218 рубльден 1 740 рубльге көтерілді.")
    assert ["price" in price.written for price in prices] == [True, True]
    *_, worth = read("kk", "5 тоннасы 20 000 доллар.")
    assert "price" not in worth.written



@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru and Chile: exports 760, imports 240 (million dollars)."),
    ("en", "Peru's exports were 760, its imports 240 ($ million)."),
    ("ru", "Перу и Чили: экспорт 760, импорт 240 (млн долл.)."),
    ("kk", "Перу мен Чили: экспорт 760, импорт 240 (млн доллар)."),
])
def test_a_unit_in_brackets_closes_a_list_of_bare_numbers(language: str, text: str) -> None:
    found = find_mentions(text, tokenize(text), packs()[language])
    assert [(mention.value, mention.unit) for mention in found] == [(760e6, "USD"), (240e6, "USD")]


@pytest.mark.parametrize("text", ["Table 2 (million dollars)", "Peru's exports in 2022, 2023 (million dollars)"])
def test_what_a_title_counts_has_no_unit_from_its_brackets(text: str) -> None:
    assert all(mention.unit is None for mention in find_mentions(text, tokenize(text), packs()["en"]))
