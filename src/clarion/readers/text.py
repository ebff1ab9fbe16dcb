"""Bytes of a text file as text: which encoding it is in, told by sound rules and not by luck."""

import codecs
from functools import lru_cache

BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
CHINESE = ("gb18030", "big5hkscs")
# Lead bytes of the signs that everybody uses, and of punctuation, in each of the two.
COMMON = {"gb2312": range(0xA1, 0xD8), "big5": range(0xA1, 0xC7)}
USUAL = 0.8  # of the signs beyond ASCII are common ones, in a text that was read rightly
CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\v\f\r\x1a")


class Unreadable(ValueError):
    """This is no text, or its encoding cannot be told. Please save it as UTF-8."""


def decoded(data: bytes) -> str:
    """The text of a file without its byte order mark. Raises Unreadable."""
    encoding = next((name for bom, name in BOMS if data.startswith(bom)), "")
    text = _strictly(data, encoding) if encoding else _guessed(data)
    if text is None or any(ord(sign) in CONTROLS for sign in text):
        raise Unreadable
    return text


def _guessed(data: bytes) -> str | None:
    if 0 in data:
        return _strictly(
            data, "utf-16-be" if data[0::2].count(0) > data[1::2].count(0) else "utf-16-le"
        )
    text = _strictly(data, "utf-8")
    return _chinese(data) if text is None else text


def _chinese(data: bytes) -> str | None:
    """Both encodings read nearly everything: right is the one that gives signs in common use."""
    texts = [text for text in (_strictly(data, name) for name in CHINESE) if text is not None]
    best = max(texts, key=commonness, default=None)
    if best is not None and commonness(best) >= USUAL:
        return best
    return _strictly(data, "cp1252")


def commonness(text: str) -> float:
    """Which share of the signs beyond ASCII is in common use, in either script."""
    beyond = [sign for sign in text if not sign.isascii()]
    return sum(map(_is_common, beyond)) / len(beyond) if beyond else 0.0


@lru_cache(maxsize=16384)
def _is_common(sign: str) -> bool:
    return any(_lead(sign, name) in leads for name, leads in COMMON.items())


def _lead(sign: str, encoding: str) -> int:
    try:
        return sign.encode(encoding)[0]
    except UnicodeEncodeError:
        return 0


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None
