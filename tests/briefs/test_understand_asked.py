"""Questions as they were asked at first sight by people who had never seen an answer."""

from __future__ import annotations

import pytest

from tests.briefs.asking import ask


def whose(text: str, home: str | None = None) -> tuple[str | None, str | None, str | None]:
    found = ask(text, home=home)
    return found.flow, found.reporter, found.partner


@pytest.mark.parametrize(("text", "value"), [
    ("кто говорит что с рб миллиард", 1e9), ("миллиард деп кім айтты беларусьпен", 1e9),
    ("who said a billion with belarus", 1e9), ("беларусьпен 1 миллиардқа жеттік пе", 1e9),
    ("ресеймен 30 млрдтан асты ма", 30e9), ("2 миллиарда с рб кто сказал", 2e9)])
def test_a_billion_is_an_amount_in_any_case(text: str, value: float) -> None:
    assert (ask(text).intent, ask(text).value) in {("sources", value), ("target", value)}


@pytest.mark.parametrize("text", ["сколько миллиардов с китаем", "қытаймен қанша миллиард сауда",
                                  "how many billion with china"])
def test_how_many_billions_is_no_amount(text: str) -> None:
    assert (ask(text).intent, ask(text).value) == ("figure", None)


@pytest.mark.parametrize(("text", "intent"), [
    ("is it true trade with uzbekistan hit a record", "series"), ("is it true that exports to china fell", "growth"),
    ("правда ли что экспорт упал", "growth"), ("рас па экспорт азайды", "growth"),
    ("правда что торговля с россией 30 млрд?", "sources"), ("is it true?", "sources")])
def test_whether_something_is_true_asks_for_what_is_told(text: str, intent: str) -> None:
    assert ask(text).intent == intent


@pytest.mark.parametrize("text", [
    "why is china's data different", "why is china's number higher", "почему у китая другие данные",
    "почему по данным китая больше", "неге қытайдың дерегі басқа?"])
def test_one_whose_data_differ_is_the_partner(text: str) -> None:
    assert (ask(text).intent, *whose(text, "KZ")) == ("conflict", "turnover", "KZ", "CN")


@pytest.mark.parametrize("text", ["почему расходятся данные по экспорту казахстана", "why do kz export numbers differ"])
def test_one_whose_exports_are_doubted_is_the_reporter(text: str) -> None:
    assert (ask(text).intent, *whose(text, "UZ")) == ("conflict", "export", "KZ", "WORLD")


@pytest.mark.parametrize("text", ["почему у минэка одно а у таможни другое за 2017", "why the gap between them",
                                  "почему такая разница?", "бюро статистики говорит 604 а белстат 690"])
def test_what_differs_without_a_country_needs_an_answer_before(text: str) -> None:
    assert (ask(text).intent, ask(text).needs) == ("conflict", "context")


@pytest.mark.parametrize("text", [
    "доля рф и кнр в импорте", "share of russia and china in imports", "импорттағы ресей мен қытай үлесі"])
def test_two_parts_of_a_share_are_parts_of_ones_own(text: str) -> None:
    assert whose(text, "KZ") == ("import", "KZ", None)
    assert (ask(text).partners, ask(text).left_out) == (("RU", "CN"), ())


@pytest.mark.parametrize("text", [
    "какую часть экспорта берет китай", "what share of exports does china take", "what part of exports is chinese",
    "экспорттың қанша бөлігін қытай алады"])
def test_who_takes_a_part_is_the_part(text: str) -> None:
    assert (ask(text).intent, *whose(text, "KZ")) == ("share", "export", "KZ", "CN")


@pytest.mark.parametrize("text", [
    "доля узбекистана в экспорте муки", "share of uzbekistan in flour exports", "ұн экспортындағы өзбекстан үлесі"])
def test_the_part_of_the_exports_of_goods_is_a_partner(text: str) -> None:
    assert (ask(text).product, *whose(text, "KZ")) == ("flour", "export", "KZ", "UZ")


@pytest.mark.parametrize("text", [
    "кто больше покупает нефть", "нефть кто у нас больше покупает", "who takes most oil", "мұнайды кім көп алады"])
def test_who_buys_is_whom_we_sell_to(text: str) -> None:
    assert (ask(text).intent, ask(text).flow, ask(text).product) == ("rank", "export", "oil")


