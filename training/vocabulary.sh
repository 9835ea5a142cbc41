#!/usr/bin/env bash
# Makes Pocket's vocabulary anew from what the emulated phone and its teachers write, in both languages:
#
#     training/vocabulary.sh models/pocket [SIZE [SCREENS]]
#
# Needs Python with regex. Another SIZE goes into padded_vocab_size of training/pocket.config.json too, and
# a new vocabulary means training from the start.
set -euo pipefail
folder=$1 size=${2:-3328} screens=${3:-2000}
corpus=$(mktemp)
trap 'rm -f "$corpus"' EXIT
cd "$(dirname "$0")/.."
node_modules/.bin/tsx training/data/generate.ts --corpus "$corpus" --screens "$screens"
python3 training/make_vocabulary.py "$corpus" "$folder" --size "$size"
