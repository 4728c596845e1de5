-- What a newer reading says where a superseded figure stood, if it says anything there.
ALTER TABLE figures ADD COLUMN became INTEGER REFERENCES figures (id);
CREATE INDEX figures_before ON figures (became) WHERE became IS NOT NULL;

-- A superseded figure that was wrong, and why. A retracted one was called wrong by the operator, not by a reading.
CREATE TABLE corrections (
    figure INTEGER PRIMARY KEY REFERENCES figures (id),
    reason TEXT NOT NULL,
    retracted INTEGER NOT NULL DEFAULT 0 CHECK (retracted IN (0, 1)),
    made_at TEXT NOT NULL
) STRICT;

-- A chat is told of a wrong figure once, whichever delivery tells it and whatever becomes of that.
CREATE TABLE corrected_chats (
    chat INTEGER NOT NULL REFERENCES chats (id) ON UPDATE CASCADE ON DELETE CASCADE,
    figure INTEGER NOT NULL REFERENCES corrections (figure),
    delivery INTEGER REFERENCES deliveries (id) ON DELETE SET NULL,
    PRIMARY KEY (chat, figure)
) STRICT, WITHOUT ROWID;
CREATE INDEX corrected_by ON corrected_chats (delivery);
CREATE INDEX corrected_figures ON corrected_chats (figure);
