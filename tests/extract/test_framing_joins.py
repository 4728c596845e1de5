"""Which level a change belongs to: beside it, at its place of a list, or in the sentence before."""

from __future__ import annotations

import pytest

from tests.extract.told import figures

B, M = 1e9, 1e6


def joined(text: str, language: str) -> list[tuple[float | None, float | None, float | None]]:
    """The value, the percentage and the amount of change of each figure."""
    return [
        (f.value, f.change.pct if f.change else None, f.change.abs if f.change else None)
        for f in figures(text, language)
    ]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Kazakhstan's exports to Turkey reached $3.9 billion (+12%) in 2023, imports $2.1 billion (-7%)."),
    ("en", "In 2023 Kazakhstan's exports to Turkey grew by 12 percent to $3.9 billion, while imports shrank by "
     "7% to $2.1 billion."),
    ("ru", "Экспорт Казахстана в Турцию достиг 3,9 млрд долларов (+12%), импорт — 2,1 млрд долларов (-7%)."),
    ("ru", "Экспорт Казахстана в Турцию вырос на 12% и достиг 3,9 млрд долларов, а импорт сократился на 7%, до "
     "2,1 млрд."),
    ("kk", "Қазақстанның Түркияға экспорты 3,9 млрд долларға (+12%) жетті, импорты 2,1 млрд доллар (-7%) болды."),
    ("kk", "Қазақстанның Түркияға экспорты 12%-ға өсіп, 3,9 млрд долларға жетті, ал импорт 7%-ға азайып, 2,1 "
     "млрд доллар болды."),
])
def test_each_level_takes_the_change_beside_it(language: str, text: str) -> None:
    assert joined(text, language) == [(3.9 * B, 12, None), (2.1 * B, -7, None)]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Kazakhstan's trade with Turkey was $5.6 billion in 2023. This is 12% more than a year earlier."),
    ("ru", "Товарооборот Казахстана и Турции в 2023 году составил 5,6 млрд долларов. Это на 12% больше, чем "
     "годом ранее."),
    ("kk", "Қазақстан мен Түркияның тауар айналымы 2023 жылы 5,6 млрд доллар болды. Бұл бір жыл бұрынғыдан "
     "12%-ға көп."),
])
def test_a_sentence_that_only_takes_a_level_up_joins_it(language: str, text: str) -> None:
    assert joined(text, language) == [(5.6 * B, 12, None)]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Kazakhstan's trade with Turkey was $5.6 billion in 2023. Exports grew by 12%."),
    ("ru", "Товарооборот Казахстана и Турции в 2023 году составил 5,6 млрд долларов. Экспорт вырос на 12%."),
    ("kk", "Қазақстан мен Түркияның тауар айналымы 2023 жылы 5,6 млрд доллар болды. Экспорт 12%-ға өсті."),
])
def test_a_sentence_that_names_a_flow_anew_stands_for_itself(language: str, text: str) -> None:
    assert joined(text, language) == [(5.6 * B, None, None), (None, 12, None)]


def test_an_amount_that_the_percentage_works_out_is_the_difference() -> None:
    text = ("Товарооборот Казахстана и Турции составил 5,6 млрд долларов. Прибавка составила 600 млн долларов, "
            "то есть 12%.")
    assert joined(text, "ru") == [(5.6 * B, 12, 600 * M)]


def test_changes_told_in_order_go_to_the_levels_at_their_places() -> None:
    text = ("2023 жылы Қазақстанның Қытаймен айналымы 27,2 млрд доллар, Ресеймен 22,4 млрд доллар болды; "
            "өсу қарқыны тиісінше 7,5 және 11 пайыз.")
    assert joined(text, "kk") == [(27.2 * B, 7.5, None), (22.4 * B, 11, None)]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 Kazakhstan sold Iran 500 thousand tonnes of wheat worth $150 million. By weight this is 30 percent "
     "less, by value 21 percent less."),
    ("ru", "В 2023 году Казахстан продал Ирану 500 тыс. тонн пшеницы на 150 млн долларов. По весу это на 30% меньше, "
     "в деньгах — на 21% меньше."),
])
def test_a_change_goes_to_the_level_that_is_measured_as_it_is(language: str, text: str) -> None:
    assert [(f.unit, f.change.pct if f.change else None) for f in figures(text, language)] == [("t", -30), ("USD", -21)]


def test_changes_told_respectively_in_the_next_sentence_go_to_the_levels_in_their_order() -> None:
    text = ("Kazakhstan's exports were $79 billion in 2023 and its imports $61 billion. (The growth was 3% and 22%, "
            "respectively.)")
    assert [f.change.pct if f.change else None for f in figures(text, "en")] == [3, 22]


@pytest.mark.parametrize(("text", "change"), [
    ("In 2022 Kazakhstan's exports of wheat came to $84 million, a loss of almost 30 percent.", -30),
    ("In 2022 Kazakhstan's exports of wheat came to $84 million. The firm made a loss of $3 million.", None),
])
def test_a_loss_is_a_change_in_percent_only(text: str, change: float | None) -> None:
    assert joined(text, "en") == [(84 * M, change, None)]


@pytest.mark.parametrize(("language", "text", "times"), [
    ("en", "Kazakhstan's exports to Iran rose noticeably in 2023, but not fourfold: they were $30 million.", None),
    ("ru", "Экспорт Казахстана в Иран в 2023 году вырос заметно, но не в четыре раза: он составил 30 млн долл.", None),
    ("kk", "2023 жылы Қазақстанның Иранға экспорты төрт есе емес, сәл өсіп, 30 млн доллар болды.", None),
    ("ru", "Экспорт Казахстана в Иран в 2023 году составил 30 млн долл., чуть ли не вчетверо больше.", 4),
    ("en", "Kazakhstan's exports to Iran rose fourfold in 2023: they were $30 million.", 4),
])
def test_a_multiple_that_is_denied_is_no_change(language: str, text: str, times: float | None) -> None:
    assert [f.change.times if f.change else None for f in figures(text, language)] == [times]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru exported 4 million tonnes of copper in 2023. That is 20%, or $30 million, less than a year earlier."),
    ("ru", "В 2023 году Перу экспортировало 4 млн тонн меди. Это на 20%, или на 30 млн долларов меньше, чем "
     "годом ранее."),
    ("kk", "Перу 2023 жылы 4 млн тонна мыс экспорттады. Бұл өткен жылмен салыстырғанда 20%-ға немесе 30 млн "
     "долларға аз."),
])
def test_a_weight_that_fell_by_a_sum_says_in_what_money(language: str, text: str) -> None:
    [figure] = figures(text, language)
    assert figure.change is not None
    assert (figure.unit, figure.change.pct, figure.change.abs, figure.change.unit) == ("t", -20, -30e6, "USD")
