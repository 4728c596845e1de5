"""What reviews of several lands and years tell: a member's part of its bloc's trade, a change told behind its base."""

from __future__ import annotations

import pytest

from tests.extract.told import figures, sides

B = 1e9

PARTS = {
    "en": "Trade of the five countries of Central Asia with the world came to $221 billion in 2023. "
          "Kazakhstan accounts for 63% of the turnover.",
    "ru": "Внешняя торговля пяти стран Центральной Азии составила в 2023 году 221 млрд долларов. "
          "63% оборота приходится на Казахстан.",
    "kk": "Орталық Азияның бес елінің сыртқы саудасы 2023 жылы 221 млрд доллар болды. "
          "Айналымның 63%-ы Қазақстанның еншісінде.",
}


@pytest.mark.parametrize("language", PARTS)
def test_a_member_has_its_part_with_those_with_whom_its_bloc_trades(language: str) -> None:
    assert sides(PARTS[language], language)[-1] == (63, "turnover", "KZ", "WORLD")


WITHIN = {
    "en": "Exports of Central Asia came to $117 billion. In Kazakhstan oil has a share of 54%, in Uzbekistan gold 33%.",
    "ru": "Экспорт Центральной Азии составил 117 млрд долларов. В Казахстане доля нефти 54%, в Узбекистане золота 33%.",
    "kk": "Орталық Азияның экспорты 117 млрд доллар болды. Қазақстанда мұнай үлесі 54%, Өзбекстанда алтын 33%.",
}


@pytest.mark.parametrize("language", WITHIN)
def test_goods_have_a_share_of_the_exports_of_the_member_they_are_told_of(language: str) -> None:
    assert [row[2:] for row in sides(WITHIN[language], language)[1:]] == [("KZ", "WORLD"), ("UZ", "WORLD")]


CHANGES = {
    "en": "In 2023 Peru's foreign trade came to $222 billion. In 2013 it was $185 billion, that is growth of {}%.",
    "ru": "В 2023 году внешняя торговля Перу составила 222 млрд долларов. В 2013 году она была 185 млрд, рост {}%.",
    "kk": "2023 жылы Перудің сыртқы саудасы 222 млрд доллар болды. 2013 жылы бұл 185 млрд доллар болатын, өсім {}%.",
}


@pytest.mark.parametrize("language", CHANGES)
def test_a_change_that_two_levels_make_is_that_of_the_later(language: str) -> None:
    later, earlier = figures(CHANGES[language].format(20), language)
    assert earlier.change is None
    assert later.change is not None
    assert (later.change.pct, str(later.change.base)) == (20, "2013")
    later, earlier = figures(CHANGES[language].format(9), language)
    assert later.change is None
    assert earlier.change is not None


BEFORE = {
    "en": "In 2019 the current account had a gap of 4% of GDP.\n\nPeru's exports of goods came to $80 billion.",
    "ru": "В 2019 году дефицит текущего счёта составил 4% ВВП.\n\nЭкспорт товаров из Перу достиг 80 млрд долларов.",
    "kk": "2019 жылы ағымдағы шоттың тапшылығы ЖІӨ-нің 4%-ы болды.\n\nТауарлар экспорты 80 млрд доллар болды.",
}


@pytest.mark.parametrize("language", BEFORE)
def test_a_text_goes_on_about_the_time_of_what_was_no_trade(language: str) -> None:
    assert [str(figure.period) for figure in figures(BEFORE[language], language)] == ["2019"]


def test_a_season_of_those_who_say_our_country_is_theirs_whoever_is_named_next() -> None:
    text = "Біз астық туралы айтамыз. Оны Түркия алатын. 2021/22 маусымында 8 млн тонна астық экспорттадық."
    assert [str(figure.period) for figure in figures(text, "kk")] == ["2021-09/2022-08"]


@pytest.mark.parametrize("dash", ["–", "&ndash;", "&#8211;"])
def test_a_dash_of_a_page_joins_the_years_of_a_season(dash: str) -> None:
    text = f"Үндістанның 2019{dash}20 қаржы жылында Қазақстанмен саудасы 2 млрд доллар болды."
    assert [str(figure.period) for figure in figures(text, "kk")] == ["2019-04/2020-03"]


@pytest.mark.parametrize("plan", [
    "Тараптар 100 млн доллар деген белес қойған.", "Тараптар 100 млн долларлық биікті бағындыруды ойластырып отыр.",
    "Сауданы 100 млн долларға шығару туралы ойлар да бар.", "Екі ел 100 млн доллар деген шамаға ұмтылуда.",
])
def test_what_two_lands_dream_of_is_a_goal(plan: str) -> None:
    text = f"Армения мен Қазақстанның саудасы 44 млн доллар болды. {plan}"
    assert [figure.status for figure in figures(text, "kk")] == ["actual", "target"]


def test_behind_a_share_goods_worth_more_than_the_trade_it_is_of_are_no_part_of_that() -> None:
    text = ("In 2023 Peru's exports came to $13 billion. Goods worth $4 billion went to Chile, 31% of exports. "
            "Copper exports came to $6 billion.")
    assert sides(text, "en")[-1] == (6 * B, "export", "PE", "WORLD")


def test_a_list_may_call_its_shares_a_weight() -> None:
    text = ("Өзбекстанның сыртқы саудасы 37 млрд доллар.\n\nӘріптестер, айналымы (млн доллар) және салмағы:\n"
            "Қытай – 7 243,1 (19,4 пайыз);\nРесей – 6 012,7 (16,1 пайыз);\nТүркия – 2 304,5 (6,2 пайыз).\n")
    assert [row[0] for row in sides(text, "kk") if row[0] is not None and row[0] < 100] == [19.4, 16.1, 6.2]


LOOKS = {
    "en": "Trade of Peru with Germany came to $3 billion. Look now at Russia and Germany. Trade of the two countries "
          "came to 80 billion euros.",
    "ru": "Торговля Перу с Германией составила 3 млрд долларов. Посмотрим теперь на Россию и Германию. Торговля между "
          "двумя странами составила 80 млрд евро.",
    "kk": "Қазақстанның Германиямен саудасы 3 млрд доллар болды. Енді Мәскеу мен Берлинге көз салайық. Екеуінің "
          "саудасы 80 млрд еуро еді.",
}


@pytest.mark.parametrize("language", LOOKS)
def test_the_two_are_those_to_whom_the_sentence_before_turned(language: str) -> None:
    assert sides(LOOKS[language], language)[-1][2:] == ("RU", "DE")


def test_two_named_with_others_are_not_turned_to() -> None:
    text = LOOKS["kk"].replace("Мәскеу мен Берлинге", "Варшава, Мәскеу мен Берлинге")
    assert sides(text, "kk")[-1][2:] == ("KZ", "DE")
