"""Labels the names of unmarked paragraphs, as docs/names-model.md says, so that the tagger has more to learn from.

    python scripts/names/teacher.py --paragraphs FILE --encoder DIR --spacy DIR --out FILE

The teacher is a small language model (MiniLM) that is trained further on the marked paragraphs. Besides the words it reads
their case, the lists that know them, and what spaCy's pipeline makes of them, whose own way of marking names is another.
Both files have a JSON document a line: `train-names.ts --paragraphs` writes the first and `--taught` reads the second.
"""

import argparse
import json
import random

import jax
import jax.numpy as jnp
import numpy as np
import optax
import spacy
from safetensors.numpy import load_file
from spacy.tokens import Doc
from tokenizers import Tokenizer

EPOCHS, RATE, DROPOUT, SEED = 4, 3e-4, 0.1, 0
CHUNK, BATCH = 192, 8
LAYERS, HEADS = 6, 12
CLS, SEP = 101, 102
LABELS = 9  # outside; first and other tokens of a person, an organization, a place, something else (names/labels.ts)
CASES, LISTS = 6, 20  # kinds of case; bits of names/lists.ts
MARKS = CASES + LISTS + LABELS

# What spaCy calls a name: the label of its first token.
SPACY = {"PERSON": 1, "ORG": 3, "GPE": 5, "LOC": 5, "FAC": 5}
SPACY |= dict.fromkeys(["NORP", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW"], 7)


def case_of(word):
    if not any(c.isalpha() for c in word):
        return 1 if any(c.isdigit() for c in word) else 0
    if word.islower():
        return 2
    if word.isupper() and len(word) > 1:
        return 3
    return 4 if word[0].isupper() else 5


def spacy_labels(nlp, tokens):
    labels = [0] * len(tokens)
    for name in nlp(Doc(nlp.vocab, words=[word.replace("’", "'") for word in tokens])).ents:
        begin = SPACY.get(name.label_)
        first = name.start + (tokens[name.start].lower() == "the" and len(name) > 1)
        end = name.end - (tokens[name.end - 1] in ("'s", "’s"))
        if begin and first < end:
            labels[first:end] = [begin] + [begin + 1] * (end - first - 1)
    return labels


def marks_of(paragraph, spacy_label):
    """What is known of each token besides its word, as zeros and ones."""
    marks = np.zeros((len(paragraph["tokens"]), MARKS), "float32")
    for i, word in enumerate(paragraph["tokens"]):
        marks[i, case_of(word)] = 1
        marks[i, CASES : CASES + LISTS] = [paragraph["known"][i] >> bit & 1 for bit in range(LISTS)]
        marks[i, CASES + LISTS + spacy_label[i]] = 1
    return marks


def chunks_of(paragraphs, tokenizer):
    """Pieces of words, paragraph after paragraph of one document, as many as go into a chunk; each with its token, if it is the first of one."""
    chunks = []
    document = None
    for at, paragraph in enumerate(paragraphs):
        encoding = tokenizer.encode(paragraph["tokens"], is_pretokenized=True, add_special_tokens=False)
        pieces = list(zip(encoding.ids, encoding.word_ids))
        for start in range(0, len(pieces), CHUNK - 2):
            part = pieces[start : start + CHUNK - 2]
            if paragraph["document"] != document or len(chunks[-1]) + len(part) + 1 > CHUNK:
                chunks.append([(CLS, None, False)])
                document = paragraph["document"]
            for i, (piece, token) in enumerate(part, start):
                chunks[-1].append((piece, (at, token), i == 0 or pieces[i - 1][1] != token))
            chunks[-1].append((SEP, None, False))
    return chunks


def batch_of(chunks, paragraphs):
    pieces = np.zeros((BATCH, CHUNK), "int32")
    marks = np.zeros((BATCH, CHUNK, MARKS), "float32")
    labels = np.zeros((BATCH, CHUNK), "int32")
    weights = np.zeros((BATCH, CHUNK), "float32")
    for row, chunk in enumerate(chunks):
        for i, (piece, place, is_first) in enumerate(chunk):
            pieces[row, i] = piece
            if place:
                paragraph, token = paragraphs[place[0]], place[1]
                marks[row, i] = paragraph["marks"][token]
                if is_first:
                    labels[row, i] = paragraph["labels"][token]
                    weights[row, i] = paragraph["weight"]
    return pieces, marks, labels, weights


def starting_weights(folder):
    loaded = load_file(f"{folder}/model.safetensors")
    weights = {name: jnp.asarray(value) for name, value in loaded.items() if "pooler" not in name and "position_ids" not in name}
    width = weights["embeddings.word_embeddings.weight"].shape[1]
    noise = np.random.default_rng(SEED)
    weights["marks"] = jnp.asarray(noise.normal(0, 0.02, (MARKS, width)).astype("float32"))
    weights["head.weight"] = jnp.asarray(noise.normal(0, 0.02, (LABELS, width)).astype("float32"))
    weights["head.bias"] = jnp.zeros(LABELS)
    weights["past.weight"] = jnp.zeros((LABELS, MARKS))
    weights["past.bias"] = jnp.zeros(LABELS)
    return weights


def scores(weights, pieces, marks, key=None):
    """How well each label suits each piece: a BERT encoder, and past it straight from the marks."""
    keys = iter(jax.random.split(key, 2 * LAYERS + 2) if key is not None else [])

    def drop(x):
        return x if key is None else x * jax.random.bernoulli(next(keys), 1 - DROPOUT, x.shape) / (1 - DROPOUT)

    def dense(x, name):
        return x @ weights[f"{name}.weight"].T + weights[f"{name}.bias"]

    def norm(x, name):
        centred = x - x.mean(-1, keepdims=True)
        return centred / jnp.sqrt((centred**2).mean(-1, keepdims=True) + 1e-12) * weights[f"{name}.weight"] + weights[f"{name}.bias"]

    def split(x):
        return x.reshape(*x.shape[:2], HEADS, -1).transpose(0, 2, 1, 3)

    embeddings = {part: weights[f"embeddings.{part}_embeddings.weight"] for part in ("word", "position", "token_type")}
    x = embeddings["word"][pieces] + embeddings["position"][: pieces.shape[1]] + embeddings["token_type"][0]
    x = drop(norm(x + marks @ weights["marks"], "embeddings.LayerNorm"))
    unseen = jnp.where(pieces > 0, 0, -1e9)[:, None, None, :]
    for layer in range(LAYERS):
        name = f"encoder.layer.{layer}"
        query, key_, value = (split(dense(x, f"{name}.attention.self.{part}")) for part in ("query", "key", "value"))
        attention = jax.nn.softmax(query @ key_.transpose(0, 1, 3, 2) / query.shape[-1] ** 0.5 + unseen, -1)
        seen = (attention @ value).transpose(0, 2, 1, 3).reshape(x.shape)
        x = norm(x + drop(dense(seen, f"{name}.attention.output.dense")), f"{name}.attention.output.LayerNorm")
        hidden = jax.nn.gelu(dense(x, f"{name}.intermediate.dense"), approximate=False)
        x = norm(x + drop(dense(hidden, f"{name}.output.dense")), f"{name}.output.LayerNorm")
    return dense(drop(x), "head") + dense(marks, "past")


def train(weights, paragraphs, tokenizer):
    chunks = chunks_of(paragraphs, tokenizer)
    steps = EPOCHS * -(-len(chunks) // BATCH)
    schedule = optax.warmup_cosine_decay_schedule(0, RATE, steps // 10, steps, RATE / 30)
    optimizer = optax.chain(optax.clip_by_global_norm(1.0), optax.adamw(schedule, weight_decay=0.01))
    state = optimizer.init(weights)

    @jax.jit
    def step(weights, state, batch, key):
        pieces, marks, labels, importance = batch

        def loss(weights):
            chances = jax.nn.log_softmax(scores(weights, pieces, marks, key))
            right = jnp.take_along_axis(chances, labels[..., None], -1)[..., 0]
            return -(right * importance).sum() / importance.sum()

        value, gradient = jax.value_and_grad(loss)(weights)
        updates, state = optimizer.update(gradient, state, weights)
        return optax.apply_updates(weights, updates), state, value

    key = jax.random.PRNGKey(SEED)
    shuffle = random.Random(SEED).shuffle
    for epoch in range(EPOCHS):
        shuffle(chunks)
        losses = []
        for start in range(0, len(chunks), BATCH):
            key, now = jax.random.split(key)
            batch = batch_of((chunks[start : start + BATCH] + chunks[:BATCH])[:BATCH], paragraphs)
            weights, state, value = step(weights, state, batch, now)
            losses.append(float(value))
        print(f"epoch {epoch + 1}: loss {np.mean(losses):.3f}", flush=True)
    return weights


def label(weights, paragraphs, tokenizer):
    chances = [np.full((len(paragraph["tokens"]), LABELS), -9.0) for paragraph in paragraphs]
    for paragraph in chances:
        paragraph[:, 0] = 0
    suit = jax.jit(lambda pieces, marks: jax.nn.log_softmax(scores(weights, pieces, marks)))
    chunks = chunks_of(paragraphs, tokenizer)
    for start in range(0, len(chunks), BATCH):
        part = chunks[start : start + BATCH]
        pieces, marks, _, _ = batch_of(part, paragraphs)
        found = np.asarray(suit(pieces, marks))
        for row, chunk in enumerate(part):
            for i, (_, place, is_first) in enumerate(chunk):
                if is_first:
                    chances[place[0]][place[1]] = found[row, i]
    return [best_path(paragraph) for paragraph in chances]


# A name goes on only as what it began as.
MAY_FOLLOW = np.array([[not (to > 0 and to % 2 == 0) or to in (last, last + 1) for to in range(LABELS)] for last in range(LABELS)])


def best_path(chances):
    if len(chances) == 0:
        return []
    best = np.where(MAY_FOLLOW[0], chances[0], -np.inf)
    back = []
    for chance in chances[1:]:
        reached = np.where(MAY_FOLLOW, best[:, None], -np.inf)
        back.append(reached.argmax(0))
        best = reached.max(0) + chance
    path = [int(best.argmax())]
    for step in reversed(back):
        path.append(int(step[path[-1]]))
    return path[::-1]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for option in ("paragraphs", "encoder", "spacy", "out"):
        parser.add_argument(f"--{option}", required=True)
    options = parser.parse_args()
    with open(options.paragraphs, encoding="utf-8") as lines:
        paragraphs = [json.loads(line) for line in lines]
    nlp = spacy.load(options.spacy, exclude=["parser", "lemmatizer", "attribute_ruler", "tagger", "senter"])
    for paragraph in paragraphs:
        paragraph["marks"] = marks_of(paragraph, spacy_labels(nlp, paragraph["tokens"]))
    tokenizer = Tokenizer.from_file(f"{options.encoder}/tokenizer.json")
    tokenizer.no_padding()
    tokenizer.no_truncation()
    weights = train(starting_weights(options.encoder), [p for p in paragraphs if p["weight"] > 0], tokenizer)
    labels = label(weights, [p for p in paragraphs if p["weight"] == 0], tokenizer)
    with open(options.out, "w", encoding="utf-8") as out:
        for line in labels:
            out.write(json.dumps(line) + "\n")


main()
