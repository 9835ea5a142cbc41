"""GLM-4V / CogAgent in plain PyTorch, written from the specification alone (docs/inference.md).

What it is for: (1) the reference that the ONNX graphs of src/inference are checked against,
(2) the network that Pocket is trained with. Parameter names are those of the published
checkpoints. It knows nothing of files, tokenizers, data or optimisers.

Letters: B batch, N image tokens, T patch tokens, S sequence slots, H decoder width,
C tower width, Q query heads, G key/value groups, D head size.
"""

from __future__ import annotations

import torch
import torch.nn as nn
import torch.nn.functional as F
from torch import Tensor

# torch's own default; the adapter's norm ignores vision_config.layer_norm_eps
ADAPTER_NORM_EPS = 1e-5


class Glm4v(nn.Module):
    """config: the dictionary of config.json (keys as published)."""

    def __init__(self, config: dict):
        super().__init__()
        self.config = config
        self.transformer = Transformer(config)

    def vision(self, pixels: Tensor) -> tuple[Tensor, Tensor]:
        """Normalised pixels [B, 3, size, size] -> features [B, N + 2, H] (boi, image, eoi) and
        the tower's patch tokens [B, T, C], row by row, before the 2x2 convolution."""
        return self.transformer.vision(pixels)

    def embed(self, ids: Tensor) -> Tensor:
        """Token ids [B, S] -> [B, S, H]."""
        return self.transformer.embedding.word_embeddings(ids)

    def decoder(
        self,
        embeddings: Tensor,
        positions: Tensor,
        attention_mask: Tensor | None = None,
        block_mask=None,
    ) -> Tensor:
        """Embeddings [B, S, H] and position ids [B or 1, S] -> normed hidden states [B, S, H].

        Without a mask attention is causal by slot. `attention_mask` is what SDPA takes (bool:
        True may look; float: added), broadcastable to [B, Q, S, S]; `block_mask` is a
        FlexAttention block mask. Give at most one."""
        return self.norm(self.states(embeddings, positions, attention_mask, block_mask)[-1])

    def states(
        self,
        embeddings: Tensor,
        positions: Tensor,
        attention_mask: Tensor | None = None,
        block_mask=None,
    ) -> list[Tensor]:
        """As `decoder`, but the residual stream [B, S, H] after every layer, not normed."""
        rotation = self.transformer.rotation(positions)
        states = []
        hidden = embeddings
        for layer in self.transformer.encoder.layers:
            hidden = layer(hidden, rotation, attention_mask, block_mask)
            states.append(hidden)
        return states

    def scores(self, layer: int, states: list[Tensor], positions: Tensor, heads: range, rows: slice) -> Tensor:
        """Attention logits of a decoder layer (from 1), given what `states` returned."""
        rotation = self.transformer.rotation(positions)
        return self.transformer.encoder.layers[layer].scores(states[layer - 1], rotation, heads, rows)

    def layers(self) -> list[nn.Module]:
        """The layers of tower and decoder, which is where the work is."""
        return [*self.transformer.vision.transformer.layers, *self.transformer.encoder.layers]

    def norm(self, hidden: Tensor) -> Tensor:
        """The decoder's last norm."""
        return self.transformer.encoder.final_layernorm(hidden)

    def logits(self, hidden: Tensor) -> Tensor:
        """Normed hidden states [..., H] -> [..., vocabulary]."""
        return self.transformer.output_layer(hidden)

    def merge(self, ids: Tensor, features: Tensor) -> tuple[Tensor, Tensor]:
        """One prompt [1, T] with its image triple and the features [1, N + 2, H] ->
        embeddings [1, S, H] and positions [1, S]: all image tokens share one position."""
        begin = int((ids[0] == self.config["boi_token_id"]).nonzero()[0])
        end = int((ids[0] == self.config["eoi_token_id"]).nonzero()[0])
        if end - begin != 2:
            raise ValueError(f"boi at {begin} and eoi at {end}: exactly one token belongs between")
        words = self.embed(ids)
        embeddings = torch.cat([words[:, :begin], features, words[:, end + 1 :]], dim=1)
        image = features.shape[1] - 2
        index = torch.arange(ids.shape[1], device=ids.device)
        positions = torch.cat([index[: begin + 1], index[begin + 1].repeat(image), index[end:]])
        return embeddings, positions[None]

    @torch.no_grad()
    def init_weights(self, std: float = 0.02) -> None:
        """Normal weights, zero biases, unit norms: the start of a training from scratch."""
        for module in self.modules():
            if isinstance(module, (nn.Linear, nn.Embedding, nn.Conv2d)):
                nn.init.normal_(module.weight, std=std)
                if getattr(module, "bias", None) is not None:
                    nn.init.zeros_(module.bias)
        for parameter in (
            self.transformer.vision.patch_embedding.cls_embedding,
            self.transformer.vision.boi,
            self.transformer.vision.eoi,
        ):
            nn.init.normal_(parameter, std=std)


