"""Subscribing to a digest, changing and ending it."""

from __future__ import annotations

import re

import pytest

from handlers.when import read
from tests.handlers.conftest import Chats
from tests.handlers.models import model, section, tagless

LANGUAGES = ("en", "ru", "kk")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_subscription_is_echoed_with_its_next_digest(chats: Chats, language: str) -> None:
    answer = await chats.user(language).ask("/subscribe kz by 09:00 weekly")
    assert answer.text == tagless(model("M29")[language][0])
    told = next(each for each in section("M29").splitlines() if each.startswith("Buttons:"))
    assert f"{language} `[ {' | '.join(answer.labels[:2])} ] [ {answer.labels[2]} ]`" in told


@pytest.mark.parametrize(("typed", "second"), [
    ("kz by 09:00", "Daily, 09:00 (Asia/Almaty)"), ("kz by", "Daily, 09:00 (Asia/Almaty)"),
    ("kz by 7:30 Europe/Minsk", "Daily, 07:30 (Europe/Minsk)"),
    ("kz-by weekly 18.15", "Weekly, every Monday, 18:15 (Asia/Almaty)"),
    ("kz by every friday 10:00", "Weekly, every Friday, 10:00 (Asia/Almaty)"),
    ("казахстан беларусь по средам в 8:00", "Weekly, every Wednesday, 08:00 (Asia/Almaty)"),
    ("қазақстан беларусь дүйсенбі сайын 09:00", "Weekly, every Monday, 09:00 (Asia/Almaty)"),
    ("қазақстан беларусь күн сайын 21:00", "Daily, 21:00 (Asia/Almaty)"),
    ("kz by at 9am", "Daily, 09:00 (Asia/Almaty)"), ("kz by в 7 утра", "Daily, 07:00 (Asia/Almaty)"),
    ("kz by weekly at 18 Europe/Moscow", "Weekly, every Monday, 18:00 (Europe/Moscow)"),
    ("kz by 9", "Daily, 09:00 (Asia/Almaty)"), ("kz by at 21", "Daily, 21:00 (Asia/Almaty)"),
    ("kz/by at 7 every friday", "Weekly, every Friday, 07:00 (Asia/Almaty)"),
    ("қазақстан беларусь сағат 8-де", "Daily, 08:00 (Asia/Almaty)"),
    ("kz by 9:30 pm", "Daily, 21:30 (Asia/Almaty)"), ("kz by at 12:15 am", "Daily, 00:15 (Asia/Almaty)"),
    ("kz by 9.30 in the evening", "Daily, 21:30 (Asia/Almaty)"), ("kz by 12 pm", "Daily, 12:00 (Asia/Almaty)"),
    ("казахстан беларусь 9:30 вечера", "Daily, 21:30 (Asia/Almaty)"),
    ("казахстан беларусь в 11:15 ночи по средам", "Weekly, every Wednesday, 23:15 (Asia/Almaty)"),
    ("казахстан беларусь в 2 часа ночи", "Daily, 02:00 (Asia/Almaty)"),
    ("қазақстан беларусь кешкі 9:30", "Daily, 21:30 (Asia/Almaty)"),
    ("қазақстан беларусь кешкі сағат 9:30-да", "Daily, 21:30 (Asia/Almaty)"),
    ("kz by 8pm weekly", "Weekly, every Monday, 20:00 (Asia/Almaty)"),
    ("қазақстан беларусь кешкі 9", "Daily, 21:00 (Asia/Almaty)"),
    ("қазақстан беларусь түнгі 11:30", "Daily, 23:30 (Asia/Almaty)"),
])
async def test_a_schedule_is_read_in_three_languages(chats: Chats, typed: str, second: str) -> None:
    answer = await chats.user().ask(f"/subscribe {typed}")
    assert answer.text.splitlines()[:-1] == ["Subscribed: Kazakhstan – Belarus", second]


@pytest.mark.parametrize(("time", "next_day"), [("14:31", "22 November 2026"), ("14:33", "21 November 2026")])
async def test_the_next_digest_is_today_if_its_time_is_still_to_come(chats: Chats, time: str, next_day: str) -> None:
    answer = await chats.user().ask(f"/subscribe kz by {time}")
    assert answer.text.endswith(f"Next digest: {next_day}")


