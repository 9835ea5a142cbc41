"""Makes test/fixtures/inference: small random checkpoints in the published layout with what the PyTorch
reference computes from them (one of them hostile to 16-bit floats, one with a LoRA adapter), a small
vocabulary with what tiktoken makes of some texts, and a picture with what PIL makes of it.

    python3 training/reference/make_goldens.py && npx biome format --write test/fixtures/inference

Needs torch, numpy, safetensors, tiktoken and pillow; takes two minutes on a CPU, most of them in the search for
seeds whose tokens are beyond doubt."""

from __future__ import annotations

import base64
import json
import shutil
from pathlib import Path

import numpy as np
import tiktoken
import torch
from PIL import Image, ImageDraw
from safetensors.torch import load_file, save_file
from tiktoken._educational import bpe_train

from model import Glm4v, grids_of

FIXTURES = Path(__file__).resolve().parents[2] / "test" / "fixtures" / "inference"
PATTERN = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}"
    r"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
RANKS = 440
SPECIALS = (
    "<|endoftext|> [MASK] [gMASK] [sMASK] <sop> <eop> <|system|> <|user|> <|assistant|> "
    "<|observation|> <|begin_of_image|> <|end_of_image|>"
).split()
VOCABULARY = 456  # padded: a few rows belong to no token
NEW_TOKENS = 32

CORPUS = """Task: Turn on Wi-Fi and set an alarm for 07:30. History steps: 0. CLICK(box=[[093,050,139,119]])
Action: Tap the switch. Grounded Operation: CLICK(box=[[346,574,424,710]], element_type='卡片',
element_info='设置'). 打开设置，打开无线网络。The phone shows the settings. It's on; we'll see, they're here.
(Platform: Mobile) (Answer in Action-Operation-Sensitive format.) <<一般操作>> <<敏感操作>>""" * 2

TEXTS = [
    "",
    "Task: Turn on Wi-Fi\nHistory steps: \n(Platform: Mobile)\n",
    "打开设置，然后打开无线网络。",
    "emoji 👩‍👩‍👧 and 🇨🇳 flags; naïve café, Ω≈ç√",
    "1234567890 0 00 007 12,345.678",
    "  two  spaces\n\n\n three\t tabs\t\t \r\n end  ",
    "It'S we'LL they'Re I'm DON'T 'tis",
    "CLICK(box=[[093,050,139,119]], element_type='卡片', element_info='Adobe “x”')",
    "<|user|> is text, and so is <|endoftext|>[gMASK]<sop>",
    "\u00a0no-break\u2003em space\u3000wide",
    "ÀÉ ß ǅ ﬁ ١٢٣ ²³ Ⅷ",
    "a" * 40 + "!?" * 20,
]

SMALL = {
    "num_layers": 2,
    "hidden_size": 64,
    "num_attention_heads": 6,
    "kv_channels": 16,
    "multi_query_attention": True,
    "multi_query_group_num": 2,
    "ffn_hidden_size": 88,
    "padded_vocab_size": VOCABULARY,
    "rmsnorm": True,
    "seq_length": 256,
}
SMALL_VISION = {
    "in_channels": 3,
    "num_hidden_layers": 2,
    "hidden_size": 48,
    "num_heads": 3,
    "intermediate_size": 76,
    "patch_size": 14,
}
CHECKPOINTS = {
    # as CogAgent: pairs (i, i + half), larger epsilon, no division of the features
    "halves": {
        "config": SMALL
        | {"original_rope": False, "rope_ratio": 1, "rotary_percent": 0.5, "layernorm_epsilon": 1e-5},
        "vision": SMALL_VISION | {"image_size": 84, "num_positions": 37, "layer_norm_eps": 1e-6},
        "dtype": torch.bfloat16,
        "vector_dtype": torch.bfloat16,
        "shards": 2,
    },
    # as GLM-4V: pairs (2i, 2i + 1), rotary_percent left to its default, features divided by 8
    "interleaved": {
        "config": SMALL | {"original_rope": True, "rope_ratio": 50, "layernorm_epsilon": 1.5625e-07},
        "vision": SMALL_VISION
        | {"image_size": 56, "num_positions": 17, "layer_norm_eps": 1e-5, "scaling_factor": 8},
        "dtype": torch.float16,
        "vector_dtype": torch.float32,
        "shards": 1,
    },
}

# heads as wide as attention wants them where it turns them itself, which those of 16 are not
for pairs in ("halves", "interleaved"):
    plan = CHECKPOINTS[pairs]
    wide = {"num_attention_heads": 4, "kv_channels": 32}
    CHECKPOINTS[f"wide-{pairs}"] = plan | {"config": plan["config"] | wide, "shards": 1}

