"""A typed line cut into items: its words, numbers and signs, and what each may mean."""
