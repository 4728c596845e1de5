"""What a text denies is no figure; what stands under a condition is no fact."""

from __future__ import annotations

import pytest

from tests.extract.told import amounts, figures


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Reports that Peru exported $700 million to Chile in 2023 are false."),
    ("en", "Peru denied that its exports to Chile had fallen to $300 million in 2023."),
    ("en", "It is not true that Peru's imports from Chile rose to $2 billion in 2023."),
    ("en", "The rumour about exports of $9 billion from Peru to Chile in 2023 was refuted."),
    ("ru", "Перу опровергла сообщения о том, что экспорт в Чили в 2023 году упал до 300 млн долларов."),
    ("ru", "Информация о том, что экспорт Перу в Чили снизился до 9 млрд долларов, не соответствует действительности."),
    ("ru", "Неправда, что экспорт Перу в Чили в 2023 году снизился до 9 млрд долларов."),
    ("kk", "Министрлік Перудің Чилиге экспорты 2023 жылы 9 млрд долларға дейін төмендеді деген хабарды жоққа шығарды."),
    ("kk", "Перудің Чилиге экспорты 2023 жылы 9 млрд доллар болды деген ақпарат жалған."),
])
def test_what_is_denied_is_no_figure(language: str, text: str) -> None:
    assert amounts(text, language) == []


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru denied that its exports to Chile had fallen to $3 billion in 2023, saying they reached $9 billion."),
    ("en", "Peru's exports to Chile fell to $9 billion in 2023, and reports of a ban are false."),
    ("en", "The ministry did not deny that Peru's exports to Chile fell to $9 billion in 2023."),
    ("ru", "Перу опровергла слухи о падении экспорта в Чили до 3 млрд долларов: на деле он вырос до 9 млрд долларов."),
    ("ru", "Отрицательное сальдо не мешает: экспорт Перу в Чили в 2023 году составил 9 млрд долларов."),
    ("kk", "Перудің Чилиге экспорты 2023 жылы 9 млрд доллар болды, ал тыйым туралы хабар жалған."),
])
def test_what_stands_beside_a_denial_is_told(language: str, text: str) -> None:
    assert amounts(text, language) == [(9e9, "export")]


@pytest.mark.parametrize(("language", "text", "status"), [
    ("en", "If Peru's exports to Chile grow by 10% in 2024, the ports will be full.", "forecast"),
    ("en", "If Peru's exports to Chile fall to $9 billion this year, the budget will suffer.", "forecast"),
    ("ru", "Если экспорт Перу в Чили в этом году будет не ниже 9 млрд долларов, план выполнят.", "forecast"),
    ("kk", "Егер Перудің Чилиге экспорты 2024 жылы 10%-ға өссе, порттар толады.", "forecast"),
    ("en", "If in 2022 Peru's exports to Chile stood at $9 billion, they have grown since.", "actual"),
    ("ru", "Если в 2022 году экспорт Перу в Чили составил 9 млрд долларов, то теперь он больше.", "actual"),
    ("kk", "Егер 2022 жылы Перудің Чилиге экспорты 9 млрд доллар болса, қазір одан көп.", "actual"),
])
def test_a_condition_is_no_fact(language: str, text: str, status: str) -> None:
    assert [figure.status for figure in figures(text, language)] == [status]