async def test_a_free_sentence_subscribes(chats: Chats) -> None:
    assert (await chats.user().ask("subscribe kz-by weekly")).text.startswith("Subscribed: Kazakhstan – Belarus")
    russian = await chats.user("ru").ask("пришли дайджест по еаэс каждый понедельник")
    assert russian.text.splitlines()[:2] == ["Подписка оформлена: ЕАЭС",
                                             "Еженедельно, по понедельникам, 09:00 (Asia/Almaty)"]


@pytest.mark.parametrize(("language", "typed", "named"), [
    ("en", "kz exports of East Kazakhstan region", "East Kazakhstan Region"),
    ("ru", "экспорт Восточно-Казахстанской области", "Восточно-Казахстанская область"),
    ("kk", "Шығыс Қазақстан облысы экспорты", "Шығыс Қазақстан облысы"),
])
async def test_a_region_is_subscribed_to_by_its_name(chats: Chats, language: str, typed: str, named: str) -> None:
    user = chats.user(language)
    assert named in (await user.ask(f"/subscribe {typed}")).text
    answer = await user.ask("/subscriptions")
    assert named in answer.text


async def test_the_language_of_the_chat_is_kept_for_its_digests(chats: Chats) -> None:
    user = chats.user("kk")
    await user.ask("/subscribe kz by")
    assert chats.store.subscriptions(user.id)[0].language == "kk"


async def test_the_button_of_an_answer_subscribes(chats: Chats) -> None:
    user = chats.user()
    answer = await user.ask("/trade kz by 2018")
    await user.press(answer, "Subscribe").answered()
    assert (await user.next()).text.startswith("Subscribed: Kazakhstan – Belarus\nDaily, 09:00")


@pytest.mark.parametrize(("typed", "answer"), [
    ("", "Which trade should the digest be about?"), ("09:00", "Which trade should the digest be about?"),
    ("kz by 25:00", "I cannot read the time “25:00”."), ("kz by 9:75", "I cannot read the time “9:75”."),
    ("kz mars", "I know no country “mars”."), ("kz monthly", "A digest comes daily or weekly."),
    ("kz by hourly", "A digest comes daily or weekly."), ("kz by monday and friday", "A digest comes daily or weekly."),
    ("kz by 09:00 Mars/Olympus", "I know no time zone “Mars/Olympus”."), ("kz by 25", "I cannot read the time “25”."),
])
async def test_what_cannot_be_subscribed_to_is_said(chats: Chats, typed: str, answer: str) -> None:
    user = chats.user()
    assert (await user.ask(f"/subscribe {typed}")).text.startswith(answer)
    assert chats.store.subscriptions(user.id) == []


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_subscriptions_are_listed(chats: Chats, language: str) -> None:
    user = chats.user(language)
    empty = next(each for each in section("M30").splitlines() if each.startswith("Empty:"))
    assert f"`{(await user.ask('/subscriptions')).text}`" in empty
    await user.ask("/subscribe kz by 09:00 weekly")
    await user.ask("/subscribe kz 18:00 weekly")
    answer = await user.ask("/subscriptions")
    expected = tagless(model("M30")[language][0]).splitlines()
    lines = answer.text.splitlines()
    assert [lines[0], lines[1], lines[3]] == [expected[0], expected[1], expected[3]]
    assert lines[2].partition(" · ")[0] == expected[2].partition(" · ")[0]
    assert len(answer.labels) == 7


@pytest.mark.parametrize("language", LANGUAGES)
async def test_unsubscribing_can_be_undone(chats: Chats, language: str) -> None:
    user = chats.user(language)
    await user.ask("/subscribe kz 18:00")
    await user.ask("/subscribe kz by 07:15 every tuesday")
    ended = await user.ask("/unsubscribe kz by")
    assert ended.text == model("M31")[language][0]
    assert [one.question for one in chats.store.subscriptions(user.id)] == ["kz-world:turnover"]
    await user.press(ended, ended.labels[0]).answered()
    await user.next()
    again = {one.question: (one.time, one.weekday) for one in chats.store.subscriptions(user.id)}
    assert again["kz-by:turnover"] == ("07:15", 1)


