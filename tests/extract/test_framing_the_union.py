"""A bloc meant by "the union" or "the bloc": whose members trade with each other, with whom a land trades."""

from __future__ import annotations

import pytest

from extract.reader import read

ABOUT = {
    "en": "Belarus trades with Russia for $40 billion. The EAEU is five years old.",
    "ru": "Беларусь торгует с Россией на 40 млрд долларов. ЕАЭС исполнилось пять лет.",
    "kk": "Беларусь Ресеймен 40 млрд долларға сауда жасайды. ЕАЭО бес жылға толды.",
}


def _last(text: str) -> tuple[str, str | None, str | None]:
    figure = read(text, "x").figures[-1]
    return figure.flow, figure.reporter, figure.partner


@pytest.mark.parametrize(
    ("language", "reporter", "said"),
    [
        ("en", "EAEU", "Mutual trade in the Union has grown by 10 percent, to $80.6 billion."),
        ("en", "EAEU", "Trade within the union has grown by 10 percent, to $80.6 billion."),
        ("ru", "EAEU", "Взаимная торговля в союзе выросла на 10% и достигла 80 млрд долларов."),
        ("ru", "EAEU", "Торговля внутри союза выросла на 10% и достигла 80 млрд долларов."),
        ("kk", "EAEU", "Одақ ішіндегі өзара сауда 10%-ға өсіп, 80 млрд долларға жетті."),
        ("en", "BY", "Belarus traded with its partners in the union for $16 billion."),
        ("en", "BY", "Belarus traded with the members of the bloc for $16 billion."),
        ("ru", "BY", "Беларусь торговала с партнёрами по союзу на 16 млрд долларов."),
        ("kk", "BY", "Беларусь одақ елдерімен 16 млрд долларға сауда жасады."),
    ],
)
def test_trade_inside_the_union_told_of_before_and_with_it(language: str, reporter: str, said: str) -> None:
    assert _last(f"{ABOUT[language]} {said}") == ("turnover", reporter, "EAEU")


@pytest.mark.parametrize(
    "text",
    [
        "Vietnam and the EAEU traded goods worth 5 million dollars in 2020.",
        "Vietnam signed an agreement with the EAEU in 2015. In 2017 Vietnam and the union traded goods for $2 billion.",
        "Вьетнам и ЕАЭС наторговали в 2020 году на 5 млн долларов.",
        "Вьетнам ЕАЭО-мен келісімге қол қойды. Вьетнам мен одақ 2020 жылы 5 млрд долларға сауда жасады.",
    ],
)
def test_a_land_and_the_union_are_a_pair(text: str) -> None:
    assert _last(text) == ("turnover", "VN", "EAEU")


@pytest.mark.parametrize(
    "said",
    [
        "Germany, the bloc's largest economy, took $100 million.",
        "Germany, an EU member, took $100 million.",
        "Germany (the largest economy of the union) took $100 million.",
        "The EU's largest economy, Germany, took $100 million.",
    ],
)
def test_a_member_described_by_its_bloc_is_the_partner(said: str) -> None:
    text = f"Georgia's exports to the EU came to $650 million in 2024. {said}"
    assert [f.partner for f in read(text, "x").figures] == ["EU", "DE"]


@pytest.mark.parametrize(
    ("text", "partners"),
    [
        (
            "Товарооборот Казахстана с ЕС составил 45 млрд долларов. На Италию, крупнейшего партнёра в ЕС, пришлось "
            "16 млрд долларов.",
            ["EU", "IT"],
        ),
        (
            "Грузияның ЕО-ға экспорты 650 млн доллар болды. ЕО-ның ең ірі экономикасы Германия 100 млн долларға тауар "
            "сатып алды.",
            ["EU", "DE"],
        ),
        # a bloc in a clause of its own describes nobody
        ("Georgia's exports to Germany, $100 million, grew, those to the EU came to $650 million.", ["DE", "EU"]),
    ],
)
def test_a_bloc_counts_but_for_what_describes_a_member(text: str, partners: list[str]) -> None:
    assert [f.partner for f in read(text, "x").figures] == partners


def test_trade_between_the_members_of_a_bloc_in_a_text_of_another_land() -> None:
    text = "Kazakhstan's exports were 5 million dollars. The European Union is larger. {} came to 61 million dollars."
    assert _last(text.format("Trade between the member states")) == ("turnover", "EU", "EU")
    assert _last(text.format("Trade between the union and NAFTA")) == ("turnover", "EU", "NAFTA")
