"""Every benchmark that needs nothing but the repository, one after the other: ``python -m benchmarks.all``."""

from __future__ import annotations

import subprocess
import sys

MODULES = ("corpus", "attribution", "spoilt", "stories", "calibration", "reading", "merging", "answers", "playground")


def main() -> int:
    """Exits with 1 if any of them missed a limit of its own."""
    missed = 0
    for name in MODULES:
        print(f"\n== {name}", flush=True)
        missed += subprocess.run([sys.executable, "-m", f"benchmarks.{name}"], check=False).returncode != 0
    return 1 if missed else 0


if __name__ == "__main__":
    raise SystemExit(main())
