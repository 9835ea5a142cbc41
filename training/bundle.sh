#!/usr/bin/env bash
# Packs what a generator needs into one archive, for a GPU machine that reaches no registry:
#
#     training/bundle.sh bundle.tar.xz          here, after npm ci
#     mkdir /opt/generator && tar xJf bundle.tar.xz -C /opt/generator        there
#     GENERATE="/opt/generator/node --single-threaded-gc /opt/generator/generate.mjs" training/run.sh OUT MINUTES
set -euo pipefail
archive=$(realpath "$1")
root=$(cd "$(dirname "$0")/.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

cd "$root"
node_modules/.bin/esbuild training/data/generate.ts --bundle --platform=node --format=esm --target=node20 \
  --main-fields=module,main --external:@napi-rs/canvas --external:sharp --outfile="$folder/generate.mjs" --log-level=warning \
  --banner:js="import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);"
cp "$(command -v node)" "$folder/node"
strip "$folder/node" 2>/dev/null || true
fonts=$(grep -ohE "@(expo-google-fonts|fontsource)/[^']*\.(ttf|woff2)" src/emulator/screen/fonts.ts)
for path in @napi-rs/canvas $(cd node_modules && ls -d @napi-rs/canvas-linux-*) sharp @img detect-libc semver \
  @node-rs/jieba/package.json @node-rs/jieba/dict.txt \
  @expo-google-fonts/roboto/package.json @fontsource/noto-sans-sc/package.json $fonts; do
  mkdir -p "$folder/node_modules/$(dirname "$path")"
  cp -rL "node_modules/$path" "$folder/node_modules/$path"
done
tar cf - -C "$folder" . | xz -6 -T0 > "$archive"
