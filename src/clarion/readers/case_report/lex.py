"""Lines of the report as words: known ones with their sort, the rest as runs of text."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from clarion.countries.report import ENGLISH_MONTHS, Label, ReportTerms, Sort, Word
from clarion.readers.case_report import page
from clarion.readers.compiled import compiled

NUMBER = "\ufffc"  # stands for each character of a number while words are looked for
# The end of a sentence in letters; not that of a short form.
_DAY = "|".join(rf"(?<={name} \d)|(?<={name} \d\d)" for name in map(str.title, ENGLISH_MONTHS))
SENTENCE = re.compile(
    r"(?=\.)(?:(?<=[a-z]{2})(?<!Mrs)(?<!Sgt)(?<!Capt)(?<!Prof)(?<!Dept)(?<!Asst)(?<!Sec)(?<!Dir)"
    r"(?<!Tel)(?<!tel)(?<!Ext)(?<!ext)|(?<=\d{4})|(?<=\d\))|(?<=[a-z][\"”’])|"
    rf"(?<=[?!.:] No)|{_DAY})\.[\"”’]?(?:\[\d{{1,2}}\])?(?= +[A-Z])"
    r"|(?<=\d[ap]m)\.(?= )"
)
PICTURES = (
    Word(Sort.LABEL, Label.MOBILE, page.MOBILE),
    Word(Sort.LABEL, Label.PHONE, page.PHONE),
    Word(Sort.LABEL, Label.FAX, page.FAX),
    Word(Sort.LABEL, Label.HOME, page.HOME),
    Word(Sort.LABEL, Label.WORK, page.WORK),
)
LIST, STOP = "list", "sentence"  # sorts of signs
LISTED = frozenset({LIST, ",", "/", ";"})  # between those of a list
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
        self.literals: dict[str, Token] = {}
        self.patterns: dict[str, list[tuple[re.Pattern[str], Token]]] = {}
        for word in (*terms.words, *PICTURES):
            self._add(word)
        self.forms: dict[str, list[str]] = {}
        for form in sorted(self.literals, key=len, reverse=True):
            self.forms.setdefault(form[0], []).append(form)
        script = terms.letters
        self.letter = compiled(rf"(?![{script}])[^\W\d_]" if script else r"[^\W\d_]")
        other = self.letter.pattern
        han = (
            rf"(?P<run>[{script}][{script}·]*(?:[×*○]{{1,2}}|x{{1,2}}(?![a-z]))?)|"
            if script
            else ""
        )
        self.rest = compiled(
            rf"{han}(?P<latin>{other}(?:{other}|[.'’·-](?={other}))*\.?(?: (?:{other})(?:{other}|"
            rf"[.'’·-](?={other}))*\.?)*)"
            r"|(?P<digits>\d+)|(?P<blank>\s+)|(?P<sign>.)"
        )
        self.marks = terms.marks
        self.spaced = compiled(terms.people.spaced)
        self.addressed = compiled(terms.people.addressed)
        self.latin = compiled(terms.people.latin)

    def _add(self, word: Word) -> None:
        """By the first sign, and all of a word at once: few are tried at each place."""
        kind = Token(word.sort, 0, 0, word.code)
        for form in filter(None, word.forms.split("|")):
            self.literals.setdefault(form, kind)
        if word.patterns:
            any_of_it = compiled("|".join(f"(?:{one})" for one in word.patterns))
            for sign in word.first:
                self.patterns.setdefault(sign, []).append((any_of_it, kind))

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
        found = [Token(STOP, *one.span()) for one in SENTENCE.finditer(text, start, end)]
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
    ) -> Iterator[Token]:
        at, waiting = start, iter(names)
        name = next(waiting, None)
        while at < end:
            while name and name.start < at:
                name = next(waiting, None)
            if name and name.start == at:
                token: Token | None = name
            elif masked[at] == NUMBER:
                token = Token("num", at, numbers[at])
            else:
                token = self._word(masked, at, end)
            if token:
                yield token
            at = max(token.end, at + 1) if token else at + 1

    def _word(self, masked: str, at: int, end: int) -> Token | None:
        if at and self._is_inside(masked[at - 1], masked[at]):
            return None
        sign = masked[at]
        for pattern, kind in self.patterns.get(sign, ()):
            found = pattern.match(masked, at, end)
            if found and found.end() > at:
                shared = kind.code == "shared"
                return Token(kind.sort, at - shared, found.end(), kind.code)
        for form in self.forms.get(sign, ()):
            if masked.startswith(form, at, end) and self._is_word(masked, at, at + len(form)):
                kind = self.literals[form]
                return Token(kind.sort, at, at + len(form), kind.code)
        return None

    @staticmethod
    def _is_inside(before: str, sign: str) -> bool:
        """No word in letters begins behind one."""
        return sign.isascii() and before.isascii() and sign.isalpha() and before.isalpha()

    def _is_word(self, text: str, start: int, end: int) -> bool:
        """A word that is written with blanks is one only where no other letter touches it."""
        letter = self.letter.match
        return not (
            (start and letter(text[start]) and letter(text[start - 1]))
            or (end < len(text) and letter(text[end - 1]) and letter(text[end]))
        )

    def _rest(self, masked: str, start: int, end: int) -> list[Token]:
        found = []
        for rest in self.rest.finditer(masked, start, end):
            kind = rest.lastgroup or ""
            sort = {"sign": self.marks.get(rest[0], rest[0]), "latin": "run"}.get(kind, kind)
            found.append(Token(sort, *rest.span()))
        return found
