"""Teaches the decoder where to look: while it writes a box a few of its own attention heads must look at the picture
tokens inside, and while it writes what it reads at those under the very letters.

All that an answer itself says about which row was meant are four coordinates, from which attention
did not learn to find names. A pointer beside the network did in minutes, but the network made no
use of it; so the heads that fetch what they look at are taught themselves.
"""

import torch

import records as r

# Of the heads that are taught (train.py).
HEADS = slice(0, 2)
# Of a screen that is read out, box follows box: that needs little teaching. By lesson kind.
WEIGHTS = (0.0, 0.2, 1.0, 1.0, 1.0, 0.0, 0.0)
SCREEN, WHERE, WHAT, TASK = 1, 2, 3, 4
# Four numbers and three commas.
BOX_TOKENS = 7
# Rows and columns of picture tokens.
FORMS = [(rows // 2, columns // 2) for rows, columns in r.GRIDS]


def looking_loss(scores, batch):
    """Attention logits [B, HEADS, S, N] of text slots over the picture's tokens -> -log of the share
    that falls into the right box, and the share of new boxes (of questions and tasks) whose
    strongest token lies inside."""
    at, boxes, starts, of_letters = looks(batch)
    grid = batch["grid"][:, None].expand(at.shape)[at]  # [M]
    by_grid = [torch.where(of_letters[:, None], tokens_under(boxes, form), tokens_in_boxes(boxes, form)) for form in FORMS]
    inside = torch.where(grid[:, None] == 0, *by_grid)[:, None]  # [M, 1, N]
    logits = scores.transpose(1, 2)[at].float()  # [M, HEADS, N]
    each = (logits.logsumexp(-1) - logits.masked_fill(~inside, float("-inf")).logsumexp(-1)).mean(1)
    kinds = batch["targets"].long()[at]
    weight = torch.tensor(WEIGHTS, device=logits.device)[kinds]
    right = inside.expand_as(logits).gather(2, logits.argmax(-1, keepdim=True)).float().mean((1, 2))
    counted = (starts & ((kinds == WHERE) | (kinds == TASK))).float()
    return (each * weight).sum() / weight.sum().clamp(min=1), (right * counted).sum() / counted.sum().clamp(min=1)


def looks(batch):
    """The text slots [B, S] (bool) whose token is a number of a box, or read from the screen, or a word of what
    stands in a box (an icon's name has no letters); for each of them that box in thousandths [M, 4], whether the slot
    begins it [M], and whether the box is that of the letters alone [M]."""
    tokens, kinds, segments = batch["tokens"].long(), batch["targets"].long(), batch["segments"].long()
    begins = box_starts(tokens)
    slots = torch.arange(tokens.shape[1], device=tokens.device).expand_as(tokens)
    start = torch.where(begins, slots, -1).cummax(1).values
    offset = slots - start
    of_same_lesson = (start >= 0) & (segments.gather(1, start.clamp(min=0)) == segments)
    is_number = (offset < BOX_TOKENS) & (offset % 2 == 0)
    is_word = (offset >= BOX_TOKENS) & ((kinds == WHAT) | (kinds == SCREEN))
    at = (kinds > 0) & of_same_lesson & (is_number | is_word)
    numbers = [tokens.gather(1, (start + 2 * i).clamp(min=0, max=tokens.shape[1] - 1)) for i in range(4)]
    boxes = torch.stack(numbers, -1) - r.FIRST_NUMBER
    places = batch["places"].long()
    of_letters = (kinds > 0) & (places[..., 2] > 0) & ~(of_same_lesson & is_number)
    boxes = torch.where(of_letters[..., None], places, boxes)
    at = at | of_letters
    return at, boxes[at], (offset == 0)[at], of_letters[at]


def box_starts(tokens):
    """Where four numbers with commas between them begin [B, S] (bool)."""
    number = (tokens >= r.FIRST_NUMBER) & (tokens <= r.LAST_NUMBER)
    comma = tokens == r.COMMA
    size = tokens.shape[1] - BOX_TOKENS + 1
    found = torch.ones_like(number[:, :size])
    for offset in range(BOX_TOKENS):
        found &= (number if offset % 2 == 0 else comma)[:, offset : offset + size]
    return torch.nn.functional.pad(found, (0, BOX_TOKENS - 1))


def tokens_in_boxes(boxes, form):
    """Boxes [M, 4] -> in a picture of that form which of the picture's tokens have their middle inside [M, N]; where none
    has, the one under the middle of the box."""
    left, top, right, bottom = boxes[..., None].unbind(1)
    down, across = (middles_within(*ends, count) for ends, count in zip([(top, bottom), (left, right)], form))
    return (down[:, :, None] & across[:, None, :]).flatten(1)


def middles_within(low, high, count):
    """Of `count` equal parts of a thousand those whose middle lies between two ends [M, 1]; where none does, the one
    under the middle between them: [M, count]."""
    index = torch.arange(count, device=low.device)
    middles = (index + 0.5) * 1000 / count
    within = (low <= middles) & (middles < high)
    nearest = index == ((low + high) / 2 * count / 1000).long().clamp(max=count - 1)
    return torch.where(within.any(-1, keepdim=True), within, nearest)


# Of a token's width or height: a letter that reaches no further into it is read from the one beside.
TOUCHED = 0.1


def tokens_under(boxes, form):
    """Boxes of letters [M, 4] -> in a picture of that form which of its tokens they reach into [M, N]."""
    left, top, right, bottom = boxes[..., None].float().unbind(1)
    down, across = (reached(*ends, count) for ends, count in zip([(top, bottom), (left, right)], form))
    return (down[:, :, None] & across[:, None, :]).flatten(1)


def reached(low, high, count):
    """Of `count` equal parts of a thousand those that what lies between two ends [M, 1] reaches into: [M, count]."""
    index = torch.arange(count, device=low.device)
    low, high = low * count / 1000, high * count / 1000
    return ((low < index + 1 - TOUCHED) & (high > index + TOUCHED)) | (index == ((low + high) / 2).long())
