"""Makes the weights of one network those of another of nearly its size: what a training starts from (`--start`).

Larger patches of a sharper picture are first seen as the old ones would have been; pictures of another form get the
positions between the old ones; of narrower gated layers the strongest units stay.
"""

import math

import torch
import torch.nn.functional as F

PATCHES = "transformer.vision.patch_embedding.proj.weight"
POSITIONS = "transformer.vision.patch_embedding.position_embedding.weight"
ADAPTER = tuple(f"transformer.vision.linear_proj.{part}.weight" for part in ("gate_proj", "dense_h_to_4h", "dense_4h_to_h"))


def fitted(weights, config):
    """Weights by published name -> the same for a network of `config`."""
    inner, vision = config["ffn_hidden_size"], config["vision_config"]
    weights = weights | {PATCHES: sharpened(weights[PATCHES], vision["patch_size"])}
    if len(weights[POSITIONS]) != vision["num_positions"]:
        weights[POSITIONS] = stretched(weights[POSITIONS], vision["image_grids"])
    weights |= dict(zip(ADAPTER, narrowed(*(weights[name] for name in ADAPTER), inner)))
    for n in range(config["num_layers"]):
        packed, down = (f"transformer.encoder.layers.{n}.mlp.{part}.weight" for part in ("dense_h_to_4h", "dense_4h_to_h"))
        gate, up, weights[down] = narrowed(*weights[packed].chunk(2), weights[down], inner)
        weights[packed] = torch.cat([gate, up])
    return weights


def sharpened(kernels, patch):
    """Kernels [C, 3, old, old] -> [C, 3, patch, patch] that give of a patch what the old ones give of it once it is
    shrunk to old x old."""
    old = kernels.shape[-1]
    signals = torch.eye(patch)[None, None]
    shrinking = F.interpolate(signals, size=(old, patch), mode="bicubic", align_corners=False, antialias=True)[0, 0]
    return torch.einsum("ocij,ip,jq->ocpq", kernels.float(), shrinking, shrinking).to(kernels.dtype)


def stretched(positions, grids):
    """Positions [1 + side², C] of a square picture -> [1 + rows * columns of all grids, C] of pictures that show the same."""
    first, square = positions.float().split([1, len(positions) - 1])
    square = square.view(1, math.isqrt(len(square)), -1, square.shape[1]).permute(0, 3, 1, 2)
    each = [F.interpolate(square, size=grid, mode="bicubic", align_corners=False)[0].flatten(1).T for grid in grids]
    return torch.cat([first, *each]).to(positions.dtype)


def narrowed(gate, up, down, inner):
    """The `inner` units of a gated layer with the largest product of norms, in their order: gate and up [F, W], down
    [W, F] -> the same with F = inner."""
    strength = gate.float().norm(dim=1) * up.float().norm(dim=1) * down.float().norm(dim=0)
    kept = strength.topk(inner).indices.sort().values
    return gate[kept], up[kept], down[:, kept]
