"""What only tells why, or in spite of what, something came about bars no number and says nothing of its way."""

from __future__ import annotations

import pytest

from tests.extract.told import amounts, figures

CAUSES = {
    "en": ("despite lower prices", "amid inflation", "because of a rise in tariffs", "thanks to higher output",
           "after a good harvest"),
    "ru": ("несмотря на снижение цен", "на фоне инфляции", "из-за роста тарифов", "благодаря росту производства",
           "при поддержке государства"),
    "kk": ("бағаның төмендеуіне қарамастан", "пандемия салдарынан", "өндірістің өсуі арқасында"),
}
SENTENCES = {
    "en": "In 2023 Georgia's exports to Peru grew by 5% to $40 million, {}.",
    "ru": "В 2023 году экспорт Грузии в Перу вырос на 5%, до 40 млн долларов, {}.",
    "kk": "2023 жылы Грузияның Перуге экспорты {} 5%-ға өсіп, 40 млн доллар болды.",
}


@pytest.mark.parametrize(("language", "cause"), [(code, cause) for code in CAUSES for cause in CAUSES[code]])
def test_a_cause_is_neither_a_bar_nor_a_change(language: str, cause: str) -> None:
    (figure,) = figures(SENTENCES[language].format(cause), language)
    assert (figure.value, figure.flow, figure.reporter, figure.partner) == (40e6, "export", "GE", "PE")
    assert figure.change is not None
    assert figure.change.pct == 5


def test_a_number_of_the_cause_is_none_of_trade() -> None:
    text = "Thanks to a loan of $5 million Georgia's exports to Peru came to $40 million in 2023."
    assert amounts(text, "en") == [(40e6, "export")]
    assert amounts("In 2023 the price of Georgia's wheat fell to $500 million, experts said.", "en") == []


def test_a_change_told_as_a_cause_with_its_number_stays_one() -> None:
    told = figures("Экспорт Перу в 2023 году упал на 5% после роста экспорта на 10% в 2022 году.", "ru")
    assert [f.change.pct for f in told if f.change is not None] == [-5, 10]


@pytest.mark.parametrize(("text", "value"), [
    ("Trade between Georgia and Peru registered $40 million in 2023.", 40e6),
    ("В 2023 году экспорт Грузии в Перу получился в размере 40 млн долларов.", 40e6),
])
def test_a_verb_of_coming_to_is_no_bar(text: str, value: float) -> None:
    assert [f.value for f in figures(text, "en" if text[0] == "T" else "ru")] == [value]


CLAUSES = {
    "en": ("In 2023, as wages fell, it reached $6 billion.", "It reached $6 billion in 2023 while inflation slowed.",
           "As the company said, it reached $6 billion in 2023.", "It reached $6 billion in 2023, although loans grew.",
           "It reached $6 billion in 2023 because the tariff was cut."),
    "ru": ("Поскольку зарплаты выросли, она достигла в 2023 году 6 млрд долларов.",
           "По мере снижения тарифов она достигла в 2023 году 6 млрд долларов.",
           "В 2023 году она, как сообщила компания, достигла 6 млрд долларов.",
           "Она достигла в 2023 году 6 млрд долларов, хотя инфляция ускорилась."),
    "kk": ("Инфляция баяулаған кезде ол 2023 жылы 6 млрд долларға жетті.",
           "Жалақы өскендіктен, ол 2023 жылы 6 млрд долларға жетті.",
           "Тариф төмендегенде ол 2023 жылы 6 млрд долларға жетті."),
}
TRADE = {
    "en": "Peru's trade with Chile came to $5 billion in 2020.\n\n",
    "ru": "Торговля Перу с Чили составила в 2020 году 5 млрд долларов.\n\n",
    "kk": "Перудің Чилимен саудасы 2020 жылы 5 млрд доллар болды.\n\n",
}


@pytest.mark.parametrize(("language", "told"), [(code, told) for code in CLAUSES for told in CLAUSES[code]])
def test_a_clause_of_another_thing_bars_no_number(language: str, told: str) -> None:
    assert [amount for amount, _ in amounts(TRADE[language] + told, language)] == [5e9, 6e9]


@pytest.mark.parametrize("told", [
    "In 2023 $6 billion was given to the fund as a loan.", "As loans rose to $6 billion in 2023, the two were glad.",
    "The loan reached $6 billion in 2023 as exports fell.",
])
def test_a_loan_stays_one_beside_a_clause(told: str) -> None:
    assert [amount for amount, _ in amounts(TRADE["en"] + told, "en")] == [5e9]


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "Торговля Молдавии с СНГ в 2011 году выросла на 36%, а товарооборот с Арменией за счет значительного "
           "сокращения импорта уменьшился на 12%."),
    ("en", "Moldova's trade with the CIS rose by 36% in 2011, while turnover with Armenia, owing to a large fall "
           "in imports, shrank by 12%."),
    ("kk", "2011 жылы Молдованың ТМД елдерімен саудасы 36%-ға өсті, ал Армениямен тауар айналымы импорттың айтарлықтай "
           "қысқаруы салдарынан 12%-ға кеміді."),
])
def test_trade_that_only_tells_why_leaves_the_number_to_what_moved(language: str, text: str) -> None:
    assert [(f.flow, f.change and f.change.pct) for f in figures(text, language)] == [
        ("turnover", 36), ("turnover", -12)]


def test_trade_that_tells_why_keeps_a_number_of_its_own() -> None:
    text = "Товарооборот Молдавии с Арменией вырос до $12 млн благодаря увеличению экспорта до $8 млн."
    assert [(f.flow, f.value) for f in figures(text, "ru")] == [("turnover", 12e6), ("export", 8e6)]


def test_what_comes_about_as_a_result_is_no_cause() -> None:
    text = "Импорт Молдавии обгоняет экспорт, в результате дефицит торговли в июне вырос до $160 млн."
    assert [(f.flow, f.value) for f in figures(text, "ru")] == [("balance", -160e6)]
