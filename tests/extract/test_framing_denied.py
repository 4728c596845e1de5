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


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru exported copper worth $260 million in 2023, not $300 million as some media wrote."),
    ("ru", "В 2023 году Перу экспортировало меди на 260 млн долларов, а не на 300 млн, как писали СМИ."),
    ("kk", "2023 жылы Перу баспасөз жазғандай 300 млн емес, 260 млн доллардың мысын экспорттады."),
])
def test_an_amount_that_is_only_set_right_is_no_figure(language: str, text: str) -> None:
    assert amounts(text, language) == [(260e6, "export")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru's copper exports came to $260 million in 2023, if not $300 million."),
    ("ru", "В 2023 году Перу экспортировало меди на 260 млн долларов вместо 300 млн годом ранее."),
])
def test_an_amount_that_is_not_denied_stays(language: str, text: str) -> None:
    assert [value for value, _ in amounts(text, language)] == [260e6, 300e6]


def test_a_goal_that_was_missed_is_a_goal() -> None:
    text = "Peru failed to reach its goal of $300 million in copper exports in 2023: they came to $260 million."
    assert [(f.value, f.status) for f in figures(text, "en")] == [(300e6, "target"), (260e6, "actual")]


def test_of_several_years_in_brackets_each_leads_to_its_number() -> None:
    text = "Peru's exports came to $6 billion in 2023 (in 2022: $5 billion; in 2021: $4.2 billion)."
    assert [str(f.period) for f in figures(text, "en")] == ["2023", "2022", "2021"]
