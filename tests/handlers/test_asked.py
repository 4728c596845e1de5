"""Questions that say how they want their answer: as a file, as a picture, once it is known; thanks; another partner."""

from __future__ import annotations

import pytest

from handlers.said import command_said
from tests.handlers.conftest import Chats
from tests.handlers.models import tagless

LANGUAGES = ("en", "ru", "kk")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "can i have kz by 2018 as excel"), ("ru", "казахстан беларусь 2018 в эксель"),
    ("kk", "қазақстан беларусь 2018 эксельмен бер")])
async def test_a_file_that_is_wished_for_in_words_is_sent(chats: Chats, language: str, text: str) -> None:
    answer = await chats.user(language).ask(text)
    assert answer.message["document"]["file_name"] == "keruen-kz-by-2018.xlsx"


async def test_the_format_may_be_named(chats: Chats) -> None:
    answer = await chats.user().ask("csv of kz by 2018 please")
    assert answer.message["document"]["file_name"] == "keruen-kz-by-2018.csv"


@pytest.mark.parametrize(("language", "text"), [
    ("en", "draw a graph of kz by 2015-2018"), ("ru", "нарисуй график казахстан беларусь 2015-2018"),
    ("kk", "қазақстан беларусь 2015-2018 график сызып бер")])
async def test_a_picture_that_is_wished_for_in_words_is_drawn(chats: Chats, language: str, text: str) -> None:
    assert "photo" in (await chats.user(language).ask(text)).message


@pytest.mark.parametrize(("language", "text", "asked"), [
    ("en", "trade with belarus 2018 in excel", "Whose trade"),
    ("ru", "торговля с беларусью 2018 в эксель", "Чья торговля"),
    ("kk", "беларусьпен сауда 2018 эксельмен", "Қай елдің")])
async def test_what_is_missing_is_asked_before_a_file_is_made(chats: Chats, language: str, text: str,
                                                              asked: str) -> None:
    user = chats.user(language)
    question = await user.ask(text)
    assert question.text.startswith(asked)
    await user.press(question, question.labels[0]).answered()
    assert "document" in (await user.next()).message


@pytest.mark.parametrize(("language", "text", "told"), [
    ("en", "let me know when kz by 2025 is published", "To be told when known"),
    ("ru", "сообщи, когда выйдут данные казахстан беларусь за 2025", "Сообщу, когда появятся"),
    ("kk", "қазақстан беларусь 2025 жылғы дерек шыққанда хабарла", "Дерек шықса, хабарлаймын")])
async def test_a_figure_to_come_is_waited_for_and_no_digest_is_made(chats: Chats, language: str, text: str,
                                                                    told: str) -> None:
    answer = await chats.user(language).ask(text)
    assert tagless(answer.text).startswith(told)
    assert not chats.store.subscriptions(answer.chat.id)
    assert [one.question for one in chats.store.awaited(answer.chat.id)] == ["kz-by:turnover:2025"]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "let me know when kz by 2018 is published"),
    ("ru", "сообщи, когда выйдут данные казахстан беларусь за 2018"),
    ("kk", "қазақстан беларусь 2018 жылғы дерек шыққанда хабарла")])
async def test_a_figure_that_is_known_by_now_is_told_at_once(chats: Chats, language: str, text: str) -> None:
    answer = await chats.user(language).ask(text)
    assert "896" in answer.text
    assert not chats.store.awaited(answer.chat.id)


@pytest.mark.parametrize(("text", "name"), [
    ("Thanks!", "thanks"), ("thank you very much", "thanks"), ("спасибо, выручили", "thanks"), ("спс", "thanks"),
    ("ок понял", "thanks"), ("жақсы", "thanks"), ("ты кто?", "help"), ("ok kz by 2018", None),
    ("рахмет сізге!", "thanks"), ("hello, what can you do?", "help"), ("привет! что умеешь", "help"),
    ("сәлем, не істей аласың?", "help"), ("thanks, and kz by 2019?", None), ("спасибо, а экспорт?", None),
    ("рахмет, ал импорт ше?", None), ("hello kz by 2018", None)])
def test_thanks_and_a_greeting_before_a_command_are_known(text: str, name: str | None) -> None:
    assert command_said(text) == name


