"""What a Kazakh ending alone says: from and to, whose time a year is, that goods are left out."""

from __future__ import annotations

import pytest

from tests.extract.told import figures

M = 1e6


def told(text: str) -> list[tuple[float | None, str | None, str]]:
    return [(f.value, None if f.period is None else str(f.period), f.status) for f in figures(text, "kk")]


@pytest.mark.parametrize(("text", "first", "second"), [
    ("Грузияның экспорты 2022 жылы 300 млн доллардан 200 млн долларға дейін қысқарды.", "2021", "2022"),
    ("Грузияның экспорты 2022 жылы 300 млн доллардан 200 млн долларға төмендеді.", "2021", "2022"),
    ("Грузияның экспорты 2019 жылғы 300 млн доллардан 2022 жылы 200 млн долларға төмендеді.", "2019", "2022"),
    ("Грузияның экспорты 2019 жылы 300 млн доллардан 2022 жылы 200 млн долларға төмендеді.", "2019", "2022"),
])
def test_a_year_before_two_amounts_is_that_of_the_move_unless_its_ending_gives_it_to_the_first(
    text: str, first: str, second: str
) -> None:
    assert told(text) == [(300 * M, first, "actual"), (200 * M, second, "actual")]


@pytest.mark.parametrize("text", [
    "Грузия мен Түркия тауар айналымын 300 млн доллардан 2030 жылға қарай 500 млн долларға жеткізгісі келеді.",
    "Грузия мен Түркия 2030 жылға қарай тауар айналымын 300 млн доллардан 500 млн долларға жеткізбек.",
])
def test_what_a_plan_starts_from_is_no_plan(text: str) -> None:
    assert told(text) == [(300 * M, None, "actual"), (500 * M, "2030", "target")]


@pytest.mark.parametrize(("goods", "product"), [
    ("алтынсыз", "goods without gold"), ("мұнай мен газсыз", "goods without oil and gas"),
    ("мұнайсыз", "non-oil goods"), ("алтын", "gold"),
])
def test_goods_with_the_ending_for_without_are_left_out(goods: str, product: str) -> None:
    (figure,) = figures(f"Өзбекстанның {goods} экспорты 2022 жылы 300 млн доллар болды.", "kk")
    assert figure.product == product


def test_what_was_sold_is_exported_though_its_verb_does_not_end_the_sentence() -> None:
    text = "Грузияның Түркиямен саудасында 300 млн доллардың тауары сатылып, 200 млн доллардың тауары сатып алынды."
    assert [(f.value, f.flow) for f in figures(text, "kk")] == [(300 * M, "export"), (200 * M, "import")]


@pytest.mark.parametrize("verb", ["болды", "болып қалды", "болып отыр"])
def test_a_partner_that_remains_the_first_of_a_list_is_one_of_it(verb: str) -> None:
    text = f"Грузияның басты сауда серіктесі Түркия {verb} – 3 млрд доллар, одан кейін Ресей (2 млрд), Италия (1 млрд)."
    assert [(f.reporter, f.partner) for f in figures(text, "kk")] == [("GE", "TR"), ("GE", "RU"), ("GE", "IT")]
