"""Makes Pocket's vocabulary: a tiktoken rank file with GLM-4's split pattern.

Ranks 0-255 are the bytes, then every number of two and of three digits (so that a coordinate is
one token), then byte pairs learned from the text that the emulated phone and its teacher write.

    python3 training/make_vocabulary.py corpus.txt models/pocket --size 3328
"""

import argparse
import base64
import collections
import json
import pathlib

import regex

PATTERN = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}"
    r"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
# In the order of GLM-4's own table, so that only the first id differs.
SPECIAL = [
    "<|endoftext|>", "[MASK]", "[gMASK]", "[sMASK]", "<sop>", "<eop>", "<|system|>", "<|user|>",
    "<|assistant|>", "<|observation|>", "<|begin_of_image|>", "<|end_of_image|>",
    "<|begin_of_video|>", "<|end_of_video|>",
]


def learn(counts, tokens, size):
    """Appends to `tokens` the most frequent neighbours in `counts` {word as tuple of tokens: n}."""
    words = [[list(word), n] for word, n in counts.items()]
    pairs, where = collections.Counter(), collections.defaultdict(set)
    for index, (word, n) in enumerate(words):
        for pair in zip(word, word[1:]):
            pairs[pair] += n
            where[pair].add(index)
    while len(tokens) < size and pairs:
        best = max(pairs, key=lambda pair: (pairs[pair], pair))
        if pairs[best] < 2:
            break
        tokens.append(best[0] + best[1])
        for index in list(where.pop(best)):
            word, n = words[index]
            for pair in zip(word, word[1:]):
                pairs[pair] -= n
                if pairs[pair] <= 0:
                    del pairs[pair]
            merged, i = [], 0
            while i < len(word):
                if i + 1 < len(word) and (word[i], word[i + 1]) == best:
                    merged.append(best[0] + best[1])
                    i += 2
                else:
                    merged.append(word[i])
                    i += 1
            words[index][0] = merged
            for pair in zip(merged, merged[1:]):
                pairs[pair] += n
                where[pair].add(index)
        pairs.pop(best, None)
    return tokens


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("corpus")
    parser.add_argument("folder")
    parser.add_argument("--size", type=int, default=3328, help="tokens with the special ones, padded")
    args = parser.parse_args()

    tokens = [bytes([value]) for value in range(256)]
    tokens += [f"{value:0{digits}d}".encode() for digits in (2, 3) for value in range(10**digits)]
    counts = collections.Counter()
    for piece in regex.findall(PATTERN, pathlib.Path(args.corpus).read_text()):
        if not piece.isdigit():
            counts[tuple(bytes([value]) for value in piece.encode())] += 1
    learn(counts, tokens, args.size - len(SPECIAL))

    folder = pathlib.Path(args.folder)
    folder.mkdir(parents=True, exist_ok=True)
    lines = [f"{base64.b64encode(token).decode()} {rank}\n" for rank, token in enumerate(tokens)]
    (folder / "tokenizer.model").write_text("".join(lines))
    special = {str(len(tokens) + i): {"content": text, "special": True} for i, text in enumerate(SPECIAL)}
    (folder / "tokenizer_config.json").write_text(json.dumps({"added_tokens_decoder": special}, indent=1))
    print(len(tokens), "tokens and", len(SPECIAL), "special ones")


if __name__ == "__main__":
    main()
