"""What a passage gives to its numbers: a heading its flow, weights their unit, two levels the change between them."""

from __future__ import annotations

from tests.extract.told import amounts, figures

B, M = 1e9, 1e6


def test_a_sentence_that_ends_in_a_stop_is_no_heading() -> None:
    text = ("Kazakhstan's trade turnover was $140 billion in 2023.\n\nThen came exports.\n\n"
            "In the year before it had been $135 billion in all.\n")
    assert amounts(text, "en") == [(140 * B, "turnover"), (135 * B, "turnover")]


def test_numbers_without_a_unit_among_weights_are_weights() -> None:
    text = "In 2023 Kazakhstan exported 10 million tonnes of grain. Wheat made up 8 million, barley 1.5 million."
    assert [(f.value, f.unit) for f in figures(text, "en")] == [(10 * M, "t"), (8 * M, "t"), (1.5 * M, "t")]


def test_numbers_without_a_unit_beside_a_currency_are_money() -> None:
    text = "In 2023 Kazakhstan exported 10 million tonnes of grain. Wheat earned $2 billion, barley 300 million."
    assert [f.unit for f in figures(text, "en")] == ["t", "USD", "USD"]


def test_a_change_goes_to_the_level_that_it_works_out_to() -> None:
    text = ("Kazakhstan had exports to Turkey of $12.8 billion in 2023; a year earlier they were $9.58 billion, and "
            "the growth was 33.6%.")
    assert [(f.value, f.change.pct if f.change else None) for f in figures(text, "en")] == [
        (12.8 * B, 33.6), (9.58 * B, None),
    ]


def test_what_is_compared_with_may_be_owned_by_its_period() -> None:
    text = ("Kazakhstan's exports to Turkey came to $3.5 billion in April, an increase of $500 million from March's $3 "
            "billion.")
    assert [(f.value, f.change.abs if f.change else None) for f in figures(text, "en")] == [
        (3.5 * B, 500 * M), (3 * B, None),
    ]
