"""Whose count a figure is where a country, its capital or its office is named beside it, and how far that holds."""

from __future__ import annotations

import pytest

from tests.extract.test_framing_attribution import said


@pytest.mark.parametrize(("language", "text", "evidence", "side"), [
    ("en", "By Chinese figures, exports to Italy reached $5 million.", "office", "CN"),
    ("en", "The Italian side puts it at $5 million of exports to China.", "office", "IT"),
    ("en", "Rome reported that exports to China had reached $5 million.", "office", "IT"),
    ("en", "The statistics office in Rome has exports to China at $5 million.", "series", "IT"),
    ("en", "China's customs service has exports to Italy at $5 million.", "office", "CN"),
    ("ru", "По китайским данным, экспорт в Италию составил 5 млн долларов.", "office", "CN"),
    ("ru", "Итальянская сторона заявляет об экспорте в Китай на 5 млн долларов.", "office", "IT"),
    ("ru", "В Риме утверждают, что экспорт в Китай достиг 5 млн долларов.", "office", "IT"),
    ("ru", "Статистическое ведомство в Риме насчитало экспорт в Китай на 5 млн долларов.", "series", "IT"),
    ("ru", "Китайская таможня насчитала экспорт в Италию на 5 млн долларов.", "office", "CN"),
    ("kk", "Қытай дерегі бойынша, Италияға экспорт 5 млн доллар болды.", "office", "CN"),
    ("kk", "Италия тарапы Қытайға экспорт 5 млн доллар болды деп санайды.", "office", "IT"),
    ("kk", "Рим Қытайға экспорт 5 млн долларға жетті деп хабарлады.", "office", "IT"),
    ("kk", "Римдегі статистика агенттігі Қытайға экспорт 5 млн доллар болды деп хабарлады.", "series", "IT"),
    ("kk", "Қытай кедені Италияға экспорт 5 млн доллар болды деп көрсетеді.", "office", "CN"),
])
def test_a_count_is_of_the_country_that_it_is_told_of(language: str, text: str, evidence: str, side: str) -> None:
    assert [found[:2] for found in said(text, language)] == [(evidence, side)]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Exports to Italy reached $5 million, to the surprise of the Chinese side."),
    ("ru", "Экспорт в Италию составил 5 млн долларов в пользу китайской стороны."),
    ("kk", "Италияға экспорт 5 млн доллар болып, Қытай тарапын қуантты."),
])
def test_a_side_that_says_nothing_is_no_source(language: str, text: str) -> None:
    assert [found[0] for found in said(text, language)] == ["outlet"]


@pytest.mark.parametrize(("language", "home", "other", "on", "back"), [
    ("en", "According to the statistics committee of Kazakhstan, exports to China reached $5 million in 2023.",
     "China's customs service has $8 million of imports from Kazakhstan.", "They were $6 million in 2022.",
     "Kazakhstan's imports from China were $3 million."),
    ("ru", "По данным комитета по статистике Казахстана, экспорт в Китай в 2023 году составил 5 млн долларов.",
     "Китайская таможня насчитала импорт из Казахстана на 8 млн долларов.", "В 2022 году он составил 6 млн долларов.",
     "Импорт Казахстана из Китая составил 3 млн долларов."),
    ("kk", "Қазақстанның статистика комитетінің дерегінше, 2023 жылы Қытайға экспорт 5 млн доллар болды.",
     "Қытай кедені Қазақстаннан импорт 8 млн доллар болды деп көрсетеді.", "2022 жылы ол 6 млн доллар болған.",
     "Қазақстанның Қытайдан импорты 3 млн доллар болды."),
])
def test_another_countrys_count_holds_for_its_own_passage(
    language: str, home: str, other: str, on: str, back: str
) -> None:
    assert [side for _, side, *_ in said(f"{home}\n\n{other} {on}\n\n{back}", language)] == ["KZ", "CN", "CN", "KZ"]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru's trade minister Juan Prado met the press. By his account, exports to Chile were $5 million."),
    ("ru", "Министр торговли Перу Хуан Прадо собрал прессу. По его словам, экспорт в Чили составил 5 млн долларов."),
    ("kk", "Перудің сауда министрі Хуан Прадо жиын өткізді. Оның айтуынша, Чилиге экспорт 5 млн доллар болды."),
])
def test_he_is_the_one_introduced_in_the_sentence_before(language: str, text: str) -> None:
    assert [(who, side, role) for who, side, _, role in said(text, language)] == [("person", "PE", "minister")]


