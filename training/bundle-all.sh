#!/usr/bin/env bash
# Packs phonewright whole, as committed, with Node and all packages that it runs on: for measuring on a Linux machine of x64
# with many cores that reaches no registry (training/bundle.sh packs a generator alone):
#
#     training/bundle-all.sh bundle.tar.xz                        here
#     tar xJf bundle.tar.xz && cd phonewright                     there
#     PATH=$PWD:$PATH node --import tsx training/eval-many.ts --processes 16 --tasks 200
set -euo pipefail
archive=$(realpath "$1")
root=$(cd "$(dirname "$0")/.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

mkdir "$folder/phonewright"
git -C "$root" archive HEAD | tar x -C "$folder/phonewright"
cd "$folder/phonewright"
npm ci --omit=dev --silent
cp -r "$root"/node_modules/@{faker-js,node-rs} node_modules/ # the teachers draw made-up words
cp "$(command -v node)" node
strip node 2>/dev/null || true
# what belongs to other systems, and what nothing reads while it runs
rm -rf node_modules/onnxruntime-node/bin/napi-v6/{darwin,win32,linux/arm64} node_modules/android-tools-bin/dist/{darwin,win32,linux/arm} \
  node_modules/js-tiktoken/dist/ranks docs
find node_modules \( -name '*.map' -o -name '*.d.ts' -o -name '*.d.cts' \) -delete
for fonts in @fontsource/noto-sans-sc/files @expo-google-fonts/roboto; do
  find "node_modules/$fonts" \( -name '*.ttf' -o -name '*.woff*' \) | while read -r file; do
    grep -qF "$(basename "$file")" src/emulator/screen/fonts.ts || rm "$file"
  done
done
tar cf - -C "$folder" phonewright | xz -6 -T0 > "$archive"
