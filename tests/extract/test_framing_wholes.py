"""Wholes told beside their parts, which are not of those whom the parts went to."""

from __future__ import annotations

import pytest

from tests.extract.test_framing_whose import parties


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "Больше всего пшеницы Чили купил Уругвай, куда ушло 354 тыс. тонн. Всего в 2021 году Чили экспортировала "
           "4,8 млн тонн пшеницы, в том числе в Перу – 2,2 млн тонн, в Боливию – 958 тыс. тонн."),
    ("en", "Most of Chile's wheat was bought by Uruguay, which took 354,000 tonnes. In 2021 Chile exported 4.8 million "
           "tonnes of wheat, including 2.2 million tonnes to Peru and 958,000 tonnes to Bolivia."),
])
def test_a_whole_is_of_none_of_those_whom_its_parts_went_to(language: str, text: str) -> None:
    assert parties(text, language)[-3:] == [("export", "CL", "WORLD"), ("export", "CL", "PE"), ("export", "CL", "BO")]


def test_a_whole_behind_a_bloc_is_not_of_the_bloc_that_had_a_part() -> None:
    text = ("В страны АСЕАН в 2021 году Перу экспортировало товаров на 2,6 млрд долларов. В Перу в 2021 году "
            "импортировано продукции на 5,2 млрд долларов, в том числе из стран АСЕАН - на 3,6 млрд.")
    assert parties(text, "ru") == [("export", "PE", "ASEAN"), ("import", "PE", "WORLD"), ("import", "PE", "ASEAN")]


def test_a_whole_of_a_bloc_may_have_parts_of_its_members() -> None:
    text = ("Торговля Перу с АСЕАН растёт. Экспорт в страны АСЕАН в 2021 году — 2,6 млрд долларов. Импорт — 3,1 млрд "
            "долларов, в том числе из Вьетнама - 1,6 млрд.")
    assert parties(text, "ru")[-2:] == [("import", "PE", "ASEAN"), ("import", "PE", "VN")]


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "В 2020 году экспорт чилийского вина в Перу составил 912 тыс. тонн (при общем экспорте вина в 1,5 млн т)."),
    ("en", "In 2020 Chile exported 912,000 tonnes of wine to Peru (out of total wine exports of 1.5 million tonnes)."),
    ("kk", "2020 жылы Чили Перуге 912 мың тонна шарап экспорттады (жалпы шарап экспорты – 1,5 млн тонна)."),
])
def test_brackets_may_tell_the_whole_of_what_stands_before_them(language: str, text: str) -> None:
    assert parties(text, language) == [("export", "CL", "PE"), ("export", "CL", "WORLD")]


def test_a_sum_before_a_bare_part_is_not_of_whom_the_part_is() -> None:
    text = "Импорт автомобилей в Сербию в марте 2023 года составил $41 млн, из них 1,2 тыс. — из Японии."
    assert parties(text, "ru") == [("import", "RS", "WORLD")]
