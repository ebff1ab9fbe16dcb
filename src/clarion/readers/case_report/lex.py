"""Lines of the report as words: known ones with their sort, the rest as runs of text."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from clarion.countries.report import ReportTerms, Sort, Word

NUMBER = "\ufffc"  # stands for each character of a number while words are looked for
BLANKED = "\ufffb"  # and for digits that belong to something else


@dataclass(frozen=True)
class Token:
    """`sort` is one of Sort, or "num", "run", "digits", "blank", or the sign itself."""

    sort: str
    start: int
    end: int
    code: str = ""


class Lexer:
    def __init__(self, terms: ReportTerms) -> None:
        patterns = [(w.sort, w.code, p) for w in terms.words for p in w.patterns]
        self.sorts = [(sort, code) for sort, code, _ in patterns]
        self.literals: dict[str, tuple[str, str]] = {}
        for word in terms.words:
            self._add(word)
        named = [f"(?P<w{n}>{pattern})" for n, (_, _, pattern) in enumerate(patterns)]
        self.words = re.compile("|".join([f"(?P<n>{NUMBER})", *named, f"(?P<lit>{self._trie()})"]))
        script = terms.letters
        other = rf"(?![{script}])[^\W\d_]" if script else r"[^\W\d_]"
        han = (
            rf"(?P<run>[{script}][{script}·]*(?:[×*○]{{1,2}}|x{{1,2}}(?![a-z]))?)|"
            if script
            else ""
        )
        self.rest = re.compile(
            rf"{han}(?P<latin>{other}(?:{other}|[.'’·-](?={other}))*\.?(?: (?:{other})(?:{other}|"
            rf"[.'’·-](?={other}))*\.?)*)"
            r"|(?P<digits>\d+)|(?P<blank>\s+)|(?P<sign>.)"
        )
        self.spaced = re.compile(terms.people.spaced)
        self.addressed = re.compile(terms.people.addressed)
        self.latin = re.compile(terms.people.latin)

    def _add(self, word: Word) -> None:
        for form in filter(None, word.forms.split("|")):
            self.literals.setdefault(form.replace("\\", ""), (word.sort, word.code))

    def _trie(self) -> str:
        """Longest first, by their first sign, so that few are tried."""
        by_first: dict[str, list[str]] = {}
        for form in sorted(self.literals, key=len, reverse=True):
            by_first.setdefault(form[0], []).append(
                _bounded(form)[1:] if not form[0].isascii() else _bounded(form)
            )
        parts = []
        for first, rest in by_first.items():
            group = "|".join(rest)
            parts.append(f"(?:{group})" if first.isascii() else f"{re.escape(first)}(?:{group})")
        return "|".join(parts)

    def lex(
        self, masked: str, text: str, start: int, end: int, numbers: Mapping[int, int]
    ) -> list[Token]:
        """Tokens of one line. `numbers`: start → end."""
        names = self._names(masked, text, start, end)
        found: list[Token] = []
        at = start
        for token in self._known(masked, start, end, numbers, names):
            found += self._rest(masked, at, token.start)
            found.append(token)
            at = max(token.end, at)
        return found + list(self._rest(masked, at, end))

    def _names(self, masked: str, text: str, start: int, end: int) -> list[Token]:
        """Names that only their spelling tells; what overlaps a number is none."""
        found = []
        for pattern, subject in (
            (self.spaced, masked),
            (self.latin, text),
            (self.addressed, masked),
        ):
            for name in pattern.finditer(subject, start, end):
                if NUMBER in masked[name.start() : name.end()]:
                    continue
                if "title" in pattern.groupindex:
                    found.append(Token(Sort.PERSON, *name.span("name")))
                    found.append(Token(Sort.TITLE, *name.span("title"), "short"))
                else:
                    found.append(Token(Sort.PERSON, *name.span()))
        return sorted(found, key=lambda one: one.start)

    def _known(
        self, masked: str, start: int, end: int, numbers: Mapping[int, int], names: list[Token]
    ) -> list[Token]:
        found: list[Token] = []
        at, waiting = start, list(names)
        while at < end:
            word = self.words.search(masked, at, end)
            while waiting and (word is None or waiting[0].start <= word.start()):
                name = waiting.pop(0)
                if name.start >= at:
                    found.append(name)
                    at = name.end
                    word = self.words.search(masked, at, end)
            if word is None:
                break
            found.append(self._token(word, numbers))
            at = max(found[-1].end, at + 1)
        return found

    def _token(self, word: re.Match[str], numbers: Mapping[int, int]) -> Token:
        group = word.lastgroup or ""
        if group == "n":
            return Token("num", word.start(), numbers[word.start()])
        sort, code = self.literals[word[0]] if group == "lit" else self.sorts[int(group[1:])]
        start = word.start() - 1 if code == "shared" else word.start()
        return Token(sort, start, word.end(), code)

    def _rest(self, masked: str, start: int, end: int) -> list[Token]:
        found = []
        for rest in self.rest.finditer(masked, start, end):
            kind = rest.lastgroup or ""
            sort = {"sign": rest[0], "latin": "run"}.get(kind, kind)
            found.append(Token(sort, *rest.span()))
        return found


def _bounded(form: str) -> str:
    """A word in letters is one only where no other letter touches it."""
    before = "(?<![a-z])" if form[0].isascii() and form[0].isalpha() else ""
    after = "(?![a-z])" if form[-1].isascii() and form[-1].isalpha() else ""
    return f"{before}{re.escape(form)}{after}"
