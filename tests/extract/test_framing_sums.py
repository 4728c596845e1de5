"""Numbers that add up have flow, parties and period in common."""

from __future__ import annotations

from tests.extract.told import figures


def told(text: str, language: str = "en") -> list[tuple[str, str | None, str | None, str]]:
    return [(f.flow, f.reporter, f.partner, str(f.period)) for f in figures(text, language)]


def test_what_is_left_of_the_turnover_beside_the_export_is_the_import() -> None:
    text = ("In 2022 trade between Kazakhstan and Italy was $15.5 million. Kazakhstan's exports were $12.3 million. "
            "The other $3.2 million came in boxes.")
    assert [flow for flow, *_ in told(text)] == ["turnover", "export", "import"]


def test_a_period_carried_over_gives_way_to_the_one_that_the_sum_names() -> None:
    text = ("Trade between Kazakhstan and Italy was $15.5 million in 2022, against $11.9 million in 2021. "
            "Exports of $12.3 million and imports of $3.2 million made it up.")
    assert {period for *_, period in told(text)[-2:]} == {"2022"}


def test_numbers_of_different_partners_that_add_up_by_accident_keep_theirs() -> None:
    text = ("In 2022 Kazakhstan's exports to Italy were $12.3 million. In 2021 imports from Spain were $3.2 million. "
            "In 2020 trade with France was $15.5 million.")
    assert told(text) == [
        ("export", "KZ", "IT", "2022"), ("import", "KZ", "ES", "2021"), ("turnover", "KZ", "FR", "2020")]


def test_round_numbers_add_up_only_to_their_last_digit() -> None:
    text = ("In 2022 trade between Kazakhstan and Italy was $15.54 million. Exports were $12.31 million. "
            "Another $3.21 million is told of somewhere.")
    assert [flow for flow, *_ in told(text)][:2] == ["turnover", "export"]
    assert all(f.why and "adds up" not in dict(f.why).get("flow", "") for f in figures(text, "en"))


def test_of_two_equal_numbers_the_first_makes_the_sum() -> None:
    text = ("Trade between Kazakhstan and Italy was $15.5 million in 2021. It was $12.3 million of exports and $3.2 "
            "million of imports. In nine months of 2022 exports hit $7.7 million. And imports only $3.2 million.")
    assert [period for *_, period in told(text)] == ["2021", "2021", "2021", "2022-01/2022-09", "2022-01/2022-09"]


def test_an_export_and_an_import_of_nobody_named_are_those_of_the_trade_with_all_that_they_make() -> None:
    text = ("Peru remains Chile's main partner\n\nIn 2021 Peru accounted for 17% of Chile's trade.\n\n"
            "Chile's foreign trade in 2021 came to $9.21 billion.\n\n"
            "Exports of goods fell to $4.12 billion, imports to $5.09 billion.")
    assert told(text)[-3:] == [
        ("turnover", "CL", "WORLD", "2021"), ("export", "CL", "WORLD", "2021"), ("import", "CL", "WORLD", "2021")]
