"""Asking to be told when a figure is known: once, seen in the list, taken back, bounded, forgotten."""

from __future__ import annotations

from datetime import timedelta

import pytest

from handlers.limits import limits
from playground.user import Received, User
from tests.handlers.conftest import Chats
from tests.handlers.models import model, section, tagless
from tests.store.test_awaiting import closed, planned

LANGUAGES = ("en", "ru", "kk")
TELL = {"en": "Tell me when known", "ru": "Сообщить, когда появятся", "kk": "Дерек шықса, хабарлау"}
SAID = {
    "en": "To be told when known: Kazakhstan – Belarus, trade in services, 2019\n"
          "Once, as soon as known. Until: 20 November 2028",
    "ru": "Сообщу, когда появятся данные: Казахстан – Беларусь, торговля услугами, 2019 год\n"
          "Один раз, как только они выйдут. Срок: до 20 ноября 2028",
    "kk": "Дерек шықса, хабарлаймын: Қазақстан – Беларусь, қызметтер саудасы, 2019 жыл\n"
          "Бір рет, дерек шыққан бойда. Мерзімі: 2028 жылғы 20 қараша",
}
LISTED = {
    "en": "To be told when known: 1\n1. Kazakhstan – Belarus, trade in services, 2019 · until 20 November 2028",
    "ru": "Сообщу, когда появятся данные: 1\n"
          "1. Казахстан – Беларусь, торговля услугами, 2019 год · до 20 ноября 2028",
    "kk": "Дерек шықса, хабарлаймын: 1\n"
          "1. Қазақстан – Беларусь, қызметтер саудасы, 2019 жыл · мерзімі: 2028 жылғы 20 қараша",
}
ENDED = {"en": "No longer to be told: Kazakhstan – Belarus, trade in services, 2019.",
         "ru": "Больше не жду данных: Казахстан – Беларусь, торговля услугами, 2019 год.",
         "kk": "Енді хабарламаймын: Қазақстан – Беларусь, қызметтер саудасы, 2019 жыл."}


async def pressed(user: User, message: Received, label: str) -> Received:
    before = len(user.inbox())
    await user.press(message, label).answered()
    await user.until(lambda: len(user.inbox()) > before)
    return user.inbox()[before]


async def asked(user: User, question: str = "/trade kz by services 2019", label: str = TELL["en"]) -> Received:
    """The answer to pressing the button under the answer to a question."""
    return await pressed(user, await user.ask(question), label)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_it_is_asked_for_seen_and_taken_back(chats: Chats, language: str) -> None:
    user = chats.user(language)
    said = await asked(user, label=TELL[language])
    assert said.text == SAID[language]
    listed = await user.ask("/subscriptions")
    assert listed.text == LISTED[language]
    assert (await pressed(user, said, said.labels[1])).text == LISTED[language]
    ended = await pressed(user, listed, listed.labels[0])
    assert ended.text == ENDED[language]
    assert chats.store.awaited(user.id) == []
    assert (await pressed(user, ended, ended.labels[0])).text == SAID[language]


async def test_pressing_twice_asks_once_whichever_country_is_named_first(chats: Chats) -> None:
    user = chats.user()
    answer = await user.ask("/trade kz by services 2019")
    first = await pressed(user, answer, TELL["en"])
    chats.clock.advance(86400)
    assert (await pressed(user, answer, TELL["en"])).text == first.text
    assert (await asked(user, "/trade by kz services 2019")).text == first.text
    assert len(chats.store.awaited(user.id)) == 1


@pytest.mark.parametrize(("question", "what"), [
    ("kz by 2027", "Kazakhstan – Belarus, trade turnover, 2027"),
    ("wheat exports of kazakhstan to italy 2024", "Kazakhstan, exports to Italy, wheat, 2024"),
    ("exports of copper ores and concentrates from kazakhstan to china january-june 2024",
     "Kazakhstan, exports to China, copper ores and concentrates, January–June 2024"),
    ("uzbekistan imports 2025", "Uzbekistan, imports, 2025"),
    ("eaeu 2027", "EAEU, mutual trade, 2027"),
    ("kyrgyzstan tajikistan", "Kyrgyzstan – Tajikistan, trade turnover"),
])
async def test_every_answer_that_knows_nothing_offers_it(chats: Chats, question: str, what: str) -> None:
    said = await asked(chats.user(), f"/trade {question}")
    assert said.text.splitlines()[0] == f"To be told when known: {what}"


async def test_what_is_known_in_part_or_in_full_offers_it_not(chats: Chats) -> None:
    assert TELL["en"] not in (await chats.user().ask("/trade kz by 2018")).labels


async def test_an_old_button_answers_what_is_known_by_now(chats: Chats) -> None:
    user = chats.user()
    answer = await user.ask("/trade kz by 2018 services")
    stale = dict(answer.message["reply_markup"]["inline_keyboard"][0][1], callback_data="tell:kz-by:turnover:2018")
    answer.message["reply_markup"]["inline_keyboard"][0][1] = stale
    assert (await pressed(user, answer, TELL["en"])).text.startswith("Kazakhstan – Belarus: trade turnover, 2018")
    assert chats.store.awaited(user.id) == []


