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
