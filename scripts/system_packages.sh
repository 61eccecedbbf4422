#!/usr/bin/env bash
# Finds the system programs the project needs; installs missing ones with apt when that is possible without a password.
set -euo pipefail

declare -A package=([iverilog]=iverilog [g++]=g++ [perl]=perl [make]=make)
missing=()
for program in iverilog g++ perl make; do
    command -v "$program" >/dev/null || missing+=("${package[$program]}")
done
((${#missing[@]})) || exit 0

how_to="install them yourself: apt-get install ${missing[*]}"
if ! command -v apt-get >/dev/null; then
    echo "error: missing programs: ${missing[*]}; no apt-get here: install them with your package manager" >&2
    exit 1
fi
if [[ $(id -u) == 0 ]]; then
    as_root=()
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    as_root=(sudo -n)
else
    echo "error: missing system packages: ${missing[*]}; neither root nor passwordless sudo here; $how_to" >&2
    exit 1
fi

echo "Installing system packages: ${missing[*]}"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
export DEBIAN_FRONTEND=noninteractive
if ! { "${as_root[@]}" apt-get update -qq && "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}"; } \
    >"$log" 2>&1; then
    tail -n 5 "$log" >&2
    echo "error: apt-get could not install: ${missing[*]}; $how_to" >&2
    exit 1
fi