@pytest.mark.parametrize(("language", "text", "role", "side"), [
    ("en", "Exports to Italy reached $5 million, Lukashenko said.", "president", "BY"),
    ("en", "Exports to Italy reached $5 million, Mishustin said.", "prime minister", "RU"),
    ("ru", "Экспорт в Италию достиг 5 млн долларов, сказал Лукашенко.", "president", "BY"),
    ("ru", "Экспорт в Италию достиг 5 млн долларов, сказал Мишустин.", "prime minister", "RU"),
    ("kk", "Италияға экспорт 5 млн долларға жетті, деді Лукашенко.", "president", "BY"),
    ("kk", "Италияға экспорт 5 млн долларға жетті, деді Мишустин.", "prime minister", "RU"),
])
def test_a_leaders_name_tells_office_and_country(language: str, text: str, role: str, side: str) -> None:
    assert [(found[1], found[3]) for found in said(text, language)] == [(side, role)]


def test_an_office_is_no_name_of_a_person() -> None:
    assert said("Exports to Italy reached $5 million, the State Customs Committee of Armenia said.", "en") == [
        ("office", "AM", None, None)]


@pytest.mark.parametrize(("language", "text", "sides"), [
    ("en", "By Chinese figures exports to Italy were $8 million, while Rome reported imports of $6 million.",
     ["CN", "IT"]),
    ("en", "Exports from China to Italy were $8 million (Chinese figures) or $6 million (Italian figures).",
     ["CN", "IT"]),
    ("ru", "Китайская сторона заявляет об экспорте в Италию на 8 млн долларов, итальянская — на 6 млн.",
     ["CN", "IT"]),
    ("kk", "Бейжің Италияға экспорт 8 млн доллар болды деп санағанда, Рим 6 млн долларды ғана мойындайды.",
     ["CN", "IT"]),
])
def test_of_two_counts_in_a_sentence_each_number_has_its_own(language: str, text: str, sides: list[str]) -> None:
    assert [found[1] for found in said(text, language)] == sides


@pytest.mark.parametrize(("language", "post"), [
    ("en", "Kazakhstan's trade with China in 2023\n\n▪️ exports: $5 million\n▪️ imports: $3 million\n\n"
           "That's the National Statistics Committee. China's customs has another number for imports: $8 million."),
    ("ru", "Торговля Казахстана с Китаем в 2023 году\n\n▪️ экспорт: 5 млн долларов\n▪️ импорт: 3 млн долларов\n\n"
           "Это Нацстатком. Китайская таможня называет другую сумму импорта: 8 млн долларов."),
    ("kk", "Қазақстанның 2023 жылғы Қытаймен саудасы\n\n▪️ экспорт: 5 млн доллар\n▪️ импорт: 3 млн доллар\n\n"
           "Бұл — Ұлтстатком мәліметі. Қытай кедені импортты бөлек айтады: 8 млн доллар."),
])
def test_a_list_is_of_the_office_that_the_sentence_behind_it_names(language: str, post: str) -> None:
    assert [found[:2] for found in said(post, language)] == [("series", "KZ"), ("series", "KZ"), ("office", "CN")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Exports to Chile reach $5 million\n\nLIMA, 5 February 2024. Exports to Chile reached $5 million in 2023, "
           "Peru's trade minister Juan Prado said."),
    ("ru", "Экспорт в Чили достиг 5 млн долларов\n\nЛИМА, 5 февраля 2024 года. Экспорт в Чили в 2023 году достиг 5 млн "
           "долларов, сказал министр торговли Перу Хуан Прадо."),
    ("kk", "Чилиге экспорт 5 млн долларға жетті\n\nЛИМА, 2024 жылғы 5 ақпан. 2023 жылы Чилиге экспорт 5 млн долларға "
           "жетті, деді Перудің сауда министрі Хуан Прадо."),
])
def test_a_title_is_told_by_who_tells_its_number_again(language: str, text: str) -> None:
    assert {(who, side, role) for who, side, _, role in said(text, language)} == {("person", "PE", "minister")}
