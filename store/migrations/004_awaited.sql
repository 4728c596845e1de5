-- A subscription of the frequency "once" waits for one figure: it has no time of day, and ends when it was told.
CREATE TABLE subscriptions_of_4 (
    id INTEGER PRIMARY KEY,
    chat INTEGER NOT NULL REFERENCES chats (id) ON UPDATE CASCADE ON DELETE CASCADE,
    thread INTEGER NOT NULL DEFAULT 0,
    question TEXT NOT NULL,
    frequency TEXT NOT NULL CHECK (frequency IN ('daily', 'weekly', 'once')),
    weekday INTEGER CHECK (weekday BETWEEN 0 AND 6),
    time TEXT CHECK (time GLOB '[0-2][0-9]:[0-5][0-9]'),
    state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'ended')),
    since TEXT NOT NULL,
    next_at TEXT,
    next_occasion TEXT,
    created_at TEXT NOT NULL,
    CHECK ((frequency = 'weekly') = (weekday IS NOT NULL) AND (frequency = 'once') = (time IS NULL)),
    UNIQUE (chat, thread, question)
) STRICT;
INSERT INTO subscriptions_of_4
    SELECT id, chat, thread, question, frequency, weekday, time, state, since, next_at, next_occasion, created_at
    FROM subscriptions;
DROP TABLE subscriptions;
ALTER TABLE subscriptions_of_4 RENAME TO subscriptions;
CREATE INDEX subscriptions_due ON subscriptions (next_at) WHERE state = 'active' AND frequency <> 'once';

-- What such a subscription waits for, until when. "seen" is the last figure that was looked at for it: the next look is
-- due when there is a later one; -1 is "at once". "delivery" tells it, or has told it.
CREATE TABLE awaited (
    subscription INTEGER PRIMARY KEY REFERENCES subscriptions (id) ON DELETE CASCADE,
    asked_at TEXT NOT NULL,
    until TEXT NOT NULL,
    seen INTEGER NOT NULL,
    delivery INTEGER REFERENCES deliveries (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX awaited_unseen ON awaited (seen) WHERE delivery IS NULL;
CREATE INDEX awaited_told ON awaited (delivery);
