#!/usr/bin/env bash
# Makes .venv/ and installs the pinned packages. Usage: scripts/venv.sh [PYTHON]
set -euo pipefail
python=${1:-python3}

if ! command -v "$python" >/dev/null; then
    echo "error: $python not found; install Python 3.11 or newer (Debian: apt-get install python3 python3-venv)" >&2
    exit 1
fi
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    echo "error: $python is $("$python" -V 2>&1); 3.11 or newer is needed: make PYTHON=/path/to/python3.11" >&2
    exit 1
fi
if [[ ! -x .venv/bin/pip ]]; then
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        echo "error: $python has no venv module; install it: apt-get install python3-venv" >&2
        exit 1
    fi
    "$python" -m venv --clear .venv
fi

echo "Installing Python packages into .venv/ (first time: a few minutes)"
install() { .venv/bin/python -m pip install -qq --no-input --disable-pip-version-check --constraint constraints.txt "$@"; }
install torch==2.13.0 setuptools # first: this exact spelling resolves to a CPU build wherever one is offered
install --no-build-isolation --editable '.[dev]' # with the pinned setuptools, not one fetched anew
