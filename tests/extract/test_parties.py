"""Parties are found in every case, and what only looks like one is not."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.languages import packs, packs_in
from extract.parties.kinds import CASES, KINDS
from extract.parties.mentions import PartyMention, find_parties
from extract.parties.table import party_table
from extract.tokens import tokenize
from terms.countries import COUNTRIES
from tests.effort import effort
from tests.extract.gold import rows

LANGUAGES = ("en", "kk", "ru")


def found(text: str, language: str) -> list[PartyMention]:
    return find_parties(text, tokenize(text), packs()[language])


def cases(text: str, language: str) -> list[tuple[str, str]]:
    return [(mention.code or mention.kind, mention.case) for mention in found(text, language)]


@pytest.mark.parametrize(("language", "text", "expected"), [
    ("en", "Kazakhstan's exports to Belarus", [("KZ", "genitive"), ("BY", "to")]),
    ("en", "imports from China, South Korea and Japan", [("CN", "from"), ("KR", "from"), ("JP", "from")]),
    ("en", "trade between the EAEU and Iran", [("EAEU", "pair"), ("IR", "pair")]),
    ("en", "Kazakh-Belarusian and US-China trade", [("KZ", "pair"), ("BY", "pair"), ("US", "pair"), ("CN", "pair")]),
    ("en", "sold to Poland. By 2030 it will sell more", [("PL", "to")]),
    ("en", "as Poland.by has it", []),
    ("en", "to the Chinese market; Uzbek goods", [("CN", "to"), ("UZ", "adjective")]),
    ("en", "with the countries of the EU; CIS states' share", [("EU", "with"), ("CIS", "genitive")]),
    ("en", "trade with its neighbour Uzbekistan", [("UZ", "with")]),
    ("en", "From its second-largest supplier, Peru, imports fell", [("PE", "from")]),
    ("en", "With the neighbour, Peru has a border; from a buyer in town, Peru, which",
     [("neighbour", "with"), ("PE", "nominative"), ("PE", "nominative")]),
    ("en", "the U.S. sold to the UK and the UAE", [("US", "nominative"), ("GB", "to"), ("AE", "to")]),
    ("ru", "товарооборот Казахстана с Россией, Китаем и США",
     [("KZ", "genitive"), ("RU", "with"), ("CN", "with"), ("US", "with")]),
    ("ru", "в Беларусь, из Беларуси, в Беларуси", [("BY", "to"), ("BY", "from"), ("BY", "in")]),
    ("ru", "между Казахстаном и Узбекистаном", [("KZ", "pair"), ("UZ", "pair")]),
    ("ru", "казахстанско-белорусский, на российский рынок", [("KZ", "pair"), ("BY", "pair"), ("RU", "to")]),
    ("ru", "со странами СНГ, из стран ЕАЭС", [("CIS", "with"), ("EAEU", "from")]),
    ("ru", "в Республику Беларусь и Киргизию", [("BY", "to"), ("KG", "to")]),
    ("ru", "на Кипр, с Кипра, с Кипром", [("CY", "to"), ("CY", "from"), ("CY", "with")]),
    ("ru", "партнёр Казахстана — Китай", [("KZ", "genitive"), ("CN", "nominative")]),
    ("ru", "везут к нам, торгуют с нами, есть у нас", [("self", "to"), ("self", "with"), ("self", "genitive")]),
    ("kk", "Қазақстаннан Ресейге, Қытаймен", [("KZ", "from"), ("RU", "to"), ("CN", "with")]),
    ("kk", "Өзбекстан мен Тәжікстанға", [("UZ", "to"), ("TJ", "to")]),
    ("ru", "вьетнамским заказчикам, с иранскими фирмами", [("VN", "to"), ("IR", "with")]),
    ("ru", "афганским пекарням, грузинскому мяснику", [("AF", "to"), ("GE", "to")]),
    ("ru", "согласно афганским данным, грузинским поездом", [("AF", "adjective"), ("GE", "adjective")]),
    ("en", "to Afghan bakeries, of Peruvian wine", [("AF", "to"), ("PE", "adjective")]),
    ("kk", "ауған наубайханаларына", [("AF", "to")]),
    ("kk", "Мажарстанмен, Австрияға, әзербайжан экспорты", [("HU", "with"), ("AT", "to"), ("AZ", "nominative")]),
    ("ru", "из Боснии и Македонии", [("BA", "from"), ("MK", "from")]),
    ("kk", "Өзбекстан арқылы Ауғанстанға", [("UZ", "aside"), ("AF", "to")]),
    ("en", "to China through Mongolia", [("CN", "to"), ("MN", "aside")]),
    ("kk", "Қазақстан мен Беларусь арасында", [("KZ", "pair"), ("BY", "pair")]),
    ("kk", "АҚШ-тың, ЕАЭО-ға, БАӘ-ден", [("US", "genitive"), ("EAEU", "to"), ("AE", "from")]),
    ("kk", "ТМД елдеріне, Қытай нарығында", [("CIS", "to"), ("CN", "in")]),
    ("kk", "қазақ-моңғол, қытайлық, ресейліктер", [("KZ", "pair"), ("MN", "pair"), ("CN", "adjective"),
                                                    ("RU", "nominative")]),
    ("kk", "ЕАЭО-ға мүше елдермен; Қазақстандікі", [("EAEU", "with"), ("KZ", "genitive")]),
])
def test_a_party_is_found_with_its_role(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert cases(text, language) == expected


@pytest.mark.parametrize(("language", "text", "expected"), [
    ("en", "Kostanay Region and Tatarstan", [("KZ-39", "region"), ("RU-TA", "region")]),
    ("en", "Akmola, Abai and Pavlodar regions", [("KZ-11", "region"), ("KZ-10", "region"), ("KZ-55", "region")]),
    ("ru", "в Омской области, с Республикой Татарстан", [("RU-OMS", "region"), ("RU-TA", "region")]),
    ("ru", "в городе Ташкенте и Ташкентской области", [("UZ-TK", "region"), ("UZ-TO", "region")]),
    ("kk", "Солтүстік Қазақстан облысының, Алматыға", [("KZ-59", "region"), ("KZ-75", "city")]),
    ("en", "Beijing bought from Astana", [("CN", "city"), ("KZ", "city")]),
    ("en", "the two countries; our country; its neighbour", [("", "group"), ("", "self"), ("", "neighbour")]),
    ("ru", "обе страны, республика, с соседом", [("", "group"), ("", "self"), ("", "neighbour")]),
    ("kk", "екі елдің, еліміздің, көрші елмен", [("", "group"), ("", "self"), ("", "neighbour")]),
    ("en", "third countries and the far abroad", [("NONEAEU", "other"), ("NONCIS", "other")]),
    ("ru", "с СНГ и с остальными странами", [("CIS", "bloc"), ("NONCIS", "other")]),
    ("en", "the US steel imports; Brazilian meat; China today", [("US", "country"), ("BR", "country"),
                                                                 ("CN", "country")]),
    ("ru", "Казахстан сегодня вывозит; «Казахстан Сегодня»", [("KZ", "country")]),
    ("kk", "Қазақстан қызығушылық; одақтың Ханоймен", [("KZ", "country"), ("", "self"), ("VN", "city")]),
    ("en", "outside the EU and the CIS; the Caucasus republic", [("OTHER", "other")]),
    ("ru", "с партнёрами по ЕАЭС; с северной соседкой", [("EAEU", "bloc"), ("", "neighbour")]),
    ("kk", "елдің Қытаймен саудасы; ел Қытаймен сауда", [("", "self"), ("CN", "country"), ("CN", "country")]),
    ("kk", "үшінші елдермен, шетелге", [("NONEAEU", "other"), ("WORLD", "world")]),
    ("en", "🇰🇿 and 🇺🇿", [("KZ", "country"), ("UZ", "country")]),
    ("ru", "Казхстан и Узбекситан", [("KZ", "country"), ("UZ", "country")]),
    ("kk", "Рессейге, Беларусспен", [("RU", "country"), ("BY", "country")]),
    ("en", "Odesa, 3 April. The Brazilians met in Odesa.", [("UA", "city"), ("BR", "country")]),
    ("ru", "Эфиопы продали датчанам кофе в Шанхае", [("ET", "country"), ("DK", "country")]),
    ("kk", "Румындарға, Шанхайда", [("RO", "country")]),
    ("en", "translated from the Chinese; from China", [("CN", "country")]),
    ("ru", "перевод с английского; с английской стороной; по-китайски", [("GB", "country")]),
    ("kk", "ағылшыннан аударған, ағылшын жағы", [("GB", "country")]),
])
def test_a_region_city_or_pointer_is_told_from_a_country(
    language: str, text: str, expected: list[tuple[str, str]]
) -> None:
    assert [(mention.code, mention.kind) for mention in found(text, language)] == expected


@pytest.mark.parametrize(("language", "text"), [
    ("en", "turkey and chad; the pole; Turkey meat; we read China Daily on Air Astana"),
    ("en", "the US$ and US dollars in the bank of China Construction Bank"),
    ("en", "he met Minister Jordan in person; IT and AND are no countries"),
    ("ru", "сто долларов США, язык; того же; мали; «Радио Казахстан» и газета"),
    ("kk", "Қазақбаев пен Қытайбеков; АҚШ доллары; екі елші"),
])
def test_what_only_looks_like_a_party_is_none(language: str, text: str) -> None:
    assert [mention for mention in found(text, language) if mention.code] == []


def test_an_abbreviation_is_decided_by_what_else_is_named() -> None:
    assert cases("экспорт РК вырос", "ru")[0][0] == "KZ"
    assert cases("экспорт РК вырос, сообщил Сеул", "ru")[0][0] == "KR"
    assert cases("экспорт РТ вырос", "ru") == []
    assert cases("экспорт РТ; Таджикистан", "ru")[0][0] == "TJ"


def test_a_dateline_is_marked() -> None:
    mentions = found("MINSK, 5 May - Minsk sold", "en")
    assert [mention.rule for mention in mentions] == ["city.dateline", "city"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_country_is_found_by_its_name(language: str) -> None:
    left_out = packs()[language].table("parties")["left_out"]
    for code, country in COUNTRIES.items():
        name: str = getattr(country, language)
        if name in left_out or country.kind == "bloc":
            continue
        assert code in {mention.code for mention in found(f"2019, {name}.", language)}, name


@pytest.mark.parametrize("column", ["gen", "dat", "acc", "ins", "prep"])
def test_every_checked_russian_form_is_found(column: str) -> None:
    for code, country in COUNTRIES.items():
        if country.origin == "checked":
            written = getattr(country, f"ru_{column}")
            assert code in {mention.code for mention in found(f"и {written},", "ru")}, written


@pytest.mark.parametrize(("column", "case"), [("gen", "genitive"), ("dat", "to"), ("abl", "from"), ("ins", "with"),
                                              ("loc", "in"), ("acc", "accusative")])
def test_every_checked_kazakh_form_is_found_with_its_role(column: str, case: str) -> None:
    for code, country in COUNTRIES.items():
        if country.origin == "checked":
            written = getattr(country, f"kk_{column}")
            assert (code, case) in cases(f"{written} сауда", "kk"), written


@pytest.mark.parametrize("language", LANGUAGES)
def test_codes_of_the_tables_exist(language: str) -> None:
    data, regions = packs()[language].table("parties"), packs()[language].table("regions")
    for table in ("names", "abbreviations", "prefixes", "adjectives", "demonyms", "cities"):
        assert {code.split("-")[0] for code in data.get(table, {})} <= set(COUNTRIES), table
    for table in ("stems", "names", "towns"):
        assert {code.split("-")[0] for code in regions[table]} <= set(COUNTRIES)


def test_a_fourth_language_needs_only_a_folder(tmp_path: Path) -> None:
    (tmp_path / "tr").mkdir()
    (tmp_path / "tr" / "parties.toml").write_text(
        '[names]\nKZ = ["Kazakistan"]\nBY = ["Belarus"]\n[pointers.group]\ntwo = ["iki ülke"]\n'
        '[affixes.case]\ndat = ["a", "e"]\nabl = ["dan", "tan"]\n[chains]\nnames = [[], ["case"]]\n'
        '[roles]\ndat = "to"\nabl = "from"\n', encoding="utf-8")
    pack = packs_in(tmp_path)["tr"]
    text = "Kazakistan'dan Belarusa ihracat, iki ülke"
    mentions = find_parties(text, tokenize(text), pack)
    assert [(m.code, m.case) for m in mentions] == [("KZ", "from"), ("BY", "to"), ("", "nominative")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_reporters_and_partners_of_the_corpus_are_found(language: str) -> None:
    seen: dict[str, set[str]] = {}
    hits = total = 0
    for row, text in rows(language):
        codes = seen.setdefault(row["doc"], {mention.code or mention.kind for mention in found(text, language)})
        for code in (row["reporter"], row["partner"]):
            if code not in (None, "WORLD"):
                total += 1
                hits += code in codes or ("self" in codes and row["partner"] == "WORLD")
    assert hits / total >= 0.98


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=120), st.sampled_from(LANGUAGES))
def test_any_text_is_read_without_error_and_offsets_hold(text: str, language: str) -> None:
    check(text, language)


PIECES = ["Казахстан", "с", "в", "-", "–", " ", "\n", "страны", "ЕАЭС", "Қытай", "ға", "мен", "the", "Republic of",
          "US", "$", "🇰", "🇰🇿", "екі", "ел", "'s", "'", "РК", "KZ", "облысы", "of", ",", "и", "Джордан",
          "Jordan", "2019", "\ufe0f"]


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=30), st.sampled_from(["", " "]), st.sampled_from(LANGUAGES))
def test_any_mix_of_names_and_signs_is_read(pieces: list[str], joint: str, language: str) -> None:
    check(joint.join(pieces), language)


def check(text: str, language: str) -> None:
    mentions = found(text, language)
    assert mentions == found(text, language)
    end = 0
    for mention in mentions:
        assert end <= mention.start < mention.end <= len(text)
        assert mention.kind in KINDS
        assert mention.case in CASES
        end = mention.end


@pytest.mark.parametrize("unit", ["Казахстан ", "1", "(", "страны ", "Қазақстан-", "the ", "\0", "🇰🇿", "а" * 1000, "с ",
                                  "US ", "KZ-", "Казхстан "])
def test_hostile_text_is_read_in_linear_time(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    tokens = tokenize(text)
    assert effort(lambda: find_parties(text, tokens, packs()["ru"])) < 8


@pytest.mark.parametrize(
    ("language", "text", "code"),
    [
        ("en", "exports of Khatlon Region", "TJ-KT"),
        ("en", "goods from Heilongjiang", "CN-HL"),
        ("ru", "экспорт Хатлонской области", "TJ-KT"),
        ("ru", "торговля с Баварией", "DE-BY"),
        ("kk", "Хатлон облысының экспорты", "TJ-KT"),
        ("en", "Saxon exports", "DE-SN"),
        ("en", "the trade of Sughd", "TJ-SU"),
        ("ru", "саксонский экспорт", "DE-SN"),
        ("ru", "экспорт Согда", "TJ-SU"),
        ("kk", "Соғдының экспорты", "TJ-SU"),
    ],
)
def test_regions_of_other_lands_are_known(language: str, text: str, code: str) -> None:
    assert code in {mention.code for mention in found(text, language)}


def test_the_balkans_are_no_region_of_turkmenistan() -> None:
    assert "TM-B" not in {mention.code for mention in found("торговля в балканском регионе", "ru")}


def test_a_union_of_people_is_no_bloc() -> None:
    assert "self" not in {mention.kind for mention in found("Союз виноделов ждёт роста", "ru")}
    assert "self" in {mention.kind for mention in found("экспорт Союза вырос", "ru")}


def test_a_word_is_asked_for_a_name_only_as_it_is_written() -> None:
    table = party_table(packs()["en"])
    assert {table.told[text] for text in ("Kazakhstan", "IT", "us", "🇰")} == {"alone"}
    assert [table.told[text] for text in ("the", "it", "exports")] == ["more", "", ""]
    assert party_table(packs()["ru"]).told["казахстанский"] == "alone"


def test_a_word_beside_a_name_says_what_it_may_be() -> None:
    table = party_table(packs()["en"])
    assert "head" in table.behind["countries"]
    assert not table.behind["exports"]
    assert "transparent" in table.before["the"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("table", ["parties", "regions"])
def test_every_name_of_the_tables_is_found_as_it_stands(language: str, table: str) -> None:
    named = packs()[language].table(table)["names"]
    listed = [(code, " ".join(word.removeprefix("=") for word in name.split()))
              for code, names in named.items() for name in names]
    assert not [name for code, name in listed if code not in {mention.code for mention in found(name, language)}]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("экспорт Баден-Вюртемберга", "DE-BW"), ("импорт Кабардино-Балкарии", "RU-KB"),
        ("экспорт Чечни", "RU-CE"), ("торговля с Нахичеванью", "AZ-NX"), ("экспорт Абу-Даби", "AE"),
        ("экспорт провинции Фарс", "IR-07"),
    ],
)
def test_russian_names_of_parts_joined_by_a_hyphen_are_declined(text: str, code: str) -> None:
    assert code in {mention.code for mention in found(text, "ru")}


@pytest.mark.parametrize(("text", "case"), [
    ("sold to the Poles in summer", "to"), ("goods bought from the Poles last year", "from"),
    ("trade with the Poles grew", "with"), ("the Poles bought wheat", "adjective"),
])
def test_a_people_is_led_to_by_its_preposition_whatever_follows(text: str, case: str) -> None:
    assert cases(text, "en") == [("PL", case)]


@pytest.mark.parametrize(("language", "text", "role"), [
    ("en", "Kenya's trade with the five Central Asian states grew", "with"),
    ("ru", "торговля Кении с пятью центральноазиатскими республиками выросла", "with"),
    ("ru", "торговля Кении с республиками Центральной Азии выросла", "with"),
    ("ru", "экспорт Кении в пять центральноазиатских республик вырос", "to"),
])
def test_a_count_before_a_bloc_leaves_it_its_role(language: str, text: str, role: str) -> None:
    assert [(p.code, p.case) for p in found(text, language) if p.code == "C5"] == [("C5", role)]


def test_a_name_behind_an_adjective_and_its_noun_is_no_part_of_them() -> None:
    told = found("с центральноазиатскими республиками Перу торговало больше", "ru")
    assert [(p.code, p.case) for p in told] == [("C5", "with"), ("PE", "nominative")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "The nearest neighbour, Peru, remains first"),
    ("ru", "Ближайший сосед, Перу, остаётся на первом месте"),
    ("kk", "Жақын көрші, Перу, бірінші орында қалды"),
])
def test_a_name_between_commas_is_the_neighbour_that_they_follow(language: str, text: str) -> None:
    assert [p.code for p in found(text, language)] == ["PE"]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "LEIPZIG, 5 May 2020. Exports grew."),
    ("ru", "ЛЕЙПЦИГ, 5 мая 2020 года. Экспорт вырос."),
    ("kk", "ЛЕЙПЦИГ, 2020 жылғы 5 мамыр. Экспорт өсті."),
])
def test_a_town_of_a_dateline_only_is_none_elsewhere(language: str, text: str) -> None:
    assert [p.code for p in found(text, language)] == ["DE"]
    assert found(text.partition(". ")[2] + " " + text.partition(",")[0], language) == []


@pytest.mark.parametrize(("text", "expected"), [
    ("Больше всего закупили в Перу", ("PE", "in")),
    ("пшеницу покупают в соседних США", ("US", "in")),
    ("Больше всего продали в Перу", ("PE", "to")),
    ("экспорт в США вырос", ("US", "to")),
    ("зерно купили и увезли в Данию", ("DK", "to")),
])
def test_where_one_buys_is_told_where_a_name_has_no_cases(text: str, expected: tuple[str, str]) -> None:
    assert cases(text, "ru") == [expected]
