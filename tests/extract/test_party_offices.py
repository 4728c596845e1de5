"""Offices that bear the name of their land."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


@pytest.mark.parametrize(("language", "text"), [
    ("en", "The National Bank of Georgia says that exports came to $5.6 billion in 2022."),
    ("ru", "Национальный банк Грузии сообщил, что экспорт в 2022 году составил 5,6 млрд долларов."),
    ("ru", "Центральный банк Грузии насчитал за 2022 год экспорта на 5,6 млрд долларов."),
    ("kk", "Грузия Ұлттық банкінің мәліметінше, 2022 жылы экспорт 5,6 млрд доллар болды."),
])
def test_the_bank_of_a_state_tells_of_its_land(language: str, text: str) -> None:
    (figure,) = figures(text, language)
    assert (figure.reporter, figure.flow) == ("GE", "export")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Bank of Georgia lent $5 million. Exports of Armenia grew by 5% in 2022."),
    ("ru", "Банк Грузии выдал 5 млн долларов. Экспорт Армении в 2022 году вырос на 5%."),
])
def test_a_firm_that_bears_the_name_of_a_land_does_not(language: str, text: str) -> None:
    (figure,) = figures(text, language)
    assert figure.reporter == "AM"