def test_who_trades_most_is_a_ranking_of_trade() -> None:
    assert (ask("кто больше торгует").intent, ask("кто больше торгует").flow) == ("rank", "turnover")


@pytest.mark.parametrize("text", ["на каком месте турция", "what place has turkey", "түркия нешінші орында"])
def test_a_place_is_one_among_ones_own_partners(text: str) -> None:
    assert (ask(text, home="KZ").intent, *whose(text, "KZ")) == ("rank", "turnover", "KZ", None)


@pytest.mark.parametrize("text", [
    "с кем больше торгуем: китай или рф", "қай елмен сауда көп: қытай ма ресей ме", "trade with whom: china or russia",
    "китай или рф 2024", "саудаласатынымыз қытай ма ресей ме"])
def test_either_of_two_is_a_partner_of_ones_own(text: str) -> None:
    found = ask(text, home="KZ")
    assert (found.intent, found.reporter, found.partners) == ("compare", "KZ", ("CN", "RU"))


@pytest.mark.parametrize("text", ["which country exports more, kz or uz?", "экспорт казахстан или узбекистан больше"])
def test_ones_own_country_is_compared_as_a_whole(text: str) -> None:
    found = ask(text, home="KZ")
    assert (found.reporter, found.partners, found.needs) == (None, ("KZ", "UZ"), None)


@pytest.mark.parametrize("text", ["wheat", "пшеница", "бидай"])
def test_goods_alone_are_a_question(text: str) -> None:
    assert (ask(text).intent, ask(text).product, *whose(text, "KZ")) == ("figure", "wheat", "turnover", "KZ", "WORLD")


@pytest.mark.parametrize("text", ["wheat only", "а пшеница?", "бидай ше?", "тек бидай", "only exports", "тек экспорт",
                                  "а доля?", "мақсат ше"])
def test_what_goes_on_from_an_answer_needs_it(text: str) -> None:
    assert ask(text).needs == "context"


@pytest.mark.parametrize("text", ["цена пшеницы", "wheat price per tonne", "бидай бағасы"])
def test_goods_beside_what_figures_do_not_tell_are_no_question(text: str) -> None:
    assert ask(text).intent == "none"


@pytest.mark.parametrize(("text", "time"), [("қр рб күн сайын 9-да", "09:00"), ("қр рб күн сайын сағат 8-де", "08:00")])
def test_an_hour_may_have_a_kazakh_ending(text: str, time: str) -> None:
    assert ask(text).time == time


@pytest.mark.parametrize(("text", "code"), [("торговля с расией 2024", "RU"), ("калумбия 2023", "CO")])
def test_a_name_is_known_as_it_is_heard(text: str, code: str) -> None:
    assert code in {ask(text).partner, ask(text).reporter}


def test_a_name_with_its_letters_in_another_order_is_suggested() -> None:
    assert ask("kz beluras 2018").candidates == ("BY",)


@pytest.mark.parametrize(("text", "unknown"), [
    ("гондор елімен сауда", "гондор"), ("торговля со страной гондор", "гондор"), ("импорт рк за 2 бзз 2024", "2 бзз")])
def test_what_stands_for_a_country_or_a_part_of_a_year_is_asked_back(text: str, unknown: str) -> None:
    assert (ask(text).intent, ask(text).unknown) == ("clarify", unknown)


@pytest.mark.parametrize("text", ["3 last yrs kz am", "3 последних года рк рф", "үш соңғы жыл қр рф"])
def test_a_number_may_stand_before_the_word_for_last(text: str) -> None:
    assert (ask(text).intent, str(ask(text).period)) == ("series", "2023/2025")


@pytest.mark.parametrize("text", ["percentage change in kz imports 2025/2024", "процент изменения импорта рк 2025"])
def test_a_change_in_percent_is_no_share(text: str) -> None:
    assert (ask(text).intent, str(ask(text).period)) == ("growth", "2025")
    assert ask("what percentage of kz imports is chinese").intent == "share"


@pytest.mark.parametrize("text", ["у нас 604 а у них 690 почему", "бізде 604 оларда 690 неге олай"])
def test_two_numbers_of_nobody_need_an_answer_before(text: str) -> None:
    assert (ask(text).intent, ask(text).needs) == ("conflict", "context")


