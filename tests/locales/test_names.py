"""Names of parties, sides, roles, offices, flows and sources, as the table of slots has them."""

from __future__ import annotations

from datetime import date as Date

import pytest

from locales.formats import (
    PartyName,
    capital,
    country,
    escape,
    evidence,
    flow,
    pair,
    quoted,
    recollection,
    role,
    side,
    side_unknown,
    source,
)
from locales.tables import table
from terms.countries import COUNTRIES
from terms.figure import FLOWS

LANGUAGES = ("en", "ru", "kk")


def test_a_pair_is_a_label_without_cases() -> None:
    assert [pair("KZ", "BY", language) for language in LANGUAGES] == [
        "Kazakhstan – Belarus", "Казахстан – Беларусь", "Қазақстан – Беларусь"]


@pytest.mark.parametrize(("form", "en", "ru", "kk"), [
    (None, "Kazakhstan", "Казахстан", "Қазақстан"),
    ("poss", "Kazakhstan's", "Казахстана", "Қазақстанның"),
    ("to", "to Kazakhstan", "в Казахстан", "Қазақстанға"),
    ("from", "from Kazakhstan", "из Казахстана", "Қазақстаннан"),
    ("with", "with Kazakhstan", "с Казахстаном", "Қазақстанмен"),
    ("in", "in Kazakhstan", "в Казахстане", "Қазақстанда"),
])
def test_a_country_in_each_form(form: str | None, en: str, ru: str, kk: str) -> None:
    assert [country("KZ", language, form) for language in LANGUAGES] == [en, ru, kk]


@pytest.mark.parametrize(("code", "form", "language", "text"), [
    ("US", None, "en", "United States"), ("US", "poss", "en", "the United States'"), ("US", "dat", "kk", "АҚШ-қа"),
    ("FR", "to", "ru", "во Францию"), ("VN", "to", "ru", "во Вьетнам"), ("CU", "to", "ru", "на Кубу"),
    ("CY", "from", "ru", "с Кипра"), ("CH", "with", "ru", "со Швейцарией"), ("BY", "and", "kk", "Беларусь пен"),
    ("EU", "in", "ru", "в ЕС"), ("EU", "in", "kk", "ЕО-да"), ("NONCIS", "to", "ru", "в страны вне СНГ"),
    ("AR-B", None, "ru", "AR-B"),
])
def test_prepositions_and_suffixes_come_from_the_table(code: str, form: str | None, language: str, text: str) -> None:
    assert country(code, language, form) == text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_country_has_a_name_in_every_form(language: str) -> None:
    for code in COUNTRIES:
        for form in (None, "poss", "to", "from", "with", "in", "and"):
            name = country(code, language, form)
            assert name
            assert "{" not in name


def test_a_party_fills_a_slot_in_the_form_that_it_names() -> None:
    assert "Экспорт {A:gen} {B:to}".format(A=PartyName("KZ", "ru"), B=PartyName("BY", "ru")) == (
        "Экспорт Казахстана в Беларусь")


def test_whose_data_it_is() -> None:
    assert [side("KZ", language) for language in LANGUAGES] == [
        "Kazakhstan's data", "Данные Казахстана", "Қазақстан деректері"]
    assert [side_unknown("KZ", language) for language in LANGUAGES] == [
        "Kazakhstan's data: not known", "Данные Казахстана неизвестны", "Қазақстан деректері белгісіз"]
    assert side("World Bank", "ru") == "Данные Всемирного банка"
    assert side("Centre for Economic Research", "kk") == "Деректер: Centre for Economic Research"


def test_roles_and_their_country() -> None:
    assert [role("ambassador", language, "KZ") for language in LANGUAGES] == [
        "ambassador (Kazakhstan)", "посол (Казахстан)", "елші (Қазақстан)"]
    assert [role("ambassador", language, "KZ", comma=True) for language in LANGUAGES] == [
        "ambassador, Kazakhstan", "посол, Казахстан", "елші, Қазақстан"]
    assert [recollection("ambassador", language) for language in LANGUAGES] == [
        "an ambassador's recollection", "по воспоминаниям посла", "елшінің еске алуынша"]
    assert role("somebody new", "en") == "official"


@pytest.mark.parametrize("code", list(table("roles")))
def test_every_role_has_its_genitive(code: str) -> None:
    for language in LANGUAGES:
        assert set(table("roles")[code][language]) == {"plain", "gen"}
    assert table("roles")[code]["kk"]["gen"].endswith(("ның", "нің", "дың", "дің", "тың", "тің"))


@pytest.mark.parametrize("code", list(table("offices")))
def test_every_office_has_a_name_in_three_languages(code: str) -> None:
    entry = table("offices")[code]
    assert entry["ru"]["gen"]
    assert all(entry[language]["plain"] for language in LANGUAGES)


@pytest.mark.parametrize(("code", "world", "names"), [
    ("turnover", False, ["trade turnover", "товарооборот", "тауар айналымы"]),
    ("turnover", True, ["foreign trade turnover", "внешнеторговый оборот", "сыртқы сауда айналымы"]),
    ("export", True, ["exports", "экспорт", "экспорт"]),
    ("import", False, ["imports", "импорт", "импорт"]),
    ("balance", False, ["balance", "сальдо", "сальдо"]),
    ("services_turnover", False, ["trade in services", "торговля услугами", "қызметтер саудасы"]),
])
def test_flows(code: str, world: bool, names: list[str]) -> None:
    assert [flow(code, language, world=world) for language in LANGUAGES] == names


@pytest.mark.parametrize("code", FLOWS)
def test_every_flow_of_a_figure_has_a_name(code: str) -> None:
    assert all(flow(code, language) for language in LANGUAGES)


def test_a_source_says_what_is_not_known() -> None:
    day = Date(2019, 8, 28)
    assert [source("BelTA", day, language) for language in LANGUAGES] == [
        "BelTA, 28 August 2019", "BelTA, 28 августа 2019", "BelTA, 2019 жылғы 28 тамыз"]
    assert [source(None, None, language) for language in LANGUAGES] == [
        "outlet unknown, undated", "издание неизвестно, без даты", "басылымы белгісіз, күні белгісіз"]
    assert capital(source(None, None, "ru")).startswith("Издание")


def test_an_outlet_is_a_free_string() -> None:
    assert source("<A&B>", None, "en") == "&lt;A&amp;B&gt;, undated"
    assert source("<A&B>", None, "en", markup=False) == "<A&B>, undated"
    link = source("Trend", None, "en", url='https://example.org/?a=1&b="2"')
    assert link == '<a href="https://example.org/?a=1&amp;b=&quot;2&quot;">Trend</a>, undated'
    assert escape("<") == "&lt;"
    assert [quoted("x", language) for language in LANGUAGES] == ["“x”", "«x»", "«x»"]


def test_every_rank_of_evidence_has_words() -> None:
    for language in LANGUAGES:
        assert all(evidence(rank, language) for rank in ("series", "office", "exact", "hedged", "recollection"))


def test_latin_letters_never_stand_inside_kazakh_words() -> None:
    """A Latin i or a Latin o instead of the Cyrillic letter breaks search."""
    for name in ("units", "scales", "hedges", "changes", "periods", "flows", "roles", "sources"):
        words = "".join(c if c.isalpha() else " " for c in str(table(name))).split()
        mixed = [word for word in words if any("a" <= c.lower() <= "z" for c in word)
                 and any("Ѐ" <= c <= "ӿ" for c in word)]
        assert not mixed, name
