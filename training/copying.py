"""Teaches the decoder to copy: while it writes words that stand in its question, a few of its own
attention heads must look at the place they come from.

A task says 'Chloe Jensen' and the network plans 'Chloe Jensen', but a network that was trained for
minutes types 'Chat': next-token loss alone hardly teaches where the next word is to be found. What
a head has to look at is known exactly here, because the question is known.
"""

import torch
import torch.nn.functional as F

# Of the heads that are taught (train.py), others than those that look at the picture (looking.HEADS).
HEADS = slice(2, 4)
# So many tokens before a place are compared; the places with the longest equal run count.
LONGEST_RUN = 4
# By lesson kind: tasks and copying have words to take over, the others do not.
WEIGHTS = (0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 0.0)


def copying_loss(scores, batch):
    """Attention logits [B, HEADS, S, P + S] of the slots before each text token over the P slots of
    picture and prefix and the text -> -log of the share that falls on the places to copy from, and
    the share of slots whose strongest place is one."""
    sources = copy_sources(batch)
    at = sources.any(-1)  # [B, S]
    prefix = scores.shape[-1] - sources.shape[-1]
    inside = F.pad(sources[at], (prefix, 0))[:, None]  # [M, 1, P + S]
    seen = F.pad(visible(batch["segments"].long())[at], (prefix, 0), value=True)[:, None]
    logits = scores.transpose(1, 2)[at].float().masked_fill(~seen, float("-inf"))  # [M, HEADS, P + S]
    each = (logits.logsumexp(-1) - logits.masked_fill(~inside, float("-inf")).logsumexp(-1)).mean(1)
    weight = torch.tensor(WEIGHTS, device=logits.device)[batch["targets"].long()[at]]
    right = inside.expand_as(logits).gather(2, logits.argmax(-1, keepdim=True)).float().mean((1, 2))
    count = weight.sum().clamp(min=1)
    return (each * weight).sum() / count, (right * (weight > 0)).sum() / count


def copy_sources(batch):
    """[B, S, S] (bool): for each answer token the places of its question that hold the same token
    after the longest equal run of tokens. Without an equal token before it a place counts only when
    it is the only one: the first word of a name, which follows other signs in an operation."""
    tokens, kinds, segments = batch["tokens"].long(), batch["targets"].long(), batch["segments"].long()
    taught = torch.tensor(WEIGHTS, device=tokens.device)[kinds] > 0
    same = tokens[:, :, None] == tokens[:, None, :]
    in_question = (kinds == 0)[:, None, :] & (segments[:, :, None] == segments[:, None, :])
    place = same & in_question & taught[:, :, None] & (segments > 0)[:, :, None]
    run = torch.zeros(same.shape, dtype=torch.uint8, device=tokens.device)
    equal = torch.ones_like(same)
    for back in range(1, LONGEST_RUN + 1):
        equal = equal & shifted(same, back)
        run += equal
    run = torch.where(place, run, 0)
    longest = run.amax(-1, keepdim=True)
    is_only = place.sum(-1, keepdim=True) == 1
    return place & (run == longest) & ((longest > 0) | is_only)


def shifted(same, back):
    """same[b, s - back, j - back], False beyond the beginning."""
    return F.pad(same[:, :-back, :-back], (back, 0, back, 0))


def visible(segments):
    """Which text slots the slot before each token may look at [B, S, S]: earlier ones of its lesson."""
    slot = torch.arange(segments.shape[1], device=segments.device)
    return (segments[:, :, None] == segments[:, None, :]) & (slot[:, None] > slot[None, :])
