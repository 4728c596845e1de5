"""What has come about "this year" did so in the months of it that are told of; a plan is for the whole of it."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


@pytest.mark.parametrize(("language", "text"), [
    ("en", "15 August 2019. Peru's trade grew by 12% this year and reached $4 billion in January-July 2019."),
    ("en", "15 August 2019. Peru's trade with respect to January-July 2018 grew by 12% to $4 billion this year."),
    ("ru", "15 августа 2019 года. Внешнеторговый оборот Перу в этом году вырос на 12% и достиг 4 млрд долларов за "
           "январь-июль 2019 года."),
])
def test_this_year_is_the_months_of_it_that_are_told(language: str, text: str) -> None:
    figure = figures(text, language)[-1]
    assert (str(figure.period), figure.change and str(figure.change.base)) == ("2019-01/2019-07", "2018-01/2018-07")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "15 August 2019. Peru's exports came to $2 billion in January-July 2019. This year imports reached $3 "
           "billion."),
    ("ru", "15 августа 2019 года. Экспорт Перу за январь-июль 2019 года составил 2 млрд долларов. Импорт в этом году "
           "составил 3 млрд долларов."),
    ("kk", "2019 жылғы 15 тамыз. 2019 жылғы қаңтар-шілдеде Перудің экспорты 2 млрд доллар болды. Биыл импорт 3 млрд "
           "долларға жетті."),
])
def test_the_months_are_those_of_the_text_before(language: str, text: str) -> None:
    assert [str(f.period) for f in figures(text, language)] == ["2019-01/2019-07"] * 2


@pytest.mark.parametrize("text", [
    "15 August 2019. Peru's exports came to $2 billion in January-July 2019. This year $5 billion is planned to be "
    "exported.",
    "15 March 2019. Peru's exports came to $2 billion in January 2019. This year imports have reached $5 billion.",
])
def test_a_plan_is_for_the_year_and_one_month_is_not_the_year_so_far(text: str) -> None:
    assert str(figures(text, "en")[-1].period) == "2019"


def test_with_respect_to_leads_to_what_is_compared_with() -> None:
    text = "In 2019 Peru's imports increased by 9.4 percent to $7.9 billion with respect to 2018."
    assert [str(f.period) for f in figures(text, "en")] == ["2019"]
