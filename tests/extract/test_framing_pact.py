"""A text whose opening joins a bloc with one land outside it is about the trade of these two."""

from __future__ import annotations

import pytest

from tests.extract.told import sides

PACTS = [
    ("en", "The EU and Chile sum up five years\n\nThe European Union and Chile signed a pact five years ago. "
           "Mutual trade came to $21 billion in 2023. In 2019 the two sides traded $15 billion."),
    ("ru", "Лима, 3 марта 2024\n\nЕС и Чили пять лет назад подписали соглашение. В 2023 году взаимная торговля "
           "составила 21 млрд долларов. В 2019 году стороны наторговали на 15 млрд долларов."),
    ("kk", "ЕО мен Чили: бес жыл\n\nЕО елдері мен Чили бес жыл бұрын келісімге қол қойды. 2023 жылы өзара "
           "тауар айналымы 21 млрд долларға жетті. 2019 жылы тараптар 15 млрд долларға сауда жасады."),
]


@pytest.mark.parametrize(("language", "text"), PACTS)
def test_a_pact_tells_whose_trade_it_is(language: str, text: str) -> None:
    assert sides(text, language) == [(21e9, "turnover", "EU", "CL"), (15e9, "turnover", "EU", "CL")]


@pytest.mark.parametrize(
    ("language", "part"),
    [
        ("en", " Italy accounted for 8 percent of exports."),
        ("ru", " На Италию пришлось 8 процентов экспорта."),
        ("kk", " Экспорттың 8 пайызы Италияға тиесілі."),
    ],
)
def test_a_member_has_its_share_with_the_land(language: str, part: str) -> None:
    text = dict(PACTS)[language] + part
    assert sides(text, language)[-1] == (8, "export", "IT", "CL")


def test_a_paragraph_that_a_member_opens_stays_with_the_pact() -> None:
    part = "Италия отгрузила чилийцам 5 млн тонн угля. Страны ЕС закупили яблок на 3 млн долларов."
    text = f"{dict(PACTS)['ru']}\n\n{part}"
    assert sides(text, "ru")[-2:] == [(5e6, "export", "IT", "CL"), (3e6, "import", "EU", "CL")]


def test_a_land_whose_own_trade_comes_first_is_at_home() -> None:
    text = ("Chile and the EU\n\nThe EU and Chile signed a pact. Exports of Chile came to $90 billion in 2023. "
            "Imports were $80 billion.")
    assert [row[:3] for row in sides(text, "en")] == [(90e9, "export", "CL"), (80e9, "import", "CL")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "National Statistics of Kyrgyzstan. The volume of mutual trade with the EAEU states came to $2 billion in "
           "January-May 2023. Exports made up $700 million."),
    ("ru", "Национальный статистический комитет Киргизии. Объем взаимной торговли со странами ЕАЭС составил 2 млрд "
           "долларов в январе-мае 2023 года. Экспорт составил 700 млн долларов."),
    ("kk", "Қырғызстанның ұлттық статистика комитеті. 2023 жылғы қаңтар-мамырда ЕАЭО елдерімен өзара сауда көлемі "
           "2 млрд доллар болды. Экспорт 700 млн долларды құрады."),
])
def test_mutual_trade_with_a_bloc_is_that_of_a_member(language: str, text: str) -> None:
    assert sides(text, language) == [(2e9, "turnover", "KG", "EAEU"), (7e8, "export", "KG", "EAEU")]
