"""One spelling for every sign."""

import unicodedata
from functools import lru_cache

from clarion.readers.case_report.page import KINDS, PICTURE

# Joiners, marks that turn the way of writing, soft hyphens.
INVISIBLE = frozenset(map(chr, (*range(0x200B, 0x2010), *range(0x202A, 0x202F)))) | frozenset(
    map(chr, (0x2060, *range(0x2066, 0x206A), 0xFEFF, 0xAD))
)
# Selectors of a variant, and the frame of a key.
VARIANTS = frozenset(map(chr, (*range(0xFE00, 0xFE10), 0x20E3)))
OBJECTS = frozenset("\ufffb\ufffc")  # what stands for a picture that was not copied
PICTURES = frozenset(map(chr, (*range(0x2600, 0x27C0), *range(0x1F000, 0x20000))))
COLONS = frozenset("∶︰")
BARS = frozenset("│┃║┆┇┊┋¦")  # of drawn tables, as their corners
CORNERS = frozenset("┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝┏┳┓┣╋┫┗┻┛")
DASHES = frozenset("‐‑‒–—―─━═－_﹣−")
MIDDLE_DOTS = frozenset("·•‧・∙⋅")
WAVES = frozenset("~～〜∼")
BREAKS = frozenset("\n\v\f\x85\u2028\u2029")
SIGNS = (
    (INVISIBLE | VARIANTS, ""),
    ("\t", "\t"),
    (DASHES, "-"),
    (MIDDLE_DOTS, "·"),
    (WAVES, "~"),
    (COLONS, ":"),
    (BREAKS, "\n"),
    (BARS, "|"),
    (CORNERS, "+"),
)


@lru_cache(maxsize=8192)
def plain_sign(sign: str) -> str:
    """One character as it is compared; numbers in circles stay, they are no digits of a number."""
    if sign in KINDS:
        return KINDS[sign]
    for signs, one in SIGNS:
        if sign in signs:
            return one
    if _is_picture(sign):
        return PICTURE
    if unicodedata.category(sign) in {"No", "Cc"}:
        return " " if unicodedata.category(sign) == "Cc" else sign
    decimal = unicodedata.decimal(sign, None)
    if decimal is not None:
        return str(decimal)
    return " " if sign.isspace() else unicodedata.normalize("NFKC", sign)


def _is_picture(sign: str) -> bool:
    """Numbers in circles are none."""
    category = unicodedata.category(sign)
    return category == "Co" or sign in OBJECTS or (sign in PICTURES and category in {"So", "Sk"})
