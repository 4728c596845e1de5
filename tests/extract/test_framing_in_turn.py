"""Numbers of another party that are told in the order of the flows right before."""

from __future__ import annotations

import pytest

from tests.extract.told import figures

Told = list[tuple[str, str, str | None, str | None]]


def told(text: str, language: str) -> Told:
    return [(f.mention.split()[0], f.flow, f.reporter, f.partner) for f in figures(text, language)]


@pytest.mark.parametrize(("language", "sentence"), [
    ("en", "In 2022 China accounted for 30% of Peru's exports and 20% of its imports, the EU for 12% and 10%."),
    ("ru", "На Китай приходится 30% перуанского экспорта и 20% импорта, на ЕС – 12% и 10%."),
])
def test_shares_of_the_next_partner_are_of_the_same_flows(language: str, sentence: str) -> None:
    shares = [tuple(figure[1:]) for figure in told(sentence, language)]
    assert shares == [("export", "PE", "CN"), ("import", "PE", "CN"), ("export", "PE", "EU"), ("import", "PE", "EU")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2022 Peru's exports came to $50 billion and its imports to $30 billion; "
           "Chile's were $40 billion and $20 billion."),
    ("en", "In 2022 Peru's exports came to $50 billion and its imports to $30 billion. "
           "Chile's were $40 billion and $20 billion."),
    ("ru", "В 2022 году экспорт Перу составил 50 млрд долларов, импорт – 30 млрд долларов, "
           "у Чили – 40 млрд и 20 млрд долларов."),
])
def test_another_land_has_an_export_and_an_import_of_its_own(language: str, text: str) -> None:
    assert [figure[1:] for figure in told(text, language)][2:] == [("export", "CL", "WORLD"), ("import", "CL", "WORLD")]


def test_a_row_with_a_flow_of_its_own_keeps_it() -> None:
    text = ("In 2022 Peru's exports to Chile came to $5 billion and its imports to $3 billion; "
            "exports to Cuba were $2 billion and $1 billion in 2021.")
    assert [figure[1] for figure in told(text, "en")] == ["export", "import", "export", "export"]