class Transformer(nn.Module):
    def __init__(self, config: dict):
        super().__init__()
        width, vocabulary = config["hidden_size"], config["padded_vocab_size"]
        self.head_size = config["kv_channels"]
        # neither published config states it twice: half of the head unless the file says otherwise
        self.rotary_size = int(self.head_size * config.get("rotary_percent", 0.5))
        self.rope_base = 10000.0 * config.get("rope_ratio", 1)
        self.embedding = nn.Module()
        self.embedding.word_embeddings = nn.Embedding(vocabulary, width)
        self.encoder = nn.Module()
        self.encoder.layers = nn.ModuleList(
            DecoderLayer(config, self.rotary_size) for _ in range(config["num_layers"])
        )
        self.encoder.final_layernorm = RmsNorm(width, config["layernorm_epsilon"])
        self.output_layer = nn.Linear(width, vocabulary, bias=False)
        self.vision = Vision(config)

    def rotation(self, positions: Tensor) -> tuple[Tensor, Tensor]:
        """Position ids [B, S] -> cosine and sine [B, 1, S, rotary / 2], in float32."""
        exponents = torch.arange(0, self.rotary_size, 2, device=positions.device).float()
        frequencies = self.rope_base ** (-exponents / self.rotary_size)
        angles = positions[:, None, :, None].float() * frequencies
        return angles.cos(), angles.sin()


class RmsNorm(nn.Module):
    def __init__(self, width: int, eps: float):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))
        self.eps = eps

    def forward(self, x: Tensor) -> Tensor:
        wide = x.float()
        scale = torch.rsqrt(wide.square().mean(-1, keepdim=True) + self.eps)
        return (wide * scale * self.weight.float()).to(x.dtype)


class DecoderLayer(nn.Module):
    """Pre-norm: attention and gated MLP, each added to the residual stream."""

    def __init__(self, config: dict, rotary_size: int):
        super().__init__()
        width, eps = config["hidden_size"], config["layernorm_epsilon"]
        self.input_layernorm = RmsNorm(width, eps)
        self.self_attention = SelfAttention(config, rotary_size)
        self.post_attention_layernorm = RmsNorm(width, eps)
        self.mlp = GatedMlp(width, config["ffn_hidden_size"])

    def scores(self, x: Tensor, rotation, heads: range, rows: slice) -> Tensor:
        return self.self_attention.scores(self.input_layernorm(x), rotation, heads, rows)

    def forward(self, x: Tensor, rotation, attention_mask, block_mask) -> Tensor:
        x = x + self.self_attention(self.input_layernorm(x), rotation, attention_mask, block_mask)
        return x + self.mlp(self.post_attention_layernorm(x))


