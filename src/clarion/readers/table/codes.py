"""How a line beside a table writes what codes mean, 1 = answered, 2 = dead, and how cells do."""

import re
import unicodedata
from collections.abc import Iterator, Mapping

from clarion.countries.base import Profile
from clarion.readers.table.areas import DIGITS
from clarion.readers.table.meanings import Meanings
from clarion.readers.table.once import Once
from clarion.readers.table.rows import Row
from clarion.readers.table.terms import folded
from clarion.readers.table.words import WORDS

_LAST, _PAIR = 12, 2
_LONGEST, _LONGEST_CELL = 600, 60  # signs of a row, and of a cell in codes
_MARKS = "√×✓✗✔✘✖○●△▲▽▼☆★◎□■◇◆⊙⊗⊕※✅❌⛔⭕☎☑☒❓❗〇"
_WORD = r"(?=[\"'“‘]?[^\W\d_])"
_SIGNS = ("=", ":", "、", "[.]", "[)]", "[-–—→]{1,2}")
_QUOTES = "[\"'“‘「『【《]", "[\"'”’」』】》]"
# Marked with "x"; a word, or a shortened one: dd = number dead.
_LEAD = rf"(?:(?<=[;；,，、。:\s])[^\W\da-zA-Z_]{{1,2}})?{_QUOTES[0]}?"
_SELF = r"(?:[A-Za-z]{1,6}|[^\W\d_A-Za-z]{1,2})(?![^\W\d_])"
_SHORT = re.compile(
    rf"(?:^|(?<=[\s,;，；、/。(:*])){_QUOTES[0]}?(?P<code>{_SELF}){_QUOTES[1]}?\s?=\s?{_WORD}"
)
_LISTED = re.compile(
    rf"(?:^|(?<=[,;，；、/\n:] )|(?<=[,;，；、/\n。]))(?P<code>{_SELF}):\s?{_WORD}"
)
_TURNED = r"(?P<said>[^\W\d_][^=,;，；、\n\d]{0,30})=\s?"
_ENDS = re.compile(r"[\n。!]")
_ROUND = " ,;，；、.|/\"'“”‘’「」*"
_INNER = re.compile(r"[(\[【][^)\]】]*[)\]】]?")
_PARTS = re.compile(r"[,，、;；/+&\s]+")
_BESIDE = " :=()[]-–—"
_VARIANT = "\ufe0f"  # behind a sign that is shown as a picture
_DECIMAL = re.compile(r"(\d{1,2})\.0")
_ORDERS = ("0123456789", "123456789", "abcdefghijklmnopqrstuvwxyz")
Codes = Mapping[str, str]


