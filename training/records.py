"""Reads the files that training/data/generate.ts writes and keeps them in the GPU's memory."""

import pathlib
import threading
import time

import numpy as np
import torch

PATCH = 24
# Rows and columns of patches: of phones that are held upright, and of those on their side.
GRIDS = ((56, 28), (28, 56))
PATCHES = 56 * 28
# Picture tokens, of four patches each.
TOKENS = PATCHES // 4
# Four characters, each told by two codes.
CODES_PER_PATCH = 8
CODE_CLASSES = 256
ELEMENTS = 48
FACTS = 6
GRAMS = 32
GRAM_BUCKETS = 512
NO_ELEMENT = 255
TEXT_SLOTS = 882
KINDS = {1: "screen", 2: "where", 3: "what", 4: "task", 5: "copy", 6: "verdict"}
# The vocabulary: bytes, numbers of two digits, then numbers of three: a coordinate is one token.
FIRST_NUMBER, LAST_NUMBER = 356, 1355
COMMA = 44

RECORD = np.dtype([
    # which of GRIDS
    ("grid", np.uint8),
    # patches block by block, so that the four of a token follow each other, and RGB row by row in each
    ("image", np.uint8, (PATCHES, PATCH, PATCH, 3)),
    ("chars", np.uint8, (PATCHES, CODES_PER_PATCH)),
    ("owners", np.uint8, (TOKENS,)),
    ("facts", np.uint16, (ELEMENTS, FACTS + GRAMS)),
    ("tokens", np.uint16, (TEXT_SLOTS,)),
    ("positions", np.uint16, (TEXT_SLOTS,)),
    ("targets", np.uint8, (TEXT_SLOTS,)),
    ("segments", np.uint8, (TEXT_SLOTS,)),
    # left, top, right, bottom of the letters that a token of an answer was read from; zeros: nowhere
    ("places", np.uint16, (TEXT_SLOTS, 4)),
])


class RecordPool:
    """The newest `capacity` records; a thread takes files in as they appear and deletes them."""

    def __init__(self, folder, capacity, device, held_out=256):
        self.folder, self.capacity, self.device = pathlib.Path(folder), capacity, device
        self.fields = {
            name: torch.zeros((capacity, *RECORD[name].shape), device=device, dtype=_torch_type(name))
            for name in RECORD.names
        }
        self.held_out, self.wanted_out = {name: [] for name in RECORD.names}, held_out
        self.taken = 0
        self.stopped = False
        self.thread = threading.Thread(target=self._take_in, daemon=True)
        self.thread.start()

    def __len__(self):
        return min(self.taken, self.capacity)

    def close(self):
        """Waits for the thread: Python must not end while it talks to the GPU."""
        self.stopped = True
        self.thread.join()

    def _take_in(self):
        stream = torch.cuda.Stream(self.device) if self.device.startswith("cuda") else None
        while not self.stopped:
            files = sorted(self.folder.glob("*.bin"), key=lambda path: path.stat().st_mtime)
            for path in files:
                records = np.fromfile(path, dtype=RECORD)
                path.unlink()
                if stream is None:
                    self._keep(records)
                    continue
                with torch.cuda.stream(stream):
                    self._keep(records)
                stream.synchronize()
            if not files:
                time.sleep(0.02)

    def _keep(self, records):
        missing = self.wanted_out - sum(len(part) for part in self.held_out["tokens"])
        if missing > 0:
            for name in RECORD.names:
                self.held_out[name].append(_tensor(records[name][:missing], name).to(self.device))
            records = records[missing:]
        n = len(records)
        if n == 0:
            return
        slots = (torch.arange(n) + self.taken) % self.capacity
        for name, field in self.fields.items():
            field[slots.to(self.device)] = _tensor(records[name], name).to(self.device)
        self.taken += n

    def batch(self, size):
        """`size` random records as {name: tensor}."""
        index = torch.randint(len(self), (size,), device=self.device)
        return {name: field[index] for name, field in self.fields.items()}

    def held_out_batches(self, size):
        whole = {name: torch.cat(parts) for name, parts in self.held_out.items()}
        for start in range(0, len(whole["tokens"]), size):
            yield {name: field[start : start + size] for name, field in whole.items()}


def _torch_type(name):
    return torch.int32 if RECORD[name].base == np.uint16 else torch.uint8


def _tensor(values, name):
    values = np.ascontiguousarray(values)
    return torch.from_numpy(values.astype(np.int32) if RECORD[name].base == np.uint16 else values)
