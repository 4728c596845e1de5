from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.page.sentences import sentences


def cut(text: str) -> list[str]:
    return [text[s.start : s.end] for s in sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Оборот вырос на $1 млрд. 544 млн. и достиг рекорда.",
        "В 2019 г. товарооборот составил 5 тыс. т.",
        "Экспорт областей и г. Минска вырос.",
        "Экспорт составил 10 млн долл. США и вырос.",
        "Экспорт составил 10 млн.долл. США (96,2% к маю).",
        "Экспорт составил 10 млн. долл. США.(+5%), импорт 3 млн.",
        "Доля выросла на 0,5 п.п. за год.",
        "Итоги 2018 и 2019 гг. были разными.",
        "Об этом сказал А. Н. Иванов на встрече.",
        "Экспорт составил 10 млн.долл. США и вырос.",
        "На экспорт пришлось 9 млн долл. (темп роста 124,0%).",
        "г. Ташкент, 21 января 2026 года",
        "1. Внешнеторговый оборот вырос.",
        "The talks on Sept. 22 were held in the U.S. capital.",
        "Mr. Pashinyan met Dr. Smith.",
        "It rose by 2.8 percent to $3.5bn.",
        "Turnover, total ..... 21.842 (+3.0%)",
        "Тауар айналымы 400 млн. еуроға жетті.",
        "Кездесу 2022 ж. өтті.",
        "В 2006 г. Россия получила 9 млрд кубометров.",
        "За 9 мес. 2021 г. Казахстан вывез 5 млн т.",
        "2006 ж. Ресей 9 млрд текше метр алды.",
        "Кедендіктерше, Чехия 2021 ж. Польшаға 3 млн т тас сатты.",
        "Суретті түсірген – С. Жүнісов.",
    ],
)
def test_an_abbreviation_does_not_end_a_sentence(text: str) -> None:
    assert cut(text) == [text]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Exports rose. Imports fell!", ["Exports rose.", "Imports fell!"]),
        ("Это было в 2019 г. Импорт упал.", ["Это было в 2019 г.", "Импорт упал."]),
        ("Экспорт 5 млн. Импорт 3 млн.", ["Экспорт 5 млн.", "Импорт 3 млн."]),
        ("Экспорт 5 млн.долл. Импорт 3 млн.долл.", ["Экспорт 5 млн.долл.", "Импорт 3 млн.долл."]),
        ("A surplus of $1.42bn. In 2011 it was more.", ["A surplus of $1.42bn.", "In 2011 it was more."]),
        ("“We can do it.” He left.", ["“We can do it.”", "He left."]),
        ("Headline\nBody text.", ["Headline", "Body text."]),
        ("• one\n• two", ["• one", "• two"]),
        ("Саудасы өсті. Импорт кеміді.", ["Саудасы өсті.", "Импорт кеміді."]),
        ("Баға түсті. Чехия 2021 ж. Польшаға тас сатты.", ["Баға түсті.", "Чехия 2021 ж. Польшаға тас сатты."]),
        ("Лозунг наш такой.Но дела хуже.", ["Лозунг наш такой.", "Но дела хуже."]),
        ("Что это? Рост... Он продолжится", ["Что это?", "Рост...", "Он продолжится"]),
        ("", []),
        (" \n\n ", []),
    ],
)
def test_sentences_end_at_stops_and_line_breaks(text: str, parts: list[str]) -> None:
    assert cut(text) == parts


@given(st.text(alphabet="аб .!?\n\"»Аг1млн%Z(", max_size=60))
def test_nothing_but_white_space_is_lost_and_nothing_overlaps(text: str) -> None:
    spans = sentences(text)
    assert "".join(text.split()) == "".join("".join(text[s.start : s.end].split()) for s in spans)
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))


def test_a_scale_with_a_stop_goes_on_to_its_currency() -> None:
    text = "Саудасы 650 млн. АҚШ доллары болды."
    assert [text[s.start : s.end] for s in sentences(text)] == [text]


def test_a_name_behind_a_number_heads_its_line_though_spaces_are_lost() -> None:
    text = "Торговля\n3.Чили.Отправлено меди на 5 млн."
    assert [text[s.start : s.end] for s in sentences(text)][1:] == ["3.Чили.", "Отправлено меди на 5 млн."]
    assert len(sentences("Сайт Казах.Инфо пишет о меди.")) == 1
