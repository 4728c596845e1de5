"""A weight and what it is worth in one sentence: their goods, and the change of each in the next."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru sold 655,000 tonnes of fruit for $391 million in 2023. By weight that was 4.9% less than "
           "a year earlier, by revenue 11.7%."),
    ("ru", "В 2023 году Перу вывезло 655 тыс. тонн фруктов на 391 млн долларов. По весу это меньше, чем годом раньше, "
           "на 4,9%, по выручке — на 11,7%."),
    ("kk", "Перу 2023 жылы 391 млн долларға 655 мың тонна жеміс сатты. Салмағы бойынша бұл бір жыл бұрынғыдан 4,9%-ға, "
           "түсімі бойынша 11,7%-ға аз."),
])
def test_each_change_is_of_what_it_is_measured_in(language: str, text: str) -> None:
    told = {figure.unit: figure.change.pct for figure in figures(text, language) if figure.change is not None}
    assert told == {"t": -4.9, "USD": -11.7}


def test_a_sum_behind_several_goods_is_of_all_of_them() -> None:
    text = "Перу в 2023 году вывезло 655 тыс. тонн фруктов, овощей и орехов на 391 млн долларов."
    assert len({figure.product for figure in figures(text, "ru")}) == 1


def test_a_sum_of_its_own_goods_keeps_them() -> None:
    text = "Перу в 2023 году вывезло 655 тыс. тонн фруктов, а орехов на 391 млн долларов."
    assert [figure.product for figure in figures(text, "ru")] == ["fruit", "nuts"]
