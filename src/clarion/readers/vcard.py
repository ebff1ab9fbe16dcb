"""Contact cards (vCard 2.1, 3.0, 4.0): each telephone number of each card as a row of a table."""

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

MARK = re.compile(rb"(?:\xef\xbb\xbf)?\s*BEGIN:VCARD", re.IGNORECASE)
HEAD: Final = ("line", "number", "type", "person", "organisation", "place", "title")
_LONGEST = 20_000  # characters of one property: a photo is longer, and of no use here
_KINDS = ("fax", "cell", "home", "work")
_ESCAPED = re.compile(r"\\(.)")
_PARTS = re.compile(r"(?<!\\);")
_PARAMS = re.compile(r';(?=(?:[^"]*"[^"]*")*[^"]*$)')
_PLACE_OF_ADR = (3, 4, 2)  # city, region, street; post box and codes are left out


@dataclass
class _Card:
    person: str = ""
    parts: str = ""
    organisation: str = ""
    place: str = ""
    title: str = ""
    numbers: list[tuple[int, str, str]] = field(default_factory=list)


@dataclass(frozen=True)
class _Property:
    line: int
    name: str
    params: tuple[str, ...]
    value: str

    def type(self) -> str:
        """The kind of a number, as a heading's word; the strongest of several."""
        words = {word for param in self.params for word in _words(param)}
        return next((kind for kind in _KINDS if kind in words), "")


def is_cards(octets: bytes) -> bool:
    return MARK.match(octets) is not None


def rows(octets: bytes, encoding: str) -> Iterator[tuple[str, ...]]:
    """In the columns of HEAD. `encoding`: of cards that do not say theirs, property by property."""
    card = None
    for one in _properties(octets, encoding):
        if one.name == "BEGIN":
            card = _Card()
        elif one.name == "END":
            yield from _rows_of(card or _Card(), one.line)
            card = None
        elif card is not None:
            _note(card, one)
    if card is not None:
        yield from _rows_of(card, 0)


def _rows_of(card: _Card, end: int) -> Iterator[tuple[str, ...]]:
    names = (card.person or card.parts, card.organisation, card.place, card.title)
    for line, number, kind in card.numbers:
        yield str(line), number, kind, *names
    if not card.numbers:
        yield str(end), "", "", *names


def _note(card: _Card, one: _Property) -> None:
    if one.name == "TEL":
        card.numbers.append((one.line, one.value.removeprefix("tel:"), one.type()))
    elif one.name == "FN":
        card.person = _plain(one.value)
    elif one.name == "N":
        card.parts = _name(one.value)
    elif one.name == "ORG":
        card.organisation = " ".join(filter(None, map(_plain, _PARTS.split(one.value))))
    elif one.name in {"TITLE", "ROLE"}:
        card.title = card.title or _plain(one.value)
    elif one.name == "ADR":
        parts = [*map(_plain, _PARTS.split(one.value)), *[""] * 7]
        card.place = card.place or " ".join(parts[at] for at in _PLACE_OF_ADR if parts[at])


def _name(value: str) -> str:
    """Family name; given name. In letters the given name stands first."""
    family, given = ([*map(_plain, _PARTS.split(value)), "", ""])[:2]
    both = [part for part in (family, given) if part]
    return " ".join(both[::-1]) if value.isascii() else "".join(both)


def _properties(octets: bytes, encoding: str) -> Iterator[_Property]:
    for line, text in _unfolded(octets):
        head, colon, value = _split(text)
        name, *params = _PARAMS.split(head.decode("ascii", "replace"))
        name = name.rpartition(".")[2].strip().upper()
        if not colon or any(_is_base64(param) for param in params):
            continue
        charsets = [param[8:] for param in params if param.upper().startswith("CHARSET=")]
        if any("QUOTED-PRINTABLE" in param.upper() for param in params):
            value = quopri.decodestring(value)
        yield _Property(
            line, name, tuple(params), _decoded(value, "".join(charsets[:1]).strip('"') or encoding)
        )


def _unfolded(octets: bytes) -> Iterator[tuple[int, bytes]]:
    """Logical lines with the number of the first; what belongs to a photo is cut short."""
    began, held = 1, b""
    plain = octets.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    for number, line in enumerate(plain.split(b"\n"), 1):
        soft = held.endswith(b"=") and b"QUOTED-PRINTABLE" in held.partition(b":")[0].upper()
        if soft:
            held = held[:-1] + line
        elif line[:1] in {b" ", b"\t"} and held:
            held += line[1:] if len(held) < _LONGEST else b""
        else:
            if held.strip():
                yield began, held
            began, held = number, line
    if held.strip():
        yield began, held


def _split(text: bytes) -> tuple[bytes, bytes, bytes]:
    """At the first colon that does not stand in a quoted parameter."""
    quoted = False
    for at, octet in enumerate(text):
        if octet == ord('"'):
            quoted = not quoted
        elif octet == ord(":") and not quoted:
            return text[:at], b":", text[at + 1 :]
    return text, b"", b""


def _decoded(value: bytes, charset: str) -> str:
    try:
        return value.decode(charset, "replace").strip()
    except LookupError:
        return value.decode("utf-8", "replace").strip()


def _is_base64(param: str) -> bool:
    word = param.upper().removeprefix("ENCODING=")
    return word in {"BASE64", "B"}


def _words(param: str) -> list[str]:
    """Of TYPE=work,voice as of the bare WORK of version 2.1."""
    name, equals, value = param.partition("=")
    kinds = value if equals and name.strip().upper() == "TYPE" else "" if equals else name
    return [word.strip(' "').casefold() for word in kinds.replace(";", ",").split(",")]


def _plain(value: str) -> str:
    bare = _ESCAPED.sub(lambda found: " " if found[1] in "nN" else found[1], value)
    return " ".join(bare.split())
