"""Whose goods are told to be in "this sum" are his part of the trade told right before."""

import pytest

from extract.reader import read


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Trade of Georgia with Peru came to $3 billion in 2023. Georgian goods made only $700 million {}."),
    ("ru", "Товарооборот Грузии с Перу в 2023 году составил 3 млрд долларов. Грузинских товаров {} только на 700 млн."),
    ("kk", "Грузияның Перумен тауар айналымы 2023 жылы 3 млрд доллар болды. {} грузин тауарлары 700 млн доллар ғана."),
])
def test_goods_in_the_sum_are_an_export_of_whose_they_are(language: str, text: str) -> None:
    within = {"en": "of that sum", "ru": "в этой сумме", "kk": "Бұл сомада"}[language]
    whole, part = read(text.format(within), "sum", language=language).figures
    assert (whole.flow, whole.reporter, whole.partner) == ("turnover", "GE", "PE")
    assert (part.flow, part.reporter, part.partner) == ("export", "GE", "PE")


def test_goods_without_a_word_for_the_sum_are_no_such_part() -> None:
    text = "Товарооборот Грузии с Перу в 2023 году составил 3 млрд долларов. Оборот вырос на 700 млн."
    assert all(f.flow != "export" for f in read(text, "sum", language="ru").figures)
