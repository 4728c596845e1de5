"""Whose words a text gives: an envoy whose land only the host tells, "you" in the ending of a verb, a post's signs."""

from __future__ import annotations

import pytest

from tests.extract.told import sides

M = 1e6

TALK = {
    "en": "Today is Poland's national day. We spoke with the republic's ambassador in Kazakhstan, Jan Kowal.\n\n"
          "– How is trade?\n– In 2018 the two countries traded $900 million worth.\n– And now?\n"
          "– We sold Kazakhstan goods worth $400 million in 2019.\n– Thank you.\n",
    "ru": "Сегодня национальный день Польши. Мы беседуем с послом республики в Казахстане Яном Ковалем.\n\n"
          "– Как торговля?\n– В 2018 году две страны наторговали на 900 млн долларов.\n– А сейчас?\n"
          "– Мы продали Казахстану в 2019 году товаров на 400 млн долларов.\n– Спасибо.\n",
    "kk": "Бүгін – Польшаның ұлттық күні. Республиканың Қазақстандағы елшісі Ян Ковальмен әңгімелестік.\n\n"
          "– Сауда қалай?\n– 2018 жылы екі ел 900 млн долларға сауда жасады.\n– Ал қазір?\n"
          "– Біз сіздерге 2019 жылы 400 млн доллардың тауарын саттық.\n– Рақмет.\n",
}


@pytest.mark.parametrize("language", sorted(TALK))
def test_we_are_those_who_sent_an_envoy(language: str) -> None:
    assert sides(TALK[language], language)[-1] == (400 * M, "export", "PL", "KZ")


@pytest.mark.parametrize(("language", "envoy", "other"), [
    ("en", "ambassador", "trade representative"), ("en", "ambassador", "trade attaché"),
    ("ru", "послом", "торгпредом"), ("ru", "послом", "посланником"), ("kk", "елшісі", "сауда өкілі"),
])
def test_envoys_go_by_many_names(language: str, envoy: str, other: str) -> None:
    assert sides(TALK[language].replace(envoy, other), language)[-1] == (400 * M, "export", "PL", "KZ")


@pytest.mark.parametrize("verb", ["сатасыздар", "саттыңыздар", "сатқансыздар"])
def test_you_sell_what_we_buy(verb: str) -> None:
    text = f"2018 жылы Польша мен Қазақстан 900 млн долларға сауда жасады. Сіздер бізге 9 млн доллардың мысын {verb}."
    assert sides(text, "kk")[-1] == (9 * M, "import", "KZ", "PL")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru: exports to Chile $200 mln, up 2.6-fold 📈 In Lima the premier said trade of $900 mln is the goal."),
    ("ru", "Перу: экспорт в Чили $200 млн, рост в 2,6 раза 📈 Премьер в Лиме: цель — товарооборот $900 млн."),
    ("kk", "Перу: Чилиге экспорт $200 млн, 2,6 есе өсті 📈 Лимада премьер айналымды $900 млн-ға жеткіземіз деді."),
])
def test_a_sign_of_a_post_ends_a_sentence(language: str, text: str) -> None:
    assert [(value, flow) for value, flow, *_ in sides(text, language)] == [(200 * M, "export"), (900 * M, "turnover")]


def test_a_paragraph_that_takes_up_the_last_figure_is_of_its_flow() -> None:
    text = ("2003 жылы Қазақстан Перуге 80 млн доллардың тауарын жіберді.\n\n2014 жылы екі ел саудасы 300 млн доллар "
            "болды.\n\nЕң биік көрсеткіш – 2020 жыл: 620 млн доллар.")
    assert sides(text, "kk")[-1] == (620 * M, "turnover", "KZ", "PE")


def test_a_guest_of_whom_only_the_office_is_told_speaks_for_its_land() -> None:
    text = ("Ауғанстан Сауда министрлігінің өкілі: «Бидайға тәуелдіміз»\n3 қазан 2022\n\n– Сауда қалай?\n"
            "– Былтыр Қазақстаннан 460 млн доллардың тауарын алдық.\n– Биыл ше?\n"
            "– Біздің импорт 400 млн доллар болды.\n– Рақмет.\n")
    assert [(flow, who) for _, flow, who, _ in sides(text, "kk")] == [("import", "AF"), ("import", "AF")]


def test_what_a_deficit_was_a_year_ago_is_one_too() -> None:
    text = ("2019 жылғы қарашада Түркияның экспорты 15 млрд, импорты 17 млрд доллар болды. Сыртқы сауда тапшылығы "
            "он бір айда 25 млрд доллар. 2018 жылы осы кезеңде 52 млрд болатын.")
    assert [flow for _, flow, *_ in sides(text, "kk")] == ["export", "import", "balance", "balance"]
