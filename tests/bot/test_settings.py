"""Settings: typed, with errors that say what to set, and a token that is never shown."""

from __future__ import annotations

from datetime import time
from pathlib import Path

import pytest

from bot.settings import SETTINGS, Settings, strangers
from terms.errors import SettingError

TOKEN = "1234567:AAE-abcdefghijklmnopqrstuvwxyz012345"


def test_without_variables_the_defaults_hold() -> None:
    assert Settings.read({"HOME": "/"}) == Settings()
    assert Settings.read({"KERUEN_ZONE": " "}) == Settings()


def test_variables_are_read_as_typed_values() -> None:
    settings = Settings.read({
        "KERUEN_TELEGRAM_TOKEN": TOKEN, "KERUEN_TELEGRAM_API": "http://127.0.0.1:8081/", "KERUEN_ZONE": "europe/minsk",
        "KERUEN_ADMINS": "12, -100345", "KERUEN_REPORT": "7:30", "KERUEN_DB": "k.db", "KERUEN_SEND_RATE": "5",
        "KERUEN_PLAYGROUND_PORT": "8095"})

    assert settings == Settings(TOKEN, "http://127.0.0.1:8081", "Europe/Minsk", frozenset({12, -100345}),
                                time(7, 30), Path("k.db"), 5.0, 8095)


def test_the_line_of_the_day_can_be_switched_off() -> None:
    assert Settings.read({"KERUEN_REPORT": "Off"}).report is None
    assert Settings.read({}).report == time(9)


@pytest.mark.parametrize(("variable", "text", "message"), [
    ("KERUEN_ZONE", "Asia/Almata", r"a value 'Asia/Almata' that does not fit\. Set it to an IANA .* Asia/Almaty\."),
    ("KERUEN_ADMINS", "@me", "Set it to chat ids with commas between them"),
    ("KERUEN_ADMINS", "12,99999999999999999999", "Set it to chat ids with commas between them"),
    ("KERUEN_TELEGRAM_API", "api.telegram.org", "Set it to an address such as https://"),
    ("KERUEN_REPORT", "24:00", "a time such as 09:00, or off"),
    ("KERUEN_REPORT", "nine", "a time such as 09:00, or off"),
    ("KERUEN_SEND_RATE", "fast", "messages a second, from 0.1 to 1000"),
    ("KERUEN_SEND_RATE", "0", "messages a second"),
    ("KERUEN_PLAYGROUND_PORT", "99999", "a port from 1 to 65535"),
])
def test_a_wrong_value_says_what_to_set(variable: str, text: str, message: str) -> None:
    with pytest.raises(SettingError, match=message):
        Settings.read({variable: text})


def test_a_variable_that_is_no_setting_is_told_and_harms_nothing() -> None:
    assert strangers({"KERUEN_ZONA": "x", "KERUEN_ZONE": "Asia/Almaty"}) == [
        "There is no setting KERUEN_ZONA. Did you mean KERUEN_ZONE?"]
    assert Settings.read({"KERUEN_ZONA": "x"}) == Settings()


def test_the_token_is_never_shown() -> None:
    with pytest.raises(SettingError, match="KERUEN_TELEGRAM_TOKEN has a value that does not fit") as caught:
        Settings.read({"KERUEN_TELEGRAM_TOKEN": "secret-that-is-no-token"})

    assert "secret" not in str(caught.value)
    assert "secret" not in repr(caught.value.__cause__)
    assert TOKEN not in repr(Settings(TOKEN))


def test_the_table_names_each_field_once() -> None:
    assert [setting.name for setting in SETTINGS] == list(Settings.__dataclass_fields__)
