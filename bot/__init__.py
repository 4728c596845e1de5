"""The program: command line, settings, application, schedule, delivery."""

import os

os.environ.setdefault("PTB_TIMEDELTA", "1")  # durations as timedelta, which python-telegram-bot will give for good
