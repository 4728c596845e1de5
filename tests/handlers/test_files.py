"""Files in the chat: what an answer stands on, in three formats."""

from __future__ import annotations

import csv
import io
import json

import pytest
from python_calamine import CalamineWorkbook

from handlers.files import form_in
from playground.faults import Fault
from playground.user import Received, User
from tests.handlers.conftest import Chats

LANGUAGES = ("en", "ru", "kk")
WAIT = 15.0
CAPTIONS = {
    "en": "Kazakhstan – Belarus: trade turnover, 2018\n2 figures with their sources",
    "ru": "Казахстан – Беларусь: товарооборот, 2018 год\n2 показателя с источниками",
    "kk": "Қазақстан – Беларусь: тауар айналымы, 2018 жыл\n2 көрсеткіш дереккөзімен"}


def name(message: Received) -> str:
    return str(message.message["document"]["file_name"])


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))


async def pressed(user: User, message: Received, label: str) -> Received:
    before = len(user.inbox())
    await user.press(message, label).answered(WAIT)
    await user.until(lambda: len(user.inbox()) > before, WAIT)
    return user.inbox()[before]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_file_is_captioned_in_the_chats_language(chats: Chats, language: str) -> None:
    answer = await chats.user(language).ask("/file kz by 2018 csv", seconds=WAIT)
    assert answer.text == CAPTIONS[language]
    assert name(answer) == "keruen-kz-by-2018.csv"


async def test_csv_has_the_figures_of_the_answer(chats: Chats) -> None:
    user = chats.user()
    found = rows(user.download(await user.ask("/file kz by 2018 csv", seconds=WAIT)))
    assert [(row["flow"], row["value"], row["outlet"]) for row in found] == [
        ("turnover", "896000000", "BelTA"), ("export", "783700000", "BelTA")]
    assert found[0]["quote"] == "In 2018, trade reached $896 million, up 30% on 2017."


async def test_without_a_format_it_is_a_workbook(chats: Chats) -> None:
    user = chats.user()
    answer = await user.ask("/file kz by 2018", seconds=WAIT)
    assert name(answer) == "keruen-kz-by-2018.xlsx"
    book = CalamineWorkbook.from_filelike(io.BytesIO(user.download(answer)))
    sheet = book.get_sheet_by_name("figures").to_python()
    assert len(sheet) == 3
    assert 896000000.0 in sheet[1]
    assert answer.labels == ["CSV", "JSON"]


async def test_the_other_formats_are_buttons(chats: Chats) -> None:
    user = chats.user()
    answer = await user.ask("/file kz by 2018", seconds=WAIT)
    as_json = await pressed(user, answer, "JSON")
    assert name(as_json) == "keruen-kz-by-2018.json"
    assert json.loads(user.download(as_json))["figures"]
    as_csv = await pressed(user, as_json, "CSV")
    assert len(rows(user.download(as_csv))) == 2


async def test_the_sources_can_be_downloaded(chats: Chats) -> None:
    user = chats.user("kk")
    listed = await pressed(user, await user.ask("/trade kz by 2018"), "Дереккөздер")
    file = await pressed(user, listed, "Жүктеп алу")
    assert name(file).endswith(".xlsx")


async def test_file_as_a_reply_is_of_that_answer(chats: Chats) -> None:
    user = chats.user()
    brief = await user.ask("/trade kz by 2018")
    user.send("/file json", reply_to=brief.id)
    await user.until(lambda: len(user.inbox()) == 2, WAIT)
    assert name(user.inbox()[-1]) == "keruen-kz-by-2018.json"


@pytest.mark.parametrize("text", ["/file kz by", "/file kz by 2015-2020 csv"])
async def test_a_file_of_several_years_has_both_directions(chats: Chats, text: str) -> None:
    user = chats.user()
    answer = await user.ask(text, seconds=WAIT)
    assert answer.text.endswith("2 figures with their sources")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_nothing_known_is_answered_by_the_brief(chats: Chats, language: str) -> None:
    user = chats.user(language)
    answer = await user.ask("/file ge am 2001", seconds=WAIT)
    assert "document" not in answer.message
    assert answer.text == (await user.ask("/trade ge am 2001")).text


@pytest.mark.parametrize("language", LANGUAGES)
async def test_file_alone_says_how_to_ask(chats: Chats, language: str) -> None:
    user = chats.user(language)
    assert "2019" in (await user.ask("/file")).text
    assert "2019" in (await user.ask("/file csv")).text


@pytest.mark.parametrize(("language", "answer"), [
    ("en", "This group does not let me send files."), ("ru", "В этой группе мне нельзя отправлять файлы."),
    ("kk", "Бұл топта маған файл жіберуге рұқсат жоқ.")])
async def test_a_group_that_forbids_files_is_told(chats: Chats, language: str, answer: str) -> None:
    user = chats.user(language)
    group = chats.server.group("Attachés", user)
    await user.next(group)
    for method, text in (("sendPhoto", "/chart kz by"), ("sendDocument", "/file kz by 2018")):
        chats.server.faults.add(Fault("status", method, group.id, status=400))
        assert (await user.ask(text, group, WAIT)).text.startswith(answer)


@pytest.mark.parametrize(("text", "found"), [
    ("kz by 2019 CSV", ("csv", "kz by 2019")), ("json kz by", ("json", "kz by")), ("kz by", ("xlsx", "kz by")),
    ("kz by Excel", ("xlsx", "kz by")), ("", ("xlsx", ""))])
def test_a_format_is_read_anywhere(text: str, found: tuple[str, str]) -> None:
    assert form_in(text) == found
