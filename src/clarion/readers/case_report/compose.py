"""From words to what they name: whole names of offices, and the names of people."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from clarion.countries.beside import NOTHING
from clarion.countries.report import Label, ReportTerms, Sort
from clarion.readers.case_report.kind_said import is_same_label
from clarion.readers.case_report.lex import Token
from clarion.readers.case_report.naming import LONGEST_NAME, Naming
from clarion.readers.case_report.near import stands_apart
from clarion.readers.case_report.unit_heads import UnitHeads, is_apart

QUOTED = "“”"
ENDS = ("", "\n", ":")  # of a heading
NAME = 3  # signs of a usual one
NUMBERED = re.compile(r"[: ]{0,2}\d{3}")
JOINS = frozenset({"run", "digits", Sort.UNIT})
LETTERS = re.compile("[A-Z][a-zü]+ [A-Z][a-zü'’-]+|A [A-Z][a-zü]+")
CLOCK, MINUTE = re.compile(r"\d ?[:.h]$"), 2  # digits
SPREAD = 8  # words, at most, of a name with blanks in it


class Composer:
    def __init__(self, terms: ReportTerms) -> None:
        self.naming = Naming(terms.people)
        self._heads = UnitHeads(terms)
        self.place = re.compile(terms.place)
        self.of_place = re.compile(rf" of (?:the )?(?P<place>{terms.place})(?![A-Za-z])")
        self.room = re.compile(terms.own_room)
        self.genitive = terms.people.genitive
        forms = [one.forms for one in terms.words if one.sort == Sort.UNIT and one.code == "branch"]
        self.branch = re.compile(rf"(?:{'|'.join(forms) or NOTHING})$", re.IGNORECASE)
        self.reads = terms.people.reads
        self.known, self.acts = re.compile(terms.people.known), re.compile(terms.people.acts)

    def compose(self, tokens: Sequence[Token], text: str, names: set[str]) -> list[Token]:
        """`names`: of people who were surely named so far; it grows."""
        units = self._placed(self._units(self._labels(tokens, text), text), text)
        people = self._people(self._read_aloud(units, text), text)
        here = [one for one in people if one.sort == Sort.PERSON and not one.code]
        known = names | {text[one.start : one.end] for one in here}
        found = [it for n in range(len(people)) for it in self._mentions(people, n, text, known)]
        if len(found) > len(people):
            found = self._people(found, text)
        names.update(text[one.start : one.end] for one in found if one.sort == Sort.PERSON)
        return found

    def _labels(self, tokens: Sequence[Token], text: str) -> list[Token]:
        """办 office, 手机 cell: one word, in two scripts."""
        found: list[Token] = []
        for token in tokens:
            first = found[-2] if len(found) > 1 and found[-1].sort == "blank" else None
            if first and is_same_label(first, token, text):
                del found[-2:]
                token = replace(first, end=token.end)  # noqa: PLW2901
            found.append(token)
        return found

    def _placed(self, tokens: list[Token], text: str) -> list[Token]:
        """Political and Legal Affairs Committee of Sartu District."""
        found: list[Token] = []
        for token in tokens:
            last = found[-1] if found else None
            if last and last.sort == Sort.UNIT and token.start < last.end:
                if token.end > last.end:
                    found.append(replace(token, start=last.end))
                continue
            behind = self.of_place.match(text, token.end) if token.sort == Sort.UNIT else None
            named = behind is not None and behind["place"] != ""
            found.append(replace(token, end=behind.end()) if behind and named else token)
        return found

    def _read_aloud(self, tokens: list[Token], text: str) -> list[Token]:
        """线 强 Xian Qiang: whatever its signs look like, a name that the letters repeat."""
        found: list[Token] = []
        for token in tokens:
            named = token.sort == Sort.PERSON and text[token.start].isascii()
            said = text[token.start : token.end]
            maybe = token.sort == "run" and LETTERS.fullmatch(said) is not None
            if (named or maybe) and self._repeat(found, said, text):
                token = replace(token, sort=Sort.PERSON)  # noqa: PLW2901
            found.append(token)
        return found

    def _repeat(self, before: list[Token], letters: str, text: str) -> bool:
        """Makes a name of the words that end `before` it, if they are read so."""
        said = [one for one in before[-SPREAD:] if one.sort != "blank"]
        runs = list(takewhile(lambda one: one.sort in {"run", Sort.PERSON}, reversed(said)))
        for start in self._starts(runs, text) if runs else ():
            name = "".join(text[start : runs[0].end].split())
            if 1 < len(name) <= LONGEST_NAME and self.reads and self.reads(name, letters):
                first = next(one for one in reversed(runs) if one.end > start)
                at, behind = before.index(first), before[before.index(runs[0]) + 1 :]
                rest = [replace(first, end=start)] if first.start < start else []
                before[at:] = [*rest, Token(Sort.PERSON, start, runs[0].end), *behind]
                self._retitle(before, text)
                return True
        return False

    def _retitle(self, before: list[Token], text: str) -> None:
        """主任 Chair 撒芳: the title once more, between it and the name."""
        said = [one for one in before[-SPREAD:] if one.sort != "blank"][-3:]
        if [one.sort for one in said[:2]] != [Sort.TITLE, "run"]:
            return
        title, again = said[0], said[1]
        lettered = not text[title.start].isascii() and text[again.start : again.end].isascii()
        if lettered and text[title.end : again.start] == " ":
            before[before.index(again)] = replace(again, sort=Sort.TITLE)

    def _starts(self, runs: Sequence[Token], text: str) -> Iterator[int]:
        """Of all words that end with the last one, and of its own ends."""
        last = runs[0]
        if not text[last.start].isascii():
            yield from (one.start for one in reversed(runs))
            yield from range(max(last.start, last.end - LONGEST_NAME), last.end - 1)

    def _mentions(
        self, tokens: Sequence[Token], place: int, text: str, names: set[str]
    ) -> list[Token]:
        """Running text with names in it that are known."""
        run = tokens[place]
        if run.sort != "run" or not names:
            return [run]
        if self._is_lettered(run, text, names) and stands_apart(tokens, place, text):
            return [replace(run, sort=Sort.PERSON, code="again")]
        parts, done, at = [], run.start, run.start
        if self._is_surname(run, text, names):
            done = at = run.start + 1
            parts.append(Token(Sort.PERSON, run.start, done, "again"))
        while at < run.end:
            ends = range(min(at + LONGEST_NAME, run.end), at + 1, -1)
            end = next((end for end in ends if self._is_known(run, at, end, text, names)), 0)
            if end:
                parts += [Token("run", done, at), Token(Sort.PERSON, at, end, "again")]
                done = end
            at = end or at + 1
        parts.append(Token("run", done, run.end))
        return [part for part in parts if part.start < part.end]

    def _is_surname(self, run: Token, text: str, names: set[str]) -> bool:
        """宋用的是…: whom the report named once, 宋美芹, and nobody else of that name."""
        alone = run.end - run.start == 1
        opened, behind = text[run.start - 1 : run.start], text[run.end : run.end + 1]
        bracketed = behind == self.genitive or (opened == "(" and behind == ")")  # 刀的手机
        bracketed = bracketed or (opened == QUOTED[0] and NUMBERED.match(text, run.end) is not None)
        bracketed = bracketed or self.acts.match(text, run.end) is not None  # 宁 换号了
        if not (bracketed if alone else self.acts.match(text, run.start + 1, run.end)):
            return False  # 15400000501（宋）; “宋 15400000501”
        return sum(name[0] == text[run.start] and len(name) > 1 for name in names) == 1

    def _is_lettered(self, run: Token, text: str, names: set[str]) -> bool:
        """Lei, 154 0000 0501: whom the report named once, Lei Tiesheng, and nobody else."""
        said = text[run.start : run.end]
        lettered = self.naming.is_lettered(text, run.start, run.end)
        return lettered and sum(name.startswith(f"{said} ") for name in names) == 1

    def _is_known(self, run: Token, at: int, end: int, text: str, names: set[str]) -> bool:
        """What hardly looks like a name is one where nothing else stands beside it."""
        if text[at:end] not in names or self.place.fullmatch(text, at, end + 1):
            return False  # 唐山、沧州: may look like names; 唐山市 does not
        led = self.acts.match(text, end) if at == run.start and end - at == NAME else None
        alone = led is not None or (at, end) == (run.start, run.end)  # 火彦龙那支
        return alone or self.known.fullmatch(text, at, end) is not None

    def _units(self, tokens: list[Token], text: str) -> list[Token]:
        found: list[Token] = []
        for place, token in enumerate(tokens):
            if token.sort == Sort.UNIT and self._is_name(found, token, text):
                token = Token(Sort.PERSON, found.pop().start, token.end)  # noqa: PLW2901
            elif token.sort == Sort.UNIT and self._is_own_room(found, token, text):
                run = found.pop()
                end = run.end - (text[run.end - 1] == self.genitive)
                found.append(Token(Sort.PERSON, run.start, end))
                token = replace(token, sort=Sort.LABEL, code=Label.OFFICE)  # noqa: PLW2901
            elif token.sort == Sort.UNIT:
                whole = self._unit(found, token, text, apart=is_apart(tokens[place + 1 :]))
                token = self._of_another(found, whole, text, token.code)  # noqa: PLW2901
            found.append(token)
        return found

    def _is_name(self, before: list[Token], last: Token, text: str) -> bool:
        """检察长 辛玉庭, 副局长董大学: behind a title, a name that ends as some offices do."""
        if not self._follows_title(before, last):
            return False
        start = before[-1].start
        short = last.end - last.start == 1 or last.end - start <= NAME
        return short and self.naming.is_name(text, start, last.end)

    def _follows_title(self, before: list[Token], last: Token) -> bool:
        """A run that may be a name, between a title and this office."""
        said = [one for one in before[-4:] if one.sort not in {"blank", ":"}][-2:]
        return [one.sort for one in said] == [Sort.TITLE, "run"] and said[1].end == last.start

    def _is_own_room(self, before: list[Token], last: Token, text: str) -> bool:
        """大队长王大明办公室: his own, and no office that is called like him."""
        room = self.room.fullmatch(text, last.start, last.end)
        if room is None or not self._follows_title(before, last):
            return False
        run = before[-1]
        end = run.end - (text[run.end - 1] == self.genitive)  # 大队长王大明的办公室
        return self.naming.is_name(text, run.start, end)

    def _of_another(self, before: list[Token], whole: Token, text: str, code: str) -> Token:
        """A division of an office is named together with it."""
        last = [one for one in before[-4:] if one.sort != "blank"]
        of = [one.sort for one in last[-2:]] == [Sort.UNIT, Sort.OF]
        if not of and not self._adds(last, whole, text, code):
            return whole
        while before[-1].sort != Sort.UNIT:
            before.pop()
        first = before.pop()
        return replace(whole, start=first.start, code=whole.code and first.code)

    def _adds(self, last: list[Token], whole: Token, text: str, code: str) -> bool:
        """Police Bureau, Domestic Security Division; either may come first. `code`: of its word."""
        if [one.sort for one in last[-2:]] != [Sort.UNIT, ","]:
            return False
        lettered = text[last[-2].start].isascii() and text[whole.start].isascii()
        first = self._is_branch(text, last[-2]) and whole.code == ""
        branch = code == "branch" and last[-2].code == ""
        return lettered and (branch or first or {last[-2].code, whole.code} == {"", "part"})

    def _is_branch(self, text: str, office: Token) -> bool:
        return self.branch.search(text, office.start, office.end) is not None

    def _unit(self, before: list[Token], last: Token, text: str, *, apart: bool) -> Token:
        """Takes back from `before` what belongs to the office's name, which may stand apart."""
        start, end, top = last.start, last.end, last.code != "part"
        while before:
            token = before[-1]
            gap = text[token.end : start] if token.sort != "blank" else "?"
            if token.sort == "blank" and self._bridges(before, start, text):
                start = before.pop().start
                continue
            if token.sort == QUOTED[0] and self._is_quoted(before, start, last, text):
                start, end = before.pop().start, last.end + 1
                continue
            if gap or token.sort not in JOINS or _is_minute(token, text):
                break
            head = self._heads.of(before, text, apart=apart) if token.sort == "run" else None
            if token.sort == "run" and (head is None or head.start() == head.end()):
                break
            before.pop()
            top |= token.sort == Sort.UNIT and token.code != "part"
            start = head.start() if head else token.start
            if head and head.start() > token.start:
                before.append(replace(token, end=head.start()))
                break
        placed = self.place.match(text, start, last.end)
        top |= placed is not None and start < placed.end() <= last.start
        return replace(last, start=start, end=end, code="" if top else "part")

    def _is_quoted(self, before: list[Token], start: int, last: Token, text: str) -> bool:
        """临澜市“法制教育中心”: the place and the rest; or 三星“法制教育中心”, as a heading."""
        closed = text[last.end : last.end + 1] == QUOTED[1]
        placed = len(before) > 1 and before[-2].end == before[-1].start == start - 1
        if not (closed and placed):
            return False
        first = before[-2]
        ends = text[last.end + 1 : last.end + 2] in ENDS and first.end - first.start <= NAME
        heading = ends and not text[text.rfind("\n", 0, first.start) + 1 : first.start].strip()
        return heading or self.place.search(text, first.start, start - 1) is not None

    def _bridges(self, before: list[Token], start: int, text: str) -> bool:
        """A blank between words in letters does not part them."""
        blank = before[-1]
        left = before[-2] if len(before) > 1 else None
        if left is None or left.sort not in JOINS or text[blank.start : blank.end] != " ":
            return False
        return (
            text[left.end - 1].isascii()
            and text[start].isascii()
            and (text[start].isalnum() or text[start] == "(")
        )

    def _people(self, tokens: list[Token], text: str) -> list[Token]:
        found: list[Token] = []
        for place, token in enumerate(tokens):
            run = token.sort == "run"
            found += self.naming.named(token, found, tokens[place + 1 :], text) if run else [token]
        return found


def _is_minute(token: Token, text: str) -> bool:
    """14:05 Wugang Court: no part of its name."""
    blank = text[token.end : token.end + 1].isspace()
    minute = token.sort == "digits" and token.end - token.start == MINUTE and blank
    return minute and CLOCK.search(text, max(0, token.start - 3), token.start) is not None
