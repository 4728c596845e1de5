"""A paragraph of something else leaves what the text tells before and after it as it is."""

from __future__ import annotations

import pytest

from tests.extract.told import figures

LEADS = {
    "en": "Trade of Peru\n\nPeru's exports to Chile were $3 billion in 2022.\n\n",
    "ru": "Торговля Перу\n\nЭкспорт Перу в Чили в 2022 году составил 3 млрд долларов.\n\n",
    "kk": "Перу саудасы\n\n2022 жылы Перудің Чилиге экспорты 3 млрд доллар болды.\n\n",
}
GOES_ON = {
    "en": "Imports came to $2 billion, and purchases of grain to $300 million.\n",
    "ru": "Импорт достиг 2 млрд долларов, закупки зерна — 300 млн долларов.\n",
    "kk": "Импорт 2 млрд долларға жетті, астық импорты 300 млн доллар болды.\n",
}
TABLES = {
    "en": "Main partners, USD million\n\nCountry | 2022\nChile | 3,000.5\nJapan | 1,200.1\n",
    "ru": "Основные партнёры, млн долларов\n\nСтрана | 2022\nЧили | 3 000,5\nЯпония | 1 200,1\n",
    "kk": "Негізгі серіктестер, млн доллар\n\nЕл | 2022\nЧили | 3 000,5\nЖапония | 1 200,1\n",
}
ASIDES = {
    "en": [
        "Inflation in Turkey slowed to 38% in October 2023.", "Germany's GDP grew by 1.2% in 2016.",
        "Budget revenue came to $14 billion in 2018.", "The population of Brazil exceeded 213 million people.",
        "A loan of $250 million was approved for Nepal.", "The central bank kept its key rate at 9.25%.",
    ],
    "ru": [
        "Инфляция в Турции в октябре 2023 года замедлилась до 38%.", "ВВП Германии в 2016 году вырос на 1,2%.",
        "Доходы бюджета составили в 2018 году 14 млрд долларов.", "Население Бразилии превысило 213 млн человек.",
        "Непалу одобрен кредит на 250 млн долларов.", "Центробанк сохранил ключевую ставку на уровне 9,25%.",
    ],
    "kk": [
        "Түркияда инфляция 2023 жылғы қазанда 38%-ға дейін баяулады.", "Германияның ЖІӨ-сі 2016 жылы 1,2%-ға өсті.",
        "Бюджет кірісі 2018 жылы 14 млрд доллар болды.", "Бразилия халқының саны 213 млн адамнан асты.",
        "Непалға 250 млн доллар несие бөлінді.", "Орталық банк базалық мөлшерлемені 9,25% деңгейінде сақтады.",
    ],
}
EACH = [(language, aside) for language, asides in ASIDES.items() for aside in asides]


def told(text: str, language: str) -> list[tuple[object, ...]]:
    return [(f.value, f.unit, f.flow, f.reporter, f.partner, str(f.period), f.product) for f in figures(text, language)]


@pytest.mark.parametrize(("language", "aside"), EACH)
def test_sentences_go_on_behind_an_aside(language: str, aside: str) -> None:
    plain = told(LEADS[language] + GOES_ON[language], language)
    assert len(plain) == 3
    assert told(f"{LEADS[language]}{aside}\n\n{GOES_ON[language]}", language) == plain


@pytest.mark.parametrize(("language", "aside"), EACH)
def test_a_table_is_nobody_elses_for_an_aside_over_it(language: str, aside: str) -> None:
    plain = told(LEADS[language] + TABLES[language], language)
    assert len(plain) == 3
    assert told(f"{LEADS[language]}{aside}\n\n{TABLES[language]}", language) == plain
