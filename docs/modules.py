"""What each module says of itself: ``python -m docs.modules [PART OF A PATH]``."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent


def lines(part: str) -> Iterator[str]:
    """Path and first line of the modules in whose path ``part`` occurs, tests left out."""
    for file in sorted(ROOT.glob("[!.]*/**/*.py")):
        path = file.relative_to(ROOT).as_posix()
        if part in path and not path.startswith("tests/"):
            said = ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))) or ""
            yield f"{path}  {' '.join(said.partition(chr(10) * 2)[0].split())}"


if __name__ == "__main__":
    sys.stdout.writelines(f"{line}\n" for line in lines("".join(sys.argv[1:2])))
