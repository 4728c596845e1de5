"""Who says a figure, and whose statistics it is."""

from __future__ import annotations

import pytest

from extract.framing.sources.people import alike
from tests.extract.told import figures


def said(text: str, language: str) -> list[tuple[str | None, ...]]:
    return [(f.evidence, f.side, f.speaker, f.role) for f in figures(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "name", "role", "side"),
    [
        ("Exports to Italy rose to $5 million, Kazakh Trade Minister Arman Satov said.",
         "en", "Arman Satov", "minister", "KZ"),
        ("По словам министра торговли Казахстана Армана Сатова, экспорт в Италию вырос до 5 млн долларов.",
         "ru", "Армана Сатова", "minister", "KZ"),
        ("Қазақстанның Сауда министрі Арман Сатов Италияға экспорт 5 млн долларға жетті деді.",
         "kk", "Арман Сатов", "minister", "KZ"),
    ],
)
def test_an_office_with_a_name_speaks(text: str, language: str, name: str, role: str, side: str) -> None:
    assert said(text, language) == [("person", side, name, role)]


def test_a_surname_alone_is_the_person_introduced_before() -> None:
    text = ("Kazakh Trade Minister Arman Satov met the press in Astana on Monday.\n\n"
            "Kazakhstan's exports to Italy reached $5 million, Satov said.")
    assert said(text, "en") == [("person", "KZ", "Arman Satov", "minister")]


def test_of_the_forms_of_a_name_the_shortest_is_kept() -> None:
    text = ("Пресса расспросила министра торговли Казахстана Армана Сатова. Министр торговли Арман Сатов доволен.\n\n"
            "Экспорт в Италию вырос до 5 млн долларов, сказал Сатов.")
    assert said(text, "ru") == [("person", "KZ", "Арман Сатов", "minister")]


def test_the_sentences_of_a_quotation_have_the_speaker_whom_its_end_names() -> None:
    text = ("«Қазақстанның Италияға экспорты 5 млн долларға жетті. Биыл ол 7 млн доллар болады», – деді "
            "Сауда министрі Арман Сатов.")
    assert [(who, name) for who, _, name, _ in said(text, "kk")] == [("person", "Арман Сатов")] * 2


def test_in_an_interview_the_guest_gives_all_answers() -> None:
    text = ("Қазақстанның Италиядағы елшісі Арман Сатовпен сұхбат\n\n– Сауда қалай?\n\n"
            "– Былтыр екі елдің саудасы 5 млн доллар болды.\n\n– Экспорт ше?\n\n– Экспортымыз 3 млн доллар.\n")
    assert {(who, role) for who, _, _, role in said(text, "kk")} == {("person", "ambassador")}


@pytest.mark.parametrize(
    ("text", "language", "side"),
    [
        ("According to Eurostat, Kazakhstan's exports to Italy reached $5 million.", "en", "EU"),
        ("По данным Росстата, экспорт Казахстана в Италию вырос до 5 млн долларов.", "ru", "RU"),
        ("Армстат дерегінше, Қазақстанның Италияға экспорты 5 млн долларға жетті.", "kk", "AM"),
    ],
)
def test_the_name_of_an_office_tells_whose_statistics_it_gives(text: str, language: str, side: str) -> None:
    assert said(text, language) == [("series", side, None, None)]


def test_a_country_beyond_a_colon_is_not_that_of_the_office() -> None:
    text = "Немецкие статистики отмечают: Россия не виновата. Экспорт Германии в Россию упал до 5 млн евро."
    assert [side for _, side, _, _ in said(text, "ru")] == ["DE"]


def test_what_was_reported_has_no_speaker() -> None:
    assert said("It had been reported that Kazakhstan's exports to Italy reached $5 million.", "en") == [
        ("outlet", None, None, None)]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("сатов", "сатова", True), ("сатов", "сатовпен", True), ("сатов", "сатаров", False), ("ким", "кима", False),
     ("хоценко", "хоценко", True), ("жданов", "жұманов", False)],
)
def test_forms_of_a_surname_differ_by_an_ending(one: str, other: str, same: bool) -> None:
    assert alike(one, other) is same
