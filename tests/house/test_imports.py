"""Each folder imports only what stands below it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent

MAY_IMPORT: dict[str, set[str]] = {
    "bot": {"handlers", "sources", "briefs", "store", "extract", "locales", "terms", "playground"},
    "handlers": {"briefs", "store", "locales", "sources", "terms"},
    "sources": {"extract", "store", "terms"},
    "briefs": {"extract", "locales", "terms"},
    "store": {"terms"},
    "extract": {"terms"},
    "locales": {"terms"},
    "terms": set(),
    "playground": set(),
}

# The rooms of ``briefs``, and those of ``briefs.understanding``; each may import itself, too.
ROOMS: dict[str, set[str]] = {
    "understanding": {"model"},
    "reconciling": set(),
    "model": {"reconciling"},
    "answering": {"model", "reconciling"},
    "rendering": {"model", "reconciling"},
    "charts": {"model", "reconciling", "rendering"},
    "files": {"model", "reconciling"},
    "understanding.line": set(),
    "understanding.periods": {"understanding.line"},
    "understanding.parties": {"understanding.line", "understanding.periods"},
    "understanding.aims": {"understanding.line", "understanding.periods"},
    "understanding.sides": {"model", "understanding.line", "understanding.periods", "understanding.parties",
                            "understanding.aims"},
}

PURE = ("extract", "briefs")
EFFECTS = {"asyncio", "httpx", "aiohttp", "telegram", "sqlite3", "sqlite_utils", "socket", "subprocess", "time", "os"}


def modules(path: Path) -> set[str]:
    """The modules that a file imports, by their whole names."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: write the whole name of what is imported"
            found.add(node.module or "")
    return found


def imported(path: Path) -> set[str]:
    return {name.partition(".")[0] for name in modules(path)}


@pytest.mark.parametrize("folder", sorted(MAY_IMPORT))
def test_a_folder_imports_only_what_stands_below_it(folder: str) -> None:
    forbidden = set(MAY_IMPORT) | {"tests", "benchmarks"}
    forbidden -= MAY_IMPORT[folder] | {folder}
    for path in sorted((ROOT / folder).rglob("*.py")):
        assert not imported(path) & forbidden, path.relative_to(ROOT)


@pytest.mark.parametrize("room", sorted(ROOMS))
def test_a_room_of_briefs_imports_only_the_rooms_before_it(room: str) -> None:
    allowed = tuple(f"briefs.{name}." for name in ROOMS[room] | {room})
    for path in sorted((ROOT / "briefs" / room.replace(".", "/")).rglob("*.py")):
        ours = {f"{name}." for name in modules(path) if name.startswith("briefs")}
        assert all(name.startswith(allowed) for name in ours), path.relative_to(ROOT)


def test_every_room_of_briefs_has_its_rule() -> None:
    rooms = {path.name for path in (ROOT / "briefs").iterdir() if (path / "__init__.py").exists()}
    assert rooms == {room for room in ROOMS if "." not in room}


@pytest.mark.parametrize("folder", PURE)
def test_a_pure_folder_has_no_effects(folder: str) -> None:
    for path in sorted((ROOT / folder).rglob("*.py")):
        assert not imported(path) & EFFECTS, path.relative_to(ROOT)
