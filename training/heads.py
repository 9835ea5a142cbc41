"""Auxiliary heads that teach the tower to read directly; none of them is exported.

Patches learn their characters; image tokens learn which element they belong to: its box, its kind,
whether it is on, and the letter triples of its label.
"""

import torch
import torch.nn as nn
import torch.nn.functional as F

import records as r

ELEMENT_KINDS = 8
CHECKED_STATES = 3


class ReadingHeads(nn.Module):
    def __init__(self, tower_width, width):
        super().__init__()
        self.patch_norm = nn.LayerNorm(tower_width)
        self.chars = nn.Linear(tower_width, r.CHARS_PER_PATCH * r.CHAR_CLASSES)
        self.token_norm = nn.LayerNorm(width)
        self.box = nn.Linear(width, 4)
        self.kind = nn.Linear(width, ELEMENT_KINDS)
        self.checked = nn.Linear(width, CHECKED_STATES)
        self.grams = nn.Linear(width, r.GRAM_BUCKETS)

    def forward(self, patches, tokens):
        """patches [B, 1600, C], tokens [B, 400, H] -> raw outputs."""
        chars = self.chars(self.patch_norm(patches))
        h = self.token_norm(tokens)
        return chars, self.box(h), self.kind(h), self.checked(h), self.grams(h)


def reading_losses(outputs, batch):
    """Losses of the heads by name, and how many characters are read right (share, ignoring none)."""
    chars, box, kind, checked, grams = outputs
    wanted = batch["chars"].long()
    logits = chars.unflatten(-1, (r.CHARS_PER_PATCH, r.CHAR_CLASSES)).float()
    each = F.cross_entropy(logits.flatten(0, 2), wanted.flatten(), reduction="none")
    there = wanted.flatten() > 0
    weight = torch.where(there, 1.0, 0.1)
    char_loss = (each * weight).sum() / weight.sum()
    char_right = ((logits.argmax(-1) == wanted) & (wanted > 0)).sum() / (wanted > 0).sum().clamp(min=1)

    owners = batch["owners"].long()
    owned = (owners != r.NO_ELEMENT).float()
    index = owners.clamp(max=r.ELEMENTS - 1)
    facts = batch["facts"].long()
    mine = facts.gather(1, index[..., None].expand(-1, -1, facts.shape[-1]))
    count = owned.sum().clamp(min=1)
    box_loss = ((box.float() - mine[..., :4] / 1000).abs().mean(-1) * owned).sum() / count
    kind_loss = (F.cross_entropy(kind.float().transpose(1, 2), mine[..., 4], reduction="none") * owned).sum() / count
    checked_loss = (F.cross_entropy(checked.float().transpose(1, 2), mine[..., 5], reduction="none") * owned).sum() / count
    target = torch.zeros_like(grams, dtype=torch.float32).scatter_(2, mine[..., r.FACTS :], 1.0)
    target[..., 0] = 0
    gram_each = F.binary_cross_entropy_with_logits(grams.float(), target, reduction="none")
    gram_loss = ((gram_each * (1 + 9 * target)).mean(-1) * owned).sum() / count
    losses = {"chars": char_loss, "box": box_loss, "kind": kind_loss, "checked": checked_loss, "grams": gram_loss}
    return losses, char_right
