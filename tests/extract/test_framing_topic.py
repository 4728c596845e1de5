"""What a document is about as a whole: one party's trade, the trade of two, or the inner trade of a bloc."""

from __future__ import annotations

import pytest

from extract.framing.scenes import scenes
from extract.framing.sources.attribution import attribute
from extract.framing.topic.about import topic
from extract.framing.topic.told import told
from extract.framing.topic.voices import voices


def about(text: str, language: str) -> tuple[str | None, str | None]:
    """The home of a document and the other party of a document about a pair."""
    found = scenes(text, language, None)[1]
    context = topic(found, voices(found, attribute(found)))
    return context.home, context.other


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Italy and Kazakhstan trade more\n\nTrade between Kazakhstan and Italy reached $15 billion in 2023.",
            {"IT", "KZ"},
        ),
        (
            "ru",
            "Товарооборот России и Армении\n\nВ 2023 году товарооборот двух стран составил 7 млрд долларов.",
            {"RU", "AM"},
        ),
        ("kk", "Қазақстан мен Қытай саудасы\n\n2023 жылы екі елдің тауар айналымы 31 млрд доллар болды.", {"KZ", "CN"}),
    ],
)
def test_the_two_of_a_headline_are_the_pair(language: str, text: str, expected: set[str]) -> None:
    assert set(about(text, language)) == expected


@pytest.mark.parametrize(
    ("language", "text", "home"),
    [
        (
            "en",
            "Georgia's foreign trade turnover was $21 billion in 2023. "
            "Exports to Turkey were $1 billion, to Russia $2 billion, to China $3 billion.",
            "GE",
        ),
        (
            "ru",
            "Внешнеторговый оборот Кыргызстана составил 15 млрд долларов. Экспорт в Россию — 1 млрд, в Китай — 2 млрд, "
            "в Турцию — 3 млрд долларов.",
            "KG",
        ),
        (
            "kk",
            "Өзбекстанның сыртқы сауда айналымы 60 млрд доллар болды. "
            "Қытаймен сауда 13 млрд доллар, Ресеймен 11 млрд доллар, Түркиямен 3 млрд доллар.",
            "UZ",
        ),
    ],
)
def test_a_release_on_one_country_has_no_pair(language: str, text: str, home: str) -> None:
    assert about(text, language) == (home, None)


@pytest.mark.parametrize(
    ("language", "text", "home"),
    [
        ("ru", "МИНСК, 5 марта 2024 года.\n\nТоварооборот с Казахстаном составил 900 млн долларов.", "BY"),
        ("en", "BAKU, March 5, 2024.\n\nTrade with Italy reached $15 billion in 2023.", "AZ"),
    ],
)
def test_the_datelines_country_is_at_home(language: str, text: str, home: str) -> None:
    assert about(text, language)[0] == home


def test_the_writers_country_is_not_at_home_where_it_is_only_traded_with() -> None:
    text = (
        "Өзбекстан: сауда қорытындысы\n\n2023 жылы республиканың сыртқы сауда айналымы 62,6 млрд доллар болды. "
        "Қазақстанға экспорт 1,4 млрд доллар, Қазақстаннан импорт 3 млрд доллар. Қытаймен сауда 13 млрд доллар."
    )
    assert about(text, "kk") == ("UZ", None)


def test_a_capital_in_a_headline_is_no_dateline() -> None:
    text = "Тегеран мен Астана сауданы арттырады\n\nҚазақстан мен Иран арасындағы сауда 340 млн доллар болды."
    assert about(text, "kk") == ("KZ", "IR")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Mutual trade among the EAEU states totaled $44 billion in 2023. Russia's exports were $26 billion."),
        ("ru", "Взаимная торговля стран ЕАЭС составила 44 млрд долларов. Экспорт России — 26 млрд долларов."),
    ],
)
def test_a_blocs_inner_trade_is_a_topic_of_its_own(language: str, text: str) -> None:
    assert about(text, language) == ("EAEU", "EAEU")


def test_a_bloc_named_in_passing_is_not_the_topic() -> None:
    text = (
        "Ақтөбе мен Орынбор саудасы\n\nЕкі жақтың өзара тауар айналымы 400 млн доллар болды. "
        "ЕАЭО елдері де сауда жасайды."
    )
    assert "EAEU" not in about(text, "kk")


