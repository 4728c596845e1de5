"""Lists that a text sums up or takes up: goods that one amount is of, lands whose shares come in their order."""

from __future__ import annotations

import pytest

from tests.extract.told import figures, sides

B = 1e9


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2022 Peru bought flour, wheat, oil products and metals from Chile, in total $3 billion."),
    ("ru", "В 2022 году Перу купило у Чили муку, пшеницу, нефтепродукты и металлы, всего на 3 млрд долларов."),
    ("kk", "2022 жылы Перу Чилиден ұн, бидай, мұнай өнімі мен металл сатып алды, барлығы 3 млрд доллар."),
])
def test_a_total_behind_a_list_of_goods_is_of_none_alone(language: str, text: str) -> None:
    assert [(f.value, f.flow, f.product) for f in figures(text, language)] == [(3 * B, "import", None)]


def test_an_amount_behind_two_goods_keeps_its_product() -> None:
    text = "In 2022 Peru bought metals from Chile, in total $3 billion."
    assert [f.product for f in figures(text, "en")] == ["metals"]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru's trade turnover came to $50 billion in 2022. Trade with Chile was $9 billion, with China $8 billion. "
           "Their shares were 18 and 16 percent respectively."),
    ("ru", "Товарооборот Перу составил в 2022 году 50 млрд долларов. На Чили пришлось 9 млрд, на Китай — 8 млрд. "
           "Их доли составили 18 и 16% соответственно."),
    ("kk", "2022 жылы Перудің сауда айналымы 50 млрд доллар болды. Чилимен сауда 9 млрд, Қытаймен 8 млрд доллар. "
           "Жалпы айналымдағы салмағы тиісінше 18 және 16 пайыз."),
])
def test_shares_are_dealt_out_to_the_lands_just_told_of(language: str, text: str) -> None:
    shares = [(18, "turnover", "PE", "CL"), (16, "turnover", "PE", "CN")]
    assert sides(text, language)[-2:] == shares


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru's trade turnover came to $50 billion in 2022. Its services exports are growing. "
           "Chile is first (29% of services exports), China is next (17%)."),
    ("kk", "2022 жылы Перудің тауар айналымы 50 млрд доллар болды. Тізім басында Чили (қызмет экспортының 29%-ы), "
           "одан кейін Қытай (17%) тұр."),
])
def test_the_next_share_of_services_is_of_services(language: str, text: str) -> None:
    assert [flow for _, flow, *_ in sides(text, language)][-2:] == ["services_export", "services_export"]


def test_what_is_delivered_from_a_land_is_no_goal_in_kazakh() -> None:
    text = "2022 жылы Перудің сауда айналымы 50 млрд доллар болды. Чилиден бізге ұн {}."
    delivered = figures(text.format("жеткізіледі, барлығы 3 млрд доллар"), "kk")[-1]
    assert (delivered.status, str(delivered.period)) == ("actual", "2022")
    assert figures(text.format("әкелінеді. Айналым 60 млрд долларға жеткізіледі"), "kk")[-1].status == "target"


def test_whose_goods_a_later_clause_tells_of_is_none_of_the_two() -> None:
    text = ("2022 жылы Өзбекстанның сыртқы саудасы 50 млрд доллар болды. Өзбекстан Қазақстанға 1 млрд доллардың "
            "жемісін жіберді. Астана екі ел саудасын 5 млрд доллар дейді, мұны ресейлік жүкпен байланыстырады.")
    assert sides(text, "kk")[-1] == (5 * B, "turnover", "UZ", "KZ")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2012, 85% of Germany's trade with Central Asia fell to Kazakhstan."),
    ("ru", "В 2012 году 85% торговли Германии с Центральной Азией пришлось на Казахстан."),
    ("kk", "2012 жылы Германияның Орталық Азиямен саудасының 85 пайызы Қазақстанға тиесілі болды."),
])
def test_a_share_of_trade_with_a_bloc_is_of_the_member_it_falls_to(language: str, text: str) -> None:
    assert sides(text, language) == [(85, "turnover", "DE", "KZ")]


def test_a_share_of_trade_with_a_bloc_that_falls_to_nobody_is_the_blocs() -> None:
    text = "In 2012 trade with Central Asia made up 5% of Germany's trade."
    assert sides(text, "en") == [(5, "turnover", "DE", "C5")]


def test_goods_that_go_the_other_way_are_others() -> None:
    text = ("2022 жылы Түрікменстанға Қазақстаннан 61 млн доллардың ұны келді, жауап ретінде 9 млн доллардың {} "
            "кетті.")
    assert [f.product for f in figures(text.format("өнімі"), "kk")] == ["flour", None]
    assert [f.product for f in figures(text.format("газы"), "kk")] == ["flour", "gas"]


def test_the_far_side_is_the_other_of_two_lands_in_kazakh() -> None:
    text = ("2019 жылы Перу мен Чили саудасы 900 млн доллар болды. Перуден 600 млн доллардың металы шығарылса, "
            "арғы беттен 300 млн доллардың тауары кірді.")
    assert sides(text, "kk")[-1] == (300e6, "import", "PE", "CL")


@pytest.mark.parametrize(("verb", "status"), [("аспайды деп ойлаймын", "forecast"), ("аспады", "actual")])
def test_what_somebody_thinks_will_not_be_exceeded_is_a_forecast(verb: str, status: str) -> None:
    text = f"2024 жылғы екі айда Перудің экспорты 900 млн доллар болды. Жыл соңында ол 5 млрд доллардан {verb}."
    assert figures(text, "kk")[-1].status == status