@pytest.mark.parametrize("text", ["not china, russia", "не китай а россия", "қытай емес ресей"])
def test_what_is_denied_beside_another_is_not_meant(text: str) -> None:
    assert whose(text, "KZ") == ("turnover", "KZ", "RU")


@pytest.mark.parametrize(("text", "flow", "period"), [
    ("ну а экспорт тогда", "export", None), ("i mean 2023", "turnover", "2023"), ("no i meant imports", "import", None),
    ("я имел в виду 2023", "turnover", "2023"), ("2023 дегенім", "turnover", "2023")])
def test_what_was_meant_goes_on_from_an_answer(text: str, flow: str, period: str | None) -> None:
    found = ask(text)
    assert (found.needs, found.flow, found.period and str(found.period)) == ("context", flow, period)


@pytest.mark.parametrize(("text", "partners"), [
    ("өзбекстан түркиядан асып кетті ме", ("UZ", "TR")), ("біз үшін италия маңызды ма германия ма", ("IT", "DE")),
    ("uz vs tr 2024", ("UZ", "TR")), ("правда что узбекистан обогнал турцию", ("UZ", "TR"))])
def test_two_others_are_compared_as_partners_of_ones_own(text: str, partners: tuple[str, str]) -> None:
    found = ask(text, home="KZ")
    assert (found.intent, found.reporter, found.partners) == ("compare", "KZ", partners)


@pytest.mark.parametrize("text", ["how dependent are we on russian imports", "ресей импортына қаншалықты тәуелдіміз",
                                  "насколько мы зависим от российского импорта"])
def test_who_depends_is_the_whole(text: str) -> None:
    assert (ask(text).intent, *whose(text, "KZ")) == ("share", "import", "KZ", "RU")


@pytest.mark.parametrize(("text", "intent"), [
    ("target for turkey trade?", "target"), ("цель по турции?", "target"), ("түркия бойынша мақсат", "target"),
    ("turkey says 9bn, is it so", "sources"), ("9 млрд по турции кто сказал", "sources")])
def test_a_target_or_an_amount_of_another_country_is_of_trade_with_it(text: str, intent: str) -> None:
    assert (ask(text).intent, *whose(text, "KZ")) == (intent, "turnover", "KZ", "TR")
    assert whose(text, "TR")[1:] == ("TR", "WORLD")


@pytest.mark.parametrize("text", ["begin", "қалады", "ну да, тогда", "pairs"])
def test_a_common_word_is_no_country(text: str) -> None:
    assert ask(text).reporter is None


@pytest.mark.parametrize("text", ["italy's weight in kz oil exports", "какой вес италии в экспорте нефти рк",
                                  "қр мұнай экспортындағы италияның салмағы"])
def test_a_weight_is_a_share(text: str) -> None:
    assert (ask(text).intent, *whose(text)) == ("share", "export", "KZ", "IT")


@pytest.mark.parametrize("text", ["2nd biggest partner of uzbekistan", "второй по величине партнер узбекистана",
                                  "өзбекстанның екінші ірі серіктесі"])
def test_a_second_place_is_of_a_ranking(text: str) -> None:
    assert (ask(text).intent, ask(text).reporter, ask(text).limit) == ("rank", "UZ", 2)


@pytest.mark.parametrize("text", ["kz exports since q3 2025", "экспорт рк начиная с 3 кв 2025",
                                  "2025 3 тоқсаннан бері қр экспорты"])
def test_a_quarter_may_begin_a_course(text: str) -> None:
    assert str(ask(text).period) == "2025-07/2026-11"


def test_who_asks_for_a_link_asks_for_the_source() -> None:
    assert (ask("got a link for kz-turkey 5.6bn 2025?").intent, ask("ссылка на 5,6 млрд рк-турция").intent) == (
        "sources", "sources")


@pytest.mark.parametrize(("text", "flow"), [
    ("who are the top 3 by imports", "import"), ("кто топ 3 по импорту", "import"),
    ("импорт бойынша кім бірінші", "import"), ("who imports most wheat", "export"),
    ("кто больше всех импортирует пшеницу", "export"),
    ("бидайды кім көп импорттайды", "export")])
