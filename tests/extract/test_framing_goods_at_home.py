"""News of a good: what is made and used at home is no trade, but tells the time and the good of what is exported."""

from __future__ import annotations

import pytest

from tests.extract.told import figures

NEWS = [
    ("en", "Bolivia's coal in January–May 2022: 9 million tonnes were mined. Power stations were supplied with 6.1 "
           "million tonnes, and 0.4 million tonnes were shipped to households. Exports came to 2.3 million tonnes."),
    ("ru", "Добыча угля в Боливии за январь–май 2022 года составила 9 млн тонн. Энергетическим предприятиям поставлено "
           "6,1 млн тонн, населению отгружено 0,4 млн тонн. На экспорт отправлено 2,3 млн тонн."),
    ("kk", "Боливияда 2022 жылғы қаңтар–мамырда 9 млн тонна көмір өндірілді. Электр стансаларына 6,1 млн тонна, "
           "халыққа 0,4 млн тонна жөнелтілді. Экспортқа 2,3 млн тонна жіберілді."),
]
ABROAD = [
    ("en", "In 2022 Bolivia shipped 3 million tonnes of coal to power stations in Peru."),
    ("ru", "В 2022 году Боливия поставила перуанским электростанциям 3 млн тонн угля."),
    ("kk", "2022 жылы Боливия Перудің электр стансаларына 3 млн тонна көмір жөнелтті."),
]


@pytest.mark.parametrize(("language", "text"), NEWS)
def test_what_is_used_at_home_is_no_export(language: str, text: str) -> None:
    (figure,) = figures(text, language)
    assert (figure.value, figure.flow, figure.reporter) == (2.3e6, "export", "BO")


@pytest.mark.parametrize(("language", "text"), NEWS)
def test_what_is_made_tells_the_time_and_the_good_of_the_export(language: str, text: str) -> None:
    (figure,) = figures(text, language)
    assert (str(figure.period), figure.product) == ("2022-01/2022-05", "coal")


@pytest.mark.parametrize(("language", "text"), ABROAD)
def test_what_goes_to_those_who_use_it_abroad_is_an_export(language: str, text: str) -> None:
    (figure,) = figures(text, language)
    assert (figure.value, figure.flow, figure.reporter, figure.partner) == (3e6, "export", "BO", "PE")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2025 Bolivia will export 450,000 tonnes of potatoes. A harvest of 2.7 million tonnes is expected."),
    ("ru", "В 2025 году Боливия планирует экспортировать 450 тыс. тонн картофеля. Ожидается урожай 2,7 млн тонн."),
    ("kk", "2025 жылы Боливия 450 мың тонна картоп экспорттамақ. 2,7 млн тонна өнім алынады деп күтілуде."),
])
def test_the_harvest_awaited_is_no_export(language: str, text: str) -> None:
    assert [figure.value for figure in figures(text, language)] == [4.5e5]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 Bolivia exported Brazil nuts and Korean carrots worth $5 million."),
    ("ru", "В 2023 году Боливия экспортировала болгарский перец и корейскую морковь на 5 млн долларов."),
    ("kk", "2023 жылы Боливия болгар бұрышы мен грек жаңғағын экспорттап, 5 млн доллар тапты."),
])
def test_a_land_in_the_name_of_a_good_is_no_party(language: str, text: str) -> None:
    (figure,) = figures(text, language)
    assert (figure.reporter, figure.partner) == ("BO", "WORLD")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "The airline ordered 7 aircraft. In 2022 Bolivia exported 3 thousand tonnes."),
    ("ru", "Авиакомпания заказала 7 самолётов. В 2022 году Боливия экспортировала 3 тыс. тонн."),
    ("kk", "Әуе компаниясы 7 ұшаққа тапсырыс берді. 2022 жылы Боливия 3 мың тонна экспорттады."),
])
def test_what_is_counted_tells_no_good_of_a_weight(language: str, text: str) -> None:
    assert [figure.product for figure in figures(text, language) if figure.unit == "t"] == ["goods by weight"]
