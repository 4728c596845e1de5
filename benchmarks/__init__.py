"""What Keruen measures of itself: each module prints its figures as text, or as JSON with ``--json``."""