# two forms of picture
CHECKPOINTS["oblong"] = CHECKPOINTS["wide-halves"] | {
    "vision": SMALL_VISION
    | {"image_size": 84, "image_grids": [[6, 4], [4, 6]], "num_positions": 49, "layer_norm_eps": 1e-6}
}

# its streams and its gated product leave the range of 16-bit floats (see `make_hostile`)
CHECKPOINTS["hostile"] = CHECKPOINTS["halves"] | {"shards": 1, "hostile": True, "margin": 0.06}
HALF_MAX = 65504

ADAPTER = {"peft_type": "LORA", "r": 4, "lora_alpha": 12, "bias": "none", "use_rslora": True}
ADAPTER_MODULES = ("query_key_value", "dense_4h_to_h", "fc1", "gate_proj")


def main() -> None:
    shutil.rmtree(FIXTURES, ignore_errors=True)
    ranks = train_ranks()
    for name, plan in CHECKPOINTS.items():
        make_checkpoint(FIXTURES / name, plan, ranks)
    make_adapter(FIXTURES / "adapter", CHECKPOINTS["halves"])
    make_tokens(FIXTURES / "tokens.golden.json", ranks)
    make_picture(FIXTURES)


def train_ranks() -> dict[bytes, int]:
    return bpe_train(CORPUS, RANKS, PATTERN, visualise=None)


def special_ids() -> dict[str, int]:
    return {name: RANKS + i for i, name in enumerate(SPECIALS)}


def make_checkpoint(folder: Path, plan: dict, ranks: dict[bytes, int]) -> None:
    folder.mkdir(parents=True)
    config = config_of(plan)
    write_json(folder / "config.json", config)
    write_vocabulary(folder, ranks)
    before, triple, after = prompt_ids(ranks)
    for seed in range(1000):
        model = random_model(config, plan["dtype"], seed)
        peaks = {}
        if plan.get("hostile"):
            make_hostile(model, plan["dtype"])
            peaks = {"peaks": peaks_of(model, config, before + triple + after)}
            if min(peaks["peaks"].values()) < 1.02 * HALF_MAX:
                continue
        golden = compute(model, config, before + triple + after)
        if is_sharp(golden, config, plan.get("margin", 0.02)):
            save(folder, model, plan)
            del golden["margin"]
            write_json(
                folder / "reference.golden.json", {"before": before, "after": after} | golden | peaks
            )
            return
    raise SystemExit(f"no seed gives a sharp golden for {folder.name}")


def config_of(plan: dict) -> dict:
    specials = special_ids()
    return plan["config"] | {
        "boi_token_id": specials["<|begin_of_image|>"],
        "eoi_token_id": specials["<|end_of_image|>"],
        "eos_token_id": [specials[n] for n in ("<|endoftext|>", "<|user|>", "<|observation|>")],
        "pad_token_id": specials["<|endoftext|>"],
        "vision_config": plan["vision"],
    }


def prompt_ids(ranks: dict[bytes, int]) -> tuple[list[int], list[int], list[int]]:
    """Before the picture, the picture's triple, after it."""
    specials = special_ids()
    before = [specials[n] for n in ("[gMASK]", "<sop>", "<|user|>")] + [ranks[b"\n"]]
    after = [5, 77, 300, 12, 261, 261, 9, specials["<|assistant|>"]]
    triple = [specials[n] for n in ("<|begin_of_image|>", "<|endoftext|>", "<|end_of_image|>")]
    return before, triple, after


def is_sharp(golden: dict, config: dict, margin: float) -> bool:
    """A clear winner at every step, no stop token, some variety: else the test proves little."""
    calm = golden["margin"] > margin and not set(golden["tokens"]) & set(config["eos_token_id"])
    return calm and len(set(golden["tokens"])) > 8


