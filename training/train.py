"""Trains Pocket from scratch on what training/data/generate.ts writes, for a given time.

    python3 training/train.py --data /dev/shm/pocket --out models/pocket --minutes 25

Writes model.safetensors (bfloat16) and config.json, and a line of JSON per report to curve.jsonl.
Start it together with the generators: training/run.sh does both.
"""

import argparse
import json
import math
import pathlib
import sys
import time

import torch
import torch.nn.functional as F
from safetensors.torch import load_file, save_file

sys.path.insert(0, str(pathlib.Path(__file__).parent / "reference"))
import records as r
import copying
import looking
from fit import fitted
from heads import ReadingHeads, reading_losses
from model import Glm4v
from muon import Muon
from ranks import Ranks
from seeing import see

PREFIX = 4 + 1 + r.TOKENS + 1
# The slots of the picture in it.
PICTURE = slice(5, 5 + r.TOKENS)
# The slots that predict the text's tokens: each is the one before.
BEFORE_TEXT = slice(PREFIX - 1, -1)
# Where to look and what to copy is taught to the first heads of the decoder's fourth layer.
TAUGHT_LAYER, TAUGHT_HEADS = 3, range(4)
# Weights of the reading heads' losses. Letters first: the network reads no better than its tower.
READING = {"chars": 1.0, "token_chars": 2.0, "box": 1.0, "kind": 0.05, "checked": 0.1, "grams": 0.4}
# How far a predicted coordinate may be off (thousandths) and still count as right in the reports.
NEAR = 12


class Pocket(torch.nn.Module):
    """The network and its reading heads, run on packed records."""

    def __init__(self, config):
        super().__init__()
        self.net = Glm4v(config)
        self.net.init_weights()
        self.heads = ReadingHeads(config["vision_config"]["hidden_size"], config["hidden_size"])
        special = config["eos_token_id"][0]
        # [gMASK] <sop> <|user|> newline
        self.register_buffer("prefix", torch.tensor([special + 2, special + 4, special + 7, 10]))
        image = [5] * r.TOKENS
        self.register_buffer("prefix_positions", torch.tensor([0, 1, 2, 3, 4, *image, 6]))

    def forward(self, image, grid, tokens, positions, mask):
        """image [B, PATCHES, PATCH, PATCH, 3] uint8 and grid [B] -> hidden states before each text token
        [B, TEXT, H], the reading heads' outputs, where the looking heads look then [B, HEADS, TEXT, TOKENS],
        and where the copying heads do [B, HEADS, TEXT, PREFIX + TEXT].
        `mask`: a FlexAttention block mask, or what SDPA takes (on a CPU)."""
        features, patches = see(self.net.transformer.vision, image, grid)
        heads = self.heads(patches, features[:, 1:-1] * self.net.config["vision_config"]["scaling_factor"])
        b = image.shape[0]
        embeddings = torch.cat([self.net.embed(self.prefix.expand(b, -1)), features, self.net.embed(tokens)], 1)
        positions = torch.cat([self.prefix_positions.expand(b, -1), positions], 1)
        masks = {"attention_mask" if isinstance(mask, torch.Tensor) else "block_mask": mask}
        states = self.net.states(embeddings, positions, **masks)
        scores = self.net.scores(TAUGHT_LAYER, states, positions, heads=TAUGHT_HEADS, rows=BEFORE_TEXT)
        looks, copies = scores[:, looking.HEADS, :, PICTURE], scores[:, copying.HEADS]
        return self.net.norm(states[-1])[:, BEFORE_TEXT], heads, looks, copies


def mask_of(segments, create):
    """A lesson (segment > 0) sees the prefix (0) and itself, causally. Without `create` (on a CPU,
    where FlexAttention has no backward) the mask is a plain one."""
    b = segments.shape[0]
    text = segments.to(torch.int32)
    text = torch.where(text == 0, 255, text)
    whole = torch.cat([torch.zeros(b, PREFIX, dtype=torch.int32, device=text.device), text], 1)

    def may_look(batch, _head, q, k):
        return (q >= k) & ((whole[batch, k] == 0) | (whole[batch, k] == whole[batch, q]))

    if create is None:
        slot = torch.arange(whole.shape[1], device=whole.device)
        seen = (whole[:, None, :] == 0) | (whole[:, None, :] == whole[:, :, None])
        return (seen & (slot[:, None] >= slot[None, :]))[:, None]
    return create(may_look, B=b, H=None, Q_LEN=whole.shape[1], KV_LEN=whole.shape[1], device=text.device)


def kind_weights(progress, device):
    """Weight of each lesson kind's tokens: reading first, tasks later; verdicts are one word of sixty."""
    late = min(1.0, progress * 2)
    return torch.tensor([0.0, 1.0 - 0.6 * late, 1.0, 1.0, 0.5 + 2.5 * late, 1.0, 10.0], device=device)


