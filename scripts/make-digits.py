#!/usr/bin/python3
"""Writes public/data/digits.bin: 160 handwritten digits of 8x8 pixels, 16 of each class, and prints its sha256.

Needs numpy and scikit-learn (Debian: python3-sklearn), which carries the 1,797 digits of the UCI test set.
Only integer arithmetic and SHA-256 decide what is taken and in which order, so every run writes the same bytes.

The file, little-endian:
  4 bytes   magic "DIGS"
  u16       version, 1
  u16       count
  u8 u8     height, width
  count     labels, one byte each
  rest      pixels, row by row, two a byte, the left one in the high four bits. The source counts ink from 0 to 16;
            four bits hold 0 to 15, so 16 is stored as 15 and every other value as it is.
"""

import hashlib
import struct
from pathlib import Path

import numpy as np
from sklearn.datasets import load_digits

CLASSES = 10
PER_CLASS = 16
LEGIBLE_PER_CLASS = 32
SEED = 'norm-lab'
TARGET = Path(__file__).resolve().parent.parent / 'public' / 'data' / 'digits.bin'


def legibility(pixels: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """How much nearer a digit is to the mean of its own class than to that of any other (squared distances; the means
    rounded down to whole ink)."""
    means = np.array([pixels[labels == digit].sum(axis=0) // (labels == digit).sum() for digit in range(CLASSES)])
    distance = ((pixels[:, None] - means[None]) ** 2).sum(axis=2)
    is_own = labels[:, None] == np.arange(CLASSES)[None]
    to_other = np.where(is_own, distance.max(), distance).min(axis=1)
    return to_other - distance[is_own]


def shuffled(values) -> list[int]:
    """A fixed order that looks random: by the hash of the seed and the value."""
    return sorted(map(int, values), key=lambda value: hashlib.sha256(f'{SEED}:{value}'.encode()).digest())


def choose(pixels: np.ndarray, labels: np.ndarray) -> list[int]:
    """Rounds of ten, one digit of each class a round, the classes always in one shuffled order: any ten neighbours
    show ten different digits. Each class gives 16 of its 32 most legible, so that handwriting still varies."""
    score = legibility(pixels, labels)
    by_class = []
    for digit in range(CLASSES):
        members = np.flatnonzero(labels == digit)
        best = members[np.argsort(-score[members], kind='stable')][:LEGIBLE_PER_CLASS]
        by_class.append(shuffled(best)[:PER_CLASS])
    order = shuffled(range(CLASSES))
    return [by_class[digit][turn] for turn in range(PER_CLASS) for digit in order]


def encode(images: np.ndarray, labels: np.ndarray) -> bytes:
    count, height, width = images.shape
    nibbles = np.minimum(images, 15).astype(np.uint8).reshape(-1, 2)
    packed = nibbles[:, 0] << 4 | nibbles[:, 1]
    header = struct.pack('<4sHHBB', b'DIGS', 1, count, height, width)
    return header + labels.astype(np.uint8).tobytes() + packed.tobytes()


def main() -> None:
    source = load_digits()
    images, labels = source.images.astype(np.int64), source.target
    chosen = choose(images.reshape(len(images), -1), labels)
    data = encode(images[chosen], labels[chosen])
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_bytes(data)
    print(f'{TARGET.name}: {len(chosen)} digits, {len(data)} bytes, sha256 {hashlib.sha256(data).hexdigest()}')


if __name__ == '__main__':
    main()
