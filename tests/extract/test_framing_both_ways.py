"""Trade both ways beside words of one way: what only says why, what most of it is, partners, and a total."""

from __future__ import annotations

import pytest

from tests.extract.told import amounts, figures

B, M = 1e9, 1e6


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru's trade with Chile grew thanks to exports of copper and reached $3 billion in 2023."),
    ("en", "Peru's trade with Chile, mostly imports of machinery, came to $3 billion in 2023."),
    ("en", "The volume of trade between Peru and Chile, which export fish and wine, came to $3 billion in 2023."),
    ("ru", "Товарооборот Перу с Чили благодаря экспорту меди достиг в 2023 году 3 млрд долларов."),
    ("ru", "Товарооборот Перу с Чили, главным образом импорт машин, составил в 2023 году 3 млрд долларов."),
    ("ru", "Торговля Перу и Чили, которая поставляет вино, составила в 2023 году 3 млрд долларов."),
    ("kk", "Перудің Чилимен тауар айналымы мыс экспортының арқасында өсіп, 2023 жылы 3 млрд долларға жетті."),
    ("kk", "Перудің Чилимен тауар айналымы, негізінен машина импорты, 2023 жылы 3 млрд доллар болды."),
])
def test_exports_told_by_the_way_leave_trade_both_ways(language: str, text: str) -> None:
    assert amounts(text, language) == [(3 * B, "turnover")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru's trade with Chile fell owing to exports, which came to $3 billion in 2023."),
    ("en", "Peru's trade with Chile is mostly exports: they came to $3 billion in 2023."),
    ("ru", "Товарооборот Перу с Чили сократился из-за экспорта, который составил в 2023 году 3 млрд долларов."),
])
def test_exports_with_an_amount_of_their_own_keep_it(language: str, text: str) -> None:
    assert amounts(text, language) == [(3 * B, "export")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru's foreign trade came to $21 billion in 2023, of which exports were $6 billion. The main partners were "
           "Chile with $3 billion and Cuba with $2 billion."),
    ("ru", "Внешнеторговый оборот Перу составил в 2023 году 21 млрд долларов, из них экспорт — 6 млрд. Основными "
           "партнёрами были Чили с 3 млрд и Куба с 2 млрд долларов."),
    ("kk", "2023 жылы Перудің сыртқы сауда айналымы 21 млрд доллар болды, оның 6 миллиарды экспорт. Негізгі "
           "серіктестер – Чили (3 млрд доллар) және Куба (2 млрд доллар)."),
])
def test_partners_behind_both_ways_are_so_both_ways(language: str, text: str) -> None:
    found = [(f.value, f.flow, f.partner) for f in figures(text, language)]
    assert found[1:] == [(6 * B, "export", "WORLD"), (3 * B, "turnover", "CL"), (2 * B, "turnover", "CU")]


def test_partners_of_exports_alone_are_partners_of_exports() -> None:
    text = "Peru's exports came to $6 billion in 2023. The main partners were Chile ($3 billion) and Cuba ($2 billion)."
    assert [flow for _, flow in amounts(text, "en")] == ["export"] * 3


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru's exports to Chile came to $900 million in 2023 and imports to $2.1 billion, $3 billion in all."),
    ("ru", "Экспорт Перу в Чили составил в 2023 году 900 млн долларов, импорт — 2,1 млрд, всего 3 млрд долларов."),
    ("kk", "2023 жылы Перудің Чилиге экспорты 900 млн доллар, импорты 2,1 млрд доллар, барлығы 3 млрд доллар болды."),
])
def test_the_sum_right_behind_both_ways_is_of_both(language: str, text: str) -> None:
    assert amounts(text, language) == [(900 * M, "export"), (2.1 * B, "import"), (3 * B, "turnover")]


def test_a_chance_sum_changes_nobody_who_was_named() -> None:
    text = (
        "Peru's foreign trade came to $8.4 billion in 2022. Exports to Chile rose by 39.6% to $9.1 billion. "
        "Imports from Cuba came to $431 million against $647 million in 2021."
    )
    assert [f.partner for f in figures(text, "en")] == ["WORLD", "CL", "CU", "CU"]