def token_loss(model, hidden, batch, progress):
    """Cross-entropy over answer tokens; coordinates count four times, for they are what is hard."""
    kinds = batch["targets"].long()
    at = kinds > 0
    wanted = batch["tokens"].long()[at]
    each = F.cross_entropy(model.net.logits(hidden[at]).float(), wanted, reduction="none")
    is_number = (wanted >= r.FIRST_NUMBER) & (wanted <= r.LAST_NUMBER)
    weight = kind_weights(progress, each.device)[kinds[at]] * torch.where(is_number, 4.0, 1.0)
    return (each * weight).sum() / weight.sum()


def report(model, run, pool, batch_size):
    """Held-out records, teacher-forced: share of lessons with every token right (coordinates near)."""
    right, total, chars, found, copied = {}, {}, [], [], []
    for batch in pool.held_out_batches(batch_size):
        if len(batch["tokens"]) < batch_size:
            break
        # With gradients on, though none are taken: switching them off would compile everything again.
        hidden, heads, looks, copies = run(batch)
        copied.append(copying.copying_loss(copies, batch)[1].item())
        found.append(looking.looking_loss(looks, batch)[1].item())
        chars.append(reading_losses(heads, batch)[1].item())
        predicted = model.net.logits(hidden).detach().argmax(-1)
        wanted, kinds = batch["tokens"].long(), batch["targets"].long()
        numbers = (wanted >= r.FIRST_NUMBER) & (wanted <= r.LAST_NUMBER)
        ok = (predicted == wanted) | (numbers & ((predicted - wanted).abs() <= NEAR))
        lesson = batch["segments"].long() + 256 * torch.arange(len(wanted), device=wanted.device)[:, None]
        for code, name in r.KINDS.items():
            at = kinds == code
            ids, inverse = lesson[at].unique(return_inverse=True)
            wrong = torch.zeros(len(ids), device=ids.device).index_add_(0, inverse, (~ok[at]).float())
            right[name] = right.get(name, 0) + (wrong == 0).sum().item()
            total[name] = total.get(name, 0) + len(ids)
    shares = {name: round(right[name] / max(1, total[name]), 4) for name in right}
    means = {"chars": chars, "found": found, "copied": copied}
    return {**shares, **{name: round(sum(each) / max(1, len(each)), 4) for name, each in means.items()}}


def learning_rate(progress, step, peak):
    """Short warm-up, constant, then linear to zero over the last 45 %."""
    return peak * min(1.0, (step + 1) / 200) * min(1.0, (1 - progress) / 0.45)


def split_parameters(model):
    """Hidden matrices for Muon, everything else for AdamW."""
    matrices, others = [], []
    for name, parameter in model.named_parameters():
        hidden = parameter.ndim == 2 and (".layers." in name or "linear_proj." in name)
        (matrices if hidden else others).append(parameter)
    return matrices, others


def save(model, config, folder):
    folder.mkdir(parents=True, exist_ok=True)
    weights = {name: value.detach().to(torch.bfloat16).cpu().contiguous() for name, value in model.net.state_dict().items()}
    save_file(weights, folder / "model.safetensors")
    (folder / "config.json").write_text(json.dumps(config, indent=2) + "\n")


def save_heads(model, folder):
    """Not exported, but a training that goes on from here (`--heads`) need not teach them anew."""
    heads = {name: value.detach().to(torch.bfloat16).cpu().contiguous() for name, value in model.heads.state_dict().items()}
    save_file(heads, folder / "heads.safetensors")


def keep(model, muon, adam, folder, **where):
    """What `--resume` goes on from, replaced as a whole: a machine may be taken away at any moment."""
    part = folder / "resume.part"
    torch.save({"model": model.state_dict(), "muon": muon.buffers, "adam": adam.state_dict(), **where}, part)
    part.replace(folder / "resume.pt")


