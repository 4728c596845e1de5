"""Reading is the same in every process: it does not hang on the order in which sets are gone through."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
SEEDS = ("0", "1", "2")
TIED = (  # whose trade it is, is open: nobody is named more than the others
    "In 2017 deliveries to Azerbaijan should go up by 120% and to China by 15%. A 10% rise is planned for Kazakhstan, "
    "тен Turkey and Vietnam, a 5% one for Russia and Kyrgyzstan."
)
SCRIPT = """
import pathlib, random, re, sys
from extract.reader import read
chance = random.Random(7)
paths = sorted(pathlib.Path("tests/corpus").glob("*/*-0*.txt"))
pieces = [re.split(r"(?<=[.!?])\\s+", path.read_text("utf-8")) for path in paths]
texts = [sys.argv[1]]
for one in pieces:  # sentences of two texts in disorder name many lands, none of them first
    other = chance.choice(pieces)
    texts.append(" ".join(chance.sample(one, min(4, len(one))) + chance.sample(other, min(4, len(other)))))
for text in texts:
    print([figure.to_json() for figure in read(text, "test").figures])
"""


def told(seed: str) -> str:
    ran = subprocess.run(
        [sys.executable, "-c", SCRIPT, TIED], cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONUTF8": "1"},
        capture_output=True, text=True, encoding="utf-8", check=True, timeout=120)
    return ran.stdout


def test_reading_does_not_hang_on_the_seed_of_hashes() -> None:
    first, *others = map(told, SEEDS)
    assert "'mention': '120%'" in first
    assert all(other == first for other in others)