def test_who_is_first_by_imports_is_no_buyer(text: str, flow: str) -> None:
    assert (ask(text).intent, ask(text).flow) == ("rank", flow)


def test_months_of_two_years_may_each_stand_behind_their_year() -> None:
    found = ask("2026 қаңтар 2025 қаңтармен салыстырғанда қр экспорты")
    assert (found.intent, str(found.period)) == ("compare", "2025-01/2026-01")


@pytest.mark.parametrize("text", [
    "main export goods", "top goods exported to china", "structure of exports", "основные товары экспорта",
    "структура экспорта в китай", "топ товаров экспорта", "негізгі экспорт тауарлары", "экспорт құрылымы"])
def test_what_is_mainly_sold_asks_for_the_goods(text: str) -> None:
    assert (ask(text).intent, ask(text).flow, ask(text).goods) == ("figure", "export", True)


def test_the_country_that_sells_most_goods_is_a_ranking_of_countries() -> None:
    found = ask("бізге ең көп тауар сататын ел")
    assert (found.intent, found.flow) == ("rank", "import")


def test_a_russian_name_may_have_a_kazakh_ending() -> None:
    assert whose("россиядан импорт qansha 2024", "KZ") == ("import", "KZ", "RU")


@pytest.mark.parametrize("text", [
    "how many countries does kazakhstan sell to", "в сколько стран экспортирует казахстан",
    "қазақстан неше елге экспорттайды"])
def test_how_many_countries_is_told_by_their_ranking(text: str) -> None:
    assert (ask(text).intent, *whose(text)) == ("rank", "export", "KZ", None)


@pytest.mark.parametrize("text", [
    "belarusian furniture in kazakhstan 2020", "белорусская мебель в казахстане", "belarus furniture in kazakhstan",
    "беларусь жиһазы қазақстанда 2020"])
def test_goods_of_one_country_in_another_are_its_exports(text: str) -> None:
    assert whose(text) == ("export", "BY", "KZ")


@pytest.mark.parametrize("text", [
    "do they sell us more or we them with turkey", "турки нам больше продают или мы им",
    "түріктер бізге көп сата ма әлде біз оларға ма"])
def test_which_way_more_goes_is_the_balance(text: str) -> None:
    assert whose(text, "KZ") == ("balance", "KZ", "TR")


@pytest.mark.parametrize(("text", "intent"), [
    ("has kazakhstan ever exported more than it imported from russia", "series"),
    ("казахстан продал россии больше чем купил", "figure"),
    ("is kz balance with russia bigger than with china", "compare")])
def test_more_than_it_bought_sets_nobody_against_another(text: str, intent: str) -> None:
    assert (ask(text).intent, ask(text).flow) == (intent, "balance")


@pytest.mark.parametrize("text", ["who should i trust belstat or our numbers", "кому доверять белстату или нашим",
                                  "кімге сенеміз белстатқа ма бізге ме"])
def test_whom_to_trust_doubts_two_numbers(text: str) -> None:
    assert (ask(text).intent, whose(text, "KZ")[2]) == ("conflict", "BY")


@pytest.mark.parametrize("text", ["is 5bn china's figure or ours", "5 млрд это цифра китая или наша",
                                  "5 млрд қытайдың саны ма біздікі ме"])
def test_whose_an_amount_is_asks_for_its_source(text: str) -> None:
    assert (ask(text).intent, ask(text).value) == ("sources", 5e9)


@pytest.mark.parametrize("text", [
    "the minister said 1bn with minsk", "министр сказал миллиард с минском", "министр минскімен миллиард деді"])
def test_a_word_from_elsewhere_beside_an_amount_is_about_trade(text: str) -> None:
    assert (ask(text).intent, ask(text).value) == ("sources", 1e9)


@pytest.mark.parametrize("text", ["how big is turkey for us as a buyer", "түркия біз үшін қандай сатып алушы"])
def test_how_big_one_is_for_us_is_its_place_among_ours(text: str) -> None:
    assert (ask(text).intent, *whose(text, "KZ"), ask(text).sought) == ("rank", "export", "KZ", None, "TR")


