"""Questions as people type them, and what they mean."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from briefs.model.question import INTENTS
from terms.figure import FLOWS
from tests.briefs.asking import ask
from tests.data import QUESTIONS
from tests.effort import effort

CORPUS = Path(__file__).parent.parent / "corpus" / "questions.jsonl"
KEYS = ("intent", "reporter", "partner", "flow", "period", "value", "limit", "frequency", "time")


def rows() -> list[dict[str, Any]]:
    return [json.loads(line) for line in CORPUS.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("row", rows(), ids=lambda row: row["text"])
def test_a_question_of_the_corpus_is_understood(row: dict[str, Any]) -> None:
    found = ask(row["text"], language=row["lang"]).to_json()
    if row["intent"] == "none":
        assert found["intent"] == "none"
        return
    assert {key: found.get(key) for key in KEYS} == {key: row.get(key) for key in KEYS}
    assert sorted(found.get("partners", [])) == sorted(row.get("partners", []))
    assert bool(found.get("product")) == bool(row.get("product"))


def test_the_reference_questions_are_understood() -> None:
    lines = QUESTIONS.read_text(encoding="utf-8").splitlines()
    wrong = []
    for row in map(json.loads, lines):
        found = ask(row["text"], language=row["lang"]).to_json()
        if any(found.get(key) != row.get(key) for key in ("intent", "period", "value", "limit", "frequency", "needs")):
            wrong.append(row["text"])
    assert not wrong


def test_the_home_country_stands_for_we_and_for_the_one_not_named() -> None:
    assert (ask("trade with georgia 2023", "KZ").reporter, ask("our exports to china", "UZ").reporter) == ("KZ", "UZ")
    assert ask("trade with georgia 2023", "KZ").needs is None
    sold = ask("how much did china sell us in 2024", "KZ")
    assert (sold.reporter, sold.partner, sold.flow) == ("KZ", "CN", "import")


def test_the_home_country_changes_nothing_where_both_are_named() -> None:
    assert ask("ru by 2019", "KZ") == ask("ru by 2019")


@pytest.mark.parametrize(("text", "partner"), [
    ("kz by 2019", "BY"), ("by kz 2019", "KZ"), ("exports to by 2019", "BY"), ("trade kz-by by 2020", "BY"),
    ("kz exports by 2019", "BY"), ("kz ru by 2019 target", "RU")])
def test_by_is_belarus_wherever_a_second_country_is_expected(text: str, partner: str) -> None:
    assert ask(text).partner == partner


@pytest.mark.parametrize("text", ["kz exports by country 2020", "kz trade by year",
                                  "did kz exports grow by 30% in 2021"])
def test_by_is_a_word_elsewhere(text: str) -> None:
    found = ask(text)
    assert "BY" not in {found.reporter, found.partner}


@pytest.mark.parametrize(("text", "candidates"), [
    ("kz korea", ("KP", "KR")), ("торговля с кореей", ("KP", "KR")),
    ("kz kongo 2020", ("CD", "CG")), ("kz chna 2020", ("CN",))])
def test_what_may_be_more_than_one_country_is_asked_back(text: str, candidates: tuple[str, ...]) -> None:
    found = ask(text)
    assert found.intent == "clarify"
    assert set(candidates) <= set(found.candidates)


@pytest.mark.parametrize(("text", "parties"), [
    ("kazakhstn by 2018", ("KZ", "BY")), ("kz kyrgyzstn 2018", ("KZ", "KG")), ("kzby 2018", ("KZ", "BY"))])
def test_one_wrong_letter_comes_before_two_countries_in_a_word(text: str, parties: tuple[str, str]) -> None:
    found = ask(text)
    assert (found.reporter, found.partner) == parties


@pytest.mark.parametrize("text", ["", " ", "\n", "?", "...", "👍", "a" * 10_000, "kz by 2019 " * 1_000, "<b>", "\x00",
                                  "🇰🇿" * 200, "9" * 300])
def test_what_is_no_question_is_none_or_asked_back(text: str) -> None:
    assert ask(text).intent in {"none", "clarify", "compare", "figure"}


def test_a_long_line_is_refused_at_once() -> None:
    line = "казахстан " * 1_000 + "x"
    assert effort(lambda: ask(line), rounds=1) < 0.1
    assert ask(line).intent == "none"


@given(st.text(max_size=60))
@example("❶")
@example("2019²")
@settings(max_examples=300, deadline=None)
def test_any_line_gives_a_question_with_known_values(text: str) -> None:
    found = ask(text)
    assert found.intent in INTENTS
    assert found.flow is None or found.flow in FLOWS
    assert found.text == text


WORDS = st.sampled_from([
    "kz", "by", "китай", "ресеймен", "2019", "-", "/", "экспорт", "h1", "last", "years", "5",
    "с", "по", "к", "топ", "млрд", "$", ",", "1,5", "мен", "жылы", "соңғы", "айда",
    "korea", "in", "us", "нарния", "кв", "'", "янв", "2024", "ма", "әлде",
])


@given(st.lists(WORDS, max_size=12).map(" ".join))
@settings(max_examples=400, deadline=None)
def test_any_mixture_of_question_words_gives_a_question(text: str) -> None:
    assert ask(text).intent in INTENTS


@pytest.mark.parametrize("text", ["and 2020?", "а в 2020?", "ал 2020 жылы ше", "а экспорт?"])
def test_a_line_that_goes_on_from_another_needs_its_countries(text: str) -> None:
    found = ask(text)
    assert (found.reporter, found.partner, found.needs) == (None, None, "context")


@pytest.mark.parametrize("text", ["what about turkey in 2022", "а турция?", "ал түркия ше", "same for turkey"])
def test_a_country_asked_after_another_is_a_partner(text: str) -> None:
    found = ask(text)
    assert (found.reporter, found.partner) == (None, "TR")


def test_a_line_that_names_what_it_asks_leans_on_nothing() -> None:
    assert ask("what about kz exports").reporter == "KZ"
    assert ask("and how much did we export in 2020", "KZ").reporter == "KZ"


@pytest.mark.parametrize(("text", "flow"), [
    ("kz imprts 2020", "import"), ("kz exxport 2020", "export"), ("larest partners of kz", "turnover")])
def test_a_letter_lost_or_added_is_forgiven(text: str, flow: str) -> None:
    assert ask(text).flow == flow


@pytest.mark.parametrize("text", ["рк и мордор", "оборот казахстана с эльбонией 2018"])
def test_a_name_of_nothing_is_no_typing_error(text: str) -> None:
    assert ask(text).intent == "clarify"


@pytest.mark.parametrize(("text", "code"), [
    ("trade with tatarstan", "RU-TA"), ("татарстанмен сауда", "RU-TA"), ("торговля с синьцзяном", "CN-XJ")])
def test_a_region_needs_no_word_for_region(text: str, code: str) -> None:
    assert ask(text).partner == code


@pytest.mark.parametrize("text", [
    "trade with the gcc", "торговля со странами балтии", "парсы шығанағы елдерімен сауда"])
def test_a_group_without_a_code_is_asked_back_with_its_members(text: str) -> None:
    found = ask(text)
    assert found.intent == "clarify"
    assert len(found.candidates) > 2


def test_korea_is_the_southern_one_where_goods_a_flow_one_way_or_another_country_are_named() -> None:
    assert ask("car imports to kz from korea").partner == "KR"
    assert ask("сколько мы закупили в корее", "KZ").partner == "KR"
    assert ask("exports of north korea").reporter == "KP"
    assert ask("did we import more from korea or japan", "KZ").partners == ("KR", "JP")


@pytest.mark.parametrize(("text", "partners"), [
    ("who trades more with kazakhstan, italy or germany", ("IT", "DE")),
    ("who does kazakhstan trade more with, italy or germany", ("IT", "DE")),
    ("with whom does kz trade more, china or russia", ("CN", "RU")),
    ("қазақстанның бельгия мен нидерландқа экспорты", ("BE", "NL")), ("/compare kz by ru 2018", ("BY", "RU")),
    ("kz by vs kz ru 2018", ("BY", "RU"))])
def test_the_country_that_others_are_compared_for_is_not_one_of_them(text: str, partners: tuple[str, ...]) -> None:
    found = ask(text)
    assert (found.intent, found.reporter, found.partners) == ("compare", "KZ", partners)


@pytest.mark.parametrize(("text", "partners"), [
    ("импорт из германии и франции", ("DE", "FR")), ("экспорт в китай и узбекистан", ("CN", "UZ")),
    ("our exports to belgium and the netherlands", ("BE", "NL")), ("иранмен сауда түркиядан көп пе", ("IR", "TR")),
    ("бельгия мен нидерландқа экспорт", ("BE", "NL"))])
def test_two_partners_of_ones_own_are_compared(text: str, partners: tuple[str, ...]) -> None:
    found = ask(text, "KZ")
    assert (found.intent, found.reporter, found.partners) == ("compare", "KZ", partners)


@pytest.mark.parametrize(("text", "code"), [("кр мен кнр сауда 2023", "KZ"), ("кр кнр 2023", "KG"), ("рк кр", "KZ")])
def test_a_code_without_its_kazakh_letter_is_read_as_the_line_is(text: str, code: str) -> None:
    assert ask(text).reporter == code


@pytest.mark.parametrize(("text", "parties"), [
    ("инвестиции из китая", ("CN", None)), ("our investment in china", (None, "CN"))])
def test_the_reporter_of_an_investment_is_the_investor(text: str, parties: tuple[str | None, str | None]) -> None:
    found = ask(text)
    assert (found.reporter, found.partner) == parties


@pytest.mark.parametrize(("text", "pair"), [
    ("сколько казахстан продает нефти италии", ("KZ", "IT")), ("экспорт италии", ("IT", "WORLD"))])
def test_a_verb_of_selling_asks_for_the_dative(text: str, pair: tuple[str, str]) -> None:
    found = ask(text)
    assert (found.reporter, found.partner) == pair


@pytest.mark.parametrize("text", ["какое место у турции в экспорте рк", "rank of turkey among kz partners by exports"])
def test_a_place_is_one_among_the_partners_of_the_other(text: str) -> None:
    found = ask(text)
    assert (found.intent, found.reporter) == ("rank", "KZ")


@pytest.mark.parametrize(("text", "parties"), [
    ("how much kazakh oil did china buy", ("CN", "KZ")), ("сколько казахстанской нефти купил китай", ("CN", "KZ")),
    ("қазақстан мұнайын қытай қанша алды", ("CN", "KZ")), ("импорт китайских машин", (None, "CN")),
    ("сколько нефти казахстана купила италия", ("IT", "KZ")), ("kazakhstan's wheat imports", ("KZ", "WORLD")),
    ("қазақстан бидай импорты", ("KZ", "WORLD")), ("импорт нефти казахстана", ("KZ", "WORLD"))])
def test_whose_goods_are_bought_is_the_seller(text: str, parties: tuple[str | None, str]) -> None:
    found = ask(text)
    assert (found.flow, found.reporter, found.partner) == ("import", *parties)


@pytest.mark.parametrize("text", ["for our report: trade of tajikistan and kazakhstan",
                                  "для нашей статьи товарооборот таджикистана и казахстана",
                                  "біздің мақалаға тәжікстан мен қазақстан саудасы"])
def test_what_an_office_owns_is_nobodys_trade(text: str) -> None:
    found = ask(text)
    assert (found.reporter, found.partner) == ("TJ", "KZ")


@pytest.mark.parametrize("text", ["валовый импорт туркмении 2021", "unadjusted exports of kz 2021",
                                  "provisionally kz exports 2021"])
def test_an_adjective_of_what_is_traded_is_no_country(text: str) -> None:
    assert ask(text).intent == "figure"


@pytest.mark.parametrize("text", ["мордорский экспорт 2021", "вакандалық экспорт 2021", "imports from mordored 2021"])
def test_an_adjective_of_a_country_that_is_none_is_asked_back(text: str) -> None:
    assert ask(text).intent == "clarify"


def test_a_word_that_begins_others_keeps_its_own_meaning() -> None:
    assert ask("мұнай саттық", "KZ").flow == "export"
    assert ask("импорт бутана").reporter == "BT"


@pytest.mark.parametrize(("text", "pair"), [
    ("according to russia, how much did kz import", ("KZ", "RU")), ("по данным китая экспорт казахстана", ("KZ", "CN")),
    ("қытай дерегі бойынша қазақстан экспорты", ("KZ", "CN")),
    ("according to russia, kz imports from china", ("KZ", "CN"))])
def test_whose_statistics_are_asked_for_is_not_whose_trade_it_is(text: str, pair: tuple[str, str]) -> None:
    found = ask(text)
    assert (found.reporter, found.partner) == pair


def test_a_name_that_is_nearly_a_country_is_never_left_out() -> None:
    assert ask("tell me kazakhstans trade wth chna last yr").intent == "clarify"


def test_a_group_of_people_is_a_partner_in_its_case() -> None:
    assert ask("өзбектермен былтыр қанша саудаладық", "KZ").partner == "UZ"


@pytest.mark.parametrize("text", ["g7 trade with kazakhstan", "торговля с африкой", "таяу шығыспен сауда"])
def test_a_part_of_the_world_is_asked_back_with_its_countries(text: str) -> None:
    found = ask(text)
    assert found.intent == "clarify"
    assert len(found.candidates) > 2


@pytest.mark.parametrize(("text", "parties", "period"), [
    ("rfpf[cnfy ,tkfhecm 2019", ("KZ", "BY"), "2019"), ("ля ин 2019", ("KZ", "BY"), "2019"),
    ("'rcgjhn rfpf[cnfyf d rbnfq 2023", ("KZ", "CN"), "2023")])
def test_a_line_in_the_wrong_alphabet_is_read_as_it_was_meant(
        text: str, parties: tuple[str, str], period: str) -> None:
    found = ask(text)
    assert ((found.reporter, found.partner), str(found.period), found.text) == (parties, period, text)


@pytest.mark.parametrize("text", ["hello", "ghbdtn", "asdfgh", "спасибо", "руддщ", "mars", "/trade mars 2019",
                                  "/trade kz mars 2019", "qwerty 2019"])
def test_what_makes_no_sense_in_the_other_alphabet_either_stays_as_it_is(text: str) -> None:
    assert ask(text).intent in ("none", "clarify")


@pytest.mark.parametrize(("text", "pair"), [
    ("share of china in kz trade", ("KZ", "CN")), ("our share in kazakhstan's exports", ("KZ", "KG")),
    ("қазақстан экспортындағы біздің үлес", ("KZ", "KG")), ("қытайдың саудамыздағы үлесі", ("KG", "CN"))])
def test_the_whole_of_a_share_is_whose_trade_is_named(text: str, pair: tuple[str, str]) -> None:
    found = ask(text, "KG")
    assert (found.intent, found.reporter, found.partner) == ("share", *pair)


@pytest.mark.parametrize(("text", "partners"), [
    ("во сколько раз экспорт в китай больше экспорта в узбекистан", ("CN", "UZ")),
    ("is our trade with china higher than our trade with russia", ("CN", "RU")),
    ("қытаймен сауда ресейден қанша есе көп", ("CN", "RU"))])
def test_of_two_partners_one_has_more(text: str, partners: tuple[str, ...]) -> None:
    found = ask(text, "KZ")
    assert (found.intent, found.reporter, found.partners) == ("compare", "KZ", partners)


@pytest.mark.parametrize("text", ["dependence of kz on belarus", "зависимость казахстана от беларуси",
                                  "қазақстанның беларуське тәуелділігі"])
def test_who_depends_is_the_whole_of_a_share(text: str) -> None:
    found = ask(text)
    assert (found.intent, found.reporter, found.partner) == ("share", "KZ", "BY")


@pytest.mark.parametrize("text", ["kz exports without russia", "торговля со всеми кроме китая",
                                  "қр ресейден басқа елдермен сауда"])
def test_a_country_that_is_left_out_is_not_the_one_asked_for(text: str) -> None:
    assert ask(text).intent == "none"


@pytest.mark.parametrize("text", ["kz by 2019 answer in russian", "kz by 2019 на русском", "қр рб 2019 орысша"])
def test_a_language_to_answer_in_is_no_country(text: str) -> None:
    found = ask(text)
    assert (found.reporter, found.partner) == ("KZ", "BY")


def test_whose_goods_go_somewhere_is_the_whole_of_their_share() -> None:
    found = ask("what share of kz uranium goes to france")
    assert (found.intent, found.reporter, found.partner) == ("share", "KZ", "FR")
