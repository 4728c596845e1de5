"""Questions as people type them, and what they mean."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from briefs.question import INTENTS, Question
from briefs.understand import understand
from terms.figure import FLOWS
from tests.effort import effort

TODAY = date(2026, 11, 21)
CORPUS = Path(__file__).parent.parent / "corpus" / "questions.jsonl"
KEYS = ("intent", "reporter", "partner", "flow", "period", "value", "limit", "frequency", "time")


def ask(text: str, home: str | None = None, language: str = "en") -> Question:
    return understand(text, today=TODAY, language=language, home=home)


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


def test_the_reference_questions_are_understood(shared: Path) -> None:
    lines = (shared / "questions.jsonl").read_text(encoding="utf-8").splitlines()
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


@pytest.mark.parametrize("text", ["kz by 0", "kz by 99999", "kz by 3000"])
def test_a_year_that_cannot_be_is_asked_back(text: str) -> None:
    found = ask(text)
    assert (found.intent, found.period) == ("clarify", None)
    assert found.unknown == text.split()[-1]


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


@pytest.mark.parametrize(("text", "period"), [
    ("kz wheat exports in marketing year 2022/23", "2022-07/2023-06"),
    ("экспорт зерна за сезон 2023-2024", "2023-07/2024-06"), ("kz grain exports last season", "2025-07/2026-06"),
    ("2023/24 маркетинг жылында бидай экспорты", "2023-07/2024-06"), ("kz ru 2021/22", "2021/2022"),
    ("маусым 2022 қр рф", "2022-06")])
def test_a_season_is_the_months_from_july_to_june(text: str, period: str) -> None:
    assert str(ask(text).period) == period


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


@pytest.mark.parametrize(("text", "year"), [("2022де сауда", "2022"), ("ресеймен 2023-тегі сауда", "2023")])
def test_a_case_ending_at_a_year_belongs_to_it(text: str, year: str) -> None:
    assert str(ask(text).period) == year


def test_a_short_month_that_is_a_small_word_needs_a_number_beside_it() -> None:
    assert ask("сколько там вышло с китаем").period is None
    assert str(ask("там 2023 қытай").period) == "2023-08"


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


@pytest.mark.parametrize(("text", "limit"), [
    ("первые три страны по экспорту рк", 3), ("алғашқы бес ел импорт", 5), ("сауда бойынша алғашқы ондық", 10)])
def test_places_that_are_counted_are_a_ranking(text: str, limit: int) -> None:
    found = ask(text)
    assert (found.intent, found.limit) == ("rank", limit)


@pytest.mark.parametrize("text", ["did kz trade with china reach a record", "италиямен сауда рекордқа жетті ме"])
def test_to_reach_a_record_is_no_target(text: str) -> None:
    assert ask(text).intent == "series"


@pytest.mark.parametrize(("text", "flow", "partner"), [
    ("cars from china 2024", "import", "CN"), ("пшеница из казахстана в иран", "export", "IR"),
    ("қытайдан көлік 2024", "import", "CN"), ("kz oil italy", "turnover", "IT")])
def test_goods_that_go_somewhere_have_a_flow(text: str, flow: str, partner: str) -> None:
    found = ask(text)
    assert (found.flow, found.partner) == (flow, partner)


@pytest.mark.parametrize(("text", "parties"), [
    ("инвестиции из китая", ("CN", None)), ("our investment in china", (None, "CN"))])
def test_the_reporter_of_an_investment_is_the_investor(text: str, parties: tuple[str | None, str | None]) -> None:
    found = ask(text)
    assert (found.reporter, found.partner) == parties


@pytest.mark.parametrize(("text", "intent"), [
    ("товарооборот рк рф к 2030", "target"), ("kz ru trade by 2030", "target"), ("kz by 2030", "figure"),
    ("с 2020 до 2025 рк рф", "series")])
def test_a_trade_by_a_year_to_come_is_a_target(text: str, intent: str) -> None:
    assert ask(text).intent == intent


@pytest.mark.parametrize(("text", "intent"), [
    ("пришли график рк кнр за 10 лет", "series"), ("send me the kz cn figures for 2022", "figure"),
    ("қазақстанның импортын айтып жіберші 2022", "figure"), ("пришли рк рб по пятницам", "subscribe"),
    ("присылай рк рб", "subscribe"), ("қытай туралы жіберіп тұр", "subscribe")])
def test_to_send_once_is_no_subscription(text: str, intent: str) -> None:
    assert ask(text).intent == intent


@pytest.mark.parametrize(("text", "intent"), [
    ("how did kz trade change from 2019 to 2023", "series"), ("how did kz trade change in 2023", "growth"),
    ("рост экспорта рк с 2019 по 2023", "growth")])
def test_a_change_over_several_years_is_their_series(text: str, intent: str) -> None:
    assert ask(text).intent == intent


@pytest.mark.parametrize(("text", "period"), [
    ("kz ru in the 1990s", "1990/1999"), ("рк рф в 2010-х", "2010/2019"), ("kz cn over 10 yrs", "2016/2025")])
def test_a_decade_has_ten_years(text: str, period: str) -> None:
    assert str(ask(text).period) == period


@pytest.mark.parametrize(("text", "pair"), [
    ("сколько казахстан продает нефти италии", ("KZ", "IT")), ("экспорт италии", ("IT", "WORLD"))])
def test_a_verb_of_selling_asks_for_the_dative(text: str, pair: tuple[str, str]) -> None:
    found = ask(text)
    assert (found.reporter, found.partner) == pair


@pytest.mark.parametrize(("text", "period"), [
    ("екінші жартыжылдықта германиядан импорт 2023", "2023-07/2023-12"), ("q1 kz ru 2023", "2023-01/2023-03"),
    ("первые три квартала 2023 экспорт рк", "2023-01/2023-09"), ("экспорт рк янв, фев 2023", "2023-01/2023-02"),
    ("2018-ден 2022-ге дейін ресеймен сауда", "2018/2022"), ("бес жыл ішінде қытаймен сауда", "2021/2025")])
def test_parts_of_a_period_are_put_together(text: str, period: str) -> None:
    assert str(ask(text).period) == period


@pytest.mark.parametrize("text", ["kz exports q1 2022 vs 2023", "сравни экспорт рк за 1 квартал 2022 и 2023",
                                  "қр экспорты 2022 жылдың 1 тоқсаны мен 2023"])
def test_a_year_beside_months_of_another_means_the_same_months(text: str) -> None:
    found = ask(text)
    assert (found.intent, str(found.period)) == ("compare", "2022-01/2023-03")


@pytest.mark.parametrize("text", ["какое место у турции в экспорте рк", "rank of turkey among kz partners by exports"])
def test_a_place_is_one_among_the_partners_of_the_other(text: str) -> None:
    found = ask(text)
    assert (found.intent, found.reporter) == ("rank", "KZ")


@pytest.mark.parametrize(("text", "flow"), [
    ("tourism services exports ge", "services_export"), ("транспортные услуги рк", "services_turnover"),
    ("wheat exports ge", "export")])
def test_a_product_of_services_has_flows_of_services(text: str, flow: str) -> None:
    assert ask(text).flow == flow


@pytest.mark.parametrize(("text", "parties"), [
    ("how much kazakh oil did china buy", ("CN", "KZ")), ("сколько казахстанской нефти купил китай", ("CN", "KZ")),
    ("қазақстан мұнайын қытай қанша алды", ("CN", "KZ")), ("импорт китайских машин", (None, "CN")),
    ("сколько нефти казахстана купила италия", ("IT", "KZ")), ("kazakhstan's wheat imports", ("KZ", "WORLD")),
    ("қазақстан бидай импорты", ("KZ", "WORLD")), ("импорт нефти казахстана", ("KZ", "WORLD"))])
def test_whose_goods_are_bought_is_the_seller(text: str, parties: tuple[str | None, str]) -> None:
    found = ask(text)
    assert (found.flow, found.reporter, found.partner) == ("import", *parties)


@pytest.mark.parametrize(("text", "intent"), [
    ("one paper has 2bn for kz and kg, another 3bn", "conflict"), ("у нас 5 млрд а у турции 6", "conflict"),
    ("түркия 6 млрд дейді, бізде 5 млрд жазылған", "conflict"), ("did kz ru trade grow from 2bn to 3bn", "growth"),
    ("цель с турцией 10 млрд, а есть 5 млрд", "target"), ("kz paper imports 2022", "figure")])
def test_two_amounts_for_one_thing_are_a_conflict(text: str, intent: str) -> None:
    assert ask(text).intent == intent


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


@pytest.mark.parametrize("text", ["сколько не хватает казахстану и ирану до намеченных 3 млрд",
                                  "kz ir 2030 goal and where do we stand",
                                  "қр иран мақсаты қандай, қазір қайда тұрмыз"])
def test_what_is_still_lacking_is_of_a_target(text: str) -> None:
    found = ask(text)
    assert (found.intent, found.reporter, found.partner) == ("target", "KZ", "IR")


@pytest.mark.parametrize(("text", "intent"), [
    ("by how many percent did trade of kz and kg grow", "growth"), ("импорт бойынша алдыңғы үш ел, тәжікстан", "rank"),
    ("2014 пен 2020 аралығында қытаймен сауда қалай құбылды", "series"),
    ("мені қырғызстан ресей жазылымынан алып таста", "unsubscribe")])
def test_what_is_wanted_is_told_by_words_of_the_kind(text: str, intent: str) -> None:
    assert ask(text).intent == intent


@pytest.mark.parametrize(("text", "period"), [
    ("kz cn three years ago", "2023"), ("два месяца назад экспорт рк", "2026-09"), ("үш жыл бұрын қр рф", "2023"),
    ("kz exports nov dec 2024", "2024-11/2024-12"), ("2022 наурыздан шілдеге дейін қр рф", "2022-03/2022-07"),
    ("летом 2023 экспорт рк", "2023-06/2023-08"), ("кз рф эксп 23 янв-сен", "2023-01/2023-09"),
    ("kz trade before 2000", "1991/2000"), ("после 2020 рк кнр", "2020/2026"), ("trade by 2019", "2019")])
def test_a_period_is_told_from_today_by_seasons_and_by_its_end(text: str, period: str) -> None:
    assert str(ask(text).period) == period


@pytest.mark.parametrize("text", [
    "per capita trade of kazakhstan", "экспорт рк в процентах от ввп", "пошлина на импорт машин из китая",
    "remittances from russia to tajikistan", "қазақстанға қытайдан қанша турист келді"])
def test_what_trade_figures_do_not_tell_is_not_answered_by_them(text: str) -> None:
    assert ask(text).intent == "none"


@pytest.mark.parametrize("text", ["main export goods of kazakhstan", "топ 3 товара экспорта казахстана",
                                  "қазақстан экспортының негізгі тауарлары"])
def test_a_ranking_of_goods_is_no_ranking_of_countries(text: str) -> None:
    found = ask(text)
    assert (found.intent, found.reporter, found.flow) == ("figure", "KZ", "export")


def test_a_ranking_of_countries_may_speak_of_goods() -> None:
    assert ask("топ стран по экспорту товаров").intent == "rank"
    assert ask("largest buyers of kazakh goods").intent == "rank"


@pytest.mark.parametrize(("text", "intent"), [
    ("самый большой товарооборот казахстана с китаем за всю историю", "series"),
    ("biggest year for kz exports", "series"),
    ("қытаймен ең үлкен сауда қай жылы болған", "series"), ("when was kz uz trade at its lowest", "series"),
    ("крупнейшие партнеры казахстана за 2020", "rank"), ("top 5 partners of kz", "rank")])
def test_the_largest_of_all_time_is_a_course_and_no_ranking(text: str, intent: str) -> None:
    assert ask(text).intent == intent


@pytest.mark.parametrize("text", ["has trade with turkey passed 5 billion", "превысил ли оборот с турцией 5 млрд",
                                  "түркиямен сауда 5 млрд-тан асты ма"])
def test_an_amount_to_be_passed_is_a_target(text: str) -> None:
    found = ask(text, "KZ")
    assert (found.intent, found.value) == ("target", 5e9)


@pytest.mark.parametrize("text", [
    "does uzbekistan export more than it imports", "узбекистан больше экспортирует или импортирует",
    "өзбекстан экспорты импорттан көп пе", "узбекистан в плюсе или в минусе"])
def test_whether_exports_or_imports_are_larger_is_the_balance(text: str) -> None:
    found = ask(text)
    assert (found.intent, found.flow, found.reporter) == ("figure", "balance", "UZ")


@pytest.mark.parametrize(("text", "intent"), [
    ("how sure is that", "sources"), ("точно?", "sources"), ("рас па", "sources"), ("where is that from", "sources"),
    ("both sides' numbers", "conflict"), ("обе стороны покажи", "conflict"), ("екі жақтың да санын көрсет", "conflict"),
    ("сколько точно экспорт рк", "figure")])
def test_a_doubt_without_a_country_is_one_of_the_answer_before(text: str, intent: str) -> None:
    assert ask(text).intent == intent


@pytest.mark.parametrize(("text", "pair"), [
    ("according to russia, how much did kz import", ("KZ", "RU")), ("по данным китая экспорт казахстана", ("KZ", "CN")),
    ("қытай дерегі бойынша қазақстан экспорты", ("KZ", "CN")),
    ("according to russia, kz imports from china", ("KZ", "CN"))])
def test_whose_statistics_are_asked_for_is_not_whose_trade_it_is(text: str, pair: tuple[str, str]) -> None:
    found = ask(text)
    assert (found.reporter, found.partner) == pair


@pytest.mark.parametrize(("text", "flow"), [
    ("oil exports of kz through russia", "transit"), ("экспорт нефти рк через россию", "transit"),
    ("ресей арқылы қазақстан мұнай экспорты", "transit"), ("kz imports from january through may", "import")])
def test_what_goes_through_a_country_is_transit(text: str, flow: str) -> None:
    found = ask(text)
    assert (found.flow, found.reporter) == (flow, "KZ")


@pytest.mark.parametrize(("text", "flow"), [
    ("where does turkmen gas go", "export"), ("куда идет туркменский газ", "export"),
    ("түрікмен газы қайда барады", "export"), ("откуда к нам везут машины", "import")])
def test_where_goods_go_or_come_from_is_a_ranking(text: str, flow: str) -> None:
    found = ask(text)
    assert (found.intent, found.flow) == ("rank", flow)


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
    ("share of china and russia in kz trade", ("KZ", "CN")), ("our share in kazakhstan's exports", ("KZ", "KG")),
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


@pytest.mark.parametrize(("text", "product"), [
    ("kz exports without oil", "non-oil goods"), ("экспорт рк без нефти", "non-oil goods"),
    ("қр мұнайдан басқа экспорт", "non-oil goods"), ("kz oil exports", "oil")])
def test_exports_without_oil_are_no_exports_of_oil(text: str, product: str) -> None:
    assert ask(text).product == product


@pytest.mark.parametrize("text", ["exports of non-energy goods kz", "экспорт рк кроме зерна",
                                  "қр астықтан басқа экспорт"])
def test_goods_that_are_left_out_are_not_those_asked_for(text: str) -> None:
    assert ask(text).intent == "none"


@pytest.mark.parametrize(("text", "intent"), [
    ("share of the top 5 partners in kz trade", "rank"), ("which eu country buys the most kazakh oil", "rank"),
    ("қазақстанға ең көп тауар әкелетін 10 ел", "rank"), ("what do we mainly export to italy", "figure"),
    ("на сколько процентов больше стали экспортировать в китай", "growth"), ("dependence of kz on russia", "share"),
    ("are we selling more to china than before", "growth"), ("файл жібер", "none"), ("send me the file", "none")])
def test_what_is_asked_is_told_by_the_words_together(text: str, intent: str) -> None:
    assert ask(text, "KZ").intent == intent


@pytest.mark.parametrize(("text", "period"), [
    ("kz cn 19-23", "2019/2023"), ("рк турция 23/24 г.", "2023/2024"), ("kz turkey 2k23", "2023"),
    ("торговля рк за январь-сентябрь этого года против прошлого", "2025-01/2026-09"),
    ("осы жылдың қаңтар-маусымы былтырғымен салыстырғанда", "2025-01/2026-06"), ("рк 2кв23", "2023-04/2023-06")])
def test_short_years_and_years_against_each_other_are_read(text: str, period: str) -> None:
    assert str(ask(text).period) == period


@pytest.mark.parametrize("text", ["dependence of kz on belarus", "зависимость казахстана от беларуси",
                                  "қазақстанның беларуське тәуелділігі"])
def test_who_depends_is_the_whole_of_a_share(text: str) -> None:
    found = ask(text)
    assert (found.intent, found.reporter, found.partner) == ("share", "KZ", "BY")


def test_which_of_exports_and_imports_is_more_is_no_comparison_of_years() -> None:
    assert ask("қазақстан экспорты мен импорты 2024 қайсысы көп").intent == "figure"


@pytest.mark.parametrize("text", ["kz exports without russia", "торговля со всеми кроме китая",
                                  "қр ресейден басқа елдермен сауда"])
def test_a_country_that_is_left_out_is_not_the_one_asked_for(text: str) -> None:
    assert ask(text).intent == "none"


@pytest.mark.parametrize("text", ["kz by 2019 answer in russian", "kz by 2019 на русском", "қр рб 2019 орысша"])
def test_a_language_to_answer_in_is_no_country(text: str) -> None:
    found = ask(text)
    assert (found.reporter, found.partner) == ("KZ", "BY")


@pytest.mark.parametrize(("text", "word"), [
    ("kz cn q5 2023", "5"), ("kz cn 13 month 2023", "13"), ("рк 5 квартал 2023", "5")])
def test_a_part_of_a_year_that_cannot_be_is_asked_back(text: str, word: str) -> None:
    found = ask(text)
    assert (found.intent, found.unknown) == ("clarify", word)


def test_whose_goods_go_somewhere_is_the_whole_of_their_share() -> None:
    found = ask("what share of kz uranium goes to france")
    assert (found.intent, found.reporter, found.partner) == ("share", "KZ", "FR")
