"""Ways to change a text of which the right result is known: its page, its letters, its sentences, its words."""