def test_a_region_and_its_country_are_no_pair() -> None:
    text = (
        "Костанайская область нарастила экспорт. Экспорт Костанайской области составил 2 млрд долларов, "
        "Казахстана — 78 млрд."
    )
    assert about(text, "ru") == ("KZ-39", None)


def test_a_text_without_parties_has_no_topic() -> None:
    assert about("The weather was fine and nothing was sold.", "en") == (None, None)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "PRESS SERVICE OF THE GOVERNMENT OF GEORGIA\nTalks in Prague\n\nThe official visit of the Prime Minister "
            "to the Czech Republic began today. The Czech premier met him at the airport.\n\nThey spoke of tourism. "
            "Turnover was $300 million last year. It was agreed to raise this figure to half a billion.",
            ("GE", "CZ"),
        ),
        (
            "ru",
            "Пресс-служба Правительства Грузии\n\nПремьер прибыл в Чехию с официальным визитом. Чешский премьер принял "
            "его в Праге.\n\nСтороны обсудили туризм. Товарооборот в прошлом году составил 300 млн долларов.",
            ("GE", "CZ"),
        ),
    ],
)
def test_a_visit_tells_the_pair(language: str, text: str, expected: tuple[str, str]) -> None:
    assert about(text, language) == expected


def test_the_money_tells_who_writes_where_nobody_else_does() -> None:
    text = (
        "Trade statistics, first half of 2019\n\nExports were 38,240 billion yen and imports 39,129 billion yen. "
        "Exports to China fell by 8 per cent, to 7,028 billion yen; those to Korea and to Germany rose."
    )
    assert about(text, "en") == ("JP", None)


def test_a_country_named_late_and_seldom_is_no_other_party() -> None:
    text = (
        "Exports of Angola fall\n\nAngola's exports earned $5.4 billion in July. In June they had earned $5.9 billion. "
        "Imports were $2 billion. China bought crude for $2.7 billion."
    )
    assert about(text, "en") == ("AO", None)


@pytest.mark.parametrize(
    ("language", "text", "home"),
    [
        ("en", "GRAIN NOTE | no. 14 | Odesa, 3 April 2024\n\nExports of maize to Spain were 4 million tonnes.", "UA"),
        ("ru", "НАЙРОБИ, 6 января. Экспорт чая в Пакистан составил 500 млн долларов.", "KE"),
        ("kk", "Ыстанбұл, 6 ақпан 2025 жыл\n\nМысырға экспорт 4 млрд доллар болды.", "TR"),
    ],
)
def test_any_town_of_a_dateline_tells_its_country(language: str, text: str, home: str) -> None:
    assert about(text, language)[0] == home


@pytest.mark.parametrize(
    ("language", "text", "home"),
    [
        (
            "en",
            "A bridge for lorries\n\nUzbek Minister of Trade Bahrom Aliev spoke to our correspondent.\n\n"
            "– How much do you sell?\n– Exports to Afghanistan came to $900 million.\n\n"
            "– And imports?\n– Imports from Afghanistan were $40 million.\n\n"
            "– What of Pakistan?\n– Exports to Pakistan were $100 million.",
            "UZ",
        ),
        (
            "ru",
            "Мост для фур\n\nНа вопросы отвечает министр торговли Монголии Бат Ганзориг.\n\n"
            "– Сколько вы продаёте?\n– Экспорт в Китай достиг 9 млрд долларов.\n\n"
            "– А импорт?\n– Импорт из Китая составил 2 млрд долларов.\n\n"
            "– Что с Россией?\n– Экспорт в Россию составил 70 млн долларов.",
            "MN",
        ),
    ],
)
def test_in_an_interview_the_one_who_answers_is_at_home(language: str, text: str, home: str) -> None:
    assert about(text, language)[0] == home


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Talks at the lake\n\nTokayev received Japarov for dinner. Kazakhstan's roads were spoken of.\n\n"
            "Turnover came to $1 billion last year.",
            {"KZ", "KG"},
        ),
        ("kk", "Кездесу\n\nТоқаев пен Мирзиёев кездесті.\n\nБылтыр тауар айналымы 4 млрд доллар болды.", {"KZ", "UZ"}),
        ("ru", "Встреча у озера\n\nТокаев принял Жапарова.\n\nТоварооборот в прошлом году достиг 1 млрд долларов.",
         {"KZ", "KG"}),
    ],
)
def test_the_names_of_heads_of_state_tell_the_pair(language: str, text: str, expected: set[str]) -> None:
    assert set(about(text, language)) == expected


