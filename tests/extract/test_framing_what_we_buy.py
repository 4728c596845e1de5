"""Shares of what "we" buy, of a neighbour of ours, and a whole land beside its region."""

from __future__ import annotations

import pytest

from tests.extract.told import figures

Told = list[tuple[str, str | None, str | None]]


def told(text: str, language: str) -> Told:
    return [(figure.flow, figure.reporter, figure.partner) for figure in figures(text, language)]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "LIMA. Peru sold Chile goods worth EUR 87 million in 2021 and bought goods worth EUR 24 million. "
           "What we buy: textiles (58.9% of imports), dried fruit (19.2%)."),
    ("ru", "ЛИМА. В 2021 году Перу продала Чили товаров на 87 млн евро и купила на 24 млн евро. "
           "Что мы покупаем: текстиль (58,9% импорта), сухофрукты (19,2%)."),
    ("kk", "ЛИМА. 2021 жылы Перу Чилиге 87 млн еуроның тауарын сатты, 24 млн еуроның тауарын сатып алды. "
           "Біз сатып алатыны: тоқыма (импорттың 58,9%-ы), кептірілген жеміс (19,2%)."),
])
def test_we_have_the_shares_of_what_we_buy(language: str, text: str) -> None:
    assert told(text, language)[2:] == [("import", "PE", "CL"), ("import", "PE", "CL")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "ULAANBAATAR. Of the goods that left the country, 91% went to China in 2023. Our northern neighbour bought "
           "0.9%."),
    ("ru", "УЛАН-БАТОР. Из вывезенных товаров 91% ушло в 2023 году в Китай. Наш северный сосед купил 0,9%."),
])
def test_a_neighbour_of_ours_buys_of_our_exports(language: str, text: str) -> None:
    assert told(text, language) == [("export", "MN", "CN"), ("export", "MN", "RU")]


def test_a_share_that_names_imports_is_of_them() -> None:
    text = ("ULAANBAATAR. Of the goods that left the country, 91% went to China in 2023. Our northern neighbour bought "
            "0.9% of them and has 27% of imports.")
    assert told(text, "en")[1:] == [("export", "MN", "RU"), ("import", "MN", "RU")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "MUNICH. Bavarian exports to Peru leapt to 213 million euros in 2022. In the whole of Germany exports "
           "to Peru came to 2.8 billion euros."),
    ("ru", "Экспорт Омской области в Перу составил в 2022 году 213 млн долларов. В целом по России экспорт в Перу "
           "составил 18 млрд долларов."),
])
def test_a_whole_land_is_not_its_region(language: str, text: str) -> None:
    home = {"en": ("DE-BY", "DE"), "ru": ("RU-OMS", "RU")}[language]
    assert [figure[1] for figure in told(text, language)] == list(home)


def test_all_that_is_told_of_a_whole_land_is_its_own() -> None:
    text = ("DRESDEN. Saxon exports to Peru leapt to 213 million euros in 2022. For Germany as a whole the chamber "
            "counts 6 million tonnes of Peruvian copper in 2022; imports from Peru rose to 7 billion euros.")
    assert told(text, "en") == [("export", "DE-SN", "PE"), ("import", "DE", "PE"), ("import", "DE", "PE")]
