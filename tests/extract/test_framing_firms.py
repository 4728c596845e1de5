"""One firm's trade is not its country's, whoever tells it and in whatever order; the trade of many firms is."""

from __future__ import annotations

import pytest

from tests.extract.told import amounts

LEADS = {
    "en": "Kazakhstan's trade with Turkey was $6 billion in 2023.",
    "ru": "Товарооборот Казахстана с Турцией в 2023 году составил 6 млрд долларов.",
    "kk": "Қазақстанның Түркиямен тауар айналымы 2023 жылы 6 млрд доллар болды.",
}


def behind(language: str, text: str) -> list[tuple[float | None, str]]:
    """What a sentence tells behind one that tells of trade."""
    return amounts(f"{LEADS[language]}\n\n{text}\n", language)[1:]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "The company's exports grew to $320 million."),
    ("en", "Exports of the plant came to $320 million."),
    ("en", "The refinery also exported goods worth $320 million."),
    ("en", "The company's revenue from exports grew to $320 million."),
    ("ru", "Экспорт этого завода составил 320 млн долларов."),
    ("ru", "Холдинг поставил в Турцию продукции на 320 млн долларов."),
    ("ru", "Экспортная выручка компании выросла до 320 млн долларов."),
    ("kk", "Зауыттың экспорты 320 млн доллар болды."),
    ("kk", "Зауыт былтыр 320 млн долларға өнім экспорттады."),
    ("kk", "Компанияның экспорттық табысы 320 млн долларға жетті."),
])
def test_the_trade_of_one_firm_is_no_trade_of_its_country(language: str, text: str) -> None:
    assert behind(language, text) == []


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Kazakh companies exported goods worth $320 million to Iran."),
    ("en", "The company said that exports of Kazakhstan to Iran came to $320 million."),
    ("ru", "Казахстанские компании экспортировали в Иран товаров на 320 млн долларов."),
    ("ru", "Компания сообщила, что экспорт Казахстана в Иран составил 320 млн долларов."),
    ("kk", "Қазақстан компаниялары Иранға 320 млн долларға өнім экспорттады."),
    ("kk", "Компания мәліметінше, Қазақстанның Иранға экспорты 320 млн доллар болды."),
])
def test_what_firms_do_together_or_one_firm_only_tells_is_trade(language: str, text: str) -> None:
    assert behind(language, text) == [(320e6, "export")]
