"""What is installed from the wheel works away from the repository: every table and catalogue travels with the code."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PACKAGES = ("bot", "handlers", "sources", "briefs", "store", "extract", "locales", "terms", "playground")
TEXT = """MINSK, 28 August 2019 (Agency) - In 2018 the trade between Belarus and Kazakhstan reached $896 million.
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel's content in a folder of its own."""
    work = tmp_path_factory.mktemp("wheel")
    source = work / "source"
    source.mkdir()
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source)
    for name in PACKAGES:
        shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--no-index",
             "--wheel-dir", str(work), str(source)]
    subprocess.run(build, check=True, capture_output=True, cwd=work)
    [wheel] = work.glob("keruen-*.whl")
    shutil.unpack_archive(wheel, work / "site", "zip")
    return work / "site"


def keruen(site: Path, *words: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    code = "import sys; from bot.cli import main; sys.exit(main(sys.argv[1:]))"
    return subprocess.run(
        [sys.executable, "-P", "-c", code, *words], cwd=cwd, capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONPATH": str(site), "PYTHONIOENCODING": "utf-8"}, timeout=120,
    )


def test_no_file_of_a_package_is_left_behind(installed: Path) -> None:
    for package in PACKAGES:
        for path in (ROOT / package).rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts:
                assert (installed / path.relative_to(ROOT)).exists(), path.relative_to(ROOT)


def test_the_installed_command_reads_keeps_and_answers(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "news.txt").write_text(TEXT, encoding="utf-8")
    assert "keruen" in keruen(installed, "--version", cwd=tmp_path).stdout.lower()
    loaded = keruen(installed, "ingest", "news.txt", "--db", "k.db", cwd=tmp_path)
    assert loaded.returncode == 0, loaded.stderr
    for language, words in (("en", "$896 million"), ("ru", "$896 млн"), ("kk", "896 млн доллар")):
        answer = keruen(installed, "ask", "kz by 2018", "--lang", language, "--db", "k.db", cwd=tmp_path)
        assert words in answer.stdout.replace("\xa0", " "), answer.stderr
