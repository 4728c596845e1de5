"""Which of two lands "the former" and "the latter" mean, and what names of lands that only tell of an event are."""

from __future__ import annotations

import pytest

from tests.extract.test_framing_whose import parties

HEAD = {
    "en": "LIMA, 3 March 2024. Peru trades with Chile and Bolivia. ",
    "ru": "ЛИМА, 3 марта 2024 года. Главные рынки Перу — Чили и Боливия. ",
    "kk": "ЛИМА, 2024 жылғы 3 наурыз. Перу Чилимен және Боливиямен сауда жасайды. ",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Exports to the former came to $5 million in 2023, to the latter to $3 million."),
        ("en", "In 2023 the former bought fish for $5 million and the latter bought fish for $3 million."),
        ("ru", "Экспорт в первую составил 5 млн долларов, во вторую — 3 млн долларов."),
        ("kk", "Біріншісіне экспорт 5 млн доллар, екіншісіне 3 млн доллар болды."),
    ],
)
def test_the_former_and_the_latter_are_the_two_named_last(language: str, text: str) -> None:
    assert parties(HEAD[language] + text, language) == [("export", "PE", "CL"), ("export", "PE", "BO")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Exports to Cuba came to $5 million, the former minister said."),
        ("en", "Exports to Cuba came to $5 million, of which fish earned $3 million; the latter doubled."),
        ("ru", "Экспорт на Кубу в первую половину года составил 5 млн долларов, во вторую — 3 млн долларов."),
    ],
)
def test_what_is_no_land_of_two_names_none(language: str, text: str) -> None:
    assert {partner for _, _, partner in parties(HEAD[language] + text, language)} == {"CU"}


@pytest.mark.parametrize(
    ("language", "text", "partner"),
    [
        ("en", "Before the war against Chile they were $5 million.", "BO"),
        ("en", "When Peru joined the EU they were $5 million.", "BO"),
        ("en", "To Chile they were $5 million.", "CL"),
        ("ru", "После начала войны в Чили он упал до 5 млн долларов.", "BO"),
        ("ru", "В Чили он упал до 5 млн долларов.", "CL"),
        ("kk", "Чилидегі соғыс басталғалы экспорт 5 млн долларға дейін төмендеді.", "BO"),
    ],
)
def test_a_land_of_a_war_or_a_union_joined_is_no_party(language: str, text: str, partner: str) -> None:
    lead = {
        "en": "In 2023 Peru's exports to Bolivia came to $9 million. ",
        "ru": "В 2023 году экспорт Перу в Боливию составил 9 млн долларов. ",
        "kk": "2023 жылы Перудің Боливияға экспорты 9 млн доллар болды. ",
    }
    assert parties(lead[language] + text, language)[-1] == ("export", "PE", partner)
