"""What the figures of one text say of each other."""

from __future__ import annotations

from tests.extract.told import figures


def failed(text: str) -> list[tuple[str, ...]]:
    return [figure.checks for figure in figures(text, "en")]


def test_parts_that_make_no_turnover_are_told() -> None:
    text = ("In 2022 trade between Kazakhstan and Italy was $15.5 million. Kazakhstan's exports to Italy were $9.3 "
            "million and imports from Italy $3.2 million.")
    assert failed(text) == [("parts",)] * 3


def test_parts_that_make_the_turnover_raise_the_confidence() -> None:
    text = ("In 2022 trade between Kazakhstan and Italy was {} million. Kazakhstan's exports to Italy were $12.3 "
            "million and imports from Italy $3.2 million.")
    right, wrong = (figures(text.format(whole), "en") for whole in ("$15.5", "$25.5"))
    assert [f.checks for f in right] == [()] * 3
    assert all(a.confidence > b.confidence for a, b in zip(right, wrong, strict=True))


def test_one_source_does_not_give_two_numbers_for_one_thing() -> None:
    text = ("In 2022 Kazakhstan's exports to Italy were $12.3 million. "
            "In 2022 Kazakhstan's exports to Italy were $9 million.")
    assert failed(text) == [("twice",)] * 2


def test_a_number_said_again_in_round_figures_is_no_other_number() -> None:
    text = ("In 2022 Kazakhstan's exports to Italy were $12.3 million. "
            "In 2022 Kazakhstan's exports to Italy were $12 million.")
    assert failed(text) == [()] * 2


def test_two_offices_may_give_two_numbers() -> None:
    text = ("According to Eurostat, Kazakhstan's exports to Italy were $12.3 million in 2022. "
            "According to Rosstat, Kazakhstan's exports to Italy were $9 million in 2022.")
    assert failed(text) == [()] * 2


def test_from_a_country_is_no_level_compared_with() -> None:
    text = "In 2022 Kazakhstan's exports to Italy were $9.3 million and imports from Italy $3.2 million."
    assert [str(figure.period) for figure in figures(text, "en")] == ["2022", "2022"]


def test_a_level_that_is_the_part_its_share_says_is_trusted_more() -> None:
    text = "Kazakhstan's exports were $80 million in 2023. Exports to Italy were $16 million, a share of {}%."
    fits, differs = (figures(text.format(share), "en") for share in (20, 30))
    assert [f.checks for f in fits + differs] == [()] * 6
    assert all(a.confidence > b.confidence for a, b in zip(fits, differs, strict=True))


def test_a_share_whose_goods_and_partner_are_lost_is_doubted() -> None:
    text = "Peru's shipments brought in $3 billion in 2022, or 45% of Peru's exports. Chile took 20% of Peru's exports."
    lost, known = [figure.confidence for figure in figures(text, "en") if figure.unit == "%"]
    assert lost < 0.7 < known
