"""What opens a sentence without telling anything: behind it the sentence tells the same as without."""

from __future__ import annotations

import pytest

from tests.extract.test_framing_fillers import frames
from tests.extract.told import figures

# A text, and its last sentence; the first letter of that is small behind an opening.
TEXTS = {
    "en": (
        ("Kenya exported goods for $90 million in 2023. Tea was the main earner. ", "It brought in $7 million."),
        ("Kenya's exports to Oman were $15 million in 2023. Oman buys much. ", "Its imports of tea were $90 million."),
        ("Kenya's trade with Oman was $25 million in 2023. ", "Of this amount exports made up $15 million (60%)."),
    ),
    "ru": (
        ("Торговля Кении с Оманом в 2023 году: 25 млн долларов. ", "Из них 15 млн — вывоз (60%), 10 млн — ввоз."),
        ("Экспорт Кении в Оман в 2023 году составил 15 млн долларов. ", "До 70% поставок — чай."),
    ),
    "kk": (
        ("2023 жылы Кенияның Оманмен саудасы 25 млн доллар болды. ", "Оның 15 миллионы – экспорт (60%)."),
        ("2023 жылы Кенияның Оманға экспорты 15 млн доллар болды. ", "Бұл 2022 жылғыдан 12%-ға көп."),
    ),
}
OPENINGS = {
    "en": ("Meanwhile, ", "At the same time, ", "According to the ministry, ", "The ministry said that ", "“"),
    "ru": ("При этом ", "Между тем ", "По данным министерства, ", "В министерстве сообщили, что ", "«"),
    "kk": ("Сонымен қатар ", "Бұл ретте ", "Министрліктің мәліметінше, ", "Ресми деректерге сәйкес, ", "«"),
}
CLOSE = {"“": ",” the speaker said.", "«": "», — сказал спикер."}


@pytest.mark.parametrize(("language", "n", "opening"), [
    (language, n, opening)
    for language, texts in TEXTS.items() for n in range(len(texts)) for opening in OPENINGS[language]
])
def test_a_sentence_tells_the_same_behind_what_opens_it(language: str, n: int, opening: str) -> None:
    before, sentence = TEXTS[language][n]
    rest = sentence if opening in CLOSE else sentence[0].lower() + sentence[1:]
    told = f"{opening}{rest[:-1]}{CLOSE[opening]}" if opening in CLOSE else opening + rest
    assert frames(before + told, language) == frames(before + sentence, language) != []


@pytest.mark.parametrize(("language", "text", "insets"), [
    ("en", "In 2023 Kenya's exports to Oman{} rose by 22% to $15 million and imports by 15% to $10 million.",
     (", however, ", ", according to the ministry, ", ", the report says, ")),
    ("ru", "В 2023 году экспорт Кении в Оман{} составил 15 млн долларов, импорт — 10 млн.",
     (", однако, ", ", по данным министерства, ", ", говорится в отчете, ")),
    ("kk", "2023 жылы{} Кенияның Оманға экспорты 15 млн доллар, импорты 10 млн доллар болды.",
     (", айтпақшы, ", ", министрліктің мәліметінше, ", ", ресми деректерге сәйкес, ")),
])
def test_a_sentence_tells_the_same_around_what_breaks_into_it(
    language: str, text: str, insets: tuple[str, ...]
) -> None:
    plain = frames(text.format(""), language)
    assert [flow for _, _, flow, *_ in plain] == ["export", "import"]
    assert [frames(text.format(inset.rstrip()), language) for inset in insets] == [plain] * len(insets)


def test_an_inset_behind_a_number_still_parts_two_clauses() -> None:
    text = "В 2023 году экспорт Кении в Оман достиг 15 млн долларов, сообщили в министерстве, импорт упал до 10 млн."
    assert [(f.flow, f.value) for f in figures(text, "ru")] == [("export", 15e6), ("import", 10e6)]


def test_a_diplomat_is_no_dip() -> None:
    text = "Kenya's trade with Oman is large. The diplomat pointed out that some 70% of the turnover is tea."
    (told,) = figures(text, "en")
    assert (told.value, told.unit, told.change) == (70, "%", None)


def test_whoever_is_named_behind_the_words_of_an_office_is_not_its_land() -> None:
    text = ("The ministry said that Kenyan farms sold Oman $15 million worth of tea in 2023. "
            "Exports had been $10 million in 2022.")
    assert [(f.flow, f.reporter, f.partner) for f in figures(text, "en")] == [("export", "KE", "OM")] * 2


@pytest.mark.parametrize(("language", "text"), [
    ("en", "“Trade with Oman will grow,” the president of Kenya said. Exports came to $15 million, the ministry said."),
    ("ru", "«Торговля с Оманом растёт», — сказал президент Кении. Экспорт — 15 млн долларов, сообщили в министерстве."),
    ("kk", "«Оманмен сауда өседі», – деді Кения президенті. Экспорт 15 млн доллар болды, деп хабарлады министрлік."),
])
def test_an_office_that_says_a_figure_is_not_whoever_spoke_before(language: str, text: str) -> None:
    told = figures(text, language)[-1]
    assert (told.evidence, told.role) == ("office", None)


def test_whoever_breaks_into_a_sentence_is_still_its_speaker() -> None:
    text = ("Trade will grow, said Kenya's trade minister Jane Mwangi. It must, said economist Ali Haddad. "
            "In 2023 exports to Oman, Mwangi added, came to $15 million.")
    (told,) = figures(text, "en")
    assert (told.flow, told.value, told.speaker) == ("export", 15e6, "Jane Mwangi")
