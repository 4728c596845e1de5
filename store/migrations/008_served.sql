-- The bot, by its number at Telegram, that these chats speak to; no row until the first run on Telegram.
CREATE TABLE served (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    bot INTEGER NOT NULL,
    since TEXT NOT NULL
) STRICT;
