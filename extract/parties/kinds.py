"""Kinds of parties and the cases that they stand in, with the sets of them that rules ask for."""

from __future__ import annotations

KINDS = ("country", "region", "bloc", "world", "other", "group", "self", "neighbour", "city")
STATES = ("country", "region")
PLACES = (*STATES, "bloc")  # what goods come from and go to by name
STATES_AND_CITIES = (*STATES, "city")  # a capital stands for its state
NAMED = (*PLACES, "other")  # what a word such as "there" may take up
PLACES_AND_CITIES = (*PLACES, "city")
ECONOMIES = ("country", "bloc")
THE_TWO = ("group", "neighbour")  # words for those that a text is about: "both", "our neighbour"

CASES = ("nominative", "genitive", "adjective", "accusative", "to", "from", "with", "in", "aside", "pair")
OWNERS = ("genitive", "adjective")  # cases of whose something is
AGENTS = (*OWNERS, "nominative")  # of whoever has or does something
WAYS = ("to", "from")
TRADED_WITH = (*WAYS, "with")
CITY_CASES = (*WAYS, "with", "pair")  # in which a town stands for its land

FIVE = ("C5", "EAEU")  # blocs of five: "the five countries"
BLOCS = frozenset(("EAEU", "EU", "CIS", "C5", "NAFTA", "ASEAN", "SCO", "OTS", "BRICS"))
UNION = "self.bloc"  # the rule of "the union", "the bloc", "its members"
CUSTOMS = "EAEU"  # a union whose foreign trade is with the lands outside it
