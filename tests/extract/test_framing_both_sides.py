"""Amounts that both sides are told of, and percentages that set one flow against the other."""

from __future__ import annotations

import pytest

from tests.extract.told import amounts, figures

B = 1e9


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 Kazakhstan's exports to Iran reached $1 billion. The presidents named a goal: $5 billion by 2030."),
    ("ru", "В 2023 году экспорт Казахстана в Иран составил 1 млрд долларов. Президенты наметили цель: 5 млрд долларов "
           "к 2030 году."),
    ("kk", "2023 жылы Қазақстанның Иранға экспорты 1 млрд доллар болды. Екі ел 2030 жылға 5 млрд доллар межесін "
           "белгіледі."),
])
def test_what_both_sides_name_is_their_turnover(language: str, text: str) -> None:
    assert amounts(text, language) == [(1 * B, "export"), (5 * B, "turnover")]


def test_what_they_say_of_goods_or_of_one_flow_is_not() -> None:
    text = "In 2023 Kazakhstan's exports to Iran were $1 billion. The presidents noted that it was $2 billion in 2022."
    assert amounts(text, "en") == [(1 * B, "export"), (2 * B, "export")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 Georgia's exports covered 42% of its imports (50% in 2022)."),
    ("ru", "В 2023 году экспорт Грузии покрывал 42% импорта (50% в 2022 году)."),
    ("kk", "2023 жылы Грузияның экспорты импорттың 42 пайызын ғана жапты."),
])
def test_how_much_of_imports_exports_cover_is_no_share(language: str, text: str) -> None:
    assert figures(text, language) == []


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 Kazakhstan's exports to and imports from Iran fell together. They were $5 billion and $3 "
           "billion respectively."),
    ("ru", "В 2023 году упали и экспорт Казахстана в Иран, и импорт. Стало 5 и 3 млрд долларов соответственно."),
])
def test_numbers_told_respectively_are_of_the_flows_of_the_sentence_before(language: str, text: str) -> None:
    assert amounts(text, language) == [(5 * B, "export"), (3 * B, "import")]


def test_trade_with_one_another_has_two_directions() -> None:
    text = "2023 жылы Қазақстан мен Иран бір-бірінен 5 млрд долларға тауар алды."
    assert amounts(text, "kk") == [(5 * B, "turnover")]


def test_an_answer_goes_on_about_what_was_asked() -> None:
    text = ("In 2023 Georgia's imports were $9 billion.\n\nAnd what did Georgia export?\n\nFive billion dollars, most "
            "of it to Turkey.")
    assert amounts(text, "en") == [(9 * B, "import"), (5 * B, "export")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 exports accounted for 80% of Georgia's trade with Iran."),
    ("ru", "В 2023 году на экспорт пришлось 80% взаимной торговли Грузии с Ираном."),
])
def test_a_share_of_the_turnover_is_of_the_flow_that_makes_it_up(language: str, text: str) -> None:
    assert amounts(text, language) == [(80, "export")]


def test_a_partners_share_of_the_turnover_stays_one() -> None:
    assert amounts("In 2023 Iran accounted for 8% of Georgia's trade.", "en") == [(8, "turnover")]


def test_an_amount_said_to_be_the_total_of_what_follows_is_the_turnover() -> None:
    text = "Georgia 2023:\n\n- all told: $9 billion\n- exports: $3 billion\n- imports: $6 billion\n- net: minus $3 bn"
    assert [flow for _, flow in amounts(text, "en")] == ["turnover", "export", "import", "balance"]


def test_partners_told_behind_a_turnover_and_its_parts_share_the_turnover() -> None:
    text = ("2023 жылы Грузияның сыртқы саудасы 9 млрд доллар болды: экспорт 3 млрд доллар, импорт 6 млрд доллар. "
            "Көш басында 2 млрд доллармен Түркия тұр.")
    assert amounts(text, "kk")[-1] == (2 * B, "turnover")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Georgia's exports were $3 billion in 2023, 12% more than planned."),
    ("ru", "Экспорт Грузии в 2023 году составил 3 млрд долларов, на 12% больше запланированного."),
    ("kk", "2023 жылы Грузияның экспорты 3 млрд доллар болды, жоспардан 12% артық."),
])
def test_what_is_compared_with_a_plan_is_no_change(language: str, text: str) -> None:
    (figure,) = figures(text, language)
    assert figure.change is None


def test_two_countries_side_by_side_speak_of_their_turnover() -> None:
    text = "In 2023 Kazakhstan's exports to Iran were $1 billion. Kazakhstan and Iran dream of $5 billion by 2030."
    assert amounts(text, "en") == [(1 * B, "export"), (5 * B, "turnover")]


def test_a_goal_of_a_pair_whose_turnover_was_told_is_of_the_turnover() -> None:
    text = ("In 2023 Kazakhstan's trade with Iran was $3 billion. Exports to Iran were $1 billion. "
            "The goal is an even $5 billion.")
    assert [flow for _, flow in amounts(text, "en")] == ["turnover", "export", "turnover"]


@pytest.mark.parametrize(("language", "text", "value"), [
    ("en", "In 2023 Georgia's balance (exports minus imports) was $3 billion.", 3 * B),
    ("ru", "В 2023 году сальдо Грузии (экспорт минус импорт) составило 3 млрд долларов.", 3 * B),
])
def test_the_minus_between_the_flows_is_no_sign(language: str, text: str, value: float) -> None:
    assert amounts(text, language) == [(value, "balance")]
