"""Auxiliary heads that teach the tower to read directly; none of them is exported.

Patches learn their characters, and so do the image tokens that the decoder gets (what only the
tower's patches know, the decoder does not read: the first Pocket knew 97 % of the characters there
and could not read a name). Image tokens also learn which element they belong to: its box, its kind,
whether it is on, and the letter triples of its label.
"""

import torch
import torch.nn as nn
import torch.nn.functional as F

import records as r

ELEMENT_KINDS = 8
CHECKED_STATES = 3
PATCHES_PER_TOKEN = 4
# Chinese characters are few in a patch, thousands in all, and read worst.
TWO_CODES_COUNT = 3.0


class ReadingHeads(nn.Module):
    def __init__(self, tower_width, width):
        super().__init__()
        self.patch_norm = nn.LayerNorm(tower_width)
        self.chars = nn.Linear(tower_width, r.CODES_PER_PATCH * r.CODE_CLASSES)
        self.token_norm = nn.LayerNorm(width)
        self.token_chars = nn.Linear(width, PATCHES_PER_TOKEN * r.CODES_PER_PATCH * r.CODE_CLASSES)
        self.box = nn.Linear(width, 4)
        self.kind = nn.Linear(width, ELEMENT_KINDS)
        self.checked = nn.Linear(width, CHECKED_STATES)
        self.grams = nn.Linear(width, r.GRAM_BUCKETS)

    def forward(self, patches, tokens):
        """patches [B, T, C], tokens [B, N, H] -> raw outputs."""
        chars = self.chars(self.patch_norm(patches))
        h = self.token_norm(tokens)
        return chars, self.token_chars(h), self.box(h), self.kind(h), self.checked(h), self.grams(h)


def reading_losses(outputs, batch):
    """Losses of the heads by name, and the share of characters that the image tokens know."""
    chars, token_chars, box, kind, checked, grams = outputs
    wanted = batch["chars"].long()  # [B, T, 8]
    char_loss, _ = character_loss(chars, wanted)
    token_char_loss, char_right = character_loss(token_chars, by_token(wanted))

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
    losses = {"chars": char_loss, "token_chars": token_char_loss, "box": box_loss, "kind": kind_loss, "checked": checked_loss, "grams": gram_loss}
    return losses, char_right


def by_token(chars):
    """Character codes of patches [B, T, 8] -> of image tokens [B, N, 32], patch by patch."""
    return chars.view(chars.shape[0], r.TOKENS, -1)


def character_loss(outputs, wanted):
    """outputs [B, N, slots * classes], wanted [B, N, slots] -> loss, share right of the codes that there are."""
    logits = outputs.unflatten(-1, (-1, r.CODE_CLASSES)).float()
    there = wanted > 0
    each = F.cross_entropy(logits.flatten(0, 2), wanted.flatten(), reduction="none").view_as(wanted)
    two_codes = there.unflatten(-1, (-1, 2)).all(-1).repeat_interleave(2, -1)
    weight = torch.where(two_codes, TWO_CODES_COUNT, torch.where(there, 1.0, 0.1))
    right = ((logits.argmax(-1) == wanted) & there).sum() / there.sum().clamp(min=1)
    return (each * weight).sum() / weight.sum(), right
