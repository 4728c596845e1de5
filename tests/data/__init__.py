"""What tests compare with: the model messages, questions with their meaning, and facts with their source."""

from __future__ import annotations

from pathlib import Path

HERE = Path(__file__).parent
MESSAGES = HERE / "messages.md"
QUESTIONS = HERE / "questions.jsonl"
STATEMENTS = HERE / "statements.jsonl"  # what five news texts state, without their sentences
CLAIMS = HERE / "kz_by_claims.csv"
MONTHLY = HERE.parent.parent / "sources" / "examples" / "kazakhstan_world_monthly.csv"
CORPUS = HERE.parent / "corpus"
