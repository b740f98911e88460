# The same few words as the README: run, test, check. Each makes .venv when it is
# missing or older than the files that describe it. `make clients` does the same for the
# tools with which tests/clients asks the API as others do; without it they are skipped.

PYTHON ?= python3
BIN := .venv/bin
CLIENTS := tests/clients

.PHONY: run test clients check format openapi.json

run: .venv/.ready
	$(BIN)/python -m app

test: .venv/.ready
	$(BIN)/python -m pytest

clients: $(CLIENTS)/.venv/.ready

check: .venv/.ready
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/coverage run -m pytest --ignore=$(CLIENTS)
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

$(CLIENTS)/.venv/.ready: $(CLIENTS)/requirements.txt $(CLIENTS)/package-lock.json
	$(PYTHON) -m venv $(CLIENTS)/.venv
	$(CLIENTS)/.venv/bin/pip install --quiet --disable-pip-version-check \
	  -r $(CLIENTS)/requirements.txt
	cd $(CLIENTS) && PATH="$$PWD/.venv/bin:$$PATH" npm ci
	@touch $@
