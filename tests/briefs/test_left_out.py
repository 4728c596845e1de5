"""Words of a question that nobody knows: an answer says that it leaves them out."""

from __future__ import annotations

import pytest

from briefs.answering.answer import answer
from briefs.rendering.render import render
from tests.briefs.asking import TODAY, ask
from tests.briefs.samples import everything


@pytest.mark.parametrize(("language", "text", "line"), [
    ("en", "kz by exports of spoons 2018", "Not understood and left out: “spoons”"),
    ("en", "kz spoon exports to belarus 2018", "Not understood and left out: “spoon”"),
    ("ru", "экспорт ложек рк рб 2018", "Не понято и не учтено: «ложек»"),
    ("kk", "қр беларусь қасық экспорты 2018", "Түсініксіз, ескерілмеді: «қасық»")])
def test_goods_that_nobody_knows_are_not_passed_over_in_silence(language: str, text: str, line: str) -> None:
    found = ask(text, language=language)
    assert render(answer(found, everything(), today=TODAY), language, format="text").splitlines()[1] == line


def test_a_word_that_is_left_out_is_no_markup() -> None:
    found = ask("kz by exports of <b>spoons</b> 2018")
    assert "<b>spoons" not in render(answer(found, everything(), today=TODAY), "en")


@pytest.mark.parametrize("text", [
    "kz by 2018", "trde kz by 2019", "насколько торговля рк с китаем больше чем с россией", "kz by gross exports 2018",
    "how much did belarus really sell to kazakhstan in 2018, please", "2018 жыл бойы қр беларусь саудасы"])
def test_small_words_and_slips_are_not_named(text: str) -> None:
    assert ask(text).left_out == ()


@pytest.mark.parametrize(("text", "told"), [
    ("share of china in kz and uz exports 2024", ("kz",)), ("доля китая в экспорте рк и узбекистана", ("узбекистана",)),
    ("share of china and russia together in kz exports 2024", ()),
    ("share of china in kz exports 2024", ())])
def test_a_third_country_of_a_share_is_told(text: str, told: tuple[str, ...]) -> None:
    found = ask(text).left_out
    assert found == told or (len(told) > 1 and len(found) == 1 and found[0] in told)
