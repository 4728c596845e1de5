"""Services and goods told one behind the other under one flow are kept apart, whichever comes first."""

from __future__ import annotations

import pytest

from tests.extract.told import amounts

B = 1e9


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Kazakhstan's exports to Turkey in services came to $1 billion, in goods to $5 billion in 2022."),
    ("ru", "Экспорт Казахстана в Турцию составил в 2022 году по услугам 1 млрд долларов, по товарам — 5 млрд."),
    ("kk", "2022 жылы Қазақстанның Түркияға экспорты қызмет бойынша 1 млрд доллар, тауар бойынша 5 млрд доллар болды."),
])
def test_goods_behind_services_are_goods(language: str, text: str) -> None:
    assert amounts(text, language) == [(1 * B, "services_export"), (5 * B, "export")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Kazakhstan's exports to Turkey in goods came to $5 billion, in services to $1 billion in 2022."),
    ("ru", "Экспорт Казахстана в Турцию составил в 2022 году по товарам 5 млрд долларов, по услугам — 1 млрд."),
    ("kk", "2022 жылы Қазақстанның Түркияға экспорты тауар бойынша 5 млрд доллар, қызмет бойынша 1 млрд доллар болды."),
])
def test_services_behind_goods_are_services(language: str, text: str) -> None:
    assert amounts(text, language) == [(5 * B, "export"), (1 * B, "services_export")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Kazakhstan's exports of services came to $1 billion in 2022 and $2 billion in 2023."),
    ("ru", "Экспорт услуг Казахстана составил 1 млрд долларов в 2022 году и 2 млрд в 2023 году."),
])
def test_services_told_on_stay_services(language: str, text: str) -> None:
    assert amounts(text, language) == [(1 * B, "services_export"), (2 * B, "services_export")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru sold goods worth $80 billion in 2023 and bought $60 billion worth. "
           "Services exports reached $8 billion. Imports were $9 billion."),
    ("ru", "В 2023 году Перу экспортировало товаров на 80 млрд долларов, импорт составил 60 млрд долларов. "
           "Экспорт услуг достиг 8 млрд долларов. Импорт составил 9 млрд долларов."),
    ("kk", "2023 жылы Перу 80 млрд доллардың тауарын экспорттады, импорт 60 млрд доллар болды. "
           "Қызмет экспорты 8 млрд долларға жетті. Импорт 9 млрд доллар болды."),
])
def test_the_other_way_behind_services_is_theirs(language: str, text: str) -> None:
    told = [(80 * B, "export"), (60 * B, "import"), (8 * B, "services_export"), (9 * B, "services_import")]
    assert amounts(text, language) == told


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru's foreign trade came to $140 billion in 2023. Services exports reached $8 billion. "
           "Imports were $60 billion."),
    ("ru", "Внешнеторговый оборот Перу составил в 2023 году 140 млрд долларов. Экспорт услуг достиг 8 млрд долларов. "
           "Импорт составил 60 млрд долларов."),
    ("kk", "2023 жылы Перудің сыртқы сауда айналымы 140 млрд доллар болды. Қызмет экспорты 8 млрд долларға жетті. "
           "Импорт 60 млрд доллар болды."),
])
def test_the_other_way_of_all_trade_is_none_of_services(language: str, text: str) -> None:
    assert amounts(text, language) == [(140 * B, "turnover"), (8 * B, "services_export"), (60 * B, "import")]


def test_trade_in_services_is_of_services_in_kazakh() -> None:
    text = "2023 жылы Грузияның қызмет саудасы 12 млрд доллар болды. Экспорт 7 млрд доллар, импорт 5 млрд доллар."
    told = [(12 * B, "services_turnover"), (7 * B, "services_export"), (5 * B, "services_import")]
    assert amounts(text, "kk") == told
