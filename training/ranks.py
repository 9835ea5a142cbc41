"""Training on several GPUs of one machine: each has a process (a rank) with records of its own, and all
of them take the same steps, because they share their gradients.

training/run.sh sets the environment that is read here, with torchrun's names; without it there is one rank.
"""

import os

import torch
import torch.distributed as dist


class Ranks:
    def __init__(self, device):
        self.rank, self.count = int(os.environ.get("RANK", 0)), int(os.environ.get("WORLD_SIZE", 1))
        self.device = f"{device}:{self.rank}" if device == "cuda" else device
        if device == "cuda":
            torch.cuda.set_device(self.rank)
        if self.count > 1:
            dist.init_process_group("nccl" if device == "cuda" else "gloo")

    @property
    def is_first(self):
        return self.rank == 0

    @torch.no_grad()
    def share(self, parameters, *facts):
        """Replaces every gradient by its mean over the ranks. @returns the means of `facts`, numbers that
        each rank knows for itself: afterwards all of them decide alike."""
        if self.count == 1:
            return facts
        gradients = [parameter.grad for parameter in parameters if parameter.grad is not None]
        told = torch.tensor(facts, device=self.device)
        flat = torch.cat([gradient.flatten() for gradient in gradients] + [told])
        dist.all_reduce(flat)
        flat /= self.count
        for gradient, mean in zip(gradients, flat.split([g.numel() for g in gradients] + [len(facts)])):
            gradient.copy_(mean.view_as(gradient))
        return flat[-len(facts) :].tolist()

    def part(self):
        """Waits until all ranks are done: none may leave while another still calls it."""
        if self.count > 1:
            dist.barrier()
            dist.destroy_process_group()

    @torch.no_grad()
    def align(self, parameters):
        """All ranks go on with the first one's parameters: what rounding may have parted is one again."""
        if self.count > 1:
            for parameter in parameters:
                dist.broadcast(parameter, 0)
