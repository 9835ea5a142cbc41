"""The tower of training/reference/model.py on pictures that come patch by patch, those of one batch in different grids."""

import torch
import torch.nn.functional as F

import records as r


def see(vision, pixels, grid):
    """Normalised pixels [B, T, PATCH, PATCH, 3] of patches block by block, and the grid of each picture [B] -> what
    `Vision.forward` gives: features [B, N + 2, H], and the patch tokens [B, T, C], block by block."""
    embedding, b = vision.patch_embedding, len(pixels)
    kernels = embedding.proj.weight.permute(0, 2, 3, 1).flatten(1)  # as the pixels: rows, columns, RGB
    patches = F.linear(pixels.flatten(2), kernels, embedding.proj.bias)
    first = embedding.cls_embedding.to(patches.dtype).expand(b, 1, -1)
    x = torch.cat([first, patches], 1) + positions(embedding)[grid.long()]
    for layer in vision.transformer.layers:
        x = layer(x)
    tokens = x[:, 1:]
    joining = vision.conv.weight.permute(0, 2, 3, 1).flatten(1)  # as the patches of a block: rows, columns
    image = vision.linear_proj(F.linear(tokens.reshape(b, r.TOKENS, -1), joining, vision.conv.bias))
    return vision.framed(image), tokens


def positions(embedding):
    """[grids, 1 + T, C]: the class token's, and the patches' block by block."""
    each = []
    for n, (rows, columns) in enumerate(r.GRIDS):
        first, own = embedding.positions(n).split([1, rows * columns])
        blocks = own.view(rows // 2, 2, columns // 2, 2, -1).transpose(1, 2)
        each.append(torch.cat([first, blocks.reshape(rows * columns, -1)]))
    return torch.stack(each)