@torch.no_grad()
def make_hostile(model: Glm4v, dtype: torch.dtype) -> None:
    """Much the same function with values that no 16-bit float holds: a decoder whose whole stream is
    8000 times as large, gated products 90,000 times as large, and one massive channel in the tower."""
    transformer = model.transformer
    vision = transformer.vision
    for parameter in (transformer.embedding.word_embeddings.weight, vision.boi, vision.eoi):
        parameter.mul_(8000)
    vision.linear_proj.dense_4h_to_h.weight.mul_(8000)
    for layer in transformer.encoder.layers:
        layer.self_attention.dense.weight.mul_(8000)
        inner = layer.mlp.dense_4h_to_h.weight.shape[1]
        layer.mlp.dense_h_to_4h.weight[:inner].mul_(30)
        layer.mlp.dense_h_to_4h.weight[inner:].mul_(3000)
        layer.mlp.dense_4h_to_h.weight.mul_(8000 / 90_000)
    channel = 5
    vision.patch_embedding.position_embedding.weight[:, channel].add_(64_000)
    readers = [vision.conv.weight]
    for layer in vision.transformer.layers:
        for norm in (layer.input_layernorm, layer.post_attention_layernorm):
            norm.weight[channel].mul_(2000)
            norm.bias[channel].mul_(2000)
        readers += [layer.attention.query_key_value.weight, layer.mlp.fc1.weight]
    for weight in readers:
        weight[:, channel].div_(20_000)
    for parameter in model.parameters():
        parameter.copy_(parameter.to(dtype).float())


@torch.no_grad()
def peaks_of(model: Glm4v, config: dict, ids: list[int]) -> dict[str, float]:
    """The largest value in each of the places that 16 bits must hold."""
    peaks = {"tower": 0.0, "decoder": 0.0, "gated": 0.0}

    def watch(module, place, of_input=False):
        def note(_, given, result):
            value = given[0] if of_input else result
            peaks[place] = max(peaks[place], float(value.abs().max()))

        module.register_forward_hook(note)

    for layer in model.transformer.vision.transformer.layers:
        watch(layer, "tower")
    for layer in model.transformer.encoder.layers:
        watch(layer, "decoder")
        watch(layer.mlp.dense_4h_to_h, "gated", of_input=True)
    features, _ = model.vision(test_pixels(config))
    model.decoder(*model.merge(torch.tensor([ids]), features))
    for module in model.modules():
        module._forward_hooks.clear()
    return {place: float(f"{value:.4g}") for place, value in peaks.items()}


def make_adapter(folder: Path, plan: dict) -> None:
    """A LoRA adapter for the checkpoint of that plan, and what the reference says with it merged."""
    folder.mkdir(parents=True)
    config = config_of(plan)
    before, triple, after = prompt_ids(train_ranks())
    base = load_file_of(FIXTURES / "halves")
    for seed in range(1000):
        tensors = adapter_tensors(base, seed)
        model = Glm4v(config).eval()
        model.load_state_dict(merged(base, tensors))
        golden = compute(model, config, before + triple + after)
        if is_sharp(golden, config, 0.02):
            del golden["margin"]
            write_json(folder / "adapter_config.json", ADAPTER)
            save_file(tensors, folder / "adapter_model.safetensors")
            (folder / "adapter_model.safetensors").chmod(0o644)
            write_json(
                folder / "reference.golden.json", {"before": before, "after": after} | golden
            )
            return
    raise SystemExit("no seed gives a sharp golden for the adapter")


def load_file_of(folder: Path) -> dict[str, torch.Tensor]:
    parts = [load_file(path) for path in sorted(folder.glob("*.safetensors"))]
    return {name: t.float() for part in parts for name, t in part.items()}


def adapter_tensors(base: dict[str, torch.Tensor], seed: int) -> dict[str, torch.Tensor]:
    generator = torch.Generator().manual_seed(seed)
    tensors = {}
    for name, weight in base.items():
        module = name.removesuffix(".weight")
        if weight.dim() != 2 or module.split(".")[-1] not in ADAPTER_MODULES:
            continue
        for half, shape in (("A", (ADAPTER["r"], weight.shape[1])), ("B", (weight.shape[0], 4))):
            values = torch.randn(shape, generator=generator) * 0.08
            tensors[f"base_model.model.{module}.lora_{half}.weight"] = values
    return tensors


def merged(base: dict[str, torch.Tensor], adapter: dict[str, torch.Tensor]) -> dict:
    scaling = ADAPTER["lora_alpha"] / ADAPTER["r"] ** 0.5  # use_rslora
    weights = dict(base)
    for name in weights:
        module = f"base_model.model.{name.removesuffix('.weight')}"
        if f"{module}.lora_A.weight" in adapter:
            a, b = (adapter[f"{module}.lora_{half}.weight"] for half in "AB")
            weights[name] = weights[name] + scaling * (b @ a)
    return weights


def random_model(config: dict, dtype: torch.dtype, seed: int) -> Glm4v:
    generator = torch.Generator().manual_seed(seed)
    model = Glm4v(config).eval()
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            values = torch.randn(parameter.shape, generator=generator)
            is_norm = "norm" in name and name.endswith("weight")
            values = 1 + 0.2 * values if is_norm else values * (1.0 if "embed" in name else 0.15)
            parameter.copy_(values.to(dtype).float())  # exactly what the file will hold
    return model