class GatedMlp(nn.Module):
    def __init__(self, width: int, inner: int):
        super().__init__()
        self.dense_h_to_4h = nn.Linear(width, 2 * inner, bias=False)  # gate rows first, then up
        self.dense_4h_to_h = nn.Linear(inner, width, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        gate, up = self.dense_h_to_4h(x).chunk(2, dim=-1)
        return self.dense_4h_to_h(F.silu(gate) * up)


class SelfAttention(nn.Module):
    def __init__(self, config: dict, rotary_size: int):
        super().__init__()
        self.heads = config["num_attention_heads"]
        self.groups = config["multi_query_group_num"]
        self.head_size = config["kv_channels"]
        self.rotary_size = rotary_size
        # True: pairs (2i, 2i + 1), as GLM-4V; False: pairs (i, i + half), as CogAgent
        self.interleaved = bool(config.get("original_rope", True))
        width = config["hidden_size"]
        query_size = self.heads * self.head_size
        self.sizes = [query_size, self.groups * self.head_size, self.groups * self.head_size]
        self.query_key_value = nn.Linear(width, sum(self.sizes))
        self.dense = nn.Linear(query_size, width, bias=False)

    def forward(self, x: Tensor, rotation, attention_mask, block_mask) -> Tensor:
        b, s, _ = x.shape
        q, k, v = self.query_key_value(x).split(self.sizes, dim=-1)
        q = q.view(b, s, self.heads, self.head_size).transpose(1, 2)  # [B, Q, S, D]
        k = k.view(b, s, self.groups, self.head_size).transpose(1, 2)  # [B, G, S, D]
        v = v.view(b, s, self.groups, self.head_size).transpose(1, 2)  # [B, G, S, D]
        q, k = self.rotate(q, rotation), self.rotate(k, rotation)
        if block_mask is None:
            repeat = self.heads // self.groups
            y = F.scaled_dot_product_attention(
                q,
                k.repeat_interleave(repeat, dim=1),
                v.repeat_interleave(repeat, dim=1),
                attn_mask=attention_mask,
                is_causal=attention_mask is None,
            )
        else:
            from torch.nn.attention.flex_attention import flex_attention

            y = flex_attention(q, k, v, block_mask=block_mask, enable_gqa=True)
        return self.dense(y.transpose(1, 2).reshape(b, s, self.heads * self.head_size))

    def scores(self, x: Tensor, rotation, heads: range, rows: slice) -> Tensor:
        """How much the slots `rows` would look at each slot, for these heads: logits [B, heads, rows, S]."""
        b, s, _ = x.shape
        q, k, _ = self.query_key_value(x).split(self.sizes, dim=-1)
        q = q.view(b, s, self.heads, self.head_size).transpose(1, 2)[:, heads.start : heads.stop]
        k = k.view(b, s, self.groups, self.head_size).transpose(1, 2)
        q, k = self.rotate(q, rotation)[:, :, rows], self.rotate(k, rotation)
        group_of_head = [head * self.groups // self.heads for head in heads]
        return q @ k[:, group_of_head].mT / self.head_size**0.5

    def rotate(self, x: Tensor, rotation: tuple[Tensor, Tensor]) -> Tensor:
        """The first rotary_size dims turn with the position, the rest pass through."""
        cosine, sine = rotation
        turning, rest = x[..., : self.rotary_size].float(), x[..., self.rotary_size :]
        if self.interleaved:
            a, b = turning[..., 0::2], turning[..., 1::2]
            turned = torch.stack([a * cosine - b * sine, b * cosine + a * sine], dim=-1).flatten(-2)
        else:
            a, b = turning.chunk(2, dim=-1)
            turned = torch.cat([a * cosine - b * sine, b * cosine + a * sine], dim=-1)
        return torch.cat([turned.to(x.dtype), rest], dim=-1)


class Vision(nn.Module):
    """EVA-style tower, 2x2 convolution, GLU adapter, and the learned boi/eoi around the image."""

    def __init__(self, config: dict):
        super().__init__()
        vision, width = config["vision_config"], config["hidden_size"]
        self.scaling = vision.get("scaling_factor", 1)
        self.patch_embedding = PatchEmbedding(vision)
        self.transformer = nn.Module()
        self.transformer.layers = nn.ModuleList(
            TowerLayer(vision) for _ in range(vision["num_hidden_layers"])
        )
        self.conv = nn.Conv2d(vision["hidden_size"], width, kernel_size=2, stride=2)
        self.linear_proj = Adapter(width, config["ffn_hidden_size"])
        self.boi = nn.Parameter(torch.zeros(1, 1, width))
        self.eoi = nn.Parameter(torch.zeros(1, 1, width))

    def forward(self, pixels: Tensor) -> tuple[Tensor, Tensor]:
        x, form = self.patch_embedding(pixels)  # [B, 1 + T, C]
        for layer in self.transformer.layers:
            x = layer(x)
        tokens = x[:, 1:]  # [B, T, C]: the class token has done its work
        b, _, channels = tokens.shape
        picture = tokens.transpose(1, 2).reshape(b, channels, *form)
        image = self.linear_proj(self.conv(picture).flatten(2).transpose(1, 2))  # [B, N, H]
        return self.framed(image), tokens

    def framed(self, image: Tensor) -> Tensor:
        """[B, N, H] -> [B, N + 2, H]"""
        boi, eoi = (edge.to(image.dtype).expand(len(image), -1, -1) for edge in (self.boi, self.eoi))
        return torch.cat([boi, image, eoi], dim=1) / self.scaling


def grids_of(vision: dict) -> list[list[int]]:
    """The forms of picture that the tower reads, as rows and columns of patches."""
    side = vision["image_size"] // vision["patch_size"]
    return vision.get("image_grids", [[side, side]])


class PatchEmbedding(nn.Module):
    def __init__(self, vision: dict):
        super().__init__()
        width, patch = vision["hidden_size"], vision["patch_size"]
        self.proj = nn.Conv2d(vision.get("in_channels", 3), width, kernel_size=patch, stride=patch)
        self.cls_embedding = nn.Parameter(torch.zeros(1, width))
        self.position_embedding = nn.Embedding(vision["num_positions"], width)
        self.grids = grids_of(vision)

    def forward(self, pixels: Tensor) -> tuple[Tensor, torch.Size]:
        picture = self.proj(pixels)  # [B, C, rows, columns]
        form = picture.shape[2:]
        patches = picture.flatten(2).transpose(1, 2)  # [B, T, C], row by row
        first = self.cls_embedding.to(patches.dtype).expand(patches.shape[0], 1, -1)
        positions = self.positions(self.grids.index(list(form)))
        return torch.cat([first, patches], dim=1) + positions, form

    def positions(self, grid: int) -> Tensor:
        """[1 + T, C]: the class token's, and those of the grid."""
        first, *own = self.position_embedding.weight.split(
            [1, *(rows * columns for rows, columns in self.grids)]
        )
        return torch.cat([first, own[grid]])


class TowerLayer(nn.Module):
    """Post-norm inside the branch: the norm works on what is added, not on what goes in."""

    def __init__(self, vision: dict):
        super().__init__()
        width, inner, eps = (
            vision["hidden_size"],
            vision["intermediate_size"],
            vision["layer_norm_eps"],
        )
        self.input_layernorm = nn.LayerNorm(width, eps)
        self.attention = TowerAttention(width, vision["num_heads"])
        self.mlp = TowerMlp(width, inner)
        self.post_attention_layernorm = nn.LayerNorm(width, eps)

    def forward(self, x: Tensor) -> Tensor:
        x = x + self.input_layernorm(self.attention(x))
        return x + self.post_attention_layernorm(self.mlp(x))


class TowerAttention(nn.Module):
    def __init__(self, width: int, heads: int):
        super().__init__()
        self.heads = heads
        self.query_key_value = nn.Linear(width, 3 * width)  # rows: all Q, all K, all V
        self.dense = nn.Linear(width, width)

    def forward(self, x: Tensor) -> Tensor:
        b, t, width = x.shape
        qkv = self.query_key_value(x).view(b, t, 3, self.heads, width // self.heads)
        q, k, v = qkv.permute(2, 0, 3, 1, 4)
        y = F.scaled_dot_product_attention(q, k, v)
        return self.dense(y.transpose(1, 2).reshape(b, t, width))


class TowerMlp(nn.Module):
    def __init__(self, width: int, inner: int):
        super().__init__()
        self.fc1 = nn.Linear(width, inner)
        self.fc2 = nn.Linear(inner, width)

    def forward(self, x: Tensor) -> Tensor:
        return self.fc2(F.gelu(self.fc1(x)))


class Adapter(nn.Module):
    def __init__(self, width: int, inner: int):
        super().__init__()
        self.linear_proj = nn.Linear(width, width, bias=False)
        self.norm1 = nn.LayerNorm(width, ADAPTER_NORM_EPS)
        self.gate_proj = nn.Linear(width, inner, bias=False)
        self.dense_h_to_4h = nn.Linear(width, inner, bias=False)
        self.dense_4h_to_h = nn.Linear(inner, width, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        x = F.gelu(self.norm1(self.linear_proj(x)))
        return self.dense_4h_to_h(F.silu(self.gate_proj(x)) * self.dense_h_to_4h(x))
