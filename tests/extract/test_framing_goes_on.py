"""Bare numbers that go on about an amount told just before them, and those that count or name something else."""

from __future__ import annotations

import pytest

from extract.reader import read


def told(text: str) -> list[tuple[str, float | None, str | None]]:
    return [(f.mention, f.value, f.unit) for f in read(text, "told").figures]


@pytest.mark.parametrize(("text", "mention", "value", "unit"), [
    ("Peru's grain union expects exports of 39 million tonnes in 2024. The ministry is careful and speaks of 37.",
     "37", 37e6, "t"),
    ("Exports to Poland came to $3.2 billion in 2023. Romania is behind, $2.7 billion. Then Norway, 1.9, and Chile.",
     "1.9", 1.9e9, "USD"),
    ("Presidents of Peru and Chile named $10 billion of trade as the goal, and in 2021 we had seven and a half.",
     "seven and a half", 7.5e9, "USD"),
    ("In 2023 Peru shipped 40 thousand tonnes of apples to Cuba and thirty-two thousand to Chile.",
     "thirty-two thousand", 32e3, "t"),
    ("Румыния купила за рубежом в 2023 году на 1,4 миллиарда долларов, в двадцать втором брала на 1,26.",
     "1,26", 1.26e9, "USD"),
    ("В 2023 году Перу продала Чили меди на 400 миллионов долларов. На долю Кубы остаётся 130.", "130", 130e6, "USD"),
    ("Экспорт угля из Перу в 2024 году достиг 83 млн тонн. В этом году получится не больше 70.", "70", 70e6, "t"),
    ("Из Перу в 2023 году экспортировано фасоли 41,8 тыс. тонн против 52,0 тыс. годом ранее.", "52,0 тыс.", 52e3, "t"),
    ("Перу 2024 жылы 39 млн тонна астық экспорттауды күтеді. Министрлік сақтықпен 37 деп отыр.", "37", 37e6, "t"),
])
def test_a_number_without_its_unit_goes_on_about_the_amount_before(
    text: str, mention: str, value: float, unit: str
) -> None:
    assert (mention, value, unit) in told(text)


@pytest.mark.parametrize(("text", "mention"), [
    ("In 2023 Peru's exports of wheat came to $25 billion. The ministry has offices in 17 countries.", "17"),
    ("In 2023 Peru exported goods worth $3.19 billion, the bank said on Feb 10.", "10"),
    ("Peru exported goods worth $3.6 billion in 2023. Source: balance of payments, BPM6.", "6"),
    ("Exports of Peru came to $5 billion in 2023. Comments (4)", "4"),
    ("Peru's exports of wheat reached $200 million in 2023. Wheat costs $187, maize 168.", "168"),
    ("Peru sends software worth $90 million to 80-odd countries.", "80"),
    ("Экспорт пшеницы из Перу в 2023 году составил 200 млн долларов. Она стоит 187 долларов, кукуруза — 168.", "168"),
    ("Экспорт Перу составил в 2023 году 5 млрд долларов. Приложение № 3.", "3"),
    ("2023 жылы экспорт 440 млн доллар болды. Бірлескен кәсіпорын саны 180-нен асты.", "180-нен"),
])
def test_a_number_that_counts_or_names_something_is_no_amount(text: str, mention: str) -> None:
    assert told(text)
    assert mention not in {found for found, _, _ in told(text)}
