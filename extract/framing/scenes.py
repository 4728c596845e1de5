"""A text cut into scenes: the sentences that can state figures, with everything that the layers find in them."""

from __future__ import annotations

import bisect
import functools
from collections.abc import Sequence
from datetime import date

from extract.framing.cues import Cue, find_cues
from extract.framing.scene import Scene
from extract.heading import DocumentInfo, read_heading
from extract.language import identify
from extract.languages import Pack, packs
from extract.layout import lines
from extract.numbers import find_mentions
from extract.parties import find_parties
from extract.periods import find_periods
from extract.products import find_products
from extract.sentences import sentences
from extract.tokens import Token, tokenize

LONGEST_SENTENCE = 3000
