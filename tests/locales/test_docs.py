"""The page of doubtful Kazakh wordings lists what is really said."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
# Wordings with a number or a country of ours in a slot.
SHAPED = {"93%-дан аз бөлігі": "аз бөлігі", "«Грузиямен сауда» деген енді": "сауда» деген енді"}


def wordings() -> list[str]:
    lines = (ROOT / "docs" / "kazakh.md").read_text(encoding="utf-8").splitlines()
    rows = [line.split("|")[1].strip() for line in lines if line.startswith("|")]
    return [SHAPED.get(wording, wording) for wording in rows[2:]]


@pytest.fixture(scope="module")
def said() -> str:
    """All catalogues and tables as one text, lines of a message joined."""
    files = [*(ROOT / "locales" / "kk").rglob("*.po"), *(ROOT / "locales").glob("*.toml")]
    return "\n".join(file.read_text(encoding="utf-8").replace('"\n"', "") for file in files)


@pytest.mark.parametrize("wording", wordings())
def test_a_listed_wording_is_said(wording: str, said: str) -> None:
    assert wording in said or wording.lower() in said.lower()
