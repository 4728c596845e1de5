"""The parties of questions as people type them, and the words beside them that say what they do."""

from __future__ import annotations

import pytest

from tests.briefs.asking import ask


def sides(text: str) -> tuple[str | None, str | None, str | None]:
    found = ask(text)
    return found.flow, found.reporter, found.partner


@pytest.mark.parametrize(("text", "pair"), [
    ("/trade am ru 2022", ("turnover", "AM", "RU")), ("turkeys balance with russia", ("balance", "TR", "RU")),
    ("exports from belarus to US 2019", ("export", "BY", "US")),
    ("туркмены турции продали 2022", ("export", "TM", "TR")),
    ("turkey's figure for kyrgyz imports", ("import", "KG", "TR")),
    ("spain morocco exports (from morocco to spain)", ("export", "MA", "ES"))])
def test_a_name_is_read_however_it_is_typed(text: str, pair: tuple[str, str, str]) -> None:
    assert sides(text) == pair


@pytest.mark.parametrize("text", ["импорт из лимонии", "imports from bananaland", "мордорға экспорт қанша"])
def test_a_country_that_is_not_is_no_product(text: str) -> None:
    assert (ask(text).intent, ask(text).product) == ("clarify", None)


def test_what_takes_the_verb_of_another_says_that_it_can_be() -> None:
    assert sides("түркиямен 15 миллиардқа жете аламыз ба")[0] == "turnover"
    assert sides("қр ресейден не алады")[0] == "import"
    assert ask("қр өзбекстан сауданы 10 млрд-қа жеткізе ме").intent == "target"
    assert sides("қр ұн жеткізе ме")[0] == "export"


def test_a_kazakh_word_typed_with_its_letters_is_that_word() -> None:
    assert ask("ұнды бізден кім көп алады").product == "flour"
    assert ask("үнді импорты 2023").reporter == "IN"


def test_which_of_two_sellers_is_asked_and_not_who_buys_more() -> None:
    assert ask("өзбекстан түркиядан көп ала ма әлде қытайдан ба").partners == ("TR", "CN")
    assert ask("Куда Беларусь больше экспортирует: в Китай, Казахстан или Россию?").partners == ("CN", "KZ", "RU")


def test_different_figures_are_a_conflict_where_it_is_asked_why() -> None:
    assert ask("why do russia and armenia report different exports for 2023").intent == "conflict"
    assert ask("exports of different goods from kz to cn").intent == "figure"


@pytest.mark.parametrize(("text", "said"), [
    ("рк ның экспорты", ("export", "KZ", "WORLD")), ("кхр дан импорт", ("import", None, "CN")),
    ("usa men sauda", ("turnover", None, "US")), ("qr men qxr saudasy", ("turnover", "KZ", "CN")),
    ("turkiyamen sauda", ("turnover", None, "TR")), ("қырғыз елімен сауда", ("turnover", None, "KG")),
    ("торговля рк и рб да", ("turnover", "KZ", "BY"))])
def test_a_kazakh_ending_is_read_however_it_is_typed(text: str, said: tuple[str | None, ...]) -> None:
    assert sides(text) == said


@pytest.mark.parametrize(("text", "said"), [
    ("what did tajikistan get from us", ("export", None, "TJ")), ("supplies from russia", ("import", None, "RU")),
    ("shipped to poland kz", ("export", "KZ", "PL")), ("экспорт рк на рынки китая", ("export", "KZ", "CN")),
    ("что-нибудь везли из чили", ("import", None, "CL"))])
def test_a_preposition_in_a_phrase_leads_the_name_behind_it(text: str, said: tuple[str | None, ...]) -> None:
    assert sides(text) == said


@pytest.mark.parametrize("text", ["is uz ahead of kg in our exports", "узбекистан обогнал кыргызстан по экспорту",
                                  "which of uz, kg or tj buys most from us"])
def test_who_is_ahead_of_whom_is_a_comparison(text: str) -> None:
    found = ask(text)
    assert (found.intent, found.partners[:2] or found.partner) == ("compare", ("UZ", "KG"))


