"""Posts whose lines begin with pictures and flags, and whose signs stand for words."""

from __future__ import annotations

import pytest

from extract.page.layout import lines
from tests.extract.told import amounts, figures

M = 1e6


def kinds(text: str) -> list[str]:
    return [line.kind for line in lines(text)]


def test_signed_lines_with_numbers_are_items_and_a_signed_title_is_none() -> None:
    post = "🍎 Apples of Georgia in 2023\n\n🇵🇱 Poland: $3 mln\n🇩🇪 Germany: $2 mln"
    assert kinds(post) == ["headline", "item", "item"]
    assert kinds("🍎 Apples 2023\n🇵🇱 All about them") == ["headline", "headline"]


def test_items_are_of_what_the_sentence_before_them_tells() -> None:
    text = "Harvest over!\nGeorgia sold $9 mln worth of apples abroad in 2023.\n\n🇵🇱 Poland: $3 mln\n🇩🇪 Germany: $2 mln"
    assert [(f.partner, f.product) for f in figures(text, "en")] == [
        ("WORLD", "apples"), ("PL", "apples"), ("DE", "apples")]


def test_the_goods_and_the_flow_of_one_partner_are_not_those_of_the_next() -> None:
    text = ("Торговля Грузии с соседями за 2023 год\n\n🟢 Иран: $300 млн, в том числе экспорт $90 млн\n"
            "🟢 Армения: $700 млн\n🟢 Турция: экспорт пшеницы $20 млн\n🟢 Ирак: $50 млн")
    assert [(f.partner, f.flow, f.product) for f in figures(text, "ru")] == [
        ("IR", "turnover", None), ("IR", "export", None), ("AM", "turnover", None),
        ("TR", "export", "wheat"), ("IQ", "turnover", None)]


@pytest.mark.parametrize(
    ("language", "text", "pct"),
    [
        ("en", "Exports of Georgia in 2023: $6 bn ➕9.1%", 9.1),
        ("en", "Exports of Georgia in 2023: $6 bn ⬇️ by 9.1%", -9.1),
        ("ru", "Экспорт Грузии в 2023 году — $6 млрд ⬇️ на четверть", -25.0),
        ("ru", "Экспорт Грузии в 2023 году — 6 млрд долл. (▲ 9,1%)", 9.1),
        ("kk", "Грузияның 2023 жылғы экспорты – $6 млрд ➖ 9,1%", -9.1),
    ],
)
def test_signs_say_which_way_a_flow_went(language: str, text: str, pct: float) -> None:
    (figure,) = figures(text, language)
    assert figure.change is not None
    assert figure.change.pct == pct


def test_rates_with_triangles_are_furniture() -> None:
    assert kinds("Trade grew.\nUSD 447.2 ▲ 0.4 EUR 480.1 ▼ 1.2")[-1] == "furniture"


def test_a_year_opens_an_item() -> None:
    text = "Georgia and Iran\n✅ 2021, trade in all: $300 mln\n✅ exports: $90 mln"
    assert [str(f.period) for f in figures(text, "en")] == ["2021", "2021"]


def test_an_amount_that_leads_to_a_part_of_one_way_is_the_turnover() -> None:
    text = "Georgia trades with its neighbours. In 2023 Iran had $300 million, of which exports $90 million."
    assert amounts(text, "en") == [(300 * M, "turnover"), (90 * M, "export")]
    text = "Exports of Georgia rose in 2023. Iran took $300 million, of which exports of wheat $90 million."
    assert amounts(text, "en")[0] == (300 * M, "export")


def test_a_dash_before_an_amount_is_no_minus_but_in_a_balance() -> None:
    assert amounts("Экспорт Грузии в 2023 году -427 млн долл., сальдо -300 млн долл.", "ru") == [
        (427 * M, "export"), (-300 * M, "balance")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Apples of Georgia\n\n● In 2021 exports of apples reached $9 mln.\n"
           "● In January-June 2023 they were $4 mln. Of this Poland took $3 mln.\n● Target for 2030: $20 mln."),
    ("ru", "Яблоки Грузии\n\n● В 2021 году экспорт яблок достиг $9 млн.\n"
           "● За январь-июнь 2023 года он был $4 млн. Из этого Польша взяла $3 млн.\n● Цель на 2030 год: $20 млн."),
    ("kk", "Грузияның алмасы\n\n● 2021 жылы алма экспорты 9 млн долларға жетті.\n"
           "● 2023 жылғы қаңтар-маусымда ол 4 млн доллар болды. Соның ішінде Польшаға 3 млн доллар.\n"
           "● 2030 жылғы меже: 20 млн доллар."),
])
def test_the_further_sentences_of_an_item_go_on_in_its_time(language: str, text: str) -> None:
    assert [str(f.period) for f in figures(text, language)] == ["2021", "2023-01/2023-06", "2023-01/2023-06", "2030"]


def test_a_question_of_many_is_not_what_the_text_is_about() -> None:
    text = ("Who leads the trade in code?\n\nArmenia. Its exports of services reached $5 mln in 2023. "
            "A plan has two steps: $7 mln in 2028, $9 mln in 2030.")
    assert {f.flow for f in figures(text, "en")} == {"services_export"}
