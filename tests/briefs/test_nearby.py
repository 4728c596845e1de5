"""What an answer says beside the number asked for: other goods, the highest year, what nobody states."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from briefs.answering.answer import answer
from briefs.rendering.render import render
from terms.figure import Figure
from terms.period import Period
from tests.briefs.asking import TODAY, ask
from tests.briefs.samples import monthly

LANGUAGES = ("en", "ru", "kk")
COPPER = Figure(
    doc="one", mention="2.1 billion", start=0, end=11, quote="2.1 billion", flow="export", reporter="KZ", partner="CN",
    period=Period.of_year(2020), value=2.1e9, unit="USD", product="copper", side="KZ", rule="en.level", confidence=0.9,
    evidence="office", outlet="Gazette", id=1, document=1)
YEARS = [replace(COPPER, period=Period.of_year(year), value=value, id=year, document=year)
         for year, value in ((2020, 2.1e9), (2021, 2.6e9), (2022, 1.9e9))]
BUYERS = [replace(COPPER, partner=partner, value=value, id=number, document=number)
          for number, (partner, value) in enumerate((("CN", 2.1e9), ("TR", 1e9), ("IT", 3e9)), 1)]


def said(text: str, figures: list[Figure], language: str = "en") -> list[str]:
    brief = answer(ask(text, language=language), figures, today=TODAY)
    return render(brief, language, format="text").replace("\xa0", " ").splitlines()


@pytest.mark.parametrize(("language", "text", "line"), [
    ("en", "kz wheat exports to china 2020", "Known of other goods: copper"),
    ("ru", "экспорт пшеницы из казахстана в китай 2020", "Есть данные о других товарах: медь"),
    ("kk", "қазақстаннан қытайға бидай экспорты 2020", "Басқа тауарлар бойынша дерек бар: мыс"),
    ("en", "top 5 buyers of kazakh wheat 2020", "Known of other goods: copper")])
def test_other_goods_are_named_where_nothing_is_known_of_these(language: str, text: str, line: str) -> None:
    assert line in said(text, [COPPER], language)


def test_goods_that_are_alike_come_first() -> None:
    goods = [replace(COPPER, product=product, id=number, document=number)
             for number, product in enumerate(("coal", "crude oil", "wheat"), 1)]
    assert said("kz oil exports to china 2020", goods)[-1] == "Known of other goods: crude oil, coal, wheat"


@pytest.mark.parametrize(("language", "text", "heading"), [
    ("en", "kz cn copper 2020-2022", "Kazakhstan: exports to China, copper, 2020–2022"),
    ("ru", "медь казахстан китай 2020-2022", "Казахстан: экспорт в Китай, медь, 2020–2022 годы"),
    ("kk", "мыс қазақстан қытай 2020-2022", "Қазақстан: Қытайға экспорт, мыс, 2020–2022 жылдар")])
def test_trade_in_goods_is_the_direction_that_is_known(language: str, text: str, heading: str) -> None:
    lines = said(text, YEARS, language)
    assert lines[0] == heading
    assert "2,6" in lines[2].replace(".", ",")


@pytest.mark.parametrize(("language", "text", "line"), [
    ("en", "record year of kz exports", "Highest: 2022, $84.6 billion"),
    ("en", "lowest kz exports since 2019", "Lowest: 2020, $47.5 billion"),
    ("ru", "лучший год экспорта казахстана", "Больше всего: 2022, $84,6 млрд"),
    ("ru", "самый низкий экспорт казахстана с 2019 года", "Меньше всего: 2020, $47,5 млрд"),
    ("kk", "қазақстан экспортының ең жақсы жылы", "Ең көбі: 2022, 84,6 млрд доллар"),
    ("kk", "2019 жылдан бері қазақстанның ең төменгі экспорты", "Ең азы: 2020, 47,5 млрд доллар")])
def test_the_year_that_is_looked_for_stands_under_the_series(language: str, text: str, line: str) -> None:
    lines = said(text, monthly(), language)
    assert lines[-2] == line
    assert "2026" in lines[-1]  # the source is the last


@pytest.mark.parametrize(("language", "text", "line"), [
    ("en", "when did kz exports pass 80 bn", "First known year of $80 billion or more: 2022, $84.6 billion"),
    ("ru", "когда экспорт казахстана превысил 80 млрд",
     "Первый известный год, когда было $80 млрд и больше: 2022, $84,6 млрд"),
    ("kk", "қазақстан экспорты 80 млрд-тан қашан асты",
     "80 млрд доллар және одан көп болған алғашқы белгілі жыл: 2022, 84,6 млрд доллар"),
    ("en", "when did kz exports pass 300 bn", "$300 billion or more: in no year that is known"),
    ("ru", "когда экспорт казахстана превысил 300 млрд", "$300 млрд и больше: ни в одном из известных лет"),
    ("kk", "қазақстан экспорты 300 млрд-тан қашан асты", "300 млрд доллар және одан көп: ондай жыл белгісіз")])
def test_the_first_year_of_an_amount_stands_under_the_series(language: str, text: str, line: str) -> None:
    lines = said(text, monthly(), language)
    assert lines[-2] == line
    assert "2026" in lines[-1]  # the source is the last


def test_the_first_year_of_an_amount_may_be_of_no_named_side() -> None:
    figures = [replace(one, side=None if one.period == Period.of_year(2020) else "KZ") for one in YEARS]
    assert said("when did kz copper exports to china pass 2 bn", figures)[-2] == (
        "First known year of $2 billion or more: 2020, $2.1 billion")


@pytest.mark.parametrize(("language", "text", "line"), [
    ("en", "smallest buyers of kazakh copper 2020", "The smallest first"),
    ("ru", "самые маленькие покупатели казахстанской меди 2020", "Сначала самые маленькие"),
    ("kk", "қазақ мысын кім ең аз алады 2020", "Алдымен ең аздары")])
def test_a_ranking_may_begin_with_the_smallest(language: str, text: str, line: str) -> None:
    lines = said(text, BUYERS, language)
    assert lines[1] == line
    assert lines[2].startswith("1. Т") or lines[2].startswith("1. T")


@pytest.mark.parametrize(("language", "text", "line"), [
    ("en", "is it true that kz exports were 90bn in 2020?", "No source here states this number: 90 billion"),
    ("ru", "правда ли что экспорт казахстана в 2020 90 млрд", "Такого числа нет ни в одном источнике: 90 млрд"),
    ("kk", "2020 жылы қазақстан экспорты 90 млрд болғаны рас па", "Ешбір дереккөзде мұндай сан жоқ: 90 млрд")])
def test_a_number_that_nobody_states_is_answered_with_what_is_known(language: str, text: str, line: str) -> None:
    lines = said(text, monthly(), language)
    assert line in lines
    assert any("47" in one for one in lines)


@pytest.mark.parametrize(("text", "code"), [
    ("hs 1001 exports kz 2023", "hs 1001"), ("тн вэд 1001 экспорт рк 2023", "тн вэд 1001"),
    ("СЭҚ ТН 1001 экспорт ҚР 2023", "СЭҚ ТН 1001")])
def test_a_code_of_goods_is_asked_back_as_one(text: str, code: str) -> None:
    question = ask(text)
    assert (question.intent, question.unknown, question.needs) == ("clarify", code, "product")


@pytest.mark.parametrize(("language", "text", "rows"), [
    ("en", "kz exports by quarter 2024", ["Q1 2024", "Q2 2024", "Q3 2024", "Q4 2024"]),
    ("ru", "экспорт рк поквартально 2024", ["I кв. 2024", "II кв. 2024", "III кв. 2024", "IV кв. 2024"]),
    ("kk", "қр экспорты тоқсан бойынша 2024",
     ["2024, I тоқсан", "2024, II тоқсан", "2024, III тоқсан", "2024, IV тоқсан"])])
def test_quarters_that_are_asked_for_are_the_rows(language: str, text: str, rows: list[str]) -> None:
    assert [line.partition(":")[0] for line in said(text, monthly(), language)[1:5]] == rows


@pytest.mark.parametrize(("language", "text", "near"), [
    ("en", "kz exports q3 2026", "Nearest: Q2 2026, $21.7 billion"),
    ("ru", "экспорт рк 3 квартал 2026", "Ближайшие данные: II квартал 2026 года, $21,7 млрд"),
    ("kk", "қр экспорты 2026 3 тоқсан", "Ең жақыны: 2026 жылғы II тоқсан, 21,7 млрд доллар")])
def test_the_nearest_quarter_is_a_quarter(language: str, text: str, near: str) -> None:
    assert near in said(text, monthly(), language)


@pytest.mark.parametrize(("language", "text", "told"), [
    ("en", "fastest growing buyer of kazakh copper 2020", "“fastest growing”"),
    ("ru", "какая страна быстрее всего наращивает импорт казахстанской меди 2020", "«быстрее всего»"),
    ("kk", "қр мыс экспорты кіммен ең тез өсіп жатыр 2020", "«ең тез»")])
def test_that_nothing_is_ranked_by_growth_is_told(language: str, text: str, told: str) -> None:
    assert any(told in line for line in said(text, BUYERS, language))


@pytest.mark.parametrize(("language", "text", "heading"), [
    ("en", "kz copper", "Kazakhstan: exports, copper, 2020"),
    ("ru", "медь казахстан", "Казахстан: экспорт, медь, 2020 год"),
    ("kk", "қазақстан мыс", "Қазақстан: экспорт, мыс, 2020 жыл")])
def test_a_countrys_trade_in_goods_is_the_direction_that_is_known(language: str, text: str, heading: str) -> None:
    assert said(text, [replace(COPPER, partner="WORLD")], language)[0] == heading


@pytest.mark.parametrize(("language", "text", "line"), [
    ("en", "what goods does kz export to china", "Known by goods: copper"),
    ("en", "what does kz sell to china", "Known by goods: copper"),
    ("ru", "что рк продаёт в китай", "По товарам есть данные: медь"),
    ("ru", "какие товары рк экспортирует в китай", "По товарам есть данные: медь"),
    ("kk", "қр қытайға не сатады", "Тауарлар бойынша дерек бар: мыс"),
    ("kk", "қр қытайға қандай тауарлар экспорттайды", "Тауарлар бойынша дерек бар: мыс")])
def test_which_goods_are_traded_is_said_as_far_as_known(language: str, text: str, line: str) -> None:
    assert line in said(text, [COPPER, replace(COPPER, product=None, value=9e9, id=2, document=2)], language)


def test_a_flow_that_is_denied_asks_for_no_goods() -> None:
    assert not ask("не экспорт, а импорт рк из рб 2018").goods
    assert not ask("how much wheat did kz sell to china").goods


def of_pair(flow: str, value: float, year: int, number: int, **more: Any) -> Figure:
    """A figure of Kazakhstan and China, published in the year after."""
    figure = replace(COPPER, product=None, flow=flow, value=value, period=Period.of_year(year), id=number,
                     document=number, doc_date=date(year + 1, 2, 1), doc_date_how="stated")
    return replace(figure, **more)


TRADE = [of_pair("export", 9.5e9, 2023, 1), of_pair("import", 18.3e9, 2023, 2), of_pair("turnover", 27.8e9, 2023, 3)]


@pytest.mark.parametrize(("language", "text", "line"), [
    ("en", "kz balance with china 2024", "Nearest: 2023, −$8.8 billion (calculated)"),
    ("ru", "сальдо казахстана с китаем 2024", "Ближайшие данные: 2023 год, −$8,8 млрд (расчёт)"),
    ("kk", "қазақстанның қытаймен сальдосы 2024", "Ең жақыны: 2023 жыл, −8,8 млрд доллар (есептелген)")])
def test_what_is_nearest_may_be_calculated(language: str, text: str, line: str) -> None:
    assert line in said(text, TRADE[:2], language)


def test_the_latest_balance_may_be_calculated() -> None:
    assert said("kz balance with china", TRADE[:2])[:2] == [
        "Kazakhstan: trade balance with China, 2023", "−$8.8 billion (calculated)"]


@pytest.mark.parametrize(("value", "due", "line"), [
    (30e9, 2030, "Known: $27.8 billion in 2023 (93% of the target)"), (20e9, 2030, "Not known whether reached")])
def test_a_target_to_come_is_set_against_the_last_level_before_it(value: float, due: int, line: str) -> None:
    goal = replace(of_pair("turnover", value, due, 4), status="target", doc_date=date(2026, 2, 1))
    assert line in said("target kz china", [*TRADE, goal])


@pytest.mark.parametrize(("language", "text", "lines"), [
    ("en", "kz china trade 2018-2023", ["2018–2022: not known", "2023: $27.8 billion (K)"]),
    ("ru", "казахстан китай 2018-2023", ["2018–2022: нет данных", "2023: $27,8 млрд (К)"]),
    ("kk", "қазақстан қытай 2018-2023", ["2018–2022: дерек жоқ", "2023: 27,8 млрд доллар (Қ)"])])
def test_years_that_are_not_known_are_one_line(language: str, text: str, lines: list[str]) -> None:
    assert said(text, TRADE, language)[1:3] == lines


def test_of_a_series_of_which_nothing_is_known_the_nearest_year_is_told() -> None:
    assert said("kz china trade 2010-2015", TRADE)[1:3] == ["No figure is known.", "Nearest: 2023, $27.8 billion"]
    assert said("kz georgia trade 2010-2015", TRADE)[1:] == ["No figure is known.", "Ask for another year or pair."]


@pytest.mark.parametrize(("text", "line"), [
    ("source for $28bn kz china", "1. Gazette, 1 February 2024: 1 figure, 2023"),
    ("source for $35bn kz china", "No source here states this number: 35 billion")])
def test_the_source_of_a_number_is_that_of_the_one_it_rounds(text: str, line: str) -> None:
    goal = replace(of_pair("turnover", 30e9, 2030, 4), status="target")
    assert line in said(text, [*TRADE, goal])


@pytest.mark.parametrize("text", ["share of oil in kz exports 2023", "доля нефти в экспорте казахстана 2023",
                                  "қазақстан экспортындағы мұнай үлесі 2023"])
def test_the_share_of_goods_is_one_of_all_exports(text: str) -> None:
    oil, everything = (replace(one, partner="WORLD") for one in (of_pair("export", 40e9, 2023, 1, product="oil"),
                                                                of_pair("export", 80e9, 2023, 2)))
    assert said(text, [oil, everything])[1].startswith("50% (calculated), 2023")


def test_where_no_year_is_known_a_part_of_one_is_near() -> None:
    part = replace(TRADE[2], period=Period.of_months(2023, 1, 7))
    assert said("kz china trade 2025", [part])[2] == "Nearest: January–July 2023, $27.8 billion"


@pytest.mark.parametrize(("language", "text", "line"), [
    ("en", "kz imports from china 2023", "Kazakhstan – China, trade turnover, 2023: $27.8 billion"),
    ("ru", "сальдо казахстана с китаем", "Казахстан – Китай, товарооборот, 2023 год: $27,8 млрд"),
    ("kk", "қазақстанның қытайға экспорты 2021", "Қазақстан – Қытай, тауар айналымы, 2023 жыл: 27,8 млрд доллар")])
def test_of_a_direction_of_which_nothing_is_known_trade_both_ways_is_told(language: str, text: str, line: str) -> None:
    assert line in said(text, TRADE[2:], language)


@pytest.mark.parametrize(("text", "line"), [
    ("what place does italy take in kz copper exports 2020", "1. Italy: $3 billion"),
    ("what place does georgia take in kz copper exports 2020", "Georgia: not known"),
    ("какое место занимает грузия в экспорте меди казахстана 2020", "Georgia: not known")])
def test_the_place_that_is_asked_for_is_told(text: str, line: str) -> None:
    assert line in said(text, BUYERS)


def test_a_place_below_the_others_is_told_with_its_number() -> None:
    assert said("top 1 buyers of kz copper 2020", BUYERS)[2].startswith("Kazakhstan's data")
    question = replace(ask("top 1 buyers of kz copper 2020"), sought="TR")
    lines = render(answer(question, BUYERS, today=TODAY), "en", format="text").splitlines()
    assert lines[2].startswith("3. Türkiye: ")


@pytest.mark.parametrize(("text", "year"), [
    ("why is it 44bn in china and 30bn in kazakhstan", "2024"), ("почему у китая 44 млрд а у казахстана 30", "2024"),
    ("неге қытайда 44 млрд, қазақстанда 30", "2024"), ("why do kz and cn numbers differ", "2025")])
def test_why_there_are_two_numbers_is_of_the_year_that_has_them(text: str, year: str) -> None:
    pairs = [(2023, 25e9, 31e9), (2024, 30.1e9, 43.8e9), (2025, 33e9, 47e9)]
    told = [replace(of_pair("turnover", value, year, number), side=side)
            for number, (year, side, value) in enumerate(
                ((year, side, value) for year, own, other in pairs for side, value in (("KZ", own), ("CN", other))), 1)]
    assert said(text, told)[0].endswith(f": trade turnover, {year}")


def test_two_documents_of_one_side_are_two_numbers_too() -> None:
    assert said("why do kz and cn numbers differ", [*TRADE, replace(TRADE[2], value=35e9, id=9, document=9)])[1] == (
        "Two figures of one side contradict each other.")
