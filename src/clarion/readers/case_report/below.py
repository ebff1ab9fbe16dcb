"""Lines below a number that say no more than how it went: 10.20 空号; status: dead; (dead)."""

import re
from collections.abc import Callable, Sequence

from clarion.countries.report import ReportTerms, Sort, Status
from clarion.readers.case_report.amends import Kinds
from clarion.readers.case_report.lex import NUMBER, Token
from clarion.readers.case_report.remarked import RemarksBehind
from clarion.readers.case_report.state import Actor, Draft
from clarion.readers.compiled import compiled
from clarion.readers.told import GONE, Sayings

LONGEST = 120  # signs of such a line
WHO = frozenset({Sort.UNIT, Sort.PERSON, Sort.TITLE})
NOBODYS = WHO - {Sort.PERSON}  # of a shop's owner, who is no official
# Of a number that is spoken of by its end, and of no year.
DIGITS = re.compile(r"(?<!\d)(?!(?:19|20)\d\d(?!\d))\d{3}")
CALLER = re.compile(r"[A-Z]{1,3}[ \t]+")  # initials, behind the day
SENTENCE = re.compile(r"[^。!?;]+")
HEADS = ("=", ":")  # the end of a heading
INDENTED, INDENT = re.compile(r"\t|[ ]{3}"), re.compile(r"[ ]*")
DEEPER = 2  # signs that a note stands farther in than the line of its number
LEADS = re.compile(r"[\d→>=+↳⤷-]")
NOTE = re.compile(r"[ \t]*\([^\W\d]{1,6} ?:[^()\n]+\)[ \t]*$")


class Below:
    """`text`: the whole report, made plain; `words`: of a part of it."""

    def __init__(
        self,
        sayings: Sayings,
        text: str,
        terms: ReportTerms,
        words: Callable[[int, int], Sequence[Token]],
    ) -> None:
        self._sayings, self._text, self._words = sayings, text, words
        self._remarks = RemarksBehind(sayings, text, terms.corrections)
        self._wrong = compiled(terms.beside.wrong, re.IGNORECASE)
        self._kept = compiled(terms.kept, re.IGNORECASE)
        self._surnamed = terms.beside.surnamed
        self._right, self._kinds = compiled(terms.beside.right), Kinds(terms.amended)
        self._above: Sequence[Draft] = ()
        self._known = 0

    def hear(
        self, masked: str, line: tuple[int, int], drafts: Sequence[Draft], *, row: bool
    ) -> str | None:
        """None if the line was of the numbers right above it, and of nothing else.

        Else the text, without the day before what may be heard otherwise: 10.20 he asked to stop.
        `masked`: the text with a sign for each number; `row`: the line may be one of a table.
        """
        start, end = line
        if len(drafts) != self._known:
            self._above, self._known = drafts[self._known :], len(drafts)
        if NUMBER in masked[start:end]:
            self._above = ()
            return masked if row else self._undated(masked, start, end)
        if self._above and NOTE.match(self._text, start, end) and self._asks(start, end):
            return None  # of which `Annotated` hears
        short = self._above and end - start <= LONGEST
        said = self._text[start:end].lower() if short else ""
        note = self._sayings.dated.noted(said) or (said.strip() if self._is_in(said) else "")
        if not note or note.rstrip().endswith(HEADS):
            self._above = ()
            return masked
        plain = self._sayings.dated.without(note)
        begin = start + max(said.rfind(plain), said.rfind(note))  # behind who wrote it: 10.20 Li:
        if self._hear_note(plain, begin):
            return None
        if not LEADS.search(self._text, start, begin):
            return masked
        return masked[:start] + " " * (begin - start) + masked[begin:]

    def _is_in(self, said: str) -> bool:
        """Whether a line stands as a note does."""
        begin = self._text.rfind("\n", 0, self._above[0].written.start) + 1 if self._above else 0
        above = INDENT.match(self._text, begin)
        deep = INDENT.match(said)
        farther = above and deep and len(deep[0]) >= len(above[0]) + DEEPER
        return INDENTED.match(said) is not None or bool(farther)

    def _hear_note(self, plain: str, begin: int) -> bool:
        """Whether all that it says, from `begin` on, is heard of the numbers above it."""
        others = self._others(begin, begin + len(plain))
        heard = not others and self._remarks.hear_below(self._above, plain)
        if heard or (not others and self._hear_status(begin, begin + len(plain))):
            return True
        return others <= NOBODYS and self._hear_strangers(plain)

    def _hear_strangers(self, said: str) -> bool:
        """打过去是送外卖的: of their mobiles, or of all of the kind that its sentence names."""
        if self._right.search(said):
            return False
        heard = False
        for one in SENTENCE.findall(said):
            if wrong := self._wrong.search(one):
                for draft in self._meant(one):
                    draft.wrong, draft.unclear, heard = True, wrong[0], True
        return heard

    def _hear_status(self, begin: int, end: int) -> bool:
        """10.20 他四月就到外县当局长去了: by the words of reports, where no kin are named."""
        words = self._words(begin, end)
        code = next((one.code for one in words if one.sort == Sort.STATUS), "")
        kin = any(one.sort == Sort.ROLE for one in words)
        if code not in GONE or kin or self._kept.search(self._text, begin, end):
            return False
        last = self._above[-1].actor
        his = [one for one in self._above if last and one.actor is last]
        for draft in his if code == Status.MOVED else self._meant(self._text[begin:end]):
            draft.status = draft.status or code
        return True

    def _meant(self, said: str) -> Sequence[Draft]:
        if self._kinds.told(said):
            return self._kinds.chosen(self._above, said)
        return [one for one in self._above if not one.written.fixed] or self._above

    def _asks(self, start: int, end: int) -> bool:
        """Not to be called."""
        words = self._words(start, end)
        return any(one.sort == Sort.STATUS and one.code == Status.STOP for one in words)

    def _undated(self, masked: str, start: int, end: int) -> str:
        """9 Sep 15400000501, 1 9/9 RT 15400000501: without the day right before a number."""
        first, last, after = self._sayings.dated.leading(self._text[start:end].lower())
        if last and (caller := CALLER.match(self._text, start + after, end)):
            last = after = caller.end() - start
        leads = last and masked.startswith(NUMBER, start + after, end)
        if not leads or NUMBER in masked[start : start + last]:
            return masked
        return masked[: start + first] + " " * (last - first) + masked[start + last :]

    def _others(self, begin: int, end: int) -> set[str]:
        """As what it names somebody else, or a number by its end."""
        if DIGITS.search(self._text, begin, end):
            return {"digits"}
        told = [one for draft in self._above if draft.actor for one in _named(draft.actor)]
        known = [self._text[one.start : one.end] for one in told]
        # 手机是空号，办公室通: of his own office.
        who = WHO if "" in self._sayings.of(self._text[begin:end]) else WHO - {Sort.UNIT}
        named = [one for one in self._words(begin, end) if one.sort in who]
        known += self._by_surname()
        return {one.sort for one in named if self._text[one.start : one.end] not in known}

    def _by_surname(self) -> list[str]:
        """姓汪的, 老汪: of 汪海生 above."""
        names = [one.actor.name for one in self._above if one.actor and one.actor.name]
        surnames = {self._text[one.start] for one in names if not self._text[one.start].isascii()}
        return [sign + one for one in surnames for sign in self._surnamed]


def _named(actor: Actor) -> list[Token]:
    return [one for one in (actor.name, actor.title) if one]
