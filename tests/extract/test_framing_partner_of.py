"""A land that is said to be a partner of another is not at home in the text, however it is praised."""

from __future__ import annotations

import pytest

from tests.extract.told import figures

B = 1e9


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Chile remains one of the most important trading partners of Peru in the south."
           " In 2022 trade came to $5 billion. Exports fell by 30%."),
    ("ru", "Чили — один из самых важных торговых партнёров Перу на юге."
           " В 2022 году оборот составил 5 млрд долларов. Экспорт снизился на 30%."),
    ("ru", "Чили остаётся важнейшим партнёром Перу на юге."
           " В 2022 году оборот составил 5 млрд долларов. Экспорт снизился на 30%."),
    ("kk", "Чили – Перудің оңтүстіктегі маңызды сауда серіктестерінің бірі."
           " 2022 жылы тауар айналымы 5 млрд доллар болды. Экспорт 30%-ға азайды."),
])
def test_whose_partner_a_land_is_is_at_home(language: str, text: str) -> None:
    assert [(f.flow, f.reporter, f.partner) for f in figures(text, language)] == [
        ("turnover", "PE", "CL"), ("export", "PE", "CL")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Chile has many partners, Peru among them. Chile's exports came to $5 billion in 2022."),
    ("ru", "У Чили много партнёров, Перу в их числе. Экспорт Чили составил в 2022 году 5 млрд долларов."),
    ("kk", "Чилидің серіктесі көп, Перу соның бірі. Чилидің экспорты 2022 жылы 5 млрд доллар болды."),
])
def test_partners_of_a_land_leave_it_at_home(language: str, text: str) -> None:
    assert [(f.flow, f.reporter) for f in figures(text, language)] == [("export", "CL")]


def test_a_land_among_the_main_partners_has_its_own_sum_in_a_text_on_a_bloc() -> None:
    text = ("Чили в январе нарастила товарооборот со странами АСЕАН на 43%\n\nВ ведомстве уточнили, что в число "
            "основных партнеров Чили вошли Китай ($314,9 млн), Япония ($303,9 млн) и Корея ($128,1 млн).")
    assert [figure.partner for figure in figures(text, "ru")] == ["ASEAN", "CN", "JP", "KR"]
