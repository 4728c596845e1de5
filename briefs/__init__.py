"""From figures to answers: questions understood, figures reconciled, briefs written. Pure: no clock, no network."""
