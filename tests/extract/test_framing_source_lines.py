"""Lines that tell whose figures stand around them: letterheads, "Source: ...", transcripts and speeches."""

from __future__ import annotations

import pytest

from tests.extract.test_framing_attribution import said

BODY = {
    "en": "Kazakhstan's exports to Italy reached $5 million in 2023.\n\nImports came to $3 million.",
    "ru": "Экспорт Казахстана в Италию вырос в 2023 году до 5 млн долларов.\n\nИмпорт достиг 3 млн долларов.",
    "kk": "2023 жылы Қазақстанның Италияға экспорты 5 млн долларға жетті.\n\nИмпорт 3 млн доллар болды.",
}
SOURCES = [
    ("en", "Source: Ministry of Trade of Kazakhstan", "office", "KZ"),
    ("en", "Data: Eurostat", "series", "EU"),
    ("ru", "Источник: министерство торговли Казахстана", "office", "KZ"),
    ("ru", "По данным: Евростат", "series", "EU"),
    ("kk", "Дереккөз: Қазақстанның Сауда министрлігі", "office", "KZ"),
    ("kk", "Дерек: Еуростат", "series", "EU"),
]


@pytest.mark.parametrize(("language", "line", "evidence", "side"), SOURCES)
@pytest.mark.parametrize("below", [False, True])
def test_a_source_line_holds_for_the_page(language: str, line: str, evidence: str, side: str, below: bool) -> None:
    page = f"{BODY[language]}\n\n{line}" if below else f"{line}\n\n{BODY[language]}"
    assert {found[:2] for found in said(page, language)} == {(evidence, side)}


@pytest.mark.parametrize(("language", "own"), [
    ("en", "According to Rosstat, Russia's exports to Italy were $7 million in 2023."),
    ("ru", "По данным Росстата, экспорт России в Италию в 2023 году составил 7 млн долларов."),
    ("kk", "Росстаттың дерегінше, 2023 жылы Ресейдің Италияға экспорты 7 млн доллар болды."),
])
def test_a_figure_with_a_source_of_its_own_is_not_of_the_source_line(language: str, own: str) -> None:
    line = next(line for code, line, _, side in SOURCES if code == language and side == "KZ")
    assert [found[:2] for found in said(f"{BODY[language]}\n\n{own}\n\n{line}", language)] == [
        ("office", "KZ"), ("office", "KZ"), ("series", "RU")]


def test_each_source_line_holds_for_what_stands_above_it_since_the_last() -> None:
    page = ("Kazakhstan's exports to Italy reached $5 million in 2023.\n\nSource: Ministry of Trade of Kazakhstan\n\n"
            "Italy's imports from Kazakhstan were 6 million euros in 2023.\n\nSource: Eurostat")
    assert [found[:2] for found in said(page, "en")] == [("office", "KZ"), ("series", "EU")]


@pytest.mark.parametrize(("language", "line"), [
    ("en", "The source of the river is a lake: the Ministry of Trade of Kazakhstan saw it."),
    ("ru", "Источник воды нашли у озера: министерство торговли Казахстана радо."),
    ("kk", "Дерек аз болды: Қазақстан жауап бермеді."),
])
def test_a_sentence_that_only_begins_alike_is_no_source_line(language: str, line: str) -> None:
    assert {found[0] for found in said(f"{BODY[language]}\n\n{line}", language)} == {"outlet"}


@pytest.mark.parametrize(("language", "head"), [
    ("en", "NATIONAL BUREAU OF STATISTICS OF KAZAKHSTAN\n\n15 January 2024\n\nForeign trade in 2023"),
    ("ru", "КОМИТЕТ ПО СТАТИСТИКЕ КАЗАХСТАНА\n\n15 января 2024 года\n\nВнешняя торговля в 2023 году"),
    ("kk", "ҚАЗАҚСТАННЫҢ СТАТИСТИКА КОМИТЕТІ\n\n2024 жылғы 15 қаңтар\n\n2023 жылғы сыртқы сауда"),
])
def test_a_letterhead_tells_who_issues_the_page(language: str, head: str) -> None:
    assert {found[:2] for found in said(f"{head}\n\n{BODY[language]}", language)} == {("series", "KZ")}


TALKS = {
    "en": "Guest: Juan Prado, trade minister of Peru\n\nHOST: How is trade?\n\nPRADO: Exports to Chile were $5 "
          "million.\n\nHOST: And imports?\n\nPRADO: We bought goods for $3 million in Chile.",
    "ru": "Гость: министр торговли Перу Хуан Прадо\n\nВЕДУЩИЙ: Как торговля?\n\nПРАДО: Экспорт в Чили составил 5 "
          "млн долларов.\n\nВЕДУЩИЙ: А импорт?\n\nПРАДО: Импорт из Чили составил 3 млн долларов.",
    "kk": "Қонағымыз: Перудің сауда министрі Хуан Прадо\n\nЖҮРГІЗУШІ: Сауда қалай?\n\nПРАДО: Чилиге экспорт 5 млн "
          "доллар болды.\n\nЖҮРГІЗУШІ: Импорт ше?\n\nПРАДО: Чилиден импорт 3 млн доллар болды.",
}


@pytest.mark.parametrize("language", sorted(TALKS))
def test_in_a_transcript_each_turn_is_of_whom_its_label_names(language: str) -> None:
    found = {(who, side, role) for who, side, _, role in said(TALKS[language], language)}
    assert found == {("person", "PE", "minister")}


def test_a_list_of_parts_with_capitals_is_no_transcript() -> None:
    page = ("EXPORTS: Kazakhstan sold Italy goods for $5 million in 2023.\n\nIMPORTS: It bought goods there for "
            "$3 million.")
    assert {found[0] for found in said(page, "en")} == {"outlet"}


@pytest.mark.parametrize(("language", "page"), [
    ("en", "Speech by the trade minister of Peru Juan Prado\n\nDear friends! Our exports to Chile were "
           "$5 million in 2023."),
    ("ru", "Выступление министра торговли Перу Хуана Прадо\n\nДорогие друзья! Наш экспорт в Чили в 2023 году составил "
           "5 млн долларов."),
    ("kk", "Перудің сауда министрі Хуан Прадоның сөзі\n\nҚұрметті достар! 2023 жылы Чилиге экспортымыз "
           "5 млн доллар болды."),
])
def test_a_speech_is_told_by_whom_its_head_names(language: str, page: str) -> None:
    assert [(who, side, role) for who, side, _, role in said(page, language)] == [("person", "PE", "minister")]
