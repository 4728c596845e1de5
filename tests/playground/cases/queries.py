"""Button presses and inline queries."""

from __future__ import annotations

from telegram import InlineQueryResultArticle, InputTextMessageContent

from playground.user import Asked
from tests.playground.cases.edits import KEYBOARD
from tests.playground.stage import Stage, case


async def _pressed(stage: Stage) -> str:
    await stage.bot.send_message(stage.aida.id, "x", reply_markup=KEYBOARD)
    return stage.aida.press(stage.aida.inbox()[-1], "more").query.id


def _article(number: object, text: str = "481.7") -> InlineQueryResultArticle:
    return InlineQueryResultArticle(str(number), "Turnover", InputTextMessageContent(text))


def _inline(stage: Stage) -> Asked:
    return stage.aida.inline("kz by 2019")


@case("answerCallbackQuery")
async def _(stage: Stage) -> object:
    return await stage.bot.answer_callback_query(await _pressed(stage), "Подписка оформлена")


@case("answerInlineQuery: 50 results")
async def _(stage: Stage) -> object:
    results = [_article(number) for number in range(50)]
    return await stage.bot.answer_inline_query(_inline(stage).query.id, results, next_offset="50")


@case("a press answered after 151 seconds", "query_stale")
async def _(stage: Stage) -> object:
    number = await _pressed(stage)
    stage.clock.advance(151)
    return await stage.bot.answer_callback_query(number)


@case("a press answered twice", "query_stale")
async def _(stage: Stage) -> object:
    number = await _pressed(stage)
    await stage.bot.answer_callback_query(number)
    return await stage.bot.answer_callback_query(number)


@case("a query that nobody asked", "query_stale")
async def _(stage: Stage) -> object:
    return await stage.bot.answer_callback_query("12345")


@case("a notification over 200 units", "answer_too_long")
async def _(stage: Stage) -> object:
    return await stage.bot.answer_callback_query(await _pressed(stage), "я" * 201)


@case("an inline query answered after 31 seconds", "query_stale")
async def _(stage: Stage) -> object:
    query = _inline(stage).query.id
    stage.clock.advance(31)
    return await stage.bot.answer_inline_query(query, [_article(1)])


@case("51 results", "results_many")
async def _(stage: Stage) -> object:
    # python-telegram-bot would cut a longer list only if it were asked to
    return await stage.bot.answer_inline_query(_inline(stage).query.id, [_article(number) for number in range(51)])


@case("a result id of 65 bytes", "result_id")
async def _(stage: Stage) -> object:
    return await stage.bot.answer_inline_query(_inline(stage).query.id, [_article("x" * 65)])


@case("one result id twice", "result_id_twice")
async def _(stage: Stage) -> object:
    return await stage.bot.answer_inline_query(_inline(stage).query.id, [_article(1), _article(1)])


@case("an offset of 65 bytes", "inline_offset")
async def _(stage: Stage) -> object:
    return await stage.bot.answer_inline_query(_inline(stage).query.id, [_article(1)], next_offset="x" * 65)


@case("an empty text in a result", "text_empty")
async def _(stage: Stage) -> object:
    return await stage.bot.answer_inline_query(_inline(stage).query.id, [_article(1, "")])


@case("a result without a type", "results_broken", plain=True)
async def _(stage: Stage) -> object:
    form = {"inline_query_id": _inline(stage).query.id, "results": '[{"id": "1"}]'}
    return await stage.plain("answerInlineQuery", data=form)
