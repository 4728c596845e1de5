"""Questions about trade, typed and pressed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from handlers.commands import ACTIONS
from handlers.keyboard import fits
from playground.user import Received
from terms.period import Period
from tests.handlers.conftest import START, Chats, document, figures
from tests.handlers.models import model, section, tagless

LANGUAGES = ("en", "ru", "kk")
HEADINGS = {"en": "Kazakhstan – Belarus: trade turnover, 2018", "ru": "Казахстан – Беларусь: товарооборот, 2018 год",
            "kk": "Қазақстан – Беларусь: тауар айналымы, 2018 жыл"}
TURNOVER = {"en": "$896 million", "ru": "$896 млн", "kk": "896 млн доллар"}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_trade_is_answered_with_a_brief(chats: Chats, language: str) -> None:
    answer = await chats.user(language).ask("/trade kz by 2018")
    lines = tagless(answer.text).splitlines()
    assert lines[0] == HEADINGS[language]
    assert TURNOVER[language] in lines


@pytest.mark.parametrize("text", ["kz by 2018", "Trade of Kazakhstan and Belarus in 2018", "казахстан беларусь 2018"])
async def test_a_free_question_is_answered_like_the_command(chats: Chats, text: str) -> None:
    user = chats.user()
    assert (await user.ask(text)).text == (await user.ask("/trade kz by 2018")).text


async def test_the_buttons_ask_for_an_earlier_and_a_later_year(chats: Chats) -> None:
    user = chats.user()
    answer = await user.ask("/trade kz by 2018")
    assert answer.labels[:2] == ["‹ 2017", "2019 ›"]
    await user.press(answer, "‹ 2017").answered()
    assert "2017" in (await user.next()).text.splitlines()[0]


async def test_where_nothing_is_known_no_button_promises_more(chats: Chats) -> None:
    user = chats.user()
    assert (await user.ask("/trade ge am 2001")).labels == [
        "‹ 2000", "2002 ›", "Subscribe", "Tell me when known"]
    assert (await user.ask("/sources ge am")).labels == []


async def test_a_country_alone_on_a_button_trades_with_the_world(chats: Chats) -> None:
    user = chats.user()
    ranking = await user.ask("/rank kz 1999")
    await user.press(ranking, "‹ 1998").answered()
    assert (await user.next()).text.startswith("Kazakhstan: foreign trade turnover, 1998")


async def test_the_sources_are_a_button(chats: Chats) -> None:
    user = chats.user()
    answer = await user.ask("/trade kz by 2018")
    await user.press(answer, "Sources").answered()
    listed = await user.next()
    assert "BelTA" in listed.text
    assert "28 August 2019" in listed.text


async def test_every_button_fits_and_is_answered(chats: Chats) -> None:
    user = chats.user("kk")
    for text in ("/start", "/trade kz by 2018", "/trade kz by 2019", "/language", "/timezone", "/home",
                 "/subscribe kz by"):
        answer = await user.ask(text)
        for row in answer.buttons:
            for button in row:
                assert fits(button["callback_data"])
                assert button["callback_data"].partition(":")[0] in ACTIONS


@pytest.mark.parametrize("language", LANGUAGES)
async def test_trade_alone_says_how_to_ask(chats: Chats, language: str) -> None:
    answer = await chats.user(language).ask("/trade")
    assert "2019" in answer.text


async def test_a_question_that_is_too_long_is_refused_kindly(chats: Chats) -> None:
    answer = await chats.user().ask("/trade " + "kz " * 1300)
    assert answer.text.startswith("This is too long")


@pytest.mark.parametrize(("language", "answer"), [
    ("en", "I know no year “99999”. Write a year, for example: 2019"),
    ("ru", "Не знаю такого года: «99999». Напишите год, например: 2019"),
    ("kk", "Мұндай жыл жоқ: «99999». Жылды жазыңыз, мысалы: 2019")])
async def test_a_year_that_cannot_be_is_asked_back(chats: Chats, language: str, answer: str) -> None:
    assert (await chats.user(language).ask("/trade kz by 99999")).text == answer


@pytest.mark.parametrize("text", ["hello", "👋", "???", "<b>", "kz by 0", "kz by 99999", "/trade <script>", "٣ kz by"])
async def test_odd_texts_get_an_answer_and_no_error(chats: Chats, text: str) -> None:
    answer = await chats.user().ask(text)
    assert answer.text
    assert "Something went wrong" not in answer.text


@pytest.mark.parametrize("language", LANGUAGES)
async def test_an_unknown_country_is_asked_back_with_a_guess(chats: Chats, language: str) -> None:
    user = chats.user(language)
    answer = await user.ask("/trade kz tajkstn 2023")
    assert answer.text == model("M18")[language][0].replace("tajikstan", "tajkstn")
    assert len(answer.labels) == 2
    await user.press(answer, answer.labels[0]).answered()
    heading = {"en": "Kazakhstan – Tajikistan: trade turnover, 2023",
               "ru": "Казахстан – Таджикистан: товарооборот, 2023 год",
               "kk": "Қазақстан – Тәжікстан: тауар айналымы, 2023 жыл"}[language]
    assert tagless((await user.next()).text).splitlines()[0] == heading


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("home", [False, True])
@pytest.mark.parametrize("typed", [
    "/trade mars 2019", "/trade mars", "/trade kz mars 2019", "mars 2019", "trade with mars", "exports of mars in 2019",
    "what is the trade of mars", "/series mars 2015-2019", "/rank mars 2019", "/chart mars 2019", "/file mars",
    "/subscribe mars", "/compare mars venus 2019", "/sources mars", "/target mars", "/home mars"])
async def test_what_is_like_no_country_is_asked_back(chats: Chats, language: str, home: bool,
                                                     typed: str) -> None:
    user = chats.user(language)
    if home:
        await user.ask("/home kz")
    answer = await user.ask(typed)
    assert answer.text == model("M18")[language][1]
    assert answer.labels == []


@pytest.mark.parametrize(("typed", "named"), [
    ("/trade tajkstn 2019", "Tajikistan"), ("tajkstn 2019", "Tajikistan"), ("/chart tajkstn 2019", "Tajikistan")])
async def test_the_button_of_a_guess_asks_the_question(chats: Chats, typed: str, named: str) -> None:
    user = chats.user()
    answer = await user.ask(typed)
    assert answer.text == f"I know no country “tajkstn”. Did you mean: {named}?"
    assert answer.labels == [named, "Another"]
    await user.press(answer, "Another").answered()
    assert (await user.next()).text == "Write its name or code, for example: Kazakhstan or kz."
    await user.press(answer, named).answered()
    assert (await user.next()).text.startswith(f"{named}: ")


@pytest.mark.parametrize("typed", [
    "/trade hello", "/trade what's the weather in astana", "/trade gdp of kazakhstan 2023"])
async def test_what_is_no_question_is_no_country_behind_the_command_either(chats: Chats, typed: str) -> None:
    assert (await chats.user().ask(typed)).text == "I answer questions about trade. For example: kz by 2019"


async def test_an_unknown_word_is_shown_as_it_was_typed(chats: Chats) -> None:
    answer = await chats.user().ask("/trade kz <i>mars</i> 2019")
    assert "Something went wrong" not in answer.text


@pytest.mark.parametrize("language", LANGUAGES)
async def test_an_ambiguous_country_is_asked_back_with_both(chats: Chats, language: str) -> None:
    user = chats.user(language)
    answer = await user.ask("kz korea 2023")
    line = next(each for each in section("M19").splitlines() if each.startswith(f"{language}:"))
    assert f"`{answer.text}`" in line
    assert answer.labels == [label.strip() for label in line.split("[")[1].split("]")[0].split("|")]
    await user.press(answer, answer.labels[0]).answered()
    assert answer.labels[0] in (await user.next()).text


@pytest.mark.parametrize(("language", "text", "part"), [
    ("en", "top partners 2018", "by country"), ("ru", "рост экспорта в беларусь в 2018", "экспорт в Беларусь"),
    ("kk", "соңғы 10 айда қай елмен көп саудаладық", "Қазақстан")])
async def test_the_home_button_answers_the_very_question(chats: Chats, language: str, text: str, part: str) -> None:
    user = chats.user(language)
    asked = await user.ask(text)
    await user.press(asked, asked.labels[0]).answered()
    assert part in (await user.next()).text


async def test_a_question_that_replies_to_an_answer_is_about_its_countries(chats: Chats) -> None:
    user = chats.user()
    assert (await user.ask("why 604 and not 689 for 2017?")).text.startswith("Which countries?")
    answer = await user.ask("/trade kz by 2018")
    user.send("why 604 and not 689 for 2017?", reply_to=answer.id)
    await user.next()
    assert "Kazakhstan – Belarus" in user.inbox()[-1].text


@pytest.mark.parametrize("word", ["why?", "Почему?", "откуда", "Неге?"])
async def test_why_as_a_word_asks_like_the_command(chats: Chats, word: str) -> None:
    user = chats.user()
    answer = await user.ask("/trade kz by 2018")
    user.send(word, reply_to=answer.id)
    assert (await user.next()).text.startswith("Where $896")


@pytest.mark.parametrize("home", ["", "/home ru"])
@pytest.mark.parametrize(("text", "heading"), [
    ("2017", "Kazakhstan – Belarus: trade turnover, 2017"), ("target", "Kazakhstan – Belarus: target"),
    ("kz ru", "Kazakhstan – Russia: trade turnover")])
async def test_a_reply_without_countries_is_about_those_of_the_answer(chats: Chats, home: str, text: str,
                                                                      heading: str) -> None:
    user = chats.user()
    if home:
        await user.ask(home)
    answer = await user.ask("/trade kz by 2018")
    user.send(text, reply_to=answer.id)
    assert (await user.next()).text.startswith(heading)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_missing_home_country_is_asked_and_remembered(chats: Chats, language: str) -> None:
    user = chats.user(language)
    answer = await user.ask("trade with belarus 2018")
    expected = model("M20")[language][0]
    asked = {"en": ("Georgia", "Belarus"), "ru": ("Грузией", "Беларусью"), "kk": ("Грузиямен", "Беларусьпен")}[language]
    assert answer.text == expected.replace(*asked)
    await user.press(answer, answer.labels[0]).answered()
    assert tagless((await user.next()).text).splitlines()[0] == HEADINGS[language]
    stored = chats.store.chat(user.id)
    assert stored
    assert stored.home == "KZ"
    again = await user.ask("trade with belarus 2018")
    assert tagless(again.text).splitlines()[0] == HEADINGS[language]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("data", [
    "", "nonsense", "ask:", "ask:mars:turnover:2018", "ask:kz-by:turnover:0", "why:x", "ex:9", "lang:de",
    "zone:Mars/Base", "unsub:999", "at:1:99:99", "re:x", "sub:", "home:"])
async def test_an_expired_button_says_so(chats: Chats, language: str, data: str) -> None:
    user = chats.user(language)
    await user.ask("/help")
    markup = InlineKeyboardMarkup([[InlineKeyboardButton("old", callback_data=data or "x")]])
    await chats.application.bot.send_message(user.id, "an old answer", reply_markup=markup)
    old = user.inbox()[-1]
    answered = await user.press(old, "old").answered()
    assert answered["text"] == model("M45")[language][0]


async def test_why_tells_where_the_figure_comes_from(chats: Chats) -> None:
    user = chats.user()
    answer = await user.ask("/why 1")
    lines = tagless(answer.text).splitlines()
    assert lines[:4] == ["Where $896 million comes from", "Kazakhstan – Belarus, trade turnover, 2018",
                         "Source: BelTA, 28 August 2019 (year inferred from the text)", "Said by: the outlet itself"]
    assert lines[4:8] == ["Whose data: Belarus", "Evidence: exact figure, no office named (rank 3 of 5)",
                          "Stands for: $895.5–896.5 million", "Rule: en.level.reached"]
    assert lines[8].startswith("In 2018, trade reached")


@pytest.mark.parametrize("number", ["99", "0", "9" * 40, "abc", ""])
async def test_why_of_no_figure_is_answered(chats: Chats, number: str) -> None:
    answer = await chats.user().ask(f"/why {number}")
    assert answer.text
    assert "Something went wrong" not in answer.text


async def test_why_and_sources_as_replies_to_an_answer(chats: Chats) -> None:
    user = chats.user()
    answer: Received = await user.ask("/trade kz by 2018")
    user.send("/why", reply_to=answer.id)
    why = await user.next()
    assert why.text.startswith("Where $896")
    assert [tagless(label) for label in why.labels] == ["$783.7 million"]
    await user.press(why, why.labels[0]).answered()
    assert (await user.next()).text.startswith("Where $783.7")
    user.send("/sources", reply_to=answer.id)
    assert (await user.next()).text.startswith("Sources: Kazakhstan – Belarus, trade turnover")


async def test_why_of_a_question_and_of_nothing(chats: Chats) -> None:
    user = chats.user()
    assert (await user.ask("/why kz by 2018")).text.startswith("Where $896")
    assert (await user.ask("/why")).text == "Reply with /why to an answer of mine."
    assert (await user.ask("/sources")).text == "Reply with /sources to an answer of mine."


async def test_why_names_the_party_first_that_the_question_named_first(chats: Chats) -> None:
    user = chats.user()
    assert (await user.ask("/why by kz 2018")).text.splitlines()[1].startswith("Belarus – Kazakhstan")
    assert (await user.ask("/why kz by 2018")).text.splitlines()[1].startswith("Kazakhstan – Belarus")


async def test_a_year_told_from_the_answer_that_is_replied_to_is_its_neighbour(chats: Chats) -> None:
    user = chats.user("en")
    answer = await user.ask("/trade kz by 2017")
    user.send("and the year after?", reply_to=answer.id)
    assert tagless((await user.next()).text).splitlines()[0] == HEADINGS["en"]


@pytest.mark.parametrize(("language", "text", "said"), [
    ("en", "kz ua trade before the war", "Which years does “before the war” mean?"),
    ("ru", "торговля рк с украиной до войны", "«до войны»"),
    ("kk", "соғысқа дейін қр украина саудасы", "«соғысқа дейін»")])
async def test_a_time_that_is_no_year_is_asked_back_as_one(chats: Chats, language: str, text: str, said: str) -> None:
    answer = await chats.user(language).ask(text)
    assert said in answer.text
    assert "2019" in answer.text


@pytest.mark.parametrize(("text", "lines"), [
    ("q1 and q3 2018", ["Q1 2018: not known", "Q3 2018: not known"]),
    ("exports 2017 vs imports 2018", ["Kazakhstan, exports to Belarus, 2017: not known",
                                      "Kazakhstan, imports from Belarus, 2018: $783.7 million"])])
async def test_a_comparison_as_a_reply_is_of_the_countries_of_the_answer(chats: Chats, text: str,
                                                                         lines: list[str]) -> None:
    user = chats.user()
    answer = await user.ask("kz by 2018")
    user.send(text, reply_to=answer.id)
    said = await user.next()
    assert tagless(said.text).splitlines()[1:3] == lines
    user.send("2018", reply_to=said.id)
    assert "Belarus" in tagless((await user.next()).text).splitlines()[0]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "and 2018?"), ("ru", "а в 2018?"), ("kk", "ал 2018 жылы ше?"), ("en", "as of 1 january 2019")])
async def test_a_reply_that_names_no_flow_means_that_of_the_answer(chats: Chats, language: str, text: str) -> None:
    user = chats.user(language)
    answer = await user.ask("kz imports from by 2017")
    user.send(text, reply_to=answer.id)
    heading = tagless((await user.next()).text).splitlines()[0]
    assert heading == tagless((await user.ask("kz imports from by 2018")).text).splitlines()[0]
    user.send({"en": "trade 2018", "ru": "товарооборот 2018", "kk": "сауда 2018"}[language], reply_to=answer.id)
    assert tagless((await user.next()).text).splitlines()[0] == HEADINGS[language]


@pytest.mark.parametrize(("language", "text", "said"), [
    ("en", "in tenge", "No figure in tenge is known; nothing is converted."),
    ("ru", "в тенге", "Данных в тенге нет, пересчёт не делается."),
    ("kk", "теңгемен", "Дерек теңгемен берілмеген, басқа өлшемге аударылмайды.")])
async def test_a_unit_as_a_reply_asks_for_the_answer_in_it(chats: Chats, language: str, text: str, said: str) -> None:
    user = chats.user(language)
    answer = await user.ask("kz by 2018")
    user.send(text, reply_to=answer.id)
    assert said in tagless((await user.next()).text).splitlines()


@pytest.mark.parametrize(("language", "text"), [
    ("en", "compared with 2016"), ("ru", "по сравнению с 2016 годом"), ("kk", "2016 жылмен салыстырғанда")])
async def test_a_base_in_a_reply_is_compared_with_the_period_of_the_answer(chats: Chats, language: str,
                                                                           text: str) -> None:
    user = chats.user(language)
    answer = await user.ask("kz by 2018")
    user.send(text, reply_to=answer.id)
    lines = tagless((await user.next()).text).splitlines()
    assert [line[:4] for line in lines[1:3]] == ["2016", "2018"]


@pytest.mark.parametrize(("language", "text", "heading", "row"), [
    ("en", "kz wheat exports", "Kazakhstan: exports by country, wheat, 2024", "1. Uzbekistan: $720 million"),
    ("ru", "экспорт пшеницы казахстана", "Казахстан: экспорт по странам, пшеница, 2024 год", "1. Узбекистан: $720 млн"),
    ("kk", "қазақстанның бидай экспорты", "Қазақстан: елдер бойынша экспорт, бидай, 2024 жыл",
     "1. Өзбекстан: 720 млн доллар")])
async def test_goods_of_which_all_trade_is_not_known_are_ranked_by_country(
        chats: Chats, language: str, text: str, heading: str, row: str) -> None:
    wheat = replace(figures()[1], reporter="KZ", partner="UZ", product="wheat", value=720e6, side="KZ",
                    period=Period.of_year(2024), doc="two")
    chats.store.add(replace(document("Wheat."), name="two"), [wheat], START)
    lines = tagless((await chats.user(language).ask(text)).text).replace("\xa0", " ").splitlines()
    assert heading in lines
    assert row in lines


@pytest.mark.parametrize(("language", "line"), [
    ("en", "Known of Kazakhstan: Belarus"), ("ru", "Казахстан, есть данные: Беларусь"),
    ("kk", "Қазақстан, дерек бар: Беларусь")])
@pytest.mark.parametrize("text", ["kz cn 2020", "kz exports to china"])
async def test_a_pair_of_which_nothing_is_known_is_told_with_whom_trade_is(
        chats: Chats, language: str, line: str, text: str) -> None:
    assert line in tagless((await chats.user(language).ask(text)).text).splitlines()


@pytest.mark.parametrize("text", ["kz by 2018", "kz by 2020", "it de 2020", "kz wheat exports to china"])
async def test_an_answer_that_has_something_near_does_not(chats: Chats, text: str) -> None:
    assert "Known of Kazakhstan" not in (await chats.user().ask(text)).text


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_bloc_of_which_nothing_is_known_is_told_by_its_members(chats: Chats, language: str) -> None:
    lines = tagless((await chats.user(language).ask("kz eaeu 2018")).text).replace("\xa0", " ").splitlines()
    assert any(line.startswith("1. ") and TURNOVER[language] in line for line in lines)
