"""Partners told among those who buy or sell, right behind a list, or as what the years given are for."""

from __future__ import annotations

import pytest

from tests.extract.told import figures, sides

TRADE = {
    "en": "Peru's foreign trade was $36 billion in 2023. ",
    "ru": "Внешняя торговля Перу в 2023 году составила 36 млрд долларов. ",
    "kk": "Перудің сыртқы саудасы 2023 жылы 36 млрд доллар болды. ",
}


@pytest.mark.parametrize(
    ("language", "text", "flow"),
    [
        ("en", "Among sellers Chile had no rival ($9.8 billion).", "import"),
        ("en", "Among the suppliers Chile led with $9.8 billion.", "import"),
        ("en", "As a buyer Chile comes first with $9.8 billion.", "export"),
        ("ru", "Среди продавцов лидирует Чили (9,8 млрд долларов).", "import"),
        ("ru", "Среди покупателей первая — Чили (9,8 млрд долларов).", "export"),
        ("kk", "Сатушылар арасында Чили бірінші (9,8 млрд доллар).", "import"),
    ],
)
def test_one_of_those_who_deal_deals_with_the_home(language: str, text: str, flow: str) -> None:
    assert sides(TRADE[language] + text, language)[1:] == [(9.8e9, flow, "PE", "CL")]


def test_the_home_among_those_who_deal_is_no_partner_of_its_own() -> None:
    text = "Among the suppliers of Chile Peru led with $9.8 billion."
    assert [side[1:3] for side in sides(TRADE["en"] + text, "en")[1:]] == [("export", "PE")]


def test_partners_right_behind_a_list_are_told_of_the_same_flow() -> None:
    text = (
        f"{TRADE['en']}\n\nExports by destination, million dollars\n1. Chile ....... 7,348\n2. Cuba ....... 4,758\n"
        "3. Brazil ...... 2,538\n\nMexico (103 million) and Kenya ($39 thousand) close the table."
    )
    assert sides(text, "en")[-2:] == [(103e6, "export", "PE", "MX"), (39e3, "export", "PE", "KE")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Peru's trade with Chile was 3 billion dollars in 2023. They have two years to get to 5 billion."),
        ("ru", "Торговля Перу и Чили в 2023 году составила 3 млрд. У них есть два года, чтобы выйти на 5 млрд."),
    ],
)
def test_years_given_to_reach_a_sum_make_it_a_goal(language: str, text: str) -> None:
    goal = figures(text, language)[-1]
    assert (goal.status, str(goal.period)) == ("target", "2026")
