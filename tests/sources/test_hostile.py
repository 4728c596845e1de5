"""Files that mean harm: devices, pipes, folders that hide something, tables and workbooks that are traps."""

from __future__ import annotations

import os
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
import xlsxwriter

from sources import workbook
from sources.files import read_text
from sources.ingest import files_of, ingest
from sources.rows import number
from sources.tables import read_table
from store import Store
from terms.errors import InputError

NEWS = "In 2018, trade between Kazakhstan and Belarus was $896 million, up 30% on 2017.\n"
HEAD = "reporter,partner,flow,period,value,outlet\n"


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no devices here")
def test_an_endless_device_is_too_large() -> None:
    with pytest.raises(InputError, match="too large"):
        read_text(Path("/dev/zero"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_that_nobody_writes_to_is_empty_and_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    with pytest.raises(InputError, match="empty"):
        read_text(pipe)


@pytest.mark.skipif(os.name == "nt", reason="names of files are bytes elsewhere")
def test_names_in_another_encoding_keep_nobody_from_being_read(tmp_path: Path) -> None:
    for name, text in (("март.txt", NEWS), ("май.csv", HEAD + "KZ,BY,export,2019,5,Office\n")):
        (tmp_path / os.fsdecode(name.encode("cp1251"))).write_text(text, encoding="utf-8")
    (tmp_path / "last.txt").write_text(NEWS.replace("896", "897"), encoding="utf-8")
    with Store.open(tmp_path / "k.db") as store:
        found = list(ingest([tmp_path], store, datetime(2026, 11, 22, tzinfo=UTC)))
        assert [(one.new, one.error) for one in found] == [(1, None)] * 3
        assert [row["name"] for row in store.rows("SELECT name FROM documents ORDER BY name")] == [
            "last", "\ufffd" * 3, "\ufffd" * 4]


def test_a_folder_that_may_not_be_read_is_not_taken_for_an_empty_one(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    (tmp_path / "closed").mkdir()
    listed = os.scandir

    def scandir(path: str) -> object:
        if str(path).endswith("closed"):  # a superuser may read every folder
            raise PermissionError(13, "Permission denied", str(path))
        return listed(path)

    monkeypatch.setattr(os, "scandir", scandir)
    with pytest.raises(InputError, match=r"closed: the folder cannot be read"):
        list(files_of([tmp_path]))


@pytest.mark.parametrize("text", ["1e308", "-1e308", "nan", "inf", "1e999", "1_0", "0x10", "=1+1", "1-2", ""])
def test_a_value_that_no_trade_can_have_is_none(text: str) -> None:
    assert number(text) is None


def test_formulas_are_skipped_as_values_and_kept_as_words(tmp_path: Path) -> None:
    file = tmp_path / "t.csv"
    file.write_text(HEAD + "KZ,BY,export,2019,=1+1,Office\nKZ,BY,export,2019,5,=cmd|' /C calc'!A0\n", encoding="utf-8")
    sheet = read_table(file)
    assert (sheet.figures, sheet.skipped) == (1, (("a value that is not a number", 1),))
    assert sheet.documents[0][0].outlet == "=cmd|' /C calc'!A0"


def test_a_quote_that_never_ends_names_its_line(tmp_path: Path) -> None:
    file = tmp_path / "t.csv"
    file.write_text(HEAD + 'KZ,BY,"export,2019,5\n', encoding="utf-8")
    with pytest.raises(InputError, match=r"line 2: not a table.*save it as CSV anew"):
        read_table(file)


def test_two_cells_in_far_corners_of_a_sheet_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "far.xlsx"
    book = xlsxwriter.Workbook(str(file))
    sheet = book.add_worksheet()
    sheet.write(0, 0, "reporter")
    sheet.write(1048575, 16383, "x")
    book.close()
    with pytest.raises(InputError, match="too much memory"):
        read_table(file)


def test_a_workbook_that_unpacks_to_too_much_is_refused_unread(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 2_000_000)
    monkeypatch.setattr(workbook, "UNPACKED", 1_000_000)
    with pytest.raises(InputError, match="too large when unpacked"):
        read_table(file)
