"""Makes pictures as a phone would send them: JPEGs without metadata, from a few kilobytes to nearly the largest that is taken.

pictures.py FOLDER SEED COUNT
"""

import io
import random
import sys
from pathlib import Path

from PIL import Image, ImageFilter

MOST = 80_000
LONGEST_EDGE = 1024


def picture(dice, wanted):
    """A JPEG of at most `wanted` bytes, and not much less."""
    width = dice.randint(500, LONGEST_EDGE)
    height = dice.randint(400, LONGEST_EDGE)
    noise = Image.frombytes("RGB", (width // 8, height // 8), dice.randbytes((width // 8) * (height // 8) * 3))
    image = noise.resize((width, height), Image.Resampling.BICUBIC).filter(ImageFilter.GaussianBlur(2))
    grain = Image.frombytes("RGB", (width, height), dice.randbytes(width * height * 3))
    for strength in (0.25, 0.1, 0.0):
        seen = Image.blend(image, grain, strength)
        for quality in range(85, 5, -5):
            for scale in (1, 2, 4):
                small = seen.resize((width // scale, height // scale))
                held = io.BytesIO()
                small.save(held, "JPEG", quality=quality, progressive=dice.random() < 0.5)
                if wanted * 3 // 4 <= held.tell() <= wanted:
                    return held.getvalue()
    raise SystemExit(f"no picture of about {wanted} bytes")


def main():
    folder, seed, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    dice = random.Random(seed)
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        wanted = MOST if number == 0 else int(4_000 + (MOST - 4_000) * number / count)
        (folder / f"{number:02}.jpg").write_bytes(picture(dice, wanted))


main()