def kept(model, muon, adam, file, device):
    """The step and the seconds that the interrupted training had come to."""
    state = torch.load(file, map_location=device)
    model.load_state_dict(state["model"])
    muon.buffers = state["muon"]
    adam.load_state_dict(state["adam"])
    return state["step"], state["seconds"]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", default="/dev/shm/pocket")
    parser.add_argument("--out", default="models/pocket")
    parser.add_argument("--config", default=str(pathlib.Path(__file__).parent / "pocket.config.json"))
    parser.add_argument("--minutes", type=float, default=25)
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--pool", type=int, default=20000, help="records kept in the GPU's memory")
    parser.add_argument("--muon-lr", type=float, default=2e-3)
    parser.add_argument("--adam-lr", type=float, default=1.2e-3)
    parser.add_argument("--start", help="folder of earlier weights to go on from")
    parser.add_argument("--heads", help="file of an earlier training's reading heads to go on from")
    parser.add_argument("--start-progress", type=float, default=0.0, help="where in the schedule to begin")
    parser.add_argument("--resume", action="store_true", help="go on where the last training into --out stopped")
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--report-every", type=int, default=250)
    args = parser.parse_args()

    began = time.time()
    torch.set_float32_matmul_precision("high")
    if args.device == "cuda":
        # cuDNN's attention: forward and backward take 4.7 ms in a layer of the tower, FlashAttention's 6.8 (H200).
        torch.backends.cuda.enable_flash_sdp(False)
        torch.backends.cuda.enable_mem_efficient_sdp(False)
    ranks = Ranks(args.device)
    torch.manual_seed(0)
    # Muon compiles once per shape, and there are more than the default allows.
    torch._dynamo.config.recompile_limit = 64
    config = json.loads(pathlib.Path(args.config).read_text())
    pool = r.RecordPool(pathlib.Path(args.data) / str(ranks.rank), args.pool, ranks.device)
    model = Pocket(config).to(ranks.device)
    if args.start:
        model.net.load_state_dict(fitted(load_file(pathlib.Path(args.start) / "model.safetensors"), config))
    if args.heads:
        model.heads.load_state_dict(load_file(args.heads))
    matrices, others = split_parameters(model)
    muon = Muon(matrices)
    adam = torch.optim.AdamW(others, betas=(0.9, 0.95), weight_decay=0.01, fused=args.device == "cuda")
    (out := pathlib.Path(args.out)).mkdir(parents=True, exist_ok=True)
    step = 0
    if args.resume:
        step, seconds = kept(model, muon, adam, out / "resume.pt", ranks.device)
        began -= seconds
    # Layer by layer: layers of a kind share their code, and compiling takes a third of the time.
    for layer in model.net.layers():
        layer.compile(dynamic=False)
    from torch.nn.attention.flex_attention import create_block_mask

    create = torch.compile(create_block_mask, dynamic=False) if args.device == "cuda" else None
    losses_of = torch.compile(reading_losses, dynamic=False)

    def run(batch):
        with torch.autocast(args.device, torch.bfloat16, enabled=args.device == "cuda"):
            mask = mask_of(batch["segments"], create)
            return model(batch["image"], batch["grid"], batch["tokens"], batch["positions"], mask)

    while len(pool) < 8 * args.batch:
        time.sleep(0.2)
    curve = open(out / "curve.jsonl", "a" if args.resume else "w") if ranks.is_first else None

    def say(**facts):
        if curve is None:
            return
        line = json.dumps({"s": round(time.time() - began), **facts})
        print(line, flush=True)
        curve.write(line + "\n")
        curve.flush()

    say(parameters=sum(p.numel() for p in model.net.parameters()), waited=round(time.time() - began))
    skipped, last_step, last_time, since = 0, step, time.time(), pool.taken
    spent = (time.time() - began) / 60 / args.minutes
    while spent < 1:
        progress = args.start_progress + spent * (1 - args.start_progress)
        batch = pool.batch(args.batch)
        hidden, heads, looks, copies = run(batch)
        with torch.autocast(args.device, torch.bfloat16, enabled=args.device == "cuda"):
            text = token_loss(model, hidden, batch, progress)
            reading, char_right = losses_of(heads, batch)
            astray, found = looking.looking_loss(looks, batch)
            forgotten, copied = copying.copying_loss(copies, batch)
        loss = text + sum(weight * reading[name] for name, weight in READING.items()) + 0.1 * (astray + forgotten)
        loss.backward()
        (spent,) = ranks.share(model.parameters(), (time.time() - began) / 60 / args.minutes)
        # Before the norm, for which the GPU has to be waited for: its hundreds of kernels are queued by then.
        muon.step(learning_rate(progress, step, args.muon_lr))
        norm = torch.nn.utils.clip_grad_norm_(others, 1.0)
        if not math.isfinite(norm.item()):
            skipped += 1
            if skipped > 50:
                raise SystemExit(f"gradient not finite in {skipped} steps: stopped at step {step}")
        else:
            for group in adam.param_groups:
                group["lr"] = learning_rate(progress, step, args.adam_lr)
            adam.step()
        for parameter in model.parameters():
            parameter.grad = None
        step += 1
        if step % 50 == 0:
            now = time.time()
            facts = {name: round(value.item(), 4) for name, value in reading.items()}
            say(step=step, loss=round(text.item(), 4), read=round(char_right.item(), 3), found=round(found.item(), 3), copied=round(copied.item(), 3), ms=round(1000 * (now - last_time) / (step - last_step)), new=round((pool.taken - since) / (now - last_time)), skipped=skipped, **facts)
            last_step, last_time, since = step, now, pool.taken
        if step % args.report_every == 0:
            say(step=step, held_out=report(model, run, pool, args.batch))
            ranks.align(model.parameters())
            if ranks.is_first:
                save(model, config, out)
                save_heads(model, out)
            last_step, last_time, since = step, time.time(), pool.taken
        if step % 500 == 0 and ranks.is_first:
            keep(model, muon, adam, out, step=step, seconds=time.time() - began)
    say(step=step, held_out=report(model, run, pool, args.batch), records=pool.taken)
    if ranks.is_first:
        save(model, config, out)
        save_heads(model, out)
    pool.close()
    ranks.part()


if __name__ == "__main__":
    main()
