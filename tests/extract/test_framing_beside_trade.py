"""Numbers beside words of trade that are no trade: of one firm, of those who trade, of quotas, of trade at home."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from tests.extract.told import amounts

TOLD = {
    "en": "Peru exported goods worth $4 billion in 2023.",
    "ru": "Перу в 2023 году экспортировала товаров на 4 млрд долларов.",
    "kk": "Перу 2023 жылы 4 млрд долларға тауар экспорттады.",
}


@pytest.mark.parametrize(("language", "text"), [
    ("en", "The company's exports reached $43 million."),
    ("ru", "Экспорт компании достиг 43 млн долларов."),
    ("kk", "Компания экспорты 43 млн долларға жетті."),
    ("en", "Wages at exporting firms rose by 21% to $430."),
    ("en", "About 60% of exporters said that orders fell."),
    ("ru", "Около 60% перуанских экспортёров сообщили о падении заказов."),
    ("kk", "Экспорттаушылардың 60%-ға жуығы тапсырыс азайғанын айтты."),
    ("en", "The tariff quota for meat imports was set at 21,000 tonnes."),
    ("kk", "Бидай экспортының квотасы 8 млн тонна."),
    ("en", "Wholesale trade turnover of Lima came to $4 billion."),
    ("ru", "Оптовый товарооборот Лимы составил 4 млрд долларов."),
    ("kk", "Лимада көтерме сауда айналымы 4 млрд доллар болды."),
    ("en", "The terms of trade worsened by 5.4%."),
    ("ru", "Условия торговли ухудшились на 5,4%."),
    ("en", "The company's profit from exports rose to $43 million."),
    ("en", "The export of labour brings $2 billion in remittances."),
    ("kk", "Шетелден әкелінетін азық-түлік 14%-ға қымбаттады."),
    ("en", "The port loaded 4.5 million tonnes, 18% more."),
])
def test_what_stands_beside_trade_is_none(language: str, text: str) -> None:
    assert amounts(f"{TOLD[language]}\n\n{text}", language) == [(4e9, "export")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Exports rose by 5%, exporters said."),
    ("en", "Exports rose by 5% as exporters found other buyers."),
    ("ru", "Экспорт вырос на 5% благодаря экспортёрам зерна."),
    ("en", "Exports through the port rose by 5%."),
])
def test_exporters_and_ports_beside_a_growth_bar_nothing(language: str, text: str) -> None:
    assert len(amounts(f"{TOLD[language]}\n\n{text}", language)) == 2


OTHERS = tomllib.loads((Path(__file__).parent / "not_trade.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("language", "text"), [(code, text) for code, part in OTHERS.items() for text in part["told"]])
def test_what_a_page_tells_beside_trade_is_none(language: str, text: str) -> None:
    lead = OTHERS[language]["lead"]
    assert amounts(f"{lead}{text}\n", language) == amounts(lead, language)
