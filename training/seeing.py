"""The tower of training/reference/model.py on pictures that come patch by patch, those of one batch in different grids."""

import torch
import torch.nn.functional as F

import records as r

# Of red, green and blue, as src/inference/image-tensor.ts has them.
MEAN = (0.48145466, 0.4578275, 0.40821073)
STD = (0.26862954, 0.26130258, 0.27577711)


def see(vision, pixels, grid):
    """Pixels [B, T, PATCH, PATCH, 3] (uint8) of patches block by block, and the grid of each picture [B] -> what
    `Vision.forward` gives: features [B, N + 2, H], and the patch tokens [B, T, C], block by block."""
    embedding, b = vision.patch_embedding, len(pixels)
    kernels = embedding.proj.weight.permute(0, 2, 3, 1).flatten(1)  # as the pixels: rows, columns, RGB
    patches = embedded(pixels, kernels, embedding.proj.bias)
    first = embedding.cls_embedding.to(patches.dtype).expand(b, 1, -1)
    x = torch.cat([first, patches], 1) + positions(embedding)[grid.long()]
    for layer in vision.transformer.layers:
        x = layer(x)
    tokens = x[:, 1:]
    joining = vision.conv.weight.permute(0, 2, 3, 1).flatten(1)  # as the patches of a block: rows, columns
    image = vision.linear_proj(F.linear(tokens.reshape(b, r.TOKENS, -1), joining, vision.conv.bias))
    return vision.framed(image), tokens


@torch.compile(dynamic=False)
def embedded(pixels, kernels, bias):
    """Pixels [B, T, PATCH, PATCH, 3] (uint8) -> patches [B, T, C]. Compiled, for else each step writes them out as
    floats three times."""
    mean, std = (torch.tensor(each, device=pixels.device) * 255 for each in (MEAN, STD))
    return F.linear(((pixels.float() - mean) / std).flatten(2), kernels, bias)


def positions(embedding):
    """[grids, 1 + T, C]: the class token's, and the patches' block by block."""
    each = []
    for n, (rows, columns) in enumerate(r.GRIDS):
        first, own = embedding.positions(n).split([1, rows * columns])
        blocks = own.view(rows // 2, 2, columns // 2, 2, -1).transpose(1, 2)
        each.append(torch.cat([first, blocks.reshape(rows * columns, -1)]))
    return torch.stack(each)
