"""Text files in every encoding that people send, and files that are no texts."""

from __future__ import annotations

from pathlib import Path

import pytest

from sources.files import LARGEST, decoded, read_text
from terms.errors import InputError

TEXT = "Товарооборот Казахстана и Беларуси вырос на 11,8% — до «$481,7 млн».\n"
KAZAKH = "Қазақстан мен Беларусь арасындағы тауар айналымы өсті.\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1251"])
def test_a_russian_text_is_read_in_any_of_its_encodings(encoding: str) -> None:
    assert decoded(TEXT.encode(encoding), "x.txt") == TEXT


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "kz1048"])
def test_a_kazakh_text_is_read_in_any_of_its_encodings(encoding: str) -> None:
    assert decoded(KAZAKH.encode(encoding), "x.txt") == KAZAKH


def test_line_ends_become_one_sign() -> None:
    assert decoded(b"one\r\ntwo\rthree\n", "x.txt") == "one\ntwo\nthree\n"


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", b"\x00\x01\x02\x03" * 100,
                                  b"text\x01\x02\x03\x04"])
def test_binary_data_is_refused(data: bytes) -> None:
    with pytest.raises(InputError, match="binary"):
        decoded(data, "x.txt")


@pytest.mark.parametrize("data", ["Größe und Öl für Käufer".encode("latin-1"), "Товарооборот".encode("koi8-r"),
                                  "贸易额增长".encode("gb18030"), TEXT.encode()[:-20] + b"\xff\xfe\xfd"])
def test_an_unknown_encoding_is_refused_with_what_to_do(data: bytes) -> None:
    with pytest.raises(InputError, match="save the file as UTF-8"):
        decoded(data, "x.txt")


@pytest.mark.parametrize("data", [b"", b" \n\n\t ", "\ufeff".encode("utf-8-sig")])
def test_an_empty_file_is_refused(data: bytes, tmp_path: Path) -> None:
    file = tmp_path / "empty.txt"
    file.write_bytes(data)
    with pytest.raises(InputError, match="empty"):
        read_text(file)


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        read_text(tmp_path / "none.txt")
    with pytest.raises(InputError, match="a folder"):
        read_text(tmp_path)


def test_a_huge_file_is_refused_unread(tmp_path: Path) -> None:
    file = tmp_path / "huge.txt"
    with file.open("wb") as out:
        out.truncate(LARGEST + 1)
    with pytest.raises(InputError, match="too large"):
        read_text(file)
