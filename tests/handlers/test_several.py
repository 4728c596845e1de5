"""Several countries, pairs, numbers or odd words behind a command: each is meant or named, none is dropped."""

from __future__ import annotations

import pytest

from playground.user import User
from tests.handlers.conftest import Chats


def subjects(chats: Chats, user: User) -> list[str]:
    return [one.question for one in chats.store.subscriptions(user.id)]


@pytest.mark.parametrize(("typed", "made"), [
    ("kz by ru", ["kz-by:turnover", "kz-ru:turnover"]), ("kz by and kz ru", ["kz-by:turnover", "kz-ru:turnover"]),
    ("kz-by uz-ru", ["kz-by:turnover", "uz-ru:turnover"]), ("kz-by kz-ru", ["kz-by:turnover", "kz-ru:turnover"]),
    ("kz-by, kz-ru", ["kz-by:turnover", "kz-ru:turnover"]), ("kz-by; uz-ru", ["kz-by:turnover", "uz-ru:turnover"]),
    ("казахстан беларусь россия", ["kz-by:turnover", "kz-ru:turnover"]),
    ("қазақстан беларусь ресей", ["kz-by:turnover", "kz-ru:turnover"]),
    ("exports of kazakhstan to belarus and russia", ["kz-by:export", "kz-ru:export"]),
    ("kz by", ["kz-by:turnover"]), ("kz", ["kz-world:turnover"]), ("kz vs by", ["kz-by:turnover"]),
])
async def test_each_pair_of_a_line_is_subscribed_to(chats: Chats, typed: str, made: list[str]) -> None:
    user = chats.user()
    await user.ask(f"/subscribe {typed} 18:00")
    await user.until(lambda: len(user.inbox()) == len(made))
    assert sorted(subjects(chats, user)) == sorted(made)
    assert {one.time for one in chats.store.subscriptions(user.id)} == {"18:00"}


async def test_pairs_that_cannot_be_told_apart_are_asked_back(chats: Chats) -> None:
    user = chats.user()
    answer = await user.ask("/subscribe exports kz-by uz-ru")
    assert answer.text.startswith("A digest is about one country or one pair.")
    assert subjects(chats, user) == []


@pytest.mark.parametrize(("language", "typed", "last"), [
    ("en", "kz by 2019", "Not used: 2019"), ("en", "kz by weekly wheat and oil", "Not used: oil"),
    ("en", "kz by qwerty", "Not used: qwerty"), ("ru", "казахстан беларусь 2019", "Не учтено: 2019"),
    ("kk", "қазақстан беларусь 2019", "Ескерілмегені: 2019"),
])
async def test_a_word_of_no_use_is_named(chats: Chats, language: str, typed: str, last: str) -> None:
    assert (await chats.user(language).ask(f"/subscribe {typed}")).text.splitlines()[-1] == last


@pytest.mark.parametrize(("language", "typed"), [
    ("en", "me to the news of trade between kazakhstan and belarus, please"), ("en", "exports of wheat from kz to by"),
    ("en", "kz by weekly news only at 9"), ("en", "russian federation"), ("en", "kyrgyz republic and kz"),
    ("ru", "на дайджест по торговле казахстана с беларусью, пожалуйста"),
    ("ru", "экспорт пшеницы из казахстана в беларусь"), ("kk", "қазақстан мен беларусь арасындағы сауда туралы"),
    ("kk", "қазақстанның беларуське экспорты дүйсенбі сайын 9:00"),
])
async def test_words_that_make_a_sentence_are_not_named(chats: Chats, language: str, typed: str) -> None:
    answer = await chats.user(language).ask(f"/subscribe {typed}")
    assert not any(line.startswith(("Not used", "Не учтено", "Ескерілмегені")) for line in answer.text.splitlines())
    assert ("Next", "След", "Келе")[("en", "ru", "kk").index(language)] in answer.text


