"""Parts of a year of the Iranian calendar, and months of a text that reckons by it."""

from __future__ import annotations

import pytest

from tests.extract.told import figures

WHOLE = "In the Iranian year 1401 Iran exported goods worth $8 billion to Iraq. "


@pytest.mark.parametrize(
    ("language", "text", "period"),
    [
        ("en", "In the first nine months of 1402 exports of Iran to Iraq were $6 billion.", "2023-03/2023-12"),
        ("en", "In the second quarter of 1400 Iran exported goods worth $9 billion to Iraq.", "2021-06/2021-09"),
        ("en", "In ten months of the current Iranian year Iran's exports were $9 billion.", "2023-03/2024-01"),
        ("en", "In the first nine months of the current Iranian calendar year (begun on March 21) Iran's exports to "
               "Iraq were $6 billion.", "2023-03/2023-12"),
        ("en", "Kabul. Afghanistan's exports in 1402 were $2 billion.", "2023-03/2024-03"),
        ("ru", "Кабул. В 1402 году экспорт Афганистана составил 2 млрд долларов.", "2023-03/2024-03"),
        ("kk", "Кабул. 1402 жылы Ауғанстанның экспорты 2 млрд доллар болды.", "2023-03/2024-03"),
        ("ru", "За первые четыре месяца 1397 года Иран поставил в Ирак товаров на 3 млрд долларов.", "2018-03/2018-07"),
        ("ru", "За десять месяцев текущего иранского года экспорт Ирана составил 9 млрд долларов.", "2023-03/2024-01"),
        ("kk", "1402 жылдың алғашқы тоғыз айында Иранның Иракқа экспорты 6 млрд доллар болды.", "2023-03/2023-12"),
        ("kk", "Иран жылының алғашқы бес айында Иранның экспорты 6 млрд доллар болды.", "2023-03/2023-08"),
        ("en", "In the first nine months of the year exports of Peru to Iran were $6 billion.", "2023-01/2023-09"),
    ],
)
def test_months_of_a_solar_year_are_counted_from_march(language: str, text: str, period: str) -> None:
    assert str(figures(text, language)[0].period) == period


@pytest.mark.parametrize(
    ("text", "period"),
    [
        (WHOLE + "In the first four months exports were $3 billion.", "2023-03/2023-07"),
        (WHOLE + "In the first half of the year exports were $3 billion.", "2023-03/2023-09"),
        (WHOLE + "In the first half of 2023 exports of Turkey were $3 billion.", "2023-01/2023-06"),
    ],
)
def test_behind_a_solar_year_months_without_a_year_are_of_such_a_year(text: str, period: str) -> None:
    assert str(figures(text, "en")[-1].period) == period
