-- What the operator looks at: when the program last ticked, and when Telegram last answered it.
CREATE TABLE pulse (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    first_at TEXT NOT NULL,
    started_at TEXT NOT NULL,
    ticked_at TEXT NOT NULL,
    answered_at TEXT
) STRICT;

-- Errors by the code that the chat was told, and Telegram's "too many requests"; nothing of what was said.
CREATE TABLE troubles (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('error', 'flood')),
    code TEXT,
    times INTEGER NOT NULL DEFAULT 1,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX troubles_age ON troubles (at);

-- The operator's daily line: a row before it is sent, so that a local date has at most one. Only one that was told
-- ends what the next one counts.
CREATE TABLE reports (
    day TEXT PRIMARY KEY,
    counted_at TEXT NOT NULL,
    told INTEGER NOT NULL DEFAULT 0 CHECK (told IN (0, 1))
) STRICT, WITHOUT ROWID;
