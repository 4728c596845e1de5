"""What has grown from a level of a named time is compared with that time."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


@pytest.mark.parametrize(("language", "text"), [
    ("en", "The exports of Peru to the EU increased 1.5-fold: from $2 billion in 2016 to $3 billion in 2018."),
    ("ru", "Экспорт из Перу в ЕС вырос в 1,5 раза: с 4 млрд долларов в 2016 году до 6 млрд долларов в 2018 году."),
    ("kk", "Перудің ЕО-ға экспорты 2016 жылғы 4 млрд доллардан 2018 жылы 6 млрд долларға дейін 1,5 есе өсті."),
])
def test_the_base_is_the_time_of_the_level_before(language: str, text: str) -> None:
    before, after = figures(text, language)
    assert (str(before.period), str(after.period)) == ("2016", "2018")
    assert after.change is not None
    assert str(after.change.base) == "2016"


def test_a_level_of_no_time_leaves_the_year_before() -> None:
    text = "The exports of Peru to the EU increased 1.5-fold in 2018, from $2 billion to $3 billion."
    assert [str(f.change.base) for f in figures(text, "en") if f.change is not None] == ["2017"]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2020 the turnover of the EAEU with third countries shrank by 17%, mutual trade by 11%."),
    ("ru", "В 2020 году оборот ЕАЭС с третьими странами сократился на 17%, взаимная торговля внутри Союза — на 11%."),
])
def test_mutual_trade_in_the_next_clause_is_not_that_of_the_number_before(language: str, text: str) -> None:
    assert [f.partner for f in figures(text, language)] == ["NONEAEU", "EAEU"]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2022 Peru's exports of fish came to $9 million. These increased their purchases from Peru: Chile "
           "3 times to $3 million; Canada 2 times to $2 million."),
    ("ru", "В 2022 году экспорт рыбы из Перу составил 9 млн долларов. Закупки у Перу увеличили: Чили в 3 раза до "
           "3 млн долларов; Канада в 2 раза до 2 млн долларов."),
])
def test_each_that_bought_more_has_its_own_level(language: str, text: str) -> None:
    told = [{f.reporter, f.partner} for f in figures(text, language)[1:]]
    assert told == [{"CL", "PE"}, {"CA", "PE"}]
