-- A figure that a newer reading of its document no longer gives is kept, for deliveries quote it, but answers nothing.
ALTER TABLE figures ADD COLUMN superseded_at TEXT;
DROP INDEX figures_of_pair;
DROP INDEX figures_of_party;
CREATE INDEX figures_of_pair ON figures (pair_a, pair_b, flow, superseded_at);
CREATE INDEX figures_of_party ON figures (pair_b, flow, superseded_at);

-- Texts of messages that were settled long ago are dropped; this finds those that still have one.
CREATE INDEX parts_with_text ON delivery_parts (changed_at) WHERE html <> '';