@pytest.mark.parametrize("text", ["total imports of belarus 2020, not by country", "импорт рб 2020 не по странам",
                                  "беларусь импорты 2020 елдер бойынша емес"])
def test_a_layout_that_is_not_wanted_is_not_given(text: str) -> None:
    assert (ask(text).intent, *whose(text)) == ("figure", "import", "BY", "WORLD")


@pytest.mark.parametrize("text", ["is germany in kazakhstan's top 10", "входит ли германия в топ 10 партнеров рк",
                                  "германия қр-ның топ 10 серіктесіне кіре ме"])
def test_who_may_be_among_the_first_is_looked_for_there(text: str) -> None:
    found = ask(text)
    assert (found.intent, found.reporter, found.sought, found.limit) == ("rank", "KZ", "DE", 10)


@pytest.mark.parametrize("text", [
    "your number for 2017 is different from belstat's", "у вас за 2017 одно, в белстате другое",
    "сізде 2017 бір сан белстатта басқа сан"])
def test_another_number_of_an_office_is_doubted(text: str) -> None:
    assert (ask(text).intent, str(ask(text).period)) == ("conflict", "2017")


@pytest.mark.parametrize("text", ["by what year do they want 3bn with georgia", "к какому году хотят 3 млрд с грузией",
                                  "грузиямен 3 млрдқа қай жылға дейін жетпек"])
def test_by_what_year_is_asked_of_a_target(text: str) -> None:
    assert ask(text).intent == "target"


@pytest.mark.parametrize("text", ["gap between exports and imports with russia", "экспортпен импорт айырмасы ресеймен",
                                  "разрыв между экспортом и импортом с рф"])
def test_the_gap_between_both_ways_is_the_balance(text: str) -> None:
    assert whose(text, "KZ") == ("balance", "KZ", "RU")


@pytest.mark.parametrize("text", [
    "do we buy more from china or from russia", "у кого мы больше закупаем у китая или у россии",
    "біз қытайдан көп аламыз ба ресейден бе"])
def test_two_whom_we_buy_from_are_compared(text: str) -> None:
    found = ask(text, "KZ")
    assert (found.intent, found.flow, found.reporter, found.partners) == ("compare", "import", "KZ", ("CN", "RU"))


@pytest.mark.parametrize(("text", "step"), [("экспортымыз жылдап", None), ("экспортымыз 2024 тоқсандап", 3)])
def test_year_by_year_in_one_kazakh_word_is_a_course(text: str, step: int | None) -> None:
    assert (ask(text, "KZ").intent, ask(text, "KZ").step) == ("series", step)


@pytest.mark.parametrize("text", ["kz uae 2023 not services", "рк оаэ 2023 не услуги", "қр баә 2023 қызмет емес"])
def test_services_that_are_not_meant_are_goods(text: str) -> None:
    assert ask(text).flow == "turnover"


@pytest.mark.parametrize("text", ["biggest drop in kz exports", "самое большое падение экспорта рк",
                                  "қр экспортының ең үлкен төмендеуі"])
def test_the_largest_change_is_looked_for_in_a_course(text: str) -> None:
    assert (ask(text).intent, *whose(text)) == ("series", "export", "KZ", "WORLD")


@pytest.mark.parametrize("text", ["how dependent is kz on russian imports", "зависит ли рк от российского импорта",
                                  "қр ресей импортына қаншалықты тәуелді"])
def test_whose_goods_one_depends_on_are_the_part(text: str) -> None:
    assert (ask(text).intent, *whose(text)) == ("share", "import", "KZ", "RU")


@pytest.mark.parametrize("text", ["2017: 604 or 690", "2017 604 или 690", "2017 ж 604 пе 690 ма"])
def test_two_numbers_of_which_one_is_asked_are_in_doubt(text: str) -> None:
    assert (ask(text).intent, str(ask(text).period)) == ("conflict", "2017")


@pytest.mark.parametrize("text", ["stop", "стоп", "тоқта"])
def test_to_stop_is_to_unsubscribe(text: str) -> None:
    assert ask(text).intent == "unsubscribe"


def test_all_of_somebody_unknown_are_asked_back() -> None:
    assert (ask("trade of kz with all smurfs 2024").intent, ask("trade of kz with all smurfs").unknown) == (
        "clarify", "smurfs")
