"""Whose a number is after a sentence that turns to somebody, after a clause set apart, and in lists of parts."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


def parties(text: str, language: str) -> list[tuple[str, str | None, str | None]]:
    """Flow, reporter and partner of each figure, in the order of the text."""
    return [(figure.flow, figure.reporter, figure.partner) for figure in figures(text, language)]


OPENING = {
    "en": "Peru's exports were $60 billion in 2023, and its imports from all countries $50 billion. ",
    "ru": "Экспорт Перу в 2023 году составил 60 млрд долларов, а импорт из всех стран — 50 млрд. ",
    "kk": "2023 жылы Перу экспорты 60 млрд доллар, ал барлық елден импорты 50 млрд доллар болды. ",
}
PAIR = {
    "en": "Trade of Peru and Chile\n\nTrade between Peru and Chile came to $3 billion in 2023. ",
    "ru": "Торговля Перу и Чили\n\nТоварооборот Перу и Чили в 2023 году составил 3 млрд долларов. ",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "With Japan trade was slow. It stood at $2 billion."),
        ("ru", "С Японией торговля шла вяло. Она составила 2 млрд долларов."),
        ("kk", "Жапониямен сауда баяу жүрді. Ол 2 млрд доллар болды."),
    ],
)
def test_a_sentence_without_numbers_turns_to_the_partner_that_it_names(language: str, text: str) -> None:
    assert parties(OPENING[language] + text, language)[-1][1:] == ("PE", "JP")


@pytest.mark.parametrize("text", ["Talks with Japan go on.", "Trade with Japan and with Korea was slow."])
def test_a_sentence_on_no_trade_or_on_two_turns_to_nobody(text: str) -> None:
    assert parties(f"{OPENING['en']}{text} Turnover stood at $110 billion.", "en")[-1] == ("turnover", "PE", "WORLD")


def test_what_two_dashes_set_apart_does_not_part_an_owner_from_its_number() -> None:
    text = "Чилийские поставки — вино, яблоки, виноград, рыба, бумага — дали 2 млрд."
    assert parties(PAIR["ru"] + text, "ru")[-1] == ("export", "CL", "PE")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Some 30% of the Chilean deliveries are apples."),
        ("ru", "Яблоки — это 30% чилийского экспорта."),
    ],
)
def test_the_owner_of_the_exports_that_a_share_is_of_reports(language: str, text: str) -> None:
    assert parties(PAIR[language] + text, language)[-1] == ("export", "CL", "PE")


def test_a_partner_has_its_share_of_the_exports_of_its_own_word() -> None:
    assert parties(OPENING["en"] + "China's share of exports was 30%.", "en")[-1] == ("export", "PE", "CN")


@pytest.mark.parametrize(
    "text",
    [
        "Экспорттың 11 млрд доллары – Қытайға, 8 млрд-ы – Жапонияға, 2 млрд-ы – Чилиге кетті.",
        "Экспорттың 11 млрд-ы Қытайға, 8 млрд-ы Жапонияға, 2 млрд-ы Чилиге кетті.",
    ],
)
def test_parts_lead_to_the_party_behind_them_whatever_ending_they_have(text: str) -> None:
    assert [partner for *_, partner in parties(OPENING["kk"] + text, "kk")[-3:]] == ["CN", "JP", "CL"]


def test_the_way_back_leads_to_who_sent_before_though_named_again() -> None:
    text = "Чилийские поставки дали 2 млрд долларов. Обратно в Чили ушло товаров на 1 млрд."
    assert parties(PAIR["ru"] + text, "ru")[-2:] == [("export", "CL", "PE"), ("export", "PE", "CL")]


def test_the_only_two_lands_of_a_sentence_on_turnover_are_its_pair() -> None:
    text = PAIR["en"] + "Bolivian and Brazilian tables for their trade differ once more: $4 billion in La Paz."
    assert parties(text, "en")[-1] == ("turnover", "BO", "BR")


def test_two_partners_of_home_are_no_pair() -> None:
    text = OPENING["en"] + "Turnover with Japan and with Korea came to $9 billion."
    assert {"JP", "KR"} != set(parties(text, "en")[-1][1:])


@pytest.mark.parametrize(
    "text",
    [
        "С Боливией у Аргентины свои счёты. В 2023 году соседи наторговали на 2 млрд долларов.",
        "Аргентина торговала с Боливией на 4 млрд долларов. Оборот в 2022 году был 2 млрд.",
    ],
)
def test_a_paragraph_goes_on_about_the_two_others_that_it_names(text: str) -> None:
    assert parties(PAIR["ru"] + "\n\n" + text, "ru")[-1] == ("turnover", "AR", "BO")


def test_its_turnover_with_a_partner_is_of_who_was_named_before() -> None:
    text = PAIR["en"] + "\n\nBolivia shows no gap. Its statisticians report $2 billion of turnover with Brazil."
    assert parties(text, "en")[-1] == ("turnover", "BO", "BR")


def test_behind_a_word_of_the_other_direction_the_pair_goes_on() -> None:
    text = PAIR["en"] + "\n\nIn the other direction goes little. Chile registered imports of $101 million."
    assert parties(text, "en")[-1] == ("import", "CL", "PE")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Japan was our first customer. Turnover leapt to $2 billion."),
        ("en", "Japan? Turnover was modest, $2 billion."),
        ("en", "As for Japan, it is another matter. Turnover was $2 billion."),
        ("ru", "Токио — совсем другая история. Товарооборот составил 2 млрд долларов."),
        ("kk", "Жапония – бөлек әңгіме. Тауар айналымы 2 млрд доллар болды."),
    ],
)
def test_a_sentence_that_opens_on_a_party_turns_to_it(language: str, text: str) -> None:
    assert parties(OPENING[language] + text, language)[-1] == ("turnover", "PE", "JP")


def test_a_party_that_only_acts_is_not_turned_to() -> None:
    text = OPENING["en"] + "Japan held elections in spring. Turnover came to $110 billion."
    assert parties(text, "en")[-1] == ("turnover", "PE", "WORLD")


def test_a_kingdom_is_the_monarchy_spoken_of() -> None:
    text = OPENING["ru"] + "Эр-Рияд — другое дело. Экспорт в королевство составил 15 млн долларов."
    assert parties(text, "ru")[-1] == ("export", "PE", "SA")


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("And how does trade with Japan go?", ("turnover", "PE", "JP")),
        ("And what of Peru's foreign trade as a whole?", ("turnover", "PE", "WORLD")),
        ("And what comes next?", ("turnover", "PE", "CL")),
    ],
)
def test_an_answer_is_about_whom_the_question_asks_of(question: str, told: tuple[str, str, str]) -> None:
    text = f"{PAIR['en']}\n\n{question}\n\nWell enough, I would say. Turnover reached $9 billion."
    assert parties(text, "en")[-1] == told


@pytest.mark.parametrize(
    "text",
    ["China sold Peru goods worth $9 billion.", "China supplied the Peruvian market with tea worth $9 million."],
)
def test_who_stands_behind_the_verb_of_selling_is_no_seller(text: str) -> None:
    assert parties(OPENING["en"] + text, "en")[-1] in {("import", "PE", "CN"), ("export", "CN", "PE")}
