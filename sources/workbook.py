"""Workbooks, read in a process of their own: a hostile one can ask for more memory than any machine has.

The reader of XLSX ends its whole process when memory runs out (two filled cells in opposite corners of a sheet are
enough); here that process is a child with limits, and its end is a message.
"""

from __future__ import annotations

import csv
import io
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

from terms.errors import InputError

MEMORY = 2 << 30  # bytes; a workbook of the largest size that is read needs a fraction of it
SECONDS = 60
UNPACKED = 300_000_000  # bytes
LONGEST = 1_000_000  # characters of a cell
_BAD, _MEMORY = 3, 4  # exit codes of the child
_CHILD = "import sys; sys.path[:] = sys.argv[1:]; from sources.workbook import child; child()"


def read_workbook(path: Path, data: bytes) -> Iterator[list[str]]:
    """The rows of a workbook's first sheet as texts; InputError where it cannot be read within the limits."""
    _refuse_bomb(path, data)
    command = [sys.executable, "-c", _CHILD, *sys.path]
    try:
        done = subprocess.run(command, input=data, capture_output=True, timeout=SECONDS, check=False)  # noqa: S603
    except subprocess.TimeoutExpired:
        raise InputError(f"{path}: the workbook takes too long to read; save its sheet as CSV") from None
    if done.returncode == _BAD:
        reason = done.stderr.decode("utf-8", "replace").strip()
        raise InputError(f"{path}: not a workbook that can be read ({reason}); save its sheet as XLSX or CSV")
    if done.returncode:
        raise InputError(f"{path}: the workbook needs too much memory; save the cells that are filled as CSV")
    csv.field_size_limit(LONGEST)
    yield from csv.reader(io.StringIO(done.stdout.decode("utf-8")))


def _refuse_bomb(path: Path, data: bytes) -> None:
    """InputError for a workbook that says itself that it is too large when unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            size = sum(member.file_size for member in archive.infolist())
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError):
        return  # not for us to say: other kinds of workbook are no archives
    if size > UNPACKED:
        raise InputError(f"{path}: too large when unpacked ({size:,} bytes; at most {UNPACKED:,}); cut it into parts")


def child() -> None:
    """Read a workbook from standard input and write its first sheet as CSV to standard output."""
    _limit()
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(sys.stdin.buffer.read()))
        rows = workbook.get_sheet_by_index(0).to_python(skip_empty_area=True)
        sys.stdout.reconfigure(encoding="utf-8", errors="replace", newline="")  # type: ignore[union-attr]
        csv.writer(sys.stdout).writerows([_cell(value) for value in row] for row in rows)
        sys.stdout.flush()
    except MemoryError:
        sys.exit(_MEMORY)
    except (CalamineError, OSError, IndexError, ValueError) as error:
        sys.stderr.write(str(error))
        sys.exit(_BAD)


def _limit() -> None:
    """Bound the memory of this process, where the system can."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, resource.getrlimit(resource.RLIMIT_AS)[1]))


def _cell(value: object) -> str:
    """A cell of a workbook as text: 2018.0 is 2018, a date its ISO form."""
    if isinstance(value, bool) or value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, date) else str(value)
