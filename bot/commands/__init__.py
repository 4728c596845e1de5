"""What the command line's commands do."""

import sys


def say(line: str) -> None:
    """A line of the answer, on stdout."""
    sys.stdout.write(line + "\n")


def warn(line: str) -> None:
    """A line for the person at the keyboard, on stderr."""
    sys.stderr.write(f"keruen: {line}\n")
