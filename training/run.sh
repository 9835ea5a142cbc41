#!/usr/bin/env bash
# Trains Pocket: generators on the cores, a trainer on each GPU, all ended together. Run it from the
# project's root:
#
#     training/run.sh OUT MINUTES [arguments of training/train.py]
#
# OUT gets model.safetensors, config.json and curve.jsonl. GENERATE is the command of one generator
# (default: the sources through tsx; training/bundle.sh makes one for machines without npm). WORKERS and
# GPUS: how many (default: all GPUs, and all cores but two). SEED: of the generators (default: the time, so that
# a training that is resumed sees new walks).
set -euo pipefail
out=$1 minutes=$2
shift 2
records=${RECORDS:-/dev/shm/pocket}
generate=${GENERATE:-npx tsx training/data/generate.ts}
workers=${WORKERS:-$(($(nproc) - 2))}
seed=${SEED:-$(($(date +%s) % 1000000))}
gpus=${GPUS:-$(nvidia-smi -L | wc -l)}
# Compiling the network needs the cores for two minutes: until the first steps are done, few generate.
early=$((workers / 3 + 1))

mkdir -p "$records" "$out"
rm -rf "${records:?}"/*
pids=()
trap 'kill "${pids[@]}" 2>/dev/null || true' EXIT
# Generators give way: the trainer starts thousands of kernels a step, and waits for the core that does.
start() {
  for worker in $(seq "$1" "$2"); do
    nice $generate --out "$records/$((worker % gpus))" --worker "$worker" --vocabulary models/pocket --seed "$seed" &
    pids+=($!)
  done
}

start 1 "$early"
export WORLD_SIZE=$gpus MASTER_ADDR=127.0.0.1 MASTER_PORT=${MASTER_PORT:-29511} PYTHONUNBUFFERED=1
for rank in $(seq $((gpus - 1)) -1 0); do
  RANK=$rank python3 training/train.py --data "$records" --out "$out" --minutes "$minutes" "$@" &
  trainer=$! # at last that of rank 0, which writes
  pids+=("$trainer")
done
while kill -0 "$trainer" 2>/dev/null && ! grep -q '"step": 50,' "$out/curve.jsonl" 2>/dev/null; do sleep 2; done
start "$((early + 1))" "$workers"
wait "$trainer"