@pytest.mark.parametrize(("language", "text", "said"), [
    ("en", "thx!", "You are welcome."), ("ru", "спасибо большое", "Пожалуйста."), ("kk", "рахмет", "Оқасы жоқ.")])
async def test_thanks_are_taken(chats: Chats, language: str, text: str, said: str) -> None:
    assert (await chats.user(language).ask(text)).text == said


@pytest.mark.parametrize(("language", "text", "heading"), [
    ("en", "and with uzbekistan?", "Kazakhstan – Uzbekistan: trade turnover, 2018"),
    ("ru", "а с узбекистаном?", "Казахстан – Узбекистан: товарооборот, 2018 год"),
    ("kk", "Өзбекстан ше?", "Қазақстан – Өзбекстан: тауар айналымы, 2018 жыл")])
@pytest.mark.parametrize("home", ["", "ru"])
async def test_a_country_in_a_reply_is_another_partner_of_the_answer(chats: Chats, language: str, text: str,
                                                                     heading: str, home: str) -> None:
    user = chats.user(language)
    if home:
        await user.ask(f"/home {home}")
    answer = await user.ask("/trade kz by 2018")
    user.send(text, reply_to=answer.id)
    assert tagless((await user.next()).text).splitlines()[0] == heading


@pytest.mark.parametrize(("text", "heading"), [
    ("wheat only", "exports to Belarus, wheat, 2018"), ("только пшеница", "exports to Belarus, wheat, 2018"),
    ("тек бидай", "exports to Belarus, wheat, 2018"), ("почему такая разница?", "exports to Belarus, 2018"),
    ("а импорт?", "imports from Belarus, 2018")])
async def test_goods_in_a_reply_are_those_of_the_flow_of_the_answer(chats: Chats, text: str, heading: str) -> None:
    user = chats.user()
    answer = await user.ask("/trade kz exports to by 2018")
    user.send(text, reply_to=answer.id)
    assert tagless((await user.next()).text).splitlines()[0] == f"Kazakhstan: {heading}"


@pytest.mark.parametrize(("asked", "text"), [
    ("kz by 2015-2020", "only exports"), ("казахстан грузия 2015-2020", "только экспорт"),
    ("қазақстан грузия 2015-2020", "тек экспорт")])
async def test_a_reply_to_a_series_is_answered_with_one(chats: Chats, asked: str, text: str) -> None:
    user = chats.user()
    answer = await user.ask(asked)
    user.send(text, reply_to=answer.id)
    assert tagless((await user.next()).text).splitlines()[0].endswith("2015–2020")


@pytest.mark.parametrize(("language", "text", "asked"), [
    ("en", "is it true that trade with belarus is a billion?", "Whose trade with Belarus?"),
    ("ru", "правда что торговля с беларусью миллиард?", "Чья торговля с Беларусью?"),
    ("kk", "беларусьпен сауда миллиард екені рас па?", "Қай елдің Беларусьпен саудасы керек?")])
async def test_whose_trade_is_doubted_is_asked(chats: Chats, language: str, text: str, asked: str) -> None:
    assert (await chats.user(language).ask(text)).text.startswith(asked)


async def test_months_are_listed_where_a_picture_would_have_years(chats: Chats) -> None:
    assert "2018" in (await chats.user().ask("graph of kazakhstan exports by month 2018")).text


@pytest.mark.parametrize(("language", "text"), [
    ("en", "your figure is wrong"), ("ru", "у вас ошибка"), ("kk", "сан қате")])
async def test_who_finds_a_mistake_is_told_the_command_for_it(chats: Chats, language: str, text: str) -> None:
    assert "/feedback" in (await chats.user(language).ask(text)).text


@pytest.mark.parametrize(("language", "text"), [
    ("en", "change language to kazakh"), ("ru", "переключи на казахский"), ("kk", "орысшаға ауыстыр")])
async def test_another_language_is_asked_for_in_words(chats: Chats, language: str, text: str) -> None:
    user = chats.user(language)
    assert (await user.ask(text)).text == (await user.ask("/language")).text


async def test_a_picture_as_a_reply_has_all_the_years(chats: Chats) -> None:
    user = chats.user()
    answer = await user.ask("/trade kz by 2018")
    user.send("chart please", reply_to=answer.id)
    assert "photo" in (await user.next()).message
