# make demo: books a meeting on the embedded sandbox.   make test: every check there is.
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check
LOWEST := .venv-lowest/bin
PARALLEL := --numprocesses=2 --dist=worksteal

.PHONY: demo test install lint types check tests test-lowest generate bench mutants clean

demo: .venv/.demo
	@$(BIN)/python -m examples.demo

test: lint types check tests

install: .venv/.dev

lint: .venv/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports --no-cache --no-logo

types: .venv/.dev
	$(BIN)/mypy
	$(BIN)/pyright

check: .venv/.dev
	$(BIN)/python -m codegen lint
	$(BIN)/python -m codegen check

# ARGS are pytest's: make tests ARGS="-k pool -m 'not slow'".
tests: .venv/.dev
	$(BIN)/python -m pytest $(PARALLEL) $(ARGS)

# The same on the lowest versions that pyproject.toml allows.
test-lowest: .venv-lowest/.dev
	$(LOWEST)/python -m pytest $(PARALLEL) $(ARGS)

generate: .venv/.dev
	$(BIN)/python -m codegen generate

bench: .venv/.dev
	$(BIN)/python -m benchmarks

# Does a test fail if the code is wrong? All modules of tests/mutants/table.py, or those of ONLY="retry lane".
mutants: .venv/.dev
	$(PIP) install mutmut==3.8.1
	$(BIN)/python -m tests.mutants $(ONLY)

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "calcom-async needs Python 3.11 or newer: make PYTHON=/path/to/python3.11")'
	$(PYTHON) -m venv .venv

# Dependency groups need pip 25.1.
.venv/.demo: pyproject.toml | .venv/bin/python
	$(PIP) install 'pip>=25.1'
	$(PIP) install --editable '.[sandbox]' --group demo
	@touch $@

.venv/.dev: pyproject.toml | .venv/bin/python
	$(PIP) install 'pip>=25.1'
	$(PIP) install --editable '.[sandbox,otel]' --group dev
	@touch $@ .venv/.demo

.venv-lowest/.dev: pyproject.toml | .venv/.dev
	$(BIN)/uv venv --quiet --clear --python $(BIN)/python .venv-lowest
	$(BIN)/uv pip install --quiet --python $(LOWEST)/python --resolution lowest-direct --editable '.[sandbox,otel]' --group dev
	@touch $@

clean:
	rm -rf .venv .venv-lowest build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
