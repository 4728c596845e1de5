-- A subscription that rests until the chat resumes it.
ALTER TABLE subscriptions ADD COLUMN paused_at TEXT;