@pytest.mark.parametrize("data", ["tell:", "tell:mars:turnover:2019", "tell:kz-by:chess:2019", "untell:1", "untell:x",
                                  "tell:kz-by:export:2019:00000000"])
async def test_a_button_that_says_nothing_has_expired(chats: Chats, data: str) -> None:
    user = chats.user()
    answer = await user.ask("/trade kz by services 2019")
    answer.message["reply_markup"]["inline_keyboard"][0][1]["callback_data"] = data
    assert (await user.press(answer, TELL["en"]).answered())["text"].startswith("This button has expired")


async def test_another_chat_takes_nothing_back(chats: Chats) -> None:
    one, other = chats.user(), chats.user()
    said = await asked(one)
    theirs = await asked(other, "/trade kz ru 2027")
    theirs.message["reply_markup"]["inline_keyboard"][0][0]["callback_data"] = (
        said.message["reply_markup"]["inline_keyboard"][0][0]["callback_data"])
    await other.press(theirs, "Do not tell").answered()
    assert len(chats.store.awaited(one.id)) == len(chats.store.awaited(other.id)) == 1


async def test_a_chat_waits_for_a_bounded_number_and_so_long(chats: Chats) -> None:
    user, rules = chats.user(), limits()["awaited"]
    await asked(user)
    for year in range(2030, 2030 + rules["most"]):
        chats.store.await_figure(user.id, f"kz-by:export:{year}", chats.clock.now(), seen=0,
                                 until=chats.clock.now() + timedelta(days=rules["days"]))
    assert (await asked(user, "/trade kz ru 2027")).text.startswith("This chat waits for 21 figures already.")
    chats.clock.advance(rules["days"] * 86400)
    assert (await asked(user, "/trade kz ru 2029")).text.startswith("To be told when known: Kazakhstan – Russia")
    assert len(chats.store.awaited(user.id)) == 1


@pytest.mark.parametrize("language", LANGUAGES)
async def test_privacy_says_that_the_question_is_kept(chats: Chats, language: str) -> None:
    user = chats.user(language)
    await asked(user, label=TELL[language])
    kept = await user.ask("/privacy")
    text, _, last = kept.text.rpartition("\n")
    head, settings, _, *rest = text.splitlines()
    assert "\n".join([head, settings, *rest]) == tagless(model("M37")[language][0])
    assert TELL[language] in last
    assert ": 1. " in last
    assert last.endswith("/subscriptions")


async def test_a_forgotten_chat_leaves_nothing_behind(chats: Chats) -> None:
    user = chats.user()
    await asked(user)
    await user.ask("/forget")
    assert "kz-by" not in "\n".join(chats.store.db.conn.iterdump())


async def test_the_list_has_digests_first_and_goes_on_counting(chats: Chats) -> None:
    user = chats.user()
    await user.ask("/subscribe kz by")
    await asked(user)
    listed = await user.ask("/subscriptions")
    assert listed.text.startswith("Your subscriptions: 1\n1. ")
    assert "\n\nTo be told when known: 1\n2. Kazakhstan – Belarus, trade in services" in listed.text
    assert listed.labels == ["1 Time", "1 Pause", "1 Delete", "2 Delete", "Add"]
    await user.ask("/unsubscribe all")
    assert (await user.ask("/subscriptions")).text.startswith("You have no subscriptions.")


@pytest.mark.parametrize(("language", "state", "line"), [
    ("en", "uncertain", "May not have arrived: Kazakhstan – Belarus, trade in services, 2019. It was sent again once."),
    ("ru", "refused", "Не отправлено: Казахстан – Беларусь, торговля услугами, 2019 год."),
    ("kk", "uncertain", "Жеткен-жетпегені белгісіз: Қазақстан – Беларусь, қызметтер саудасы, 2019 жыл. "
                        "Бір рет қайта жіберілді."),
])
async def test_the_list_says_what_may_not_have_arrived(chats: Chats, language: str, state: str, line: str) -> None:
    user, now = chats.user(language), chats.clock.now()
    await asked(user, label=TELL[language])
    closed(chats.store, planned(chats.store, now, *chats.store.awaited(user.id)), now, state=state)
    assert (await user.ask("/subscriptions")).text == line
    chats.clock.advance((limits()["awaited"]["missed_days"] + 1) * 86400)
    assert (await user.ask("/subscriptions")).text != line


async def test_only_admins_ask_for_a_group(chats: Chats) -> None:
    owner, member = chats.user(), chats.user()
    group = chats.server.group("Attachés", owner, [member])
    await owner.next(group)
    answer = await member.ask("/trade kz by services 2019", group)
    refused = (await member.press(answer, TELL["en"]).answered())["text"]
    assert f"`{refused}`" in section("M43")
    await owner.press(answer, TELL["en"]).answered()
    await owner.until(lambda: len(chats.store.awaited(group.id)) == 1)


async def test_a_product_stays_with_the_buttons_of_its_answer(chats: Chats) -> None:
    user = chats.user()
    answer = await user.ask("/trade wheat exports of kazakhstan to italy 2024")
    assert (await pressed(user, answer, "‹ 2023")).text.startswith("Kazakhstan: exports to Italy, wheat, 2023")
