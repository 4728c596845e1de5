"""Which language a chat is answered in."""

from __future__ import annotations

from locales.catalogue import LANGUAGES, SOURCE


def spoken(chosen: str | None, telegram_code: str | None) -> str:
    """The chat's choice; else the language of Telegram's code (``kk-KZ`` counts as kk); else English.

    >>> spoken(None, "kk-KZ"), spoken("ru", "en"), spoken(None, "de"), spoken(None, None)
    ('kk', 'ru', 'en', 'en')
    """
    code = chosen or (telegram_code or "").partition("-")[0].lower()
    return code if code in LANGUAGES else SOURCE
