"""Contact cards (vCard 2.1, 3.0, 4.0): each telephone number of each card as a row of a table."""

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from clarion.readers.card import Card
from clarion.readers.table.encoding import named, without_mark

MARK = re.compile(rb"\s*BEGIN\s*:\s*VCARD", re.IGNORECASE)
HEAD: Final = ("line", "number", "type", "person", "organisation", "place", "title", "remarks")
_LONGEST = 20_000  # characters of one property: a photo is longer, and of no use here
_BEGINS = 200
_WIDE = ("utf-16-le", "utf-16-be")
_PARAMS = re.compile(r';(?=(?:[^"]*"[^"]*")*[^"]*$)')
# What says nothing of whose a number is, nor of which kind.
_STANDARD = {
    *("home", "cell", "work", "fax", "pager", "voice", "pref", "msg", "video", "text", "textphone"),
    *("car", "isdn", "pcs", "modem", "bbs", "internet", "dom", "intl", "other", "custom"),
    *("company", "assistant", "radio", "callback", "8bit", "quoted-printable"),
}
# A telephone's own word for a number: X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=E5=80=BC)
_OWN_WORD = re.compile(r"X-(?:CUSTOM\((?:[^()]*,)?([^(),]*)\)|(=[0-9A-F]{2}.*))", re.IGNORECASE)


@dataclass(frozen=True)
class _Property:
    line: int
    group: str
    name: str
    params: tuple[str, ...]
    value: str

    def types(self) -> frozenset[str]:
        return frozenset(word for param in self.params for word in _words(param))

    def own_word(self) -> str:
        """What the telephone's owner called this kind of number."""
        found = filter(None, map(_OWN_WORD.fullmatch, self.params))
        written = next((one[1] or one[2] or "" for one in found), "").encode("ascii", "replace")
        if written:
            return quopri.decodestring(written).decode("utf-8", "replace")
        words = (word.removeprefix("x-") for param in self.params for word in _words(param))
        return next((word for word in words if word and word not in _STANDARD), "")


def is_cards(octets: bytes) -> bool:
    """By the first bytes, in whatever encoding."""
    return MARK.match(without_mark(octets[:_BEGINS]).replace(b"\0", b"")) is not None


def rows(octets: bytes, encoding: str) -> Iterator[tuple[str, ...]]:
    """In the columns of HEAD. `encoding`: of cards that do not say theirs, property by property.

    A card may stand inside another one: an assistant's, or after one that was cut off.
    """
    if encoding in _WIDE:
        octets = without_mark(octets).decode(encoding, "replace").encode()
        encoding = "utf-8"
    open_cards: list[Card] = []
    for one in _properties(octets, encoding):
        if one.name == "BEGIN":
            open_cards.append(Card(one.line))
        elif one.name == "END":
            yield from (open_cards.pop() if open_cards else Card(one.line)).rows()
        elif open_cards:
            _note(open_cards[-1], one)
    for card in reversed(open_cards):
        yield from card.rows()


def _note(card: Card, one: _Property) -> None:
    """Where somebody lives is kept nowhere."""
    if one.name == "TEL":
        card.add(one.line, one.value, one.group, one.types(), one.own_word())
    elif one.name != "ADR" or "home" not in one.types():
        card.note(one.name, one.value, one.group)


def _properties(octets: bytes, encoding: str) -> Iterator[_Property]:
    for line, text in _unfolded(octets):
        head, colon, value = _split(text)
        name, *params = _PARAMS.split(head.decode(encoding, "replace"))
        group, _, name = name.rpartition(".")
        if not colon or any(_is_base64(param) for param in params):
            continue
        charset = next((param[8:] for param in params if param.upper().startswith("CHARSET=")), "")
        if any("QUOTED-PRINTABLE" in param.upper() for param in params if "(" not in param):
            value = quopri.decodestring(value)
        written = named(charset.strip('"')) if charset else encoding
        words = value.decode(written, "replace").strip()
        yield _Property(line, group.strip().upper(), name.strip().upper(), tuple(params), words)


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


def _is_base64(param: str) -> bool:
    word = param.upper().removeprefix("ENCODING=")
    return word in {"BASE64", "B"}


def _words(param: str) -> list[str]:
    """Of TYPE=work,voice as of the bare WORK of version 2.1."""
    name, equals, value = param.partition("=")
    kinds = value if equals and name.strip().upper() == "TYPE" else "" if equals else name
    return [word.strip(' "').casefold() for word in kinds.replace(";", ",").split(",")]
