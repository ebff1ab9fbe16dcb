"""Numbers as telephones keep them (RFC 3966, pauses before an extension), as people write them."""

import re
from urllib.parse import unquote

_SCHEME = re.compile(r"(?:tel|callto|phoneto):\s*(?=[+(\d%])", re.IGNORECASE)
# A comma and a p wait a moment, a semicolon and a w until somebody says so.
_PAUSE = re.compile(r"([+\d\s().-]+)(?:[,;]+|[pw]+|x)\s*(\d{1,6})#?", re.IGNORECASE)
# Two digits behind a comma may be the end of another number: 0536-0000121,22
_SURE_PAUSE = re.compile(
    r"([+\d\s().-]*\d)(?:,(?=\d{3})|,{2,}|;{2,}|[pw]+)\s*(\d{1,6})#?", re.IGNORECASE
)
_EXT = re.compile(r"(?:ext|postd)=[pw,]*(\d{1,6})#?", re.IGNORECASE)
_CONTEXT = re.compile(r"phone-context=(\+[\d().-]+)", re.IGNORECASE)


def of_card(value: str) -> str:
    """All that stands behind a pause is an extension: a card has one number in each place."""
    return _with_extension(_of_address(value), _PAUSE)


def of_cell(value: str) -> str:
    return _with_extension(_of_address(value), _SURE_PAUSE)


def _with_extension(bare: str, pause: re.Pattern[str]) -> str:
    found = pause.fullmatch(bare)
    return f"{found[1].strip()} ext {found[2]}" if found else bare


def _of_address(value: str) -> str:
    """tel:0000121;phone-context=+86536;ext=12, with or without the first word."""
    bare = _SCHEME.sub("", value.strip(), count=1)
    bare = unquote(bare) if "%" in bare else bare
    number, *told = bare.split(";")
    if not any("=" in one for one in told):
        return bare
    context = next(filter(None, map(_CONTEXT.fullmatch, told)), None)
    if context and not number.startswith("+"):
        number = context[1] + number
    extension = next(filter(None, map(_EXT.fullmatch, told)), None)
    return f"{number} ext {extension[1]}" if extension else number