class Coded:
    """In the ways of everywhere, and in the signs and words of one country."""

    def __init__(self, country: Profile) -> None:
        tables = country.tables
        signs = f"|(?<![^\\W\\d_])[{tables.code_signs}]" if tables.code_signs else ""
        code = (
            rf"(?<![A-Za-z0-9])(?P<code>\d{{1,2}}|[A-Z]{{1,4}}|[a-z]|[{_MARKS}]|"
            rf"[?](?={_QUOTES[1]}){signs})"
        )
        # 1通了 2没人接; 1 answered, 2 no answer; a letter alone may be the word "a".
        self._bare = re.compile(
            rf"(?<![A-Za-z0-9])(?P<code>\d{{1,2}}(?![.:])|[{_MARKS}]|[A-Z](?=\s?[^\x00-\x7f])|"
            rf"(?<=[,;:(\n] )[A-Z](?= [a-z])){_QUOTES[1]}?\s?{_WORD}"
        )
        means = "|".join(f"(?:{one.means})" for one in (WORDS, tables))
        self._styles = [
            *(re.compile(rf"{code}{_QUOTES[1]}?\s?{sign}\s?{_WORD}") for sign in _SIGNS),
            re.compile(rf"{_LEAD}{code}{_QUOTES[1]}?\s?(?:{means})[, ]{{0,2}}{_WORD}"),
            self._bare,
        ]
        self._turned = re.compile(rf"{_TURNED}{code}(?![A-Za-z0-9])")
        self._is_code = re.compile(f"{code}|{_SELF}").fullmatch
        self.signs = frozenset(tables.code_signs)
        lines = {word: word for word in Meanings(tables).kinds}
        lines |= {**WORDS.short_lines, **tables.short_lines}
        self._lines = dict(sorted(lines.items(), key=lambda one: -len(one[0])))

    def text(self, row: Row) -> str:
        """Of a note: a code and its meaning may have a cell each; nothing, if a number is in it."""
        said = [cell for one in row.cells if (cell := plain(one).strip())]
        if any(map(DIGITS.search, said)):
            return ""
        if said and len(said) % _PAIR == 0 and all(map(self._is_code, said[::_PAIR])):
            return "\n".join(map("=".join, zip(said[::_PAIR], said[1::_PAIR], strict=True)))
        return "\n".join(said)

    def read(self, text: str) -> tuple[str, dict[str, str]]:
        """What stands before the first code, and what each says, in the way most are written."""
        ways = [self._in_style(text, style) for style in self._styles]
        ways += [self._in_turn(text), self._in_style(text, _SHORT), self._in_style(text, _LISTED)]
        return max(ways, key=lambda way: len(way[1]))

    def _in_style(self, text: str, style: re.Pattern[str]) -> tuple[str, dict[str, str]]:
        found = list(style.finditer(text))
        codes: dict[str, str] = {}
        ends = [*(one.start() for one in found[1:]), len(text)]
        for one, end in zip(found, ends, strict=False):
            said = _ENDS.split(text[one.end() : end], 1)[0]
            codes[code_of(one["code"])] = _meaning(said, last=end == len(text))
        if len(codes) < len(found) or not all(codes.values()):
            return "", {}
        if style is self._bare and not _is_in_order("".join(codes)):
            return "", {}
        return text[: found[0].start()].strip(" \n:,(") if found else "", codes

    def _in_turn(self, text: str) -> tuple[str, dict[str, str]]:
        """Answered = 1, dead = 2."""
        found = list(self._turned.finditer(text))
        codes = {code_of(one["code"]): _meaning(one["said"], last=False) for one in found}
        return "", codes if len(codes) == len(found) else {}

    def decoded(self, cell: str, codes: Codes) -> str:
        """What its code says, or what several say, each of a line; itself, if it is none."""
        whole = code_of(cell)
        if whole in codes:
            return codes[whole]
        if len(cell) > _LONGEST_CELL:
            return cell
        told = list(self._told(plain(cell), codes))
        return "；".join(told) if told and all(told) else cell

    def _told(self, cell: str, codes: Codes) -> Iterator[str]:
        """Desk A / mobile B: by its parts; nothing of one that is no code."""
        line = ""
        for part in filter(None, _PARTS.split(cell)):
            code, before, line = code_of(part), line, ""
            if code in codes:
                yield _of_line(before, codes[code])
            elif both := self._with_line(part, codes):
                yield both
            elif not before and (word := folded(part)) in self._lines:
                line = self._lines[word]
            else:
                yield ""
        if line:
            yield ""

    def _with_line(self, part: str, codes: Codes) -> str:
        """Mobile:B, A(desk)."""
        text = part.casefold().strip(_BESIDE)
        for word, line in self._lines.items():
            for rest in (text.removeprefix(word), text.removesuffix(word)):
                if rest != text and (code := code_of(rest.strip(_BESIDE))) in codes:
                    return _of_line(line, codes[code])
        return ""


def plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text[:_LONGEST]).replace(_VARIANT, "")


def code_of(text: str) -> str:
    told = plain(text).strip(" .()[]#*").casefold()
    if found := _DECIMAL.fullmatch(told):
        told = found[1]
    return str(int(told)) if told.isdecimal() and len(told) < _LAST else told


def without_inner(text: str) -> str:
    return _INNER.sub("", text)


def _of_line(line: str, said: str) -> str:
    return f"{line}：{said}" if line else said


def _is_in_order(codes: str) -> bool:
    """1, 2, 3; not: on 3 May 12 were dead."""
    return codes[:1] in _MARKS or any(one.startswith(codes) for one in _ORDERS)


def _meaning(said: str, *, last: bool) -> str:
    """Behind the last code something else may follow in brackets."""
    said = without_inner(said) if last else said
    said = said.strip(_ROUND).rstrip("([ ")
    return said if "(" in said else said.rstrip(")").strip(_ROUND)


coded_in = Once(Coded)
