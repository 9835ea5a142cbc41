"""The PyTorch reference (training/reference/model.py) in bfloat16 with random weights: how long the tower, the prompt
and each token take on this card, eager and as a CUDA graph. One JSON object on the last line.

    python3 scripts/gpu/torch_reference.py config.json [--prompt 1900] [--tokens 80] [--device cuda]

The reference knows no cache; here its decoder gets one, over the same modules. `--check` compares the two."""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from pathlib import Path

import torch
import torch.nn.functional as F

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "training" / "reference"))
from model import Glm4v  # noqa: E402

ROUNDS = 5


class CachedDecoder:
    """The reference's decoder over a cache of fixed length: [layers, G, L, D] for keys and for values."""

    def __init__(self, model: Glm4v, length: int):
        self.model = model
        attention = model.transformer.encoder.layers[0].self_attention
        weight = attention.dense.weight
        shape = (len(model.transformer.encoder.layers), 1, attention.groups, length, attention.head_size)
        self.keys = torch.zeros(shape, dtype=weight.dtype, device=weight.device)
        self.values = torch.zeros_like(self.keys)
        self.slots = torch.arange(length, device=weight.device)

    def __call__(self, rows, positions, slots, prefill: bool):
        """Rows [1, S, H] that go into the slots [S] -> logits [1, V] of the last one."""
        rotation = self.model.transformer.rotation(positions)
        for n, layer in enumerate(self.model.transformer.encoder.layers):
            own = layer.self_attention
            x = layer.input_layernorm(rows)
            b, s, _ = x.shape
            q, k, v = own.query_key_value(x).split(own.sizes, dim=-1)
            q = own.rotate(q.view(b, s, own.heads, own.head_size).transpose(1, 2), rotation)
            k = own.rotate(k.view(b, s, own.groups, own.head_size).transpose(1, 2), rotation)
            v = v.view(b, s, own.groups, own.head_size).transpose(1, 2)
            self.keys[n].index_copy_(2, slots, k)
            self.values[n].index_copy_(2, slots, v)
            if prefill:
                repeat = own.heads // own.groups
                k, v = k.repeat_interleave(repeat, 1), v.repeat_interleave(repeat, 1)
                y = F.scaled_dot_product_attention(q, k, v, is_causal=True)
            else:
                may_look = self.slots <= slots[-1]  # [L]
                y = F.scaled_dot_product_attention(
                    q, self.keys[n], self.values[n], attn_mask=may_look[None, None, None], enable_gqa=True
                )
            rows = rows + own.dense(y.transpose(1, 2).reshape(b, s, own.heads * own.head_size))
            rows = rows + layer.mlp(layer.post_attention_layernorm(rows))
        return self.model.logits(self.model.norm(rows[:, -1]))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("config", type=Path)
    parser.add_argument("--prompt", type=int, default=1900)
    parser.add_argument("--tokens", type=int, default=80)
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--check", action="store_true")
    wanted = parser.parse_args()
    config = {"vision_config": GLM_4V_VISION, **json.loads(wanted.config.read_text())}
    kind = torch.bfloat16 if wanted.device == "cuda" else torch.float32
    torch.manual_seed(1)
    torch.set_default_dtype(kind)
    with torch.device(wanted.device), torch.no_grad():
        model = Glm4v(config).eval().requires_grad_(False)
        for parameter in model.parameters():  # in its own memory: 28 GB need no second copy
            parameter.normal_(std=0.02) if parameter.dim() > 1 else parameter.fill_(1)
        report = check(model, config) if wanted.check else measure(model, config, wanted)
    print(json.dumps(report))


def measure(model: Glm4v, config: dict, wanted) -> dict:
    size, width = config["vision_config"]["image_size"], config["hidden_size"]
    pixels = torch.randn(1, 3, size, size)
    rows = torch.randn(1, wanted.prompt, width) * 0.02
    positions = torch.arange(wanted.prompt)[None]
    decoder = CachedDecoder(model, wanted.prompt + wanted.tokens + 1)
    slots = torch.arange(wanted.prompt)
    token = torch.zeros(1, 1, dtype=torch.long)
    place = torch.full((1,), wanted.prompt)

    def one() -> None:
        logits = decoder(model.embed(token), place[None], place, prefill=False)
        token.copy_(logits.argmax(-1, keepdim=True))
        place.add_(1)

    def answer(step) -> None:
        place.fill_(wanted.prompt)
        for _ in range(wanted.tokens):
            step()

    report = {
        "type": "torch",
        "torch": torch.__version__,
        "device": torch.cuda.get_device_name() if wanted.device == "cuda" else "cpu",
        "promptTokens": wanted.prompt,
        "newTokens": wanted.tokens,
        "visionMs": timed(lambda: model.vision(pixels), wanted.device),
        "prefillMs": timed(lambda: decoder(rows, positions, slots, prefill=True), wanted.device),
        "decodeMsPerToken": timed(lambda: answer(one), wanted.device) / wanted.tokens,
    }
    if wanted.device == "cuda":
        place.fill_(wanted.prompt)
        one()
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph):
            one()
        report["graphDecodeMsPerToken"] = timed(lambda: answer(graph.replay), "cuda") / wanted.tokens
        report["peakBytes"] = torch.cuda.max_memory_allocated()
    return report


def timed(work, device: str) -> float:
    """Median milliseconds, after two rounds that only warm up."""
    times = []
    for n in range(ROUNDS + 2):
        if device == "cuda":
            torch.cuda.synchronize()
        start = time.perf_counter()
        work()
        if device == "cuda":
            torch.cuda.synchronize()
        if n >= 2:
            times.append(1000 * (time.perf_counter() - start))
    return statistics.median(times)


def check(model: Glm4v, config: dict) -> dict:
    """How far the cached decoder is from the reference that reads everything again."""
    rows, slots = torch.randn(1, 12, config["hidden_size"]), torch.arange(12)
    whole = model.logits(model.decoder(rows, slots[None])[:, -1])
    decoder = CachedDecoder(model, 16)
    decoder(rows[:, :9], slots[None, :9], slots[:9], prefill=True)
    for n in (9, 10, 11):
        last = decoder(rows[:, n : n + 1], slots[None, n : n + 1], slots[n : n + 1], prefill=False)
    return {"type": "check", "error": float((last - whole).abs().max() / whole.abs().max())}


GLM_4V_VISION = {
    "num_hidden_layers": 63,
    "hidden_size": 1792,
    "patch_size": 14,
    "num_heads": 16,
    "intermediate_size": 15360,
    "layer_norm_eps": 1e-6,
    "num_positions": 6401,
    "image_size": 1120,
    "scaling_factor": 8,
}

if __name__ == "__main__":
    main()
