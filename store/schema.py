"""The schema and its migrations: each is an SQL file, applied once and in the order of their names."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from importlib import resources

from sqlite_utils import Database, Migrations

from terms.errors import StoreError


@dataclass(frozen=True, slots=True)
class Schema:
    """The migrations that this version of the code knows, and their names in order."""

    migrations: Migrations
    names: tuple[str, ...]

    def applied(self, db: Database) -> list[str]:
        return [migration.name for migration in self.migrations.applied(db)]

    def pending(self, db: Database) -> list[str]:
        return [migration.name for migration in self.migrations.pending(db)]


def load() -> Schema:
    """Read ``store/migrations/*.sql``."""
    folder = resources.files("store").joinpath("migrations")
    files = sorted((file for file in folder.iterdir() if file.name.endswith(".sql")), key=lambda file: file.name)
    return schema_of({file.name.removesuffix(".sql"): file.read_text("utf-8") for file in files})


def schema_of(scripts: dict[str, str]) -> Schema:
    """A schema of SQL scripts by name, applied in the order given."""
    migrations = Migrations("keruen")
    for name, script in scripts.items():
        _register(migrations, name, script)
    return Schema(migrations, tuple(scripts))


def _register(migrations: Migrations, name: str, script: str) -> None:
    def run(db: Database) -> None:
        for statement in statements(script):
            db.conn.execute(statement)

    migrations(name=name)(run)


def statements(script: str) -> list[str]:
    """The statements of an SQL script; ``executescript`` would commit the migration's transaction.

    >>> statements("CREATE TABLE a (b);\\n\\nCREATE TABLE c (d);")
    ['CREATE TABLE a (b);', 'CREATE TABLE c (d);']
    """
    found, rest = [], ""
    for line in script.splitlines():
        rest += line + "\n"
        if sqlite3.complete_statement(rest):
            found.append(rest.strip())
            rest = ""
    return found


def refuse_foreign(db: Database, schema: Schema, name: str) -> None:
    """StoreError for a file that a newer version of Keruen wrote, or another program."""
    applied = schema.applied(db)
    newer = [migration for migration in applied if migration not in schema.names]
    if newer:
        raise StoreError(f"The database {name} was written by a newer version of Keruen (it has {', '.join(newer)}). "
                         "Update Keruen, or name another file with --db or KERUEN_DB.")
    if not applied and db.table_names():
        raise StoreError(f"The database {name} belongs to another program. Name another file with --db or KERUEN_DB.")
