"""What people want to know: a ranking, a target, a series, a conflict ... and of which flow or goods."""

from __future__ import annotations

import pytest

from tests.briefs.asking import ask


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


@pytest.mark.parametrize(("text", "flow"), [
    ("tourism services exports ge", "services_export"), ("транспортные услуги рк", "services_turnover"),
    ("wheat exports ge", "export")])
def test_a_product_of_services_has_flows_of_services(text: str, flow: str) -> None:
    assert ask(text).flow == flow


@pytest.mark.parametrize(("text", "intent"), [
    ("one paper has 2bn for kz and kg, another 3bn", "conflict"), ("у нас 5 млрд а у турции 6", "conflict"),
    ("түркия 6 млрд дейді, бізде 5 млрд жазылған", "conflict"), ("did kz ru trade grow from 2bn to 3bn", "growth"),
    ("цель с турцией 10 млрд, а есть 5 млрд", "target"), ("kz paper imports 2022", "figure")])
def test_two_amounts_for_one_thing_are_a_conflict(text: str, intent: str) -> None:
    assert ask(text).intent == intent


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


def test_which_of_exports_and_imports_is_more_is_no_comparison_of_years() -> None:
    assert ask("қазақстан экспорты мен импорты 2024 қайсысы көп").intent == "figure"


@pytest.mark.parametrize(("text", "flow", "product"), [
    ("kz by 2018 excluding services", "turnover", None), ("товарооборот рк рб 2018 без учёта услуг", "turnover", None),
    ("қазақстан беларусь 2018 қызметтерсіз", "turnover", None),
    ("kz by 2018 with services", "turnover", "goods and services"),
    ("экспорт рк с учётом услуг 2020", "export", "goods and services"),
    ("қр экспорты қызметтермен қоса 2020", "export", "goods and services"),
    ("kz by services 2018", "services_turnover", None)])
def test_services_are_left_out_counted_in_or_meant(text: str, flow: str, product: str | None) -> None:
    question = ask(text)
    assert (question.flow, question.product) == (flow, product)


@pytest.mark.parametrize("text", ["not exports, imports of kz from by 2018", "не экспорт, а импорт рк из рб 2018",
                                  "экспорт емес, импорт ҚР РБ 2018"])
def test_a_flow_that_is_denied_is_not_meant(text: str) -> None:
    question = ask(text)
    assert (question.flow, question.reporter, question.partner) == ("import", "KZ", "BY")


@pytest.mark.parametrize("text", ["how much did kz exports exceed imports in 2025",
                                  "на сколько экспорт рк превысил импорт в 2025",
                                  "2025 жылы ҚР экспорты импорттан қаншаға асты"])
def test_how_far_one_flow_exceeds_the_other_is_the_balance(text: str) -> None:
    assert (ask(text).intent, ask(text).flow) == ("figure", "balance")


@pytest.mark.parametrize("text", ["the figure for 2018 is wrong, it was 900", "у вас ошибка, за 2018 было 900 млн",
                                  "2018 жылғы сан қате, 900 млн болған"])
def test_who_says_that_a_figure_is_wrong_is_told_where_to(text: str) -> None:
    assert (ask(text).intent, ask(text).needs) == ("none", "feedback")


def test_a_line_of_unknown_words_is_not_read_on_the_other_keyboard() -> None:
    assert ask("у вас ошиблось за 2018").partner != "PF"
