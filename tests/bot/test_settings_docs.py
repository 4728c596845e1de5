"""docs/settings.md has exactly the table of the code."""

from __future__ import annotations

import re
from pathlib import Path

from bot.settings import SETTINGS

DOCS = Path(__file__).parents[2] / "docs" / "settings.md"


def test_the_settings_in_the_docs_are_those_of_the_code() -> None:
    rows = re.findall(r"^\| `(KERUEN_\w+)` \| (\S+) \| (.+) \|$", DOCS.read_text("utf-8"), re.M)

    assert rows == [(setting.variable, f"`{setting.default}`" if setting.default else "-", setting.meaning)
                    for setting in SETTINGS]


def test_no_document_names_a_setting_that_is_not_there() -> None:
    known = {setting.variable for setting in SETTINGS}
    for document in DOCS.parent.rglob("*.md"):
        assert set(re.findall(r"KERUEN_[A-Z_]+[A-Z]", document.read_text("utf-8"))) <= known, document
