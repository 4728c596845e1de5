"""Words take the endings that a pack's tables give."""

from __future__ import annotations

from extract.inflection import chained, decline, endings
from extract.languages import packs


def test_russian_names_decline_word_by_word() -> None:
    table = endings(packs()["ru"].table("inflection")["endings"])
    forms = {gram: form for form, gram in decline("Омская область", table)}
    assert forms == {"nom": "Омская область", "gen": "Омской области", "dat": "Омской области",
                     "acc": "Омскую область", "ins": "Омской областью", "prep": "Омской области"}


def test_a_marked_word_stays_as_it_is() -> None:
    table = endings(packs()["ru"].table("inflection")["endings"])
    assert ("Республику Казахстан", "acc") in decline("Республика =Казахстан", table)


def test_a_name_that_no_ending_fits_has_one_form() -> None:
    table = endings(packs()["ru"].table("inflection")["endings"])
    assert list(decline("Перу", table)) == [("Перу", "nom")]


def test_chains_join_endings_and_the_last_case_decides() -> None:
    table = chained({"affixes": {"plural": {"nom": ["lar"]}, "case": {"dat": ["a"]}, "own": {"none": ["m"]}},
                     "chains": {"names": [[], ["plural"], ["plural", "own"], ["plural", "case"]]}})
    assert table["names"] == {"": "", "lar": "nom", "larm": "nom", "lara": "dat"}


def test_kazakh_demonyms_carry_cases() -> None:
    names = chained(packs()["kk"].table("inflection"))["names"]
    assert names["ліктерге"] == "dat"
    assert names["дық"] == "adj"
    assert "баев" not in names
