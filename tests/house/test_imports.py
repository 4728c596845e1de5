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

PURE = ("extract", "briefs")
EFFECTS = {"asyncio", "httpx", "aiohttp", "telegram", "sqlite3", "sqlite_utils", "socket", "subprocess", "time", "os"}


def imported(path: Path) -> set[str]:
    tops: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            tops |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: write the whole name of what is imported"
            tops.add((node.module or "").partition(".")[0])
    return tops


@pytest.mark.parametrize("folder", sorted(MAY_IMPORT))
def test_a_folder_imports_only_what_stands_below_it(folder: str) -> None:
    forbidden = set(MAY_IMPORT) | {"tests", "benchmarks"}
    forbidden -= MAY_IMPORT[folder] | {folder}
    for path in sorted((ROOT / folder).rglob("*.py")):
        assert not imported(path) & forbidden, path.relative_to(ROOT)


@pytest.mark.parametrize("folder", PURE)
def test_a_pure_folder_has_no_effects(folder: str) -> None:
    for path in sorted((ROOT / folder).rglob("*.py")):
        assert not imported(path) & EFFECTS, path.relative_to(ROOT)