async def test_the_only_subscription_needs_no_name_and_all_of_them_one_word(chats: Chats) -> None:
    user = chats.user()
    await user.ask("/subscribe kz by")
    assert (await user.ask("/unsubscribe")).text == "Unsubscribed: Kazakhstan – Belarus. Left: 0."
    await user.ask("/subscribe kz by")
    await user.ask("/subscribe kz ru")
    assert (await user.ask("/unsubscribe")).text.startswith("Your subscriptions: 2")
    assert (await user.ask("/unsubscribe all")).text.endswith("Left: 0.")


async def test_the_time_is_changed_by_buttons(chats: Chats) -> None:
    user = chats.user()
    made = await user.ask("/subscribe kz by 09:00 weekly")
    await user.press(made, "Change time").answered()
    offered = await user.next()
    assert offered.text == "When should it come? Now: every Monday, 09:00"
    await user.press(offered, "18:00").answered()
    assert (await user.next()).text.splitlines()[1] == "Weekly, every Monday, 18:00 (Asia/Almaty)"
    await user.press(offered, "Daily").answered()
    await user.next()
    assert chats.store.subscriptions(user.id)[0].weekday is None


async def test_another_chats_subscription_is_out_of_reach(chats: Chats) -> None:
    one, other = chats.user(), chats.user()
    made = await one.ask("/subscribe kz by")
    number = chats.store.subscriptions(one.id)[0].id
    await other.ask("/subscribe kz ru")
    theirs = other.inbox()[-1]
    theirs.message["reply_markup"]["inline_keyboard"][1][0]["callback_data"] = f"unsub:{number}"
    assert (await other.press(theirs, "Unsubscribe").answered())["text"].startswith("This button has expired")
    assert made.text
    assert len(chats.store.subscriptions(one.id)) == 1


async def test_a_chat_has_a_bounded_number_of_subscriptions(chats: Chats) -> None:
    user = chats.user()
    await user.ask("/subscribe kz by")
    for number in range(25):
        chats.store.subscribe(user.id, f"kz-{number}", chats.clock.now(), time="09:00")
    assert (await user.ask("/subscribe kz ru")).text.startswith("This chat has 26 subscriptions already.")


@pytest.mark.parametrize(("text", "weekday"), [
    ("kz by дүйсенбі сайын", 0), ("kz by сенбі сайын", 5), ("kz by жексенбіде", 6), ("kz by weekly on thursday", 3),
    ("kz by каждую неделю", 0), ("kz by в субботу", 5), ("kz by", None), ("kz by ежедневно", None)])
def test_weekdays_in_three_languages(text: str, weekday: int | None) -> None:
    when = read(text)
    assert when.weekday == weekday
    assert when.subject == "kz by"


@pytest.mark.parametrize("zone", ["Asia/Astana", "Europe/<b>Atlantis"])
async def test_a_zone_that_is_none_is_said_and_nothing_is_subscribed(chats: Chats, zone: str) -> None:
    user = chats.user()
    answer = await user.ask(f"/subscribe kz by 09:00 {zone}")
    assert answer.text.startswith(f"I know no time zone “{zone}”")
    assert not chats.store.subscriptions(user.id)


NONE_SUCH = {"en": "There is no such subscription.", "ru": "Такой подписки нет.", "kk": "Мұндай жазылым жоқ."}


@pytest.mark.parametrize("language", list(NONE_SUCH))
@pytest.mark.parametrize("named", ["kz ru", "3", "0", "mars"])
async def test_what_is_not_subscribed_to_is_said_above_the_list(chats: Chats, language: str, named: str) -> None:
    user = chats.user(language)
    for pair in ("kz by", "kz cn"):
        await user.ask(f"/subscribe {pair}")
    first, second, *_ = (await user.ask(f"/unsubscribe {named}")).text.split("\n\n")
    assert first == NONE_SUCH[language]
    assert len(second.splitlines()) == 4


async def test_the_number_of_the_list_ends_a_subscription(chats: Chats) -> None:
    user = chats.user()
    for pair in ("kz by", "kz cn"):
        await user.ask(f"/subscribe {pair}")
    assert (await user.ask("/unsubscribe 2")).text == "Unsubscribed: Kazakhstan – China. Left: 1."
    assert [one.question for one in chats.store.subscriptions(user.id)] == ["kz-by:turnover"]


