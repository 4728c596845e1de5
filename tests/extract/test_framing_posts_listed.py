"""Posts and short lists: what a line announces of the items behind it, and what ends a list."""

from __future__ import annotations

import pytest

from extract.language import identify
from extract.page.layout import lines
from extract.reader import read
from tests.extract.told import figures


def test_lines_of_a_name_and_a_number_are_a_list() -> None:
    text = "Exports of Oman, 2022\nIndia — $4.1 bn\nChina — $3.2 bn\nIran — $1.1 bn"
    assert [line.kind for line in lines(text)] == ["headline", "item", "item", "item"]
    alone = "Exports of Oman\nIndia — $4.1 bn\nTrade with India has grown for years, the office said."
    assert [line.kind for line in lines(alone)][1] == "headline"


def test_flags_with_a_number_are_no_furniture() -> None:
    text = "Доля стран в экспорте Омана за 2022 год:\n🇮🇳 31%\n🇨🇳 24%\n🇮🇷 9%\nостальные — 36%"
    told = [(f.partner, f.value) for f in figures(text, "ru")]
    assert told == [("IN", 31), ("CN", 24), ("IR", 9), ("OTHER", 36)]


def test_the_rest_of_a_list_of_goods_is_other_goods() -> None:
    text = "Экспорт Омана в 2022 году:\nнефть — $300 млн\nрыба — $120 млн\nпрочее — $80 млн"
    assert [f.product for f in figures(text, "ru")] == ["oil", "fish", "other goods"]


@pytest.mark.parametrize(("text", "flow", "reporter"), [
    ("Who buys Omani fish? (2022)\nIndia: 41,000 tonnes\nChina: 32,000 tonnes", "export", "OM"),
    ("Кто покупает рыбу Омана? 2022 год\nИндия: 41 тыс. тонн\nКитай: 32 тыс. тонн", "export", "OM"),
    ("Что Оман купил у Индии в 2022 году:\n🚗 машины — $310 млн\n💊 лекарства — $295 млн", "import", "OM"),
    ("Оманның ірі сауда серіктестері (2022 жыл)\n🇮🇳 Үндістан — 4 млрд $\n🇨🇳 Қытай — 3 млрд $", "turnover", "OM"),
])
def test_a_question_or_a_title_announces_the_flow_of_its_list(text: str, flow: str, reporter: str) -> None:
    told = list(read(text, "post").figures)
    assert [(f.flow, f.reporter) for f in told] == [(flow, reporter)] * 2


def test_purchases_of_all_buyers_are_no_import_of_the_seller() -> None:
    text = ("Экспорт рыбы из Омана в мае 2022 года вырос.\nЗакупки увеличили все:\n"
            "Индия — 41 тыс. тонн;\nКитай — 3 тыс. тонн.")
    assert {(f.flow, f.reporter) for f in figures(text, "ru")} == {("export", "OM")}


def test_brackets_that_come_to_one_whole_are_shares() -> None:
    text = "Экспорт рыбы Омана за 2022 год\n\nИндия 120 т (60%)\nКитай 39 т (20%)\nИран 14 т (7%)"
    assert [f.value for f in figures(text, "ru")] == [120, 60, 39, 20, 14, 7]
    moved = "Экспорт рыбы Омана за 2022 год\n\nИндия 120 т (+60%)\nКитай 39 т (+20%)\nИран 14 т (+7%)"
    assert [f.value for f in figures(moved, "ru")] == [120, 39, 14]


def test_both_ways_of_a_turnover_are_told_by_prepositions() -> None:
    text = "Oman ⇄ India trade in 2022: $544m total ▪️ to India $115m ▪️ from India $429m"
    told = [(f.flow, f.value) for f in figures(text, "en")]
    assert told == [("turnover", 544e6), ("export", 115e6), ("import", 429e6)]
    one = "Товарооборот Омана в 2022 году составил $544 млн, на Индию пришлось $115 млн."
    assert {f.flow for f in figures(one, "ru")} == {"turnover"}


def test_a_closing_note_tells_the_time_of_a_list() -> None:
    text = "Оман нарастил импорт из Индии\n▪️рис — 22 млн т\n▪️чай — 5 млн т\n(данные за 2022 год)"
    assert {str(f.period) for f in read(text, "post").figures} == {"2022"}
    later = "Оман нарастил импорт из Индии за май 2021 года\n▪️рис — 22 млн т\n▪️чай — 5 млн т\n(отчёт за 2022 год)"
    assert {str(f.period) for f in read(later, "post").figures} == {"2021-05"}


def test_members_of_a_bloc_trade_with_the_one_told_of() -> None:
    text = "Торговля стран ЕАЭС с Казахстаном в 2022 году:\nРоссия — $26 млрд\nБеларусь — $917 млн\nАрмения — $48 млн"
    pairs = {frozenset((f.reporter, f.partner)) for f in figures(text, "ru")}
    assert pairs == {frozenset(("KZ", code)) for code in ("RU", "BY", "AM")}


def test_tags_tell_whose_a_post_is() -> None:
    text = "Товарооборот с Таджикистаном:\n➡ 2022 г. — 1,2 млрд $\n➡ 2021 г. — 1,1 млрд $\n\n#Казахстан #Таджикистан"
    assert {(f.reporter, f.partner) for f in read(text, "post").figures} == {("KZ", "TJ")}


def test_cyrillic_without_a_kazakh_letter_is_russian() -> None:
    assert identify("Откуда Узбекистан везёт мясо? Беларусь, Казахстан, Индия") == "ru"
    assert identify("Ресейден импорт", "kk") == "kk"


def test_a_year_ends_a_title_behind_a_stroke() -> None:
    text = "Оман / Иран / 2022\nОбъём торговли: 1 млрд 220 млн $\nВывезли из Омана: 820 млн $"
    assert {str(f.period) for f in read(text, "post").figures} == {"2022"}


def test_a_balance_announced_keeps_the_sign_of_each_item() -> None:
    text = "⚖️ Торговый баланс Омана (2022)\n🔻 с Ираном −$2,1 млрд\n🔺 с Индией +$240 млн"
    assert [(f.flow, f.value) for f in figures(text, "ru")] == [("balance", -2.1e9), ("balance", 240e6)]


@pytest.mark.parametrize(
    ("line", "product"), [("Куда уехали:", "cars"), ("Главные покупатели:", "cars"), ("Весь экспорт:", None)]
)
def test_a_line_that_leads_to_a_list_goes_on_about_what_was_told(line: str, product: str | None) -> None:
    lead = "Автопоток\n\nЗа 2023 год Оман реэкспортировал автомобилей на $9 млн."
    text = f"{lead}\n\n{line}\n🔹 Индия – $5 млн\n🔹 Китай – $3 млн"
    assert [f.product for f in figures(text, "ru")] == ["cars", product, product]
