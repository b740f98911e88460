# The same few words as the README: run, test, check. Each makes .venv when it is
# missing or older than the files that describe it.

PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test check format openapi.json

run: .venv/.ready
	$(BIN)/python -m app

test: .venv/.ready
	$(BIN)/python -m pytest

check: .venv/.ready
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/coverage run -m pytest
	$(BIN)/coverage report

format: .venv/.ready
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

openapi.json: .venv/.ready
	$(BIN)/python -c 'import json; from app.main import app; \
	  print(json.dumps(app.openapi(), indent=2, ensure_ascii=False))' > $@

.venv/.ready: pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "On Record needs Python 3.11 or newer; set PYTHON=/path/to/python3.11"; exit 1; }
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@