@pytest.mark.parametrize(("text", "flow"), [
    ("where do we get our cars from", "import"), ("откуда у нас машины", "import"),
    ("where does our oil go", "export")])
def test_whence_our_goods_come_is_what_we_buy(text: str, flow: str) -> None:
    assert (ask(text).intent, ask(text).flow) == ("rank", flow)


def test_two_numbers_that_are_said_are_a_conflict() -> None:
    assert ask("you said 896, belta says 900").intent == "conflict"
    assert ask("kz by 2018 2019").intent == "compare"


@pytest.mark.parametrize(("text", "partners"), [
    ("kz by 2018 vs kz ru 2018", ("BY", "RU")), ("kz by vs kz ru 2018", ("BY", "RU")),
    ("kz vs uz by 2019", ("KZ", "UZ"))])
def test_by_before_what_it_is_compared_with_is_belarus(text: str, partners: tuple[str, ...]) -> None:
    found = ask(text)
    assert (found.intent, found.partners) == ("compare", partners)


@pytest.mark.parametrize("text", ["kz-cn vs kz by 2018", "compare kz cn 2018 vs kz by 2018"])
def test_by_is_belarus_in_each_part_of_a_comparison(text: str) -> None:
    assert ask(text).partners == ("CN", "BY")


@pytest.mark.parametrize(("text", "pair"), [
    ("по белстату экспорт рк в рб 2017", ("KZ", "BY")), ("kz exports to by 2017 according to belstat", ("KZ", "BY")),
    ("қазстат бойынша қр рф 2020", ("KZ", "RU")), ("почему у казстата 604, а у белстата 690", ("KZ", "BY")),
    ("Белстат деректері бойынша қазақстанға экспорт 2019", ("BY", "KZ"))])
def test_an_office_of_statistics_is_a_witness_of_its_country(text: str, pair: tuple[str, str]) -> None:
    question = ask(text)
    assert (question.reporter, question.partner) == pair


def test_an_outlet_is_no_country() -> None:
    assert ask("BelTA says 481.7m, correct?").reporter is None


@pytest.mark.parametrize(("text", "meant"), [
    ("tovarooborot s kitaem za 2024 god", ("figure", "home", "CN", "turnover", "2024")),
    ("eksport pshenicy v uzbekistan za 2023", ("figure", "home", "UZ", "export", "2023")),
    ("skolko my prodali v kitai v 2025", ("figure", "home", "CN", "export", "2025")),
    ("torgovlya kazakhstan rossiya s 2018 po 2022", ("series", "KZ", "RU", "turnover", "2018/2022")),
    ("torgovlya KZ ZA 2023", ("figure", "KZ", "ZA", "turnover", "2023")),
    ("kz za 2023", ("figure", "KZ", "ZA", "turnover", "2023"))])
def test_small_words_of_a_line_in_latin_letters_are_no_codes(text: str, meant: tuple[str, ...]) -> None:
    question = ask(text)
    pair = question.reporter or "home", question.partner
    assert (question.intent, *pair, question.flow, str(question.period)) == meant


@pytest.mark.parametrize(("text", "partners"), [
    ("экспорт в рф и рб 2024", ("RU", "BY")), ("импорт из рф, рб и кнр", ("RU", "BY", "CN")),
    ("торговля с рб и кр", ("BY", "KG")), ("trade with ru and by", ("RU", "BY")),
    ("рф мен рбға экспорт", ("RU", "BY"))])
def test_a_preposition_holds_for_a_second_abbreviation(text: str, partners: tuple[str, ...]) -> None:
    assert (ask(text).intent, ask(text).partners) == ("compare", partners)


def test_of_two_abbreviations_with_a_preposition_each_one_gives_and_one_takes() -> None:
    assert sides("экспорт из рф в рб") == ("export", "RU", "BY")


@pytest.mark.parametrize("text", ["kz imports 2019 v 2024", "kz imports 2019 vs 2024"])
def test_v_sets_against(text: str) -> None:
    assert (ask(text).intent, str(ask(text).period)) == ("compare", "2019/2024")
    assert ask("china v russia trade w kz").partners == ("CN", "RU")
