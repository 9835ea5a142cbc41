"""Answers questions with the PyTorch reference, greedily: what scripts/numerics compares other precisions with.

    python3 training/reference/answer_questions.py FOLDER

FOLDER holds questions.json, a list of {"model", "pixels", "grid", "before", "after", "newTokens",
"guess"}: a model's folder, a file of float32 [3, height, width], which of the model's forms that is, the ids around the picture, and tokens that somebody
expects: those that are right cost nothing, for one pass checks them all. Beside it come, for question i,
features-i.f32 [N + 2, H], logits-i.f32 [steps, vocabulary] and tokens-i.json."""

from __future__ import annotations

import json
import sys
from functools import cache
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file

from model import Glm4v, grids_of


def main(folder: Path) -> None:
    for i, question in enumerate(json.loads((folder / "questions.json").read_text())):
        features, logits, tokens = answer(question, folder)
        features.numpy().astype("<f4").tofile(folder / f"features-{i}.f32")
        logits.numpy().astype("<f4").tofile(folder / f"logits-{i}.f32")
        (folder / f"tokens-{i}.json").write_text(json.dumps(tokens))


@cache
def load(folder: str) -> Glm4v:
    model = Glm4v(json.loads((Path(folder) / "config.json").read_text())).eval()
    state = {}
    for path in sorted(Path(folder).glob("*.safetensors")):
        state |= {name: tensor.float() for name, tensor in load_file(path).items()}
    model.load_state_dict(state)
    return model


@torch.no_grad()
def answer(question: dict, folder: Path) -> tuple[torch.Tensor, torch.Tensor, list[int]]:
    model = load(question["model"])
    config = model.config
    vision = config["vision_config"]
    height, width = (side * vision["patch_size"] for side in grids_of(vision)[question["grid"]])
    pixels = torch.from_numpy(np.fromfile(folder / question["pixels"], "<f4"))
    features, _ = model.vision(pixels.view(1, 3, height, width))
    triple = [config["boi_token_id"], config["pad_token_id"], config["eoi_token_id"]]
    ids = torch.tensor([question["before"] + triple + question["after"]])
    embeddings, positions = model.merge(ids, features)
    start = embeddings.shape[1] - 1
    tokens = list(question["guess"])
    while True:
        words = model.embed(torch.tensor([tokens], dtype=torch.long))
        later = positions[:, -1:] + 1 + torch.arange(len(tokens))
        hidden = model.decoder(
            torch.cat([embeddings, words], dim=1), torch.cat([positions, later], dim=1)
        )
        logits = model.logits(hidden[0, start:])  # [tokens + 1, vocabulary]
        best = logits.argmax(-1).tolist()
        right = 0
        while right < len(tokens) and tokens[right] == best[right]:
            right += 1
        tokens = best[: min(right + 1, question["newTokens"])]
        ended = tokens[-1] in config["eos_token_id"] or len(tokens) == question["newTokens"]
        if ended:
            return features[0], logits[: len(tokens)], tokens


if __name__ == "__main__":
    main(Path(sys.argv[1]))
