"""Names of regions: each language puts them into its own pattern and case."""

from __future__ import annotations

import pytest

from extract.languages import packs
from locales.formats import country, pair, side
from locales.regions import region

LANGUAGES = ("en", "ru", "kk")


@pytest.mark.parametrize(("code", "form", "en", "ru", "kk"), [
    ("KZ-63", None, "East Kazakhstan Region", "Восточно-Казахстанская область", "Шығыс Қазақстан облысы"),
    ("KZ-63", "poss", "East Kazakhstan Region's", "Восточно-Казахстанской области", "Шығыс Қазақстан облысының"),
    ("KZ-33", "from", "from Zhetysu Region", "из области Жетысу", "Жетісу облысынан"),
    ("KZ-71", "to", "to Astana city", "в город Астану", "Астана қаласына"),
    ("BY-MI", "with", "with Minsk Region", "с Минской областью", "Минск облысымен"),
    ("UZ-QR", "in", "in Karakalpakstan", "в Каракалпакстане", "Қарақалпақстанда"),
    ("RU-PRI", "from", "from Primorsky Territory", "из Приморского края", "Приморье өлкесінен"),
    ("RU-KO", "in", "in the Komi Republic", "в Республике Коми", "Коми Республикасында"),
    ("RU-KO", None, "Komi Republic", "Республика Коми", "Коми Республикасы"),
    ("RU-YAN", "poss", "the Yamalo-Nenets Autonomous Okrug's", "Ямало-Ненецкого автономного округа",
     "Ямал-Ненец автономиялық округінің"),
    ("RU-VLA", "to", "to Vladimir Region", "во Владимирскую область", "Владимир облысына"),
    ("RU-SMO", "with", "with Smolensk Region", "со Смоленской областью", "Смоленск облысымен"),
    ("UA-46", "with", "with Lviv Region", "со Львовской областью", "Львов облысымен"),
    ("IR-09", "to", "to Razavi Khorasan Province", "в провинцию Хорасан-Резави", "Хорасан-Резави провинциясына"),
    ("RU-BU", "with", "with Buryatia", "с Бурятией", "Бурятиямен"),
    ("TM-A", "in", "in Ahal Velayat", "в Ахалском велаяте", "Ахал уәлаятында"),
    ("KZ-71", "and", "Astana city", "город Астана", "Астана қаласы мен"),
])
def test_a_region_has_its_name_in_each_form(code: str, form: str | None, en: str, ru: str, kk: str) -> None:
    assert [country(code, language, form) for language in LANGUAGES] == [en, ru, kk]


def test_a_region_stands_in_pairs_and_has_data_of_its_own() -> None:
    assert pair("KZ-39", "CN", "ru") == "Костанайская область – Китай"
    assert side("KZ-39", "kk") == "Қостанай облысы деректері"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_region_that_is_read_has_a_name(language: str) -> None:
    tables = packs()[language].table("regions")
    codes = {code for kind in ("stems", "names", "towns") for code in tables.get(kind, {}) if "-" in code}
    assert codes
    assert not {code for code in codes if region(code) is None}


def test_a_region_that_no_table_names_is_shown_by_its_code() -> None:
    assert country("AR-B", "ru", "to") == "AR-B"
