"""A year told by its number and, beside it, by how it lies to another; a plan of a year that is over."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


def periods(text: str, language: str) -> list[str]:
    return [str(figure.period) for figure in figures(text, language)]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2019, ten years later, Peru's exports to Chile came to $164 million."),
    ("en", "In 2019, the year before the treaty, Peru's exports to Chile came to $164 million."),
    ("ru", "В 2019 году, десять лет спустя, экспорт Перу в Чили составил 164 млн долларов."),
    ("ru", "В 2019 году, за год до договора, экспорт Перу в Чили составил 164 млн долларов."),
    ("kk", "2019 жылы, он жылдан кейін, Перудің Чилиге экспорты 164 млн доллар болды."),
])
def test_what_describes_a_year_moves_nothing(language: str, text: str) -> None:
    assert periods(text, language) == ["2019"]


def test_an_earlier_year_with_an_amount_of_its_own_is_told() -> None:
    text = "Peru's exports to Chile came to $164 million in 2019, a year earlier to $150 million."
    assert periods(text, "en") == ["2019", "2018"]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2009 Peru expected trade with Chile to reach $500 million within three years."),
    ("ru", "В 2009 году Перу рассчитывала довести торговлю с Чили до 500 млн долларов в течение трех лет."),
    ("ru", "В 2009 году Перу рассчитывала через три года довести торговлю с Чили до 500 млн долларов."),
    ("kk", "2009 жылы Перу Чилимен сауданы үш жыл ішінде 500 млн долларға жеткізуді жоспарлаған."),
])
def test_a_plan_of_a_year_that_is_over_is_due_so_many_years_later(language: str, text: str) -> None:
    assert periods(text, language) == ["2012"]


def test_a_plan_of_no_year_counts_from_the_day_of_writing() -> None:
    assert periods("Peru expects trade with Chile to reach $500 million within three years.", "en") == ["2027"]
