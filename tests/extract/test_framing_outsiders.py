"""A heading that names those outside a bloc, or its members' trade, holds for what stands under it."""

from __future__ import annotations

import pytest

from tests.extract.told import figures

TEXTS = {
    "en": "EURASIAN ECONOMIC UNION: MUTUAL TRADE\nJanuary – June 2018\n\n"
          "The volume of mutual trade of the members was USD 28 billion.\n\nTrade with third countries\n"
          "It amounted to USD 360 billion. The Union exported goods for USD 230 billion and bought goods for "
          "USD 130 billion. The European Union has a share of 50% in exports.\n\nMutual trade by month\n"
          "In January 2018 it came to USD 4 billion.",
    "ru": "Взаимная торговля государств – членов ЕАЭС\nЯнварь – июнь 2018 года\n\n"
          "Объем взаимной торговли в первом полугодии 2018 года составил 28 млрд долларов.\n\n"
          "Торговля с третьими странами\nОна составила 360 млрд долл. Союз экспортировал товаров на 230 млрд долл. "
          "и закупил на 130 млрд долл. На долю Европейского союза пришлось 50% экспорта.\n\n"
          "Взаимная торговля по месяцам\nВ январе 2018 года она составила 4 млрд долл.",
    "kk": "ЕАЭО мүше мемлекеттерінің өзара саудасы\n2018 жылғы қаңтар – маусым\n\n"
          "Өзара сауда көлемі 28 млрд доллар болды.\n\nҮшінші елдермен сауда\nОл 360 млрд долларды құрады. "
          "Одақ 230 млрд долларға тауар экспорттап, 130 млрд долларға тауар импорттады. "
          "Экспорттың 50%-ы Еуропалық одаққа тиесілі.\n\nАйлар бойынша өзара сауда\n"
          "2018 жылғы қаңтарда ол 4 млрд долларды құрады.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_a_heading_says_whether_trade_is_inside_a_bloc_or_outside(language: str) -> None:
    told = [(figure.flow, figure.reporter, figure.partner) for figure in figures(TEXTS[language], language)]
    assert told == [
        ("turnover", "EAEU", "EAEU"), ("turnover", "EAEU", "NONEAEU"), ("export", "EAEU", "NONEAEU"),
        ("import", "EAEU", "NONEAEU"), ("export", "EAEU", "EU"), ("turnover", "EAEU", "EAEU"),
    ]
