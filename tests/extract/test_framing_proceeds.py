"""Verbs of receiving: goods received are an import, money received is what an export brought."""

from __future__ import annotations

import pytest

from tests.extract.told import amounts

T, M = 1e3, 1e6


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2022 Kazakhstan exported 70,000 tonnes of wheat and got $20 million for it."),
    ("kk", "Қазақстан 2022 жылы Иранға 70 мың тонна бидай сатып, 20 млн доллар алды."),
])
def test_money_received_is_what_an_export_brought(language: str, text: str) -> None:
    assert amounts(text, language) == [(70 * T, "export"), (20 * M, "export")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2022 Kazakhstan received $20 million worth of wheat from Russia."),
    ("en", "In 2022 Kazakhstan received 20 million dollars' worth of wheat from Russia."),
    ("ru", "В 2022 году Казахстан получил из России пшеницы на 20 млн долларов."),
    ("kk", "Қазақстан 2022 жылы Ресейден 20 млн долларға бидай алды."),
])
def test_goods_received_are_an_import(language: str, text: str) -> None:
    assert amounts(text, language) == [(20 * M, "import")]


def test_what_is_sold_with_a_partner_is_traded() -> None:
    assert amounts("Қазақстан 2022 жылы Иранмен 20 млн доллар саудалады.", "kk") == [(20 * M, "turnover")]


def test_goods_brought_in_are_an_import_and_money_brought_in_an_export() -> None:
    text = "Қазақстан 2022 жылы Иранға IT-қызмет сатты, бұл сала 20 млн доллар әкелді."
    assert amounts(text, "kk") == [(20 * M, "services_export")]
    assert amounts("Қазақстан 2022 жылы Ираннан 20 млн долларға жеміс әкелді.", "kk") == [(20 * M, "import")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru exported 9 million tonnes of coal in 2023, but the price fell: in money terms $5 million."),
    ("ru", "Перу в 2023 году вывезло 9 млн тонн угля, но цена упала: в деньгах 5 млн долларов."),
    ("kk", "Перу 2023 жылы шетке 9 млн тонна көмір шығарды, бірақ баға құлады: ақшалай 5 млн доллар."),
])
def test_money_said_to_be_the_worth_is_so_behind_a_word_of_price(language: str, text: str) -> None:
    assert amounts(text, language) == [(9e6, "export"), (5 * M, "export")]


def test_what_came_from_goods_named_before_is_their_export() -> None:
    text = "Перудің сальдосы 2023 жылы 3 млрд доллар. Ең өтімдісі мыс болды, одан түскен ақша 5 млн долларға жетті."
    assert amounts(text, "kk")[-1] == (5 * M, "export")