@torch.no_grad()
def compute(model: Glm4v, config: dict, ids: list[int]) -> dict:
    features, _ = model.vision(test_pixels(config))
    embeddings, positions = model.merge(torch.tensor([ids]), features)
    first, tokens, margin = None, [], float("inf")
    for _ in range(NEW_TOKENS):
        logits = model.logits(model.decoder(embeddings, positions)[0, -1])
        first = logits if first is None else first
        best = logits.topk(2).values
        margin = min(margin, float(best[0] - best[1]))
        tokens.append(int(logits.argmax()))
        embeddings = torch.cat([embeddings, model.embed(torch.tensor([[tokens[-1]]]))], dim=1)
        positions = torch.cat([positions, positions[:, -1:] + 1], dim=1)
    return {
        "margin": margin,
        "features": rounded(features),
        "logits": rounded(first),
        "tokens": tokens,
    }


def test_pixels(config: dict) -> torch.Tensor:
    """A wave, of the last form that there is."""
    vision = config["vision_config"]
    height, width = (side * vision["patch_size"] for side in grids_of(vision)[-1])
    pixels = torch.tensor(np.sin(0.37 * np.arange(3 * height * width)) * 1.5, dtype=torch.float32)
    return pixels.view(1, 3, height, width)


def rounded(values: torch.Tensor) -> list[float]:
    return [float(f"{v:.7g}") for v in values.flatten().tolist()]


def save(folder: Path, model: Glm4v, plan: dict) -> None:
    tensors = {
        name: t.to(plan["vector_dtype" if t.dim() == 1 else "dtype"]).contiguous()
        for name, t in model.state_dict().items()
    }
    if plan["shards"] == 1:
        save_file(tensors, folder / "model.safetensors")
        (folder / "model.safetensors").chmod(0o644)
        return
    names = sorted(tensors)
    weight_map = {}
    for shard in range(plan["shards"]):
        file = f"model-{shard + 1:05}-of-{plan['shards']:05}.safetensors"
        part = {name: tensors[name] for name in names[shard :: plan["shards"]]}
        save_file(part, folder / file)
        (folder / file).chmod(0o644)
        weight_map |= dict.fromkeys(part, file)
    write_json(folder / "model.safetensors.index.json", {"metadata": {}, "weight_map": weight_map})


def write_vocabulary(folder: Path, ranks: dict[bytes, int]) -> None:
    lines = (f"{base64.b64encode(token).decode()} {rank}\n" for token, rank in ranks.items())
    (folder / "tokenizer.model").write_text("".join(lines))
    added = {str(i): {"content": name, "special": True} for name, i in special_ids().items()}
    write_json(folder / "tokenizer_config.json", {"added_tokens_decoder": added})


def make_tokens(path: Path, ranks: dict[bytes, int]) -> None:
    encoding = tiktoken.Encoding(
        "fixture", pat_str=PATTERN, mergeable_ranks=ranks, special_tokens=special_ids()
    )
    cases = [{"text": t, "ids": encoding.encode(t, disallowed_special=())} for t in TEXTS]
    write_json(path, cases)


def make_picture(folder: Path) -> None:
    """A screenshot-like picture (flat areas, thin lines, text, a photo-like gradient)."""
    picture = Image.new("RGBA", (270, 600), (250, 250, 252, 255))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, 270, 24), fill=(20, 24, 60))
    for row in range(9):
        top = 40 + 48 * row
        draw.line((0, top, 270, top), fill=(200, 200, 205))
        draw.text((16, top + 10), f"Row {row}: Wi-Fi, Bluetooth 07:3{row}", fill=(30, 30, 30))
        draw.ellipse((230, top + 12, 254, top + 36), fill=(26, 115, 232))
    for x in range(270):
        shade = (x * 255 // 270, 90, 255 - x * 255 // 270)
        draw.line((x, 490, x, 600), fill=shade)
    picture = picture.convert("RGB")
    picture.save(folder / "screen.png", optimize=True)
    for size in (160, 300, 640):  # both sides shrink; one grows; both grow
        squashed = picture.resize((size, size), Image.Resampling.BICUBIC)
        squashed.save(folder / f"screen-{size}.png", optimize=True)


def write_json(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, indent=None) + "\n")


if __name__ == "__main__":
    torch.manual_seed(0)
    main()
