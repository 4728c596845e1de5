"""A share told aside of the amount before it: of its flow and parties, and its product of nothing else."""

from __future__ import annotations

from tests.extract.told import figures


def told(text: str) -> list[tuple[str, str | None, str | None]]:
    return [(f.flow, f.partner, f.product) for f in figures(text, "en")]


def test_a_share_aside_is_of_the_amount_before() -> None:
    text = "In 2023 Peru bought $5 billion worth of goods from Chile, 40 percent of it oil, and sold $3 billion worth."
    assert told(text) == [("import", "CL", None), ("import", "CL", "oil"), ("export", "CL", None)]


def test_a_share_that_names_its_flow_or_partner_has_that() -> None:
    text = "In 2023 Peru's trade with Chile came to $5 billion, 40 percent of it exports."
    assert told(text)[-1] == ("export", "CL", None)
    text = "In 2023 Peru's exports came to $60 billion, 40 percent of them to China."
    assert told(text)[-1] == ("export", "CN", None)
