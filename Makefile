# Each target sets up what it needs: system packages (scripts/system_packages.sh), then .venv/ from constraints.txt.
# Needed beforehand: make, and Python >= 3.11 with its venv module (Debian: python3-venv).

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help

PYTHON ?= python3
SPEC ?= examples/digits.toml
BIN := .venv/bin

.PHONY: help demo test test-all bench setup tools lint clean

help: ## Show the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: setup tools ## One design from bits to report: parity, training, cost (about 5 minutes); SPEC=... for another design
	@$(BIN)/pezo run $(SPEC)

test: setup tools lint ## Lint, types, and the fast tests (at most 10 minutes on 2 cores)
	@$(BIN)/python -m pytest

test-all: setup tools lint ## The same, and the slow tests
	@$(BIN)/python -m pytest -m "slow or not slow"

bench: setup tools ## Run the scripts in benchmarks/ (exit code 3 says that one needs another machine or more time)
	@for script in benchmarks/*.py; do echo "== $$script"; $(BIN)/python "$$script" || [ $$? -eq 3 ]; done

lint: setup
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --check --quiet . || { echo "format: run .venv/bin/ruff format ." >&2; exit 1; }
	@$(BIN)/mypy --no-error-summary

setup: .venv/.installed ## Set up .venv/ and the system packages only
	@scripts/system_packages.sh

# A stamp older than its inputs, or absent because an install broke off, repeats the install.
.venv/.installed: pyproject.toml constraints.txt scripts/venv.sh
	@scripts/system_packages.sh
	@scripts/venv.sh $(PYTHON)
	@touch $@

# The YoWASP tools are WebAssembly, compiled at first use into the user's cache; told here, not in the middle of a run.
tools: setup
	@$(BIN)/python scripts/warm_tools.py

clean: ## Remove .venv/ and caches (runs/ is kept)
	@rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis build *.egg-info
