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
