"""Makes test/fixtures/inference: two small random checkpoints in the published layout with what the
PyTorch reference computes from them, a small vocabulary with what tiktoken makes of some texts, and
a picture with what PIL makes of it.

    python3 training/reference/make_goldens.py && npx biome format --write test/fixtures/inference

Needs torch, numpy, safetensors, tiktoken and pillow; takes seconds on a CPU."""

from __future__ import annotations

import base64
import json
import shutil
from pathlib import Path

import numpy as np
import tiktoken
import torch
from PIL import Image, ImageDraw
from safetensors.torch import save_file
from tiktoken._educational import bpe_train

from model import Glm4v

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


def main() -> None:
    shutil.rmtree(FIXTURES, ignore_errors=True)
    ranks = train_ranks()
    for name, plan in CHECKPOINTS.items():
        make_checkpoint(FIXTURES / name, plan, ranks)
    make_tokens(FIXTURES / "tokens.golden.json", ranks)
    make_picture(FIXTURES)


def train_ranks() -> dict[bytes, int]:
    return bpe_train(CORPUS, RANKS, PATTERN, visualise=None)


def special_ids() -> dict[str, int]:
    return {name: RANKS + i for i, name in enumerate(SPECIALS)}


def make_checkpoint(folder: Path, plan: dict, ranks: dict[bytes, int]) -> None:
    folder.mkdir(parents=True)
    specials = special_ids()
    config = plan["config"] | {
        "boi_token_id": specials["<|begin_of_image|>"],
        "eoi_token_id": specials["<|end_of_image|>"],
        "eos_token_id": [specials[n] for n in ("<|endoftext|>", "<|user|>", "<|observation|>")],
        "pad_token_id": specials["<|endoftext|>"],
        "vision_config": plan["vision"],
    }
    write_json(folder / "config.json", config)
    write_vocabulary(folder, ranks)
    before = [specials[n] for n in ("[gMASK]", "<sop>", "<|user|>")] + [ranks[b"\n"]]
    after = [5, 77, 300, 12, 261, 261, 9, specials["<|assistant|>"]]
    triple = [specials[n] for n in ("<|begin_of_image|>", "<|endoftext|>", "<|end_of_image|>")]
    for seed in range(100):
        model = random_model(config, plan["dtype"], seed)
        golden = compute(model, config, before + triple + after)
        # a clear winner at every step, no stop token, some variety: only then is the test sharp
        calm = golden.pop("margin") > 0.02 and not set(golden["tokens"]) & set(config["eos_token_id"])
        if calm and len(set(golden["tokens"])) > 8:
            save(folder, model, plan)
            write_json(folder / "reference.golden.json", {"before": before, "after": after} | golden)
            return
    raise SystemExit(f"no seed gives a sharp golden for {folder.name}")


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
    size = config["vision_config"]["image_size"]
    count = 3 * size * size
    pixels = torch.tensor(np.sin(0.37 * np.arange(count)) * 1.5, dtype=torch.float32)
    features, _ = model.vision(pixels.view(1, 3, size, size))
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
