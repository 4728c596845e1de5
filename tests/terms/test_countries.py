"""The tables of countries, blocs and members are whole and say what their sources say."""

from __future__ import annotations

import csv
import re
from datetime import date
from pathlib import Path

import pytest
from babel.core import get_global

from terms import countries
from terms.countries import COUNTRIES, MEMBERS, country, form, members

RU = ("gen", "dat", "acc", "ins", "prep", "to", "from", "with")
KK = ("gen", "dat", "acc", "loc", "abl", "ins", "and")
EN = ("def", "poss")


TABLE = Path(countries.__file__).with_name("countries.csv")
# Codes that CLDR knows beside ISO 3166-1: exceptionally reserved ones, private use, pseudo-locales.
NOT_ISO = re.compile(r"AA|AC|CP|DG|TA|ZZ|Q[M-Z]|X[A-Z]|EU")


def rows() -> list[dict[str, str]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_codes_are_unique() -> None:
    assert len(rows()) == len(COUNTRIES)
    threes = [found.alpha3 for found in COUNTRIES.values() if found.alpha3]
    assert len(threes) == len(set(threes)) == 250


def test_every_iso_country_has_a_name_in_three_languages() -> None:
    codes = {two for (two, *_) in get_global("territory_aliases").values() if len(two) == 2}
    assert {code for code in codes if not NOT_ISO.fullmatch(code)} <= set(COUNTRIES)
    assert all(found.en and found.ru and found.kk and found.en_def and found.en_poss for found in COUNTRIES.values())


def test_checked_rows_have_every_form() -> None:
    checked = [row for row in rows() if row["origin"] == "checked"]
    assert len(checked) == 137
    assert all(value.strip() == value and value for row in checked for key, value in row.items() if key != "alpha3")


def test_formed_rows_have_every_russian_form_and_all_or_none_of_the_kazakh_ones() -> None:
    assert {row["origin"] for row in rows()} == {"checked", "formed"}
    for row in (row for row in rows() if row["origin"] == "formed"):
        assert all(row[f"ru_{case}"] for case in RU), row["code"]
        assert len({bool(row[f"kk_{case}"]) for case in KK}) == 1, row["code"]


@pytest.mark.parametrize(("code", "language", "case", "wanted"), [
    ("YE", "ru", "to", "в"), ("MG", "ru", "to", "на"), ("GF", "ru", "to", "во"), ("BW", "ru", "acc", "Ботсвану"),
    ("YE", "kk", "dat", "Йеменге"), ("BZ", "kk", "and", "бен"), ("PF", "kk", "dat", "Француз Полинезиясына"),
    ("TV", "kk", "dat", "Тувалу"), ("VG", "ru", "acc", "Британские Виргинские острова"), ("VG", "ru", "to", "на"),
    ("VG", "kk", "dat", "Британдық Виргин аралдарына"), ("CG", "en", "def", "the Republic of the Congo"),
])
def test_formed_rows_follow_the_grammar(code: str, language: str, case: str, wanted: str) -> None:
    assert form(code, language, case) == wanted


def test_checked_rows_are_those_of_the_shared_table(shared: Path) -> None:
    with (shared / "language" / "country_forms.csv").open(encoding="utf-8", newline="") as file:
        theirs = list(csv.DictReader(file))
    ours = {row["code"]: row for row in rows()}
    assert all({key: ours[row["code"]][key] for key in row} == row for row in theirs)


@pytest.mark.parametrize(("language", "cases"), [("ru", RU), ("kk", KK), ("en", EN)])
def test_every_name_has_some_text_in_every_case(language: str, cases: tuple[str, ...]) -> None:
    assert all(form(code, language) for code in COUNTRIES)
    assert all(form(code, language, case) for code in COUNTRIES for case in cases)


def test_a_country_is_found_by_either_code_and_any_letter_case() -> None:
    assert country("kz") is country("KAZ") is COUNTRIES["KZ"]
    assert country("eaeu") is COUNTRIES["EAEU"]
    assert country("ZZ") is None


def test_members_are_countries_of_blocs() -> None:
    blocs = {code for code, found in COUNTRIES.items() if found.kind == "bloc"}
    assert set(MEMBERS) == blocs
    assert all(COUNTRIES[one.code].kind == "country" for found in MEMBERS.values() for one in found)
    assert all(len({one.code for one in found}) == len(found) for found in MEMBERS.values())


def test_membership_goes_by_date() -> None:
    assert set(members("EAEU")) == {"AM", "BY", "KZ", "KG", "RU"}
    assert "KG" not in members("EAEU", date(2015, 1, 15))
    assert "GB" in members("EU", date(2019, 1, 1))
    assert "GB" not in members("EU")
    assert len(members("BRICS", date(2015, 1, 1))) == 5
    assert members("KZ") == ()
