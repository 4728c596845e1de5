"""Every block of a brief has words."""

from __future__ import annotations

from typing import get_args

from briefs.model.brief import Block
from briefs.rendering.blocks.said import PARAGRAPHS, SAID


def test_every_block_is_said() -> None:
    assert set(SAID) == set(get_args(Block))
    assert set(SAID) > PARAGRAPHS
