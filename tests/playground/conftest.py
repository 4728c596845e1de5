"""What the tests of the server share."""

from __future__ import annotations

import os

os.environ.setdefault("PTB_TIMEDELTA", "1")  # before telegram is imported: waiting times as timedelta
