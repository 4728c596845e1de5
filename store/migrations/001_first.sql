-- Times are UTC in ISO 8601 with milliseconds, so that they sort as text; dates are ISO 8601; months are
-- year * 12 + month - 1; lists and objects are JSON.

CREATE TABLE documents (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    outlet TEXT,
    published TEXT,
    published_how TEXT NOT NULL DEFAULT 'none' CHECK (published_how IN ('stated', 'inferred', 'none')),
    url TEXT,
    language TEXT,
    text TEXT NOT NULL,
    added_at TEXT NOT NULL
) STRICT;

-- pair_a and pair_b are the reporter and the partner in the order of the alphabet (pair_b is null where only one
-- is known), so that "figures of this pair" is one range of one index whoever reported them.
CREATE TABLE figures (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    mention TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    quote TEXT NOT NULL,
    value REAL,
    value_max REAL,
    unit TEXT,
    flow TEXT NOT NULL,
    reporter TEXT,
    partner TEXT,
    pair_a TEXT,
    pair_b TEXT,
    period TEXT,
    period_first INTEGER,
    period_last INTEGER,
    status TEXT NOT NULL CHECK (status IN ('actual', 'target', 'forecast')),
    qualifier TEXT NOT NULL CHECK (qualifier IN ('exact', 'about', 'over', 'under', 'range')),
    change_pct REAL,
    change_abs REAL,
    change_times REAL,
    change_base TEXT,
    change_unit TEXT,
    product TEXT,
    whole TEXT,
    side TEXT,
    speaker TEXT,
    role TEXT,
    evidence TEXT,
    rule TEXT NOT NULL,
    confidence REAL NOT NULL,
    checks TEXT NOT NULL DEFAULT '[]',
    vintage TEXT NOT NULL,
    CHECK (start < "end" AND (period_first IS NULL) = (period_last IS NULL) AND period_first <= period_last)
) STRICT;
CREATE INDEX figures_of_pair ON figures (pair_a, pair_b, flow);
CREATE INDEX figures_of_party ON figures (pair_b, flow);
CREATE INDEX figures_of_document ON figures (document);

CREATE TABLE chats (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL DEFAULT 'private' CHECK (kind IN ('private', 'group', 'supergroup', 'channel')),
    language TEXT,
    zone TEXT,
    home TEXT,
    state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'paused')),
    paused_why TEXT,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT;

-- next_at is null until the planner has computed it from "since", the chat's zone and the local time: whoever
-- changes one of them sets next_at to null. thread 0 is "no forum topic" (null would escape the UNIQUE).
CREATE TABLE subscriptions (
    id INTEGER PRIMARY KEY,
    chat INTEGER NOT NULL REFERENCES chats (id) ON UPDATE CASCADE ON DELETE CASCADE,
    thread INTEGER NOT NULL DEFAULT 0,
    question TEXT NOT NULL,
    frequency TEXT NOT NULL CHECK (frequency IN ('daily', 'weekly')),
    weekday INTEGER CHECK (weekday BETWEEN 0 AND 6),
    time TEXT NOT NULL CHECK (time GLOB '[0-2][0-9]:[0-5][0-9]'),
    state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'ended')),
    since TEXT NOT NULL,
    next_at TEXT,
    next_occasion TEXT,
    created_at TEXT NOT NULL,
    CHECK ((frequency = 'weekly') = (weekday IS NOT NULL)),
    UNIQUE (chat, thread, question)
) STRICT;
CREATE INDEX subscriptions_due ON subscriptions (next_at) WHERE state = 'active';

CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY,
    subscription INTEGER NOT NULL REFERENCES subscriptions (id) ON DELETE CASCADE,
    occasion TEXT NOT NULL,
    due_at TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('pending', 'sending', 'sent', 'uncertain', 'failed', 'skipped')),
    reason TEXT,
    lease_owner TEXT,
    lease_until TEXT,
    not_before TEXT NOT NULL,
    planned_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    said_in INTEGER REFERENCES deliveries (id) ON DELETE SET NULL,
    UNIQUE (subscription, occasion)
) STRICT;
CREATE INDEX deliveries_open ON deliveries (not_before) WHERE state IN ('pending', 'sending');
CREATE INDEX deliveries_unsaid ON deliveries (subscription)
    WHERE said_in IS NULL AND state IN ('uncertain', 'failed', 'skipped');

-- attempts counts the times that a request for this part may have left this machine: at most two.
CREATE TABLE delivery_parts (
    delivery INTEGER NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    html TEXT NOT NULL,
    buttons TEXT NOT NULL DEFAULT '[]',
    state TEXT NOT NULL CHECK (state IN ('pending', 'sending', 'sent', 'uncertain', 'failed', 'skipped')),
    attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts BETWEEN 0 AND 2),
    message INTEGER,
    reason TEXT,
    changed_at TEXT NOT NULL,
    PRIMARY KEY (delivery, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX parts_in_flight ON delivery_parts (delivery) WHERE state = 'sending';

CREATE TABLE delivery_figures (
    delivery INTEGER NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    figure INTEGER NOT NULL REFERENCES figures (id),
    PRIMARY KEY (delivery, figure)
) STRICT, WITHOUT ROWID;
CREATE INDEX deliveries_of_figure ON delivery_figures (figure);

CREATE TABLE seen_updates (
    id INTEGER PRIMARY KEY,
    seen_at TEXT NOT NULL
) STRICT;
CREATE INDEX seen_updates_age ON seen_updates (seen_at);
