"""What the log of these tests shows: the conversation, not the machinery."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

MACHINERY = ("httpx", "apscheduler", "telegram.ext", "bot", "handlers")


@pytest.fixture(autouse=True)
def readable_log() -> Iterator[None]:
    """Hide what is below a warning of the machinery, and its notes on ticks that met one another."""
    before = {name: logging.getLogger(name).level for name in (*MACHINERY, "apscheduler.scheduler")}
    for name in MACHINERY:
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.getLogger("apscheduler.scheduler").setLevel(logging.ERROR)
    yield
    for name, level in before.items():
        logging.getLogger(name).setLevel(level)
