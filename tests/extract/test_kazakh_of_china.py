"""What Kazakh says otherwise in China: its quarters are "seasons", exports "goods put out"; and seasons of crops."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


def read(text: str, published: str = "") -> list[tuple[float | None, str, str | None, str | None, str]]:
    """The value, flow, parties and period of each figure."""
    return [(f.value, f.flow, f.reporter, f.partner, str(f.period)) for f in figures(published + text, "kk")]


DATED = "22.10.2024\n\n"


@pytest.mark.parametrize(("when", "period"), [
    ("бірінші маусымда", "2024-01/2024-03"),
    ("алғашқы үш маусымда", "2024-01/2024-09"),
    ("жоғарғы жарты жылда", "2024-01/2024-06"),
])
def test_a_counted_season_is_a_quarter(when: str, period: str) -> None:
    assert read(f"Биылғы {when} Ганьсудың сыртқы саудасы 90 млрд юань болды.", DATED)[0][-1] == period


def test_goods_put_out_and_let_in_are_exports_and_imports() -> None:
    text = "Ганьсудың кірген-шыққан тауары 50 млрд юань болды. Шығарылған тауар 20 млрд юань, кіргізілген тауар 30."
    assert [flow for _, flow, *_ in read(text)] == ["turnover", "export", "import"]


def test_what_is_dealt_out_by_lands_is_told_of_trade() -> None:
    text = "Ганьсудың Орта Азиямен саудасы 9 млрд юань, оның елдерге бөлінуі: Қазақстан 6 млрд, Қырғызстан 2 млрд."
    assert [partner for *_, partner, _ in read(text)] == ["C5", "KZ", "KG"]
    assert read("Жолға 300 млн доллар бөлінді.") == []


@pytest.mark.parametrize(("said", "period"), [
    ("Осы маусымда Қытайға 300 мың тонна кетті.", "2022-09/2023-08"),
    ("Маусымның алғашқы жартысында Қытайға 300 мың тонна кетті.", "2023-09/2024-02"),
    ("2024 жылғы маусымда Қытайға 300 мың тонна кетті.", "2024-06"),
    ("Мамыр мен маусымда Қытайға 300 мың тонна кетті.", "2024-05/2024-06"),
])
def test_in_a_text_of_seasons_june_alone_is_one(said: str, period: str) -> None:
    before = "2022/23 маркетингтік жылында Қазақстан 9 млн тонна астық экспорттады. "
    assert read(before + said, DATED)[-1][-1] == period


def test_without_seasons_june_is_a_month() -> None:
    assert read("Маусымда Қазақстан Қытайға 300 мың тонна астық экспорттады.", DATED)[-1][-1] == "2024-06"


def test_a_route_spoken_of_leads_to_whom_the_text_goes_on_about() -> None:
    text = "Қазақстанның Иранмен саудасы 209 млн доллар болды. Бұл бағыттағы экспорт 100 млн доллар."
    assert read(text)[-1][:4] == (1e8, "export", "KZ", "IR")
