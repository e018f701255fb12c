#!/usr/bin/python3
"""Writes public/data/photos/*.webp: free photographs, cropped to 4:3 and scaled to 192x144 pixels, and prints the sha256
of each. public/data/NOTICE.md says where they come from and under which licence.

Needs Pillow and scikit-image (Debian: python3-skimage 0.19.3), which carries the photographs.
"""

import hashlib
import io
from pathlib import Path

import skimage.data
from PIL import Image

SIZE = (192, 144)
QUALITY = 78
TARGET = Path(__file__).resolve().parent.parent / 'public' / 'data' / 'photos'
SOURCE = Path(skimage.data.__file__).parent

# File in scikit-image, and the crop: left, top, right, bottom.
PHOTOS = {
    'cat': ('chelsea.png', (0, 0, 400, 300)),
    'coffee': ('coffee.png', (34, 0, 567, 400)),
    'astronaut': ('astronaut.png', (0, 0, 512, 384)),
    'rocket': ('rocket.jpg', (36, 0, 605, 427)),
    'bricks': ('brick.png', (0, 64, 512, 448)),
}


def encode(photo: Image.Image) -> bytes:
    buffer = io.BytesIO()
    photo.save(buffer, 'WEBP', quality=QUALITY, method=6)
    return buffer.getvalue()


def main() -> None:
    TARGET.mkdir(parents=True, exist_ok=True)
    for name, (file, box) in PHOTOS.items():
        original = Image.open(SOURCE / file).convert('RGB')
        data = encode(original.resize(SIZE, Image.LANCZOS, box=box))
        (TARGET / f'{name}.webp').write_bytes(data)
        print(f'{name}.webp: {len(data)} bytes, sha256 {hashlib.sha256(data).hexdigest()}')


if __name__ == '__main__':
    main()
