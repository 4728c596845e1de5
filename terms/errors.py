"""The exceptions of Keruen, one tree::

    KeruenError            shown to people: its text says what to do instead
    +-- InputError         a file or a text that cannot be read
    +-- QuestionError      a question that cannot be answered as typed
    +-- SettingError       a setting that is missing or wrong
    +-- StoreError         the database cannot be opened, is locked, full, damaged or newer than the code
"""


class KeruenError(Exception):
    """The base of all errors that Keruen raises on purpose."""


class InputError(KeruenError):
    """A file or a text cannot be read."""


class QuestionError(KeruenError):
    """A question cannot be answered as it was typed."""


class SettingError(KeruenError):
    """A setting is missing or wrong."""


class StoreError(KeruenError):
    """The database cannot be used as it is."""