@pytest.mark.parametrize("typed", [
    "kz by monthly", "kz by on weekdays", "kz by twice a day", "казахстан беларусь по будням",
    "қазақстан беларусь ай сайын", "kz by every quarter"])
async def test_a_frequency_that_there_is_not_is_said(chats: Chats, typed: str) -> None:
    assert (await chats.user().ask(f"/subscribe {typed}")).text.startswith("A digest comes daily or weekly.")


async def subscribed(chats: Chats) -> User:
    user = chats.user()
    await user.ask("/subscribe kz by, kz ru, kz uz")
    await user.until(lambda: len(user.inbox()) == 3)
    return user


@pytest.mark.parametrize(("typed", "left"), [
    ("1 3", ["kz-ru:turnover"]), ("1 and 2", ["kz-uz:turnover"]), ("kz by ru", ["kz-uz:turnover"]), ("2", [
        "kz-by:turnover", "kz-uz:turnover"]),
    ("1 4", ["kz-by:turnover", "kz-ru:turnover", "kz-uz:turnover"]),
    ("kz by, kz cn", ["kz-by:turnover", "kz-ru:turnover", "kz-uz:turnover"])])
async def test_several_are_ended_or_none(chats: Chats, typed: str, left: list[str]) -> None:
    user = await subscribed(chats)
    answer = await user.ask(f"/unsubscribe {typed}")
    await user.until(lambda: subjects(chats, user) == left)
    assert answer.text.startswith("There is no such subscription." if len(left) == 3 else "Unsubscribed: ")


async def test_all_three_are_left_for_the_digest_that_is_asked_for(chats: Chats) -> None:
    user = await subscribed(chats)
    assert "$896 million" in (await user.ask("/digest 1")).text.replace("\u00a0", " ")
    before = len(user.inbox())
    assert "$896 million" in (await user.ask("/digest kz by")).text.replace("\u00a0", " ")
    assert (await user.ask("/digest 7")).text.startswith("There is no such subscription.")
    assert len(user.inbox()) == before + 2


@pytest.mark.parametrize(("typed", "told"), [
    ("/home kz by", "One country, please."), ("/language en ru", "Choose a language"),
    ("/timezone Minsk Almaty", "I know no time zone “Minsk Almaty”."), ("/forget 2", "/forget deletes everything"),
    ("/forget kz by", "/forget deletes everything"),
    ("/subscribe kz by 09:00 18:00", "Only one of these can be meant: 09:00, 18:00."),
    ("/subscribe kz by daily weekly", "Only one of these can be meant: daily, weekly."),
    ("/subscribe kz by Europe/Minsk Asia/Almaty", "Only one of these can be meant: Europe/Minsk, Asia/Almaty."),
    ("/subscribe kz by every day on friday", "Only one of these can be meant: every day, on friday."),
])
async def test_too_much_behind_a_command_is_asked_back(chats: Chats, typed: str, told: str) -> None:
    user = chats.user()
    await user.ask("/home kz")
    assert (await user.ask(typed)).text.startswith(told)
    assert chats.store.chat(user.id) is not None
    assert subjects(chats, user) == []


@pytest.mark.parametrize(("command", "verb"), [
    ("series", "ser"), ("target", "tgt"), ("sources", "src"), ("chart", "chart")])
async def test_a_command_of_one_pair_asks_which(chats: Chats, command: str, verb: str) -> None:
    user = chats.user("ru")
    answer = await user.ask(f"/{command} kz by ru 2018")
    assert answer.text == "Это показывается для одной пары. Для какой?"
    assert answer.labels == ["Казахстан – Беларусь", "Казахстан – Россия"]
    assert [button["callback_data"] for row in answer.buttons for button in row] == [
        f"{verb}:kz-by:turnover:2018", f"{verb}:kz-ru:turnover:2018"]
    one = await user.ask(f"/{command} kz by 2018")
    assert one.text != answer.text
