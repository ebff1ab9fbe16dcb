"""One contact card: whose it is, where that person works, and the numbers on it."""

import re
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from clarion.readers.dialled import of_card

# The strongest first. Against the first three no word of the owner is heard.
_KINDS = ("pager", "fax", "home", "cell", "work")
_SURE = frozenset({"pager", "fax", "home"})
_ESCAPED = re.compile(r"\\(.)")
_BREAKS, _GOES_ON = re.compile(r"\\[nN]"), re.compile(r"(?<=[,，、：:]) *\n")
_PARTS = re.compile(r"(?<!\\);")
_TAGS = re.compile(r"(?<!\\),")
_PLACE_OF_ADR = (3, 4, 2)  # city, region, street; post box and codes are left out
_LABEL = re.compile(r"_\$!<(.*)>!\$_")
_COMPANIES = frozenset({"org", "location", "company"})


@dataclass
class _Number:
    line: int
    written: str
    group: str
    types: Container[str]
    own_word: str

    def kind(self, label: str) -> tuple[str, str]:
        """As a heading's word, or as its owner calls it; and that, where it is not the kind."""
        told = next((kind for kind in _KINDS if kind in self.types), "")
        own = label or self.own_word
        return (told, own) if told in _SURE else (own or told, "")


# A date of which no more is told than what it is of.
_SAYS = {"DEATHDATE": "deceased", "X-DEATHDATE": "deceased"}


@dataclass
class Card:
    """`line`: of its beginning."""

    line: int
    names: list[str] = field(default_factory=list)
    parts: str = ""
    offices: list[str] = field(default_factory=list)
    places: list[str] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    numbers: list[_Number] = field(default_factory=list)
    labels: dict[str, str] = field(default_factory=dict)
    shown_as: str = ""

    def add(self, line: int, value: str, group: str, types: Container[str], own_word: str) -> None:
        self.numbers.append(_Number(line, of_card(plain(value)), group, types, own_word))

    def note(self, name: str, value: str, group: str) -> None:
        texts = {
            "FN": self.names,
            "TITLE": self.titles,
            "ROLE": self.titles,
            "X-GROUP": self.remarks,
            "NICKNAME": self.remarks,
            **dict.fromkeys(_SAYS, self.remarks),
        }
        if name in texts:
            said = plain(value)
            texts[name].append(_SAYS.get(name, said) if said else "")
        elif name in _PARTED:
            self.remarks += map(plain, _PARTED[name](value))
        elif name == "N":
            self.parts = self.parts or _name(value)
        elif name == "ORG":
            self.offices.append(" ".join(filter(None, map(plain, _PARTS.split(value)))))
        elif name == "ADR":
            self.places.append(_place(value))
        elif name in {"KIND", "X-ABSHOWAS", "X-ADDRESSBOOKSERVER-KIND"}:
            self.shown_as = value.casefold()
        elif name == "X-ABLABEL":
            self.labels[group] = _LABEL.sub(r"\1", plain(value))

    def rows(self) -> Iterator[tuple[str, ...]]:
        """A group of cards has no number of its own, and is no card without one."""
        if self.shown_as == "group" and not self.numbers:
            return
        office = _chosen(self.offices, self.parts)
        name = self._name()
        if self._is_company(name, office):
            name, office = "", office or name
        place, title = _chosen(self.places, office), _chosen(self.titles, name)
        names = (name, office, place, title)
        for one in self.numbers:
            kind, own = one.kind(self.labels.get(one.group, "") if one.group else "")
            yield str(one.line), one.written, kind, *names, _listed([own, *self.remarks])
        if not self.numbers:
            yield str(self.line), "", "", *names, _listed(self.remarks)

    def _name(self) -> str:
        """Nobody is called by a number, nor by an address."""
        known = [name for name in self.names if _is_name(name)]
        parts = self.parts if _is_name(self.parts) else ""
        name = _chosen(known, parts)
        return parts if not name or is_turned(name, parts) else name

    def _is_company(self, name: str, office: str) -> bool:
        if self.shown_as in _COMPANIES:
            return True
        bare = "".join(name.split())
        return bool(bare) and not _is_name(self.parts) and bare in "".join(office.split())


def plain(value: str) -> str:
    bare = _ESCAPED.sub(lambda found: " " if found[1] in "nN" else found[1], value)
    return " ".join(bare.split())


def _lines(value: str) -> list[str]:
    """Each says something of its own, but where a sign at its end says that it goes on."""
    return _GOES_ON.sub(" ", _BREAKS.sub("\n", value)).splitlines()


# Of several remarks in one.
_PARTED: Mapping[str, Callable[[str], list[str]]] = {"NOTE": _lines, "CATEGORIES": _TAGS.split}


def _chosen(texts: Sequence[str], like: str) -> str:
    """Of the same text in several scripts: the one in the script of `like`, else not in Latin."""
    filled = [text for text in texts if text]
    wanted = like.isascii() if like else False
    return next((text for text in filled if text.isascii() == wanted), next(iter(filled), ""))


def _is_name(text: str) -> bool:
    return any(map(str.isalpha, text)) and "@" not in text


def _name(value: str) -> str:
    """Family name; given name. In letters the given name stands first."""
    family, given = ([*map(plain, _PARTS.split(value)), "", ""])[:2]
    both = [part for part in (family, given) if part]
    return " ".join(both[::-1]) if value.isascii() else "".join(both)


def is_turned(name: str, parts: str) -> bool:
    """明 王, of 王明: with a blank, as where the given name stands first."""
    first, _, last = name.partition(" ")
    return bool(last) and not name.isascii() and parts == f"{last}{first}"


def _listed(remarks: Sequence[str]) -> str:
    return "; ".join(filter(None, remarks))


def _place(value: str) -> str:
    parts = [*map(plain, _PARTS.split(value)), *[""] * 7]
    return " ".join(parts[at] for at in _PLACE_OF_ADR if parts[at])
