# make demo: books a meeting on the embedded sandbox.   make test: every check there is.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test install lint types check tests generate bench mutants clean

demo: .venv/.demo
	@$(BIN)/python -m examples.demo

test: lint types check tests

install: .venv/.dev

lint: .venv/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: .venv/.dev
	$(BIN)/mypy
	$(BIN)/pyright

check: .venv/.dev
	$(BIN)/python -m codegen lint
	$(BIN)/python -m codegen check

tests: .venv/.dev
	$(BIN)/python -m pytest

generate: .venv/.dev
	$(BIN)/python -m codegen generate

bench: .venv/.dev
	$(BIN)/python -m benchmarks

# Does a test fail if the code is wrong? All modules of tests/mutants/table.py, or those of ONLY="retry rate".
mutants: .venv/.dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check mutmut==3.8.1
	$(BIN)/python -m tests.mutants $(ONLY)

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "calcom-async needs Python 3.11 or newer: make PYTHON=/path/to/python3.11")'
	$(PYTHON) -m venv .venv

.venv/.demo: pyproject.toml | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[demo]'
	@touch $@

.venv/.dev: pyproject.toml | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@ .venv/.demo

clean:
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
