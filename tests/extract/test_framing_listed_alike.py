"""Lists within a sentence: each number has its own party, all parties stand alike, and agents are no owners."""

from __future__ import annotations

import pytest

from extract.reader import read
from tests.extract.told import figures

Told = list[tuple[str, str | None, str | None]]


def parties(text: str, language: str) -> Told:
    return [(f.flow, f.reporter, f.partner) for f in figures(text, language)]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Oman's main trading partners in 2022 were India ($13.7bn), China ($9.9bn) and Iran ($4.4bn)."),
    ("ru", "Основными торговыми партнёрами Омана в 2022 году стали Индия (13,7 млрд долларов), Китай (9,9 млрд), "
           "Иран (4,4 млрд)."),
    ("kk", "2022 жылы Оманның негізгі сауда серіктестері Үндістан (13,7 млрд доллар), Қытай (9,9 млрд доллар), "
           "Иран (4,4 млрд доллар) болды."),
])
def test_partners_listed_with_amounts_are_of_the_turnover(language: str, text: str) -> None:
    assert parties(text, language) == [("turnover", "OM", code) for code in ("IN", "CN", "IR")]


def test_partners_named_without_amounts_of_their_own_tell_no_turnover() -> None:
    assert parties("Oman's main partners are India and China; it lent them $3 billion.", "en") == []


@pytest.mark.parametrize(("language", "text"), [
    ("en", "India was Oman's largest supplier in 2022 at $5.4 billion, followed by China at $2.1 billion."),
    ("kk", "Оманға 2022 жылы ең ірі жеткізушілер Үндістан (5,4 млрд доллар), Қытай (2,1 млрд доллар) болды."),
])
def test_suppliers_of_a_land_sell_to_it_one_after_another(language: str, text: str) -> None:
    told = {("import", "OM", "IN"), ("import", "OM", "CN"), ("export", "IN", "OM"), ("export", "CN", "OM")}
    found = parties(text, language)
    assert len(found) == 2
    assert set(found) <= told


def test_a_supplier_to_a_land_tells_of_its_own_export() -> None:
    told = parties("Oman is a large supplier of fish to India: in 2022 it sold $54 million worth there.", "en")
    assert told == [("export", "OM", "IN")]


def test_a_change_in_brackets_does_not_part_an_amount_from_its_party() -> None:
    text = "In 2022, Oman exported goods for $9.8bn (+11%) to India, $4.7bn (+12%) to China and $3.1bn (-17%) to Iran."
    assert parties(text, "en") == [("export", "OM", code) for code in ("IN", "CN", "IR")]
    before = "In 2022 Oman's exports to India came to $9.8bn (+11%), to China $4.7bn (+12%), to Iran $3.1bn (-17%)."
    assert parties(before, "en") == [("export", "OM", code) for code in ("IN", "CN", "IR")]


def test_a_verb_behind_a_comma_does_not_turn_the_change_before_a_dash() -> None:
    text = "Экспорт Омана в Индию в 2022 году вырос на 11%, в Китай — на 12%, в Иран — на 3%, а в Ирак упал на 17%."
    changes = [f.change.pct if f.change else None for f in figures(text, "ru")]
    assert changes == [11, 12, 3, -17]
    kazakh = "2022 жылы Оманның Үндістанға экспорты 5%-ға, Қытайға 12%-ға артып, Иранға 3%-ға кеміді."
    assert [f.change.pct if f.change else None for f in figures(kazakh, "kk")] == [5, 12, -3]


def test_parties_that_nothing_parts_are_no_list() -> None:
    text = ("2022 жылы Оманның Үндістанға, Қытайға және Иранға экспорты "
            "сәйкесінше 195 млн, 310 млн және 101 млн доллар болды.")
    assert parties(text, "kk") == [("export", "OM", code) for code in ("IN", "CN", "IR")]


def test_a_breakdown_is_no_fall() -> None:
    text = "Oman's exports for 2022 broke down as follows: India 24.1%, China 21.5%, Iran 18%."
    assert [f.value for f in figures(text, "en")] == [24.1, 21.5, 18]
    fell = "Oman's exports for 2022 went down as follows: to India by 24.1%, to China by 21.5%."
    assert [f.change.pct if f.change else None for f in figures(fell, "en")] == [-24.1, -21.5]


def test_those_listed_are_not_at_home() -> None:
    text = "India made up 18.9 percent of Oman's exports in 2022, China 18.7 percent and Iran for 5.3 percent."
    assert {f.reporter for f in read(text, "list").figures} == {"OM"}


