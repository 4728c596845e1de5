"""The documents name what is there and nothing else: targets, files, commands."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
LINK = re.compile(r"\[[^\]]*\]\(([^)#\s]+)(?:#[^)]*)?\)|<img src=\"([^\"]+)\"")
TARGET = re.compile(r"^([a-z]+):.*##", re.M)
MODULE = re.compile(r"python -m ([a-z_.]+)")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_of_a_page_leads_somewhere(page: Path) -> None:
    for match in LINK.finditer(page.read_text(encoding="utf-8")):
        address = match[1] or match[2]
        if not re.match(r"[a-z]+:", address):
            assert (page.parent / address).exists(), address


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_module_that_a_page_runs_is_there(page: Path) -> None:
    for match in MODULE.finditer(page.read_text(encoding="utf-8")):
        path = ROOT / match[1].rstrip(".").replace(".", "/")
        assert path.with_suffix(".py").exists() or (path / "__main__.py").exists(), match[1]


def test_the_readme_names_make_targets_that_there_are() -> None:
    targets = set(TARGET.findall((ROOT / "Makefile").read_text(encoding="utf-8")))
    assert {"env", "run", "test", "check", "lint", "bench", "docs", "lock", "help"} <= targets
    for page in PAGES:
        for name in re.findall(r"`make ([a-z]+)`", page.read_text(encoding="utf-8")):
            assert name in targets, f"{page.name}: make {name}"


def test_every_folder_of_the_house_is_in_the_map() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    for folder in sorted(path.parent.name for path in ROOT.glob("*/__init__.py")):
        assert folder in ("benchmarks", "docs") or f"`{folder}/`" in text, folder


def test_every_subcommand_is_in_the_readme() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    for command in ("extract", "ingest", "ask", "retract", "backup", "status", "run"):
        assert f"keruen {command}" in text