def test_a_word_that_begins_like_a_name_tells_nobody() -> None:
    text = "Итоги путины\n\nЭкспорт рыбы из Исландии на Фареры составил 5 млн долларов, пока шла путина."
    assert "RU" not in about(text, "ru")


def test_a_text_of_an_office_of_a_region_is_that_regions() -> None:
    text = (
        "Түркістан облыстық статистика департаменті\n\nОблыстың экспорты 400 млн доллар болды. "
        "Деректер Шымкент қаласын қамтымайды."
    )
    assert about(text, "kk")[0] == "KZ-61"


def test_a_native_tongue_is_no_home_to_trade_told_of_another_land_first() -> None:
    text = (
        "Душанбе есебі\n\nТәжікстан былтыр 8 млрд долларға сауда жасады. Импорт 6 млрд доллар болды.\n\n"
        "Ал біз ше? Бізден оларға 1 млрд доллардың жүгі кетті."
    )
    assert about(text, "kk")[0] == "TJ"


def test_a_text_that_begins_with_us_is_ours() -> None:
    text = "Сауда\n\nБіз былтыр Тәжікстанға 1 млрд доллардың жүгін саттық. Импорт 300 млн доллар болды."
    assert about(text, "kk")[0] == "KZ"


@pytest.mark.parametrize(
    ("language", "text", "home"),
    [
        (
            "en",
            "Wheat: season over, Egypt in first place\n\nRomania closed the season with exports of 6 million tons "
            "of wheat. The largest buyer was Egypt with 2 million tons. Egypt's share of the exports reached 33%.",
            "RO",
        ),
        (
            "ru",
            "Пшеница: итоги сезона, Египет на первом месте\n\nРумыния закончила сезон с экспортом 6 млн тонн пшеницы. "
            "Крупнейшим покупателем стал Египет — 2 млн тонн. Доля Египта в экспорте достигла 33%.",
            "RO",
        ),
        ("en", "Egypt counts its wheat\n\nEgypt exported wheat worth $5 million. The largest buyer was Jordan.", "EG"),
    ],
)
def test_who_has_but_a_share_is_not_at_home(language: str, text: str, home: str) -> None:
    assert about(text, language)[0] == home


@pytest.mark.parametrize(
    ("language", "text", "other"),
    [
        (
            "en",
            "Peru's sales to China up twofold\n\nPeru exported goods worth $2 billion in May. "
            "The United States bought goods worth $1 billion. Shipments to China made $500 million.",
            None,
        ),
        (
            "ru",
            "Экспорт Перу в Китай удвоился\n\nПредприятия Перу экспортировали в мае товары на 2 млрд долларов. "
            "США купили товаров на 1 млрд. Поставки в Китай составили 500 млн долларов.",
            None,
        ),
        (
            "en",
            "Peru's sales to China up twofold\n\nPeru exported goods worth $2 billion to China in May. "
            "Imports from China were $1 billion.",
            "CN",
        ),
    ],
)
def test_partners_behind_a_total_make_no_pair_of_a_headline(language: str, text: str, other: str | None) -> None:
    assert about(text, language) == ("PE", other)


@pytest.mark.parametrize(("language", "text", "case"), [
    ("en", "He held talks with the President of Iran on trade.", "with"),
    ("en", "The President of Iran held talks on trade.", "genitive"),
    ("ru", "Он провёл переговоры с президентом Ирана о торговле.", "with"),
    ("ru", "Президент Ирана рассказал о торговле.", "genitive"),
    ("kk", "Ол Иран президентімен сауда туралы келіссөз жүргізді.", "with"),
    ("kk", "Иран президенті сауда туралы айтты.", "nominative"),
])
def test_whom_somebody_meets_is_one_traded_with(language: str, text: str, case: str) -> None:
    _, [scene] = scenes(text, language, None)
    [party] = told([scene])[0].named
    assert (party.code, party.case) == ("IR", case)