def test_those_at_whom_things_are_bought_are_sellers_one_and_all() -> None:
    text = "В 2022 году Оман закупил рис у Индии на 900 млн долларов, у Китая — на 96 млн, у Ирана — на 25 млн."
    assert parties(text, "ru") == [("import", "OM", code) for code in ("IN", "CN", "IR")]


def test_goods_may_stand_between_a_weight_and_where_it_went() -> None:
    text = "Oman sent 9,000 tonnes of its dates to India, 5,000 tonnes to China and 2,000 tonnes to Iran in 2022."
    assert parties(text, "en") == [("export", "OM", code) for code in ("IN", "CN", "IR")]


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "Среди экспортных товаров Омана в 2022 году лидировали нефть — 16,6 млрд долларов, рыба — 1,7 млрд."),
    ("en", "Oman's main export items in 2022 were oil at $16.6 billion and fish at $1.7 billion."),
    ("kk", "2022 жылы Оманның негізгі экспорттық тауарлары мұнай – 16,6 млрд доллар, балық – 1,7 млрд доллар болды."),
])
def test_goods_listed_as_exported_are_exports(language: str, text: str) -> None:
    assert [(f.flow, f.reporter, f.product) for f in figures(text, language)] == [
        ("export", "OM", "oil"), ("export", "OM", "fish")]


def test_goods_without_amounts_are_no_list() -> None:
    assert figures("Main export items of Oman are oil and fish; it has borrowed $3 billion and $4 billion.", "en") == []


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "Доля Индии в экспорте Омана составила 18%, Китая — 17%."),
    ("ru", "В экспорте Омана доля Индии составила 18%, Китая — 17%."),
    ("ru", "Доля Индии в экспорте Омана — 18%. Китай держит 17%."),
    ("ru", "На Индию пришлось 18,1% экспорта Омана. У Китая — 17,2."),
    ("en", "India's share in Oman's exports was 18 percent. China had 17 percent."),
    ("kk", "Оман экспортындағы Үндістанның үлесі 18 пайыз болды. Қытайға 17 пайыз тиді."),
])
def test_the_next_share_is_of_the_same_whole(language: str, text: str) -> None:
    assert parties(text, language) == [("export", "OM", "IN"), ("export", "OM", "CN")]


def test_a_share_of_another_whole_is_none_of_the_row() -> None:
    text = "На Индию пришлось 18% экспорта Омана. В импорте Китая доля Омана — 17%."
    assert parties(text, "ru") == [("export", "OM", "IN"), ("import", "CN", "OM")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 Kenya sold meat for $9 million. Oman imported 2,800 tonnes, Peru 1,100 tonnes."),
    ("ru", "В 2023 году экспорт мяса из Кении — 9 млн долларов. Оман импортировал 2,8 тыс. т, Перу — 1,1 тыс. т."),
])
def test_the_next_subject_does_what_the_one_before_did(language: str, text: str) -> None:
    told = figures(text, language)[-2:]
    assert [(f.flow, f.reporter, f.partner) for f in told] == [("import", "OM", "WORLD"), ("import", "PE", "WORLD")]


def test_a_list_goes_the_way_of_its_first_item_be_that_too_far_from_its_number() -> None:
    text = ("Растёт экспорт риса Вьетнама: в Лаос — рост на 21% (с 400 тыс. тонн до 484 тыс. тонн), Камбоджу — на 40% "
            "(с 90 тыс. тонн до 126 тыс. тонн).")
    assert [(f.partner, f.value, f.change and f.change.pct) for f in figures(text, "ru")] == [
        ("LA", 400e3, None), ("LA", 484e3, 21), ("KH", 90e3, None), ("KH", 126e3, 40)]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Countries that exported most to Peru in 2023:\n1. Cuba – $5 billion\n2. Chile – $4 billion\n"
           "3. Oman – $3 billion"),
    ("ru", "Страны, которые больше всего экспортировали в Перу в 2023 году:\n1. Куба – 5 млрд долларов\n"
           "2. Чили – 4 млрд долларов\n3. Оман – 3 млрд долларов"),
    ("kk", "Перуге ең көп тауар экспорттаған елдер (2023 жыл):\n1. Куба – 5 млрд доллар\n2. Чили – 4 млрд доллар\n"
           "3. Оман – 3 млрд доллар"),
])
def test_lines_of_a_list_tell_of_one_partner(language: str, text: str) -> None:
    assert parties(text, language) == [
        ("export", "CU", "PE"), ("export", "CL", "PE"), ("export", "OM", "PE"),
    ]
