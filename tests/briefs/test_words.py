"""Words of the languages that questions are asked in stand in the tables, and not in the code."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from briefs.understanding.line import phrases

ROOM = Path(phrases.__file__).parent.parent
LETTERS = {"spelling.py", "layouts.py", "phrases.py"}  # tables of letters, not of words
WORD = re.compile("[а-яёәғқңөұүһі]", re.I)


@pytest.mark.parametrize("path", sorted(ROOM.rglob("*.py")), ids=lambda path: path.stem)
def test_no_word_of_a_question_stands_in_the_code(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    docs = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    texts = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in docs
             and isinstance(node.value, str)}
    assert path.name in LETTERS or not [text for text in texts if WORD.search(text)]


@pytest.mark.parametrize("kind", ["small", "ending"])
def test_no_key_of_the_tables_is_never_asked_for(kind: str) -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in ROOM.rglob("*.py"))
    keys = {key for language in phrases.LANGUAGES for key in phrases.table(language)[kind]}
    families = ("name_", "countries_")  # asked for with a role behind
    assert not [key for key in keys if f'"{key}"' not in code and not key.startswith(families)]
