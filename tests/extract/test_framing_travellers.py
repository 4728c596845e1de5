"""What travellers spend: the land that they came to exports services to the one that they are from."""

from __future__ import annotations

import pytest

from tests.extract.told import figures, sides

M = 1e6


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Guests from Peru left $40 million in Georgia in 2022."),
    ("en", "Peruvian tourists spent $40 million in Georgia in 2022."),
    ("en", "Peruvians spent $40 million in Georgia in 2022."),
    ("ru", "Гости из Перу оставили в Грузии в 2022 году 40 млн долларов."),
    ("ru", "Перуанские туристы потратили в Грузии в 2022 году 40 млн долларов."),
    ("ru", "Перуанцы потратили в Грузии в 2022 году 40 млн долларов."),
    ("kk", "Перуден келген қонақтар 2022 жылы Грузияда 40 млн доллар қалдырды."),
    ("kk", "Перу туристері 2022 жылы Грузияда 40 млн доллар жұмсады."),
])
def test_the_host_exports_to_where_guests_are_from(language: str, text: str) -> None:
    assert sides(text, language) == [(40 * M, "services_export", "GE", "PE")]
    assert [figure.product for figure in figures(text, language)] == ["travel"]


def test_peoples_listed_where_services_are_spoken_of_are_guests() -> None:
    text = ("Экспорт услуг Грузии в 2022 году составил 700 млн долларов. Статья «поездки» — 400 млн долларов. Перуанцы "
            "оставили, по оценке банка, 90 млн долларов, турки — 80 млн.")
    assert [(f.flow, f.partner, f.product) for f in figures(text, "ru")] == [
        ("services_export", "WORLD", None), ("services_export", "WORLD", "travel"),
        ("services_export", "PE", "travel"), ("services_export", "TR", "travel")]


def test_what_a_people_spends_at_home_is_no_trade() -> None:
    text = "Товарооборот Грузии и Перу в 2022 году составил 3 млрд долларов. Перуанцы потратили на жильё 5 млрд."
    assert [figure.flow for figure in figures(text, "ru")] == ["turnover"]
