"""Muon (Keller Jordan, 2024) for the hidden matrices, batched by shape: one orthogonalisation per shape.

Updates are scaled as in Moonlight (arXiv 2502.16982) so that AdamW's learning rates carry over.
"""

import collections

import torch

NS_STEPS = 5
NS_COEFFICIENTS = (3.4445, -4.7750, 2.0315)


class Muon:
    def __init__(self, parameters, momentum=0.95, weight_decay=0.05):
        shapes = collections.defaultdict(list)
        for parameter in parameters:
            shapes[tuple(parameter.shape)].append(parameter)
        self.groups = list(shapes.values())
        self.momentum, self.weight_decay = momentum, weight_decay
        self.buffers = [torch.stack([torch.zeros_like(p) for p in group]) for group in self.groups]

    @torch.no_grad()
    def step(self, lr):
        for group, buffer in zip(self.groups, self.buffers):
            gradients = torch.stack([p.grad for p in group])
            update = _direction(gradients, buffer, self.momentum)
            rows, columns = group[0].shape
            scale = 0.2 * max(rows, columns) ** 0.5
            torch._foreach_mul_(group, 1 - lr * self.weight_decay)
            torch._foreach_add_(group, list(update.unbind(0)), alpha=-lr * scale)


@torch.compile(dynamic=False)
def _direction(gradients, buffer, momentum):
    """[n, rows, columns] gradients -> nearly orthogonal updates; `buffer` is moved on, unless a gradient is not finite."""
    gradients = torch.where(gradients.isfinite().all(), gradients, buffer)
    buffer.lerp_(gradients, 1 - momentum)
    x = gradients.lerp(buffer, momentum).bfloat16()  # Nesterov
    tall = x.shape[1] > x.shape[2]
    if tall:
        x = x.mT
    x = x / (x.norm(dim=(1, 2), keepdim=True) + 1e-7)
    a, b, c = NS_COEFFICIENTS
    for _ in range(NS_STEPS):
        gram = x @ x.mT
        x = a * x + (b * gram + c * gram @ gram) @ x
    return (x.mT if tall else x).float()
