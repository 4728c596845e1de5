-- A subscription that sends nothing where nothing is new.
ALTER TABLE subscriptions ADD COLUMN news_only INTEGER NOT NULL DEFAULT 0 CHECK (news_only IN (0, 1));

-- Since when the chat waits for its digests: made, made again, resumed. "since" moves at each start of the program too.
ALTER TABLE subscriptions ADD COLUMN begun_at TEXT;
UPDATE subscriptions SET begun_at = created_at;
