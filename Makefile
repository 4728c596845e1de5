PYTHON ?= python3
BIN := .venv/bin
LOCK := $(BIN)/pip-compile --quiet --generate-hashes --allow-unsafe --strip-extras --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-header --resolver=backtracking

.DEFAULT_GOAL := help
.PHONY: help env run test check lint bench docs lock

help:  ## List these targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

env: .venv/ready  ## Make .venv with everything pinned, and .venv/bin/keruen

.venv/ready: requirements/dev.txt pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Keruen needs Python 3.11 or newer")'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@

run: env  ## Load the example documents and run the bot (Telegram with a token, else a local chat page)
	@db="$${KERUEN_DB:-var/keruen.db}"; test -e "$$db" || \
	{ $(BIN)/keruen ingest sources/examples --db "$$db.new" && mv "$$db.new" "$$db"; }
	@$(BIN)/keruen run

lint: env  ## Lint and check types
	$(BIN)/ruff check .
	$(BIN)/mypy

test: lint  ## Lint, types and all tests
	$(BIN)/pytest -m "not slow"

check: lint  ## The full-size and slow checks too
	$(BIN)/pytest

bench: env  ## Measure reading, answering and the local server
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/bench.txt
	$(BIN)/python -m benchmarks.corpus
	$(BIN)/python -m benchmarks.attribution
	$(BIN)/python -m benchmarks.spoilt
	$(BIN)/python -m benchmarks.stories
	$(BIN)/python -m benchmarks.topic
	$(BIN)/python -m benchmarks.calibration
	$(BIN)/python -m benchmarks.reading
	$(BIN)/python -m benchmarks.merging
	$(BIN)/python -m benchmarks.answers --figures 1000 --figures 1000000
	$(BIN)/python -m benchmarks.playground

docs: env  ## Make anew the parts of docs/ that commands make
	$(BIN)/python -m docs.make

lock: env  ## Pin the requirements anew, with hashes
	$(LOCK) -o requirements/run.txt requirements/run.in
	$(LOCK) -o requirements/dev.txt requirements/dev.in
	$(LOCK) -o requirements/bench.txt requirements/bench.in
