"""A text that goes from country to country is read paragraph by paragraph."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


def parties(text: str, language: str) -> list[tuple[str | None, str | None]]:
    """Reporter and partner of each figure, in the order of the text."""
    return [(figure.reporter, figure.partner) for figure in figures(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Three ports\n\nPERU. Copper exports rose to $20 billion in 2023.\n\nCHILE lags. In 2023 exports of copper "
            "came to $18 billion.\n\nMEXICO. Exports of silver totalled $3 billion in 2023.",
        ),
        (
            "ru",
            "Три порта\n\nПЕРУ. Экспорт меди в 2023 году вырос до 20 млрд долларов.\n\nЧили отстаёт. Экспорт меди в "
            "2023 году составил 18 млрд долларов.\n\nМЕКСИКА. Экспорт серебра в 2023 году достиг 3 млрд долларов.",
        ),
    ],
)
def test_in_a_review_each_paragraph_has_a_home(language: str, text: str) -> None:
    assert parties(text, language) == [("PE", "WORLD"), ("CL", "WORLD"), ("MX", "WORLD")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "ROME, March 5, 2023. Italy's minister spoke of trade with the Nile and the Maghreb.\n\n"
            "Egypt comes first for us. In 2022 our turnover was $4 billion.\n\n"
            "Take Morocco. Our trade reached $2 billion in 2022.",
        ),
        (
            "kk",
            "РИМ, 5 наурыз 2023 жыл. Италия министрі сауда туралы айтты.\n\n"
            "Бізге Мысыр маңызды. 2022 жылы тауар айналымы 4 млрд доллар болды.\n\n"
            "Марокконы алайық. 2022 жылы тауар айналымы 2 млрд доллар болды.",
        ),
    ],
)
def test_a_paragraph_on_one_partner_is_about_home_and_that_partner(language: str, text: str) -> None:
    assert parties(text, language) == [("IT", "EG"), ("IT", "MA")]


def test_a_paragraph_on_two_others_is_about_those_two() -> None:
    text = (
        "Торговля Перу и Чили\n\nТоварооборот Перу и Чили в 2022 году составил 3 млрд долларов.\n\n"
        "С Боливией у Аргентины своя драма. Товарооборот в 2022 году составил 2 млрд долларов."
    )
    assert parties(text, "ru") == [("PE", "CL"), ("AR", "BO")]


RUN_IN = "Peru's exports in 2023\n\nPeru's exports came to $60 billion in 2023.\n\n"


def test_a_name_alone_over_a_paragraph_is_at_home_in_it() -> None:
    text = RUN_IN + "CHILE. Exports were $90 billion in 2023.\n\nBOLIVIA. Copper is scarce. Exports were $10 billion."
    assert parties(text, "en") == [("PE", "WORLD"), ("CL", "WORLD"), ("BO", "WORLD")]


def test_a_name_alone_over_a_paragraph_on_trade_with_it_is_the_partners() -> None:
    text = RUN_IN + "JAPAN. Exports there were $2 billion in 2023.\n\nCHINA. Exports to China came to $20 billion."
    assert parties(text, "en") == [("PE", "WORLD"), ("PE", "JP"), ("PE", "CN")]


def test_a_partner_named_behind_the_total_is_not_the_paragraphs() -> None:
    text = (
        "Peru's trade in 2023\n\nPeru's exports came to $60 billion in 2023, of which China took $20 billion. "
        "Imports were $50 billion.\n\nPeru's main goods are copper, gold and grapes."
    )
    assert parties(text, "en") == [("PE", "WORLD"), ("PE", "CN"), ("PE", "WORLD")]


def test_imports_behind_and_have_the_partner_of_the_exports() -> None:
    text = "Kenya exported $323 million to Oman in 2020 and imported $867 million."
    assert [(f.flow, f.reporter, f.partner) for f in figures(text, "en")] == [
        ("export", "KE", "OM"), ("import", "KE", "OM"),
    ]


def test_who_opens_a_paragraph_trades_with_the_other_one_of_the_pair() -> None:
    text = (
        "Trade of Peru and China\n\nTrade between Peru and China came to $30 billion in 2023.\n\n"
        "Bolivia shows no gap at all. Its office reports $2 billion of turnover with China in 2023.\n\n"
        "Peru and China will talk about it."
    )
    assert parties(text, "en") == [("PE", "CN"), ("BO", "CN")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru and others\n\nThe week in five countries, told in short.\n\n🇨🇱 CHILE\n\nForeign trade came to "
           "$90 billion in 2023.\n\n🇧🇴 BOLIVIA\n\nExports to Cuba were $10 million in 2023."),
    ("ru", "Перу и другие\n\nНеделя пяти стран коротко, как всегда, в одном письме.\n\nЧИЛИ\n\n"
           "Внешняя торговля в 2023 году – 90 млрд долларов.\n\nБОЛИВИЯ\n\nЭкспорт на Кубу – 10 млн долларов."),
    ("kk", "Перу және басқалар\n\nБес елдің аптасы қысқаша, әдеттегідей, бір хатта беріледі.\n\nЧИЛИ\n\n"
           "Сыртқы сауда 2023 жылы 90 млрд доллар.\n\nБОЛИВИЯ\n\nКубаға жөнелтілім 2023 жылы 10 млн доллар."),
])
def test_a_heading_that_is_but_a_name_is_at_home_under_it(language: str, text: str) -> None:
    assert parties(text, language) == [("CL", "WORLD"), ("BO", "CU")]


def test_headings_of_partners_are_those_traded_with() -> None:
    text = (
        "Peru's exports\n\nPeru's exports came to $60 billion in 2023, its office says.\n\nJapan\n\nExports there were "
        "$2 billion in 2023.\n\nChina\n\nExports to China came to $20 billion in 2023."
    )
    assert parties(text, "en") == [("PE", "WORLD"), ("PE", "JP"), ("PE", "CN")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "LIMA, 12 December 2019. Peru's foreign trade reached $12 billion.\n\nChina is beyond reach: $8 billion, or "
           "65% of all foreign trade.\n\nTrade with Brazil came to $1.6 billion."),
    ("ru", "ЛИМА, 12 декабря 2019. Внешняя торговля Перу достигла 12 млрд долларов.\n\nКитай по-прежнему вне "
           "конкуренции: 8 млрд долларов, или 65% всей внешней торговли.\n\nТорговля с Бразилией — 1,6 млрд долларов."),
    ("kk", "ЛИМА, 12 желтоқсан 2019. Перудің сыртқы саудасы 12 млрд долларға жетті.\n\nҚытай бұрынғыша алда: 8 млрд "
           "доллар немесе бүкіл сыртқы сауданың 65 пайызы.\n\nБразилиямен сауда 1,6 млрд доллар болды."),
])
def test_who_has_a_part_of_all_trade_is_a_partner(language: str, text: str) -> None:
    assert parties(text, language) == [("PE", "WORLD"), ("PE", "CN"), ("PE", "CN"), ("PE", "BR")]


def test_who_trades_with_all_tells_his_own() -> None:
    text = ("КАИР, 5 мая 2021. Внешняя торговля Египта достигла 90 млрд долларов.\n\nТурция в прошлом году "
            "экспортировала товаров на 200 млрд долларов, её торговля со всем миром достигла 400 млрд долларов.")
    assert parties(text, "ru")[1:] == [("TR", "WORLD"), ("TR", "WORLD")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "The trade of Pavlodar Region with Russia was $1 billion in 2022. It is the main partner of the "
           "region.\n\nOmsk\n\nIn the next three years mutual trade is to reach $2 billion, the governor said."),
    ("kk", "Павлодар облысының Ресеймен саудасы 2022 жылы 1 млрд доллар болды.\nОмбы жағы өз санын айтты\n"
           "«Үш жылда өзара сауданы екі миллиард долларға жеткізбекпіз», – деді губернатор."),
])
def test_a_town_of_the_other_land_may_head_a_paragraph(language: str, text: str) -> None:
    assert [figure.value for figure in figures(text, language)] == [1e9, 2e9]