async def test_a_wish_for_a_digest_of_nothing_is_asked_for_its_subject(chats: Chats) -> None:
    assert (await chats.user().ask("subscribe me")).text == (
        "Which trade should the digest be about? Example: subscribe kz-by weekly.")


GOODS = {"en": "Kazakhstan – Italy, exports, wheat", "ru": "Казахстан – Италия, экспорт, пшеница",
         "kk": "Қазақстан – Италия, экспорт, бидай"}


@pytest.mark.parametrize("language", list(GOODS))
async def test_a_subscription_may_be_to_a_product(chats: Chats, language: str) -> None:
    user = chats.user(language)
    answer = await user.ask("/trade wheat exports of kazakhstan to italy 2024")
    button = next(one for row in answer.buttons for one in row if one["callback_data"].startswith("sub:"))
    await user.press(answer, button["text"]).answered()
    assert GOODS[language] in (await user.next()).text.splitlines()[0]
    assert chats.store.subscriptions(user.id)[0].question == "kz-it:export::16d0f226"
    ended = await user.ask("/unsubscribe kz wheat exports to italy")
    assert GOODS[language] in ended.text
    await user.press(ended, ended.labels[0]).answered()
    assert GOODS[language] in (await user.next()).text


async def test_a_digest_of_a_product_tells_of_that_product_only(chats: Chats) -> None:
    user = chats.user()
    await user.ask("/subscribe kz wheat exports to italy")
    assert (await user.ask("/digest")).text.splitlines()[2] == "Kazakhstan: exports to Italy, wheat"


async def test_of_two_subscriptions_to_one_pair_the_one_named_ends(chats: Chats) -> None:
    user = chats.user()
    for what in ("kz by", "kz wheat exports to by"):
        await user.ask(f"/subscribe {what}")
    await user.ask("/unsubscribe kz wheat exports to by")
    assert [one.question for one in chats.store.subscriptions(user.id)] == ["kz-by:turnover"]


NEXT = {"en": "Next: ", "ru": "Следующий дайджест: ", "kk": "Келесі дайджест: "}


@pytest.mark.parametrize("language", list(NEXT))
async def test_a_paused_subscription_is_listed_as_the_model_and_resumed(
        chats: Chats, language: str) -> None:
    user = chats.user(language)
    await user.ask("/subscribe kz by weekly")
    await user.ask("/subscribe kz weekly")
    paused = tagless(model("M30")[language][0]).splitlines()[2].rpartition(" · ")[2]
    labels = re.findall(r"\[ ([^\]]*) \]", next(
        line for line in section("M30").splitlines() if line.startswith("Buttons:")))
    rows = labels[list(NEXT).index(language) * 3:][:3]
    answer = await user.ask("/subscriptions")
    await user.press(answer, answer.labels[4]).answered()
    rested = await user.next()
    assert rested.text.splitlines()[2].endswith(f" · {paused}")
    assert rested.text.splitlines()[3].startswith(NEXT[language])
    assert [" | ".join(button["text"] for button in row) for row in rested.buttons] == rows
    await user.press(rested, rested.labels[1]).answered()
    assert NEXT[language] not in (await user.next()).text
    await user.press(rested, rested.labels[3]).answered()
    assert paused not in (await user.next()).text.splitlines()[2]


async def test_a_subscription_of_another_chat_is_not_paused(chats: Chats) -> None:
    user, other = chats.user(), chats.user()
    await user.ask("/subscribe kz by")
    answer = await user.ask("/subscriptions")
    one = chats.store.subscriptions(user.id)[0]
    chats.store.pause(other.id, one.id, chats.clock.now())
    assert not chats.store.subscriptions(user.id)[0].paused
    assert "1 Pause" in answer.labels


@pytest.mark.parametrize(("typed", "subject", "time"), [
    ("казахстан средняя азия", "казахстан средняя азия", None), ("казахстан средства", "казахстан средства", None),
    ("kz am 12:30", "kz am", "12:30"), ("kz mongolia 08:00 am", "kz mongolia", "08:00")])
def test_what_is_no_day_stays_in_the_subject(typed: str, subject: str, time: str | None) -> None:
    when = read(typed)
    assert (when.weekday, when.subject, when.time) == (None, subject, time)
