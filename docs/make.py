"""Makes anew the parts of ``docs/`` that commands make: ``python -m docs.make``."""

from __future__ import annotations

import logging

from docs import make_briefs, make_rules
from tests.playground import table


def main() -> None:
    logging.disable(logging.CRITICAL)  # the table plays every error of Telegram, and the library says each of them
    make_briefs.main()
    make_rules.main()
    table.main()


if __name__ == "__main__":
    main()
