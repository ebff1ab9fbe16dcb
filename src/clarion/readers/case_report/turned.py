"""Lines and sentences that tell the number first: whose it is stands behind it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from clarion.countries.report import Label, ReportTerms, Sort
from clarion.readers.case_report.areas import Areas
from clarion.readers.case_report.call_result import (
    ENDING,
    barred,
    end_of_official,
    names,
    remark_behind,
    result,
)
from clarion.readers.case_report.chat import time_of
from clarion.readers.case_report.lex import LIST, LISTED, STOP, Token
from clarion.readers.case_report.link import Written
from clarion.readers.case_report.named_behind import named_first
from clarion.readers.case_report.what import WHO, What
from clarion.readers.compiled import compiled

OPENING = frozenset({",", ":", ";", "“", '"', LIST})  # before a number that a clause begins with
BEFORE = frozenset({"blank", ":", "|"})  # what is said of a number
OFFICIAL = frozenset({Sort.UNIT, Sort.TITLE, Sort.PERSON})
OF_HIM = frozenset({Sort.TITLE, Sort.PERSON})
OF_POSTS = frozenset({Sort.UNIT, Sort.TITLE})
OF_OFFICIALS = OF_POSTS | {Sort.ROLE}  # beside whom it is said who they are
NEAR = 32  # signs, in which somebody is said to ask
BREAK = Token("break", -1, -1)
ROOMS = frozenset({Sort.UNIT, Sort.TITLE, Sort.PERSON})
DAY = r"\d{1,2}[/.-]\d{1,2}"  # 11/6
NUMBERED = ["num", Sort.PERSON, "(", Sort.TITLE, ")"]
COUNTED = ["digits", "blank", "num"]  # 03  15400000501 …: the third of a list
# The tokens of a sentence as signs: numbers with their labels, and the words behind them.
SIGNS = {"num": "n", Sort.LABEL: "l", "blank": " ", "(": "(", ")": ")", ":": ":"}
SIGNS |= dict.fromkeys(LISTED, ",") | {";": ";"}
ITEM = r"(?:l[ :]{0,2})?n(?: ?\(l\)| ?l(?![ :]{0,2}n))?"
LIST_OF = rf"{ITEM}(?:[ ,;]*{ITEM})*"
WORDS = r"(?>(?:(?![,;] ?l[ :]{0,2}n)[^n])*(?:[,;] ?(?=l))?)"
ITEMS = re.compile(ITEM)
PAIR = re.compile(rf"(?P<list>{LIST_OF})(?P<words>{WORDS})")
WHOLE = re.compile(rf" *(?P<pairs>(?:{LIST_OF}{WORDS})+)")


class Turned(What):
    def __init__(
        self, terms: ReportTerms, text: str, written: dict[int, list[Written]], areas: Areas
    ) -> None:
        super().__init__(terms, text, written, areas)
        self._calls = compiled(terms.beside.calls, re.IGNORECASE)
        self._asks_for = compiled(terms.beside.asks_for, re.IGNORECASE)
        self._asked_after = compiled(terms.beside.asked_after, re.IGNORECASE)
        self._is_theirs = compiled(terms.beside.is_theirs, re.IGNORECASE)
        self._owned = compiled(terms.beside.owned, re.IGNORECASE)
        self._went = compiled(terms.beside.went, re.IGNORECASE)
        day, time = rf"(?:{terms.copied.day}|{DAY})", time_of(terms.copied)
        self._stamp = compiled(rf"\W{{0,3}}(?:{day}\W{{0,3}}(?:{time})?|{time})\W*", re.IGNORECASE)

    def _goes_on_with_number(self, tokens: Sequence[Token]) -> bool:
        """Behind 电话：, on the line above; not 8001 监狱长, of a list of extensions."""
        first = next(one for one in tokens if one.sort != "blank")
        return first.sort == "num" and self.written[first.start][0].central is None

    def _turned(self, tokens: Sequence[Token]) -> list[Token]:
        """Each sentence in the order in which it is read."""
        start = 2 if [one.sort for one in tokens[:3]] == COUNTED else self._behind_stamp(tokens)
        if tokens[start].sort == "num":
            tokens = [self._without_asked(one) for one in tokens]
        found = list(tokens[:start])
        for place, token in enumerate(tokens):
            if token.sort == STOP:
                found += [*self._turned_sentence(tokens[start:place]), token]
                start = place + 1
            elif place > start and (
                self._says_whose(tokens, place) or self._is_whose_room(tokens, place)
            ):
                found += self._turned_sentence(tokens[start:place])
                start = place
        return [*found, *self._turned_sentence(tokens[start:])]

    def _without_asked(self, token: Token) -> Token:
        """…, asked whether the daughter is well: nobody's whose number it could be."""
        if token.sort != Sort.ROLE:
            return token
        near = max(0, token.start - NEAR)
        asked = self._asked_after.search(self.text, near, token.start)
        theirs = self._is_theirs.match(self.text, token.end)
        return replace(token, sort="run", code="") if asked and not theirs else token

    def _behind_stamp(self, tokens: Sequence[Token]) -> int:
        """11/6 09:25 15400000501 大队长王大明: where the number of a call begins its line."""
        first = next((n for n, one in enumerate(tokens) if one.sort == "num"), 0)
        stamp = self._stamp.fullmatch(self.text, tokens[0].start, tokens[first].start)
        return first if stamp else 0

    def _says_whose(self, tokens: Sequence[Token], place: int) -> bool:
        """他说，00000121是大队长王大明的办公室: from here on numbers stand first."""
        if tokens[place].sort != "num" or place + 2 > len(tokens) or place == 0:
            return False
        led = tokens[place - 1].sort in OPENING
        after = tokens[place + 1]
        return (
            led and after.sort == "run" and self._belongs.match(self.text, after.start) is not None
        )

    def _is_whose_room(self, tokens: Sequence[Token], place: int) -> bool:
        """总机0536-0000121，转801收押室，转805所长王大明: whose room an extension is."""
        token = tokens[place]
        written = self.written[token.start] if token.sort == "num" else ()
        if not written or written[0].digits or written[0].central is not None:
            return False
        ahead = [one.sort for one in tokens[place:]]
        if ahead.count(")") > ahead.count("("):
            return False  # (ext. 215 Legal Section, ext. 218 Clinic), see `_are_rooms`
        behind = [one for one in tokens[place + 1 : place + 4] if one.sort != "blank"]
        after = behind[1:] if behind and self._vouching.is_filler(behind[0]) else behind
        return bool(after) and after[0].sort in ROOMS

    def _turned_sentence(self, tokens: Sequence[Token]) -> list[Token]:
        """One that starts with numbers names whose they are behind them: turn each pair round."""
        if begin := _behind_office(tokens):
            return [*tokens[:begin], *self._turned_sentence(tokens[begin:])]
        tokens = self._asked_for(tokens)
        parts = barred(tokens)
        if cut := result(parts):
            return self._with_result(parts[:cut], parts[cut:])
        signs = "".join(SIGNS.get(one.sort, "w") for one in tokens)
        whole = WHOLE.fullmatch(signs)
        if whole is None:
            return named_first(tokens)
        pairs = [
            (
                tokens[found.start("list") : found.end("list")],
                self._whose(tokens[slice(*found.span("words"))]),
            )
            for found in PAIR.finditer(signs, whole.start("pairs"))
        ]
        led = signs[whole.start("pairs")] == "l"
        told = all(names(words) or _is_labelled(numbers, words) for numbers, words in pairs)
        led = led and not self._are_rooms(pairs)
        if not told or (led and not self._is_somebodys(pairs[0])):
            return list(tokens)
        return [one for pair in pairs for one in _told_first(*pair, self._how_it_went(pair[1]))]

    def _how_it_went(self, words: Sequence[Token]) -> int:
        """Where it begins to tell how a call went, whoever of his kin that names."""
        at = remark_behind(words)
        return at if at and self._went.search(self.text, words[at].start, words[-1].end) else 0

    def _asked_for(self, tokens: Sequence[Token]) -> Sequence[Token]:
        """打0536-0000121找东关派出所的所长: whose it is, as behind a number that stands first."""
        sorts = [one.sort for one in tokens]
        if sorts.count("num") != 1:
            return tokens
        at = sorts.index("num")
        whose = next((n for n in range(at, len(tokens)) if sorts[n] in WHO), at)
        between = (tokens[at].end, tokens[whose].start)
        asks = whose > at and self._asks_for.fullmatch(self.text, *between)
        called = self._calls.search(self.text[tokens[0].start : tokens[at].start])
        asks = asks if called and WHO.isdisjoint(sorts[:at]) else None
        known = not OF_OFFICIALS.isdisjoint(sorts[whose:])
        return [tokens[at], *tokens[whose:]] if asks and known else tokens

    def _whose(self, words: Sequence[Token]) -> Sequence[Token]:
        """15400000501 belongs to director …; 15400000501是所长王大明的: only whose it is."""
        said = [n for n, one in enumerate(words) if one.sort != "blank"]
        sorts = [words[n].sort for n in said]
        if len(said) < 2 or Sort.ROLE in sorts or OF_POSTS.isdisjoint(sorts):  # noqa: PLR2004
            return words
        first, last = words[said[0]], words[said[-1]]
        begin = end = None
        if first.sort == Sort.UNIT and (led := self._owned.match(self.text, first.start)):
            return [replace(first, start=led.end()), *words[said[1] : end]]
        if sorts[1] in OFFICIAL and self._owned.fullmatch(self.text, first.start, first.end):
            begin = said[1]
        if sorts[-2] in OF_HIM and self._is_genitive(last):
            end = said[-1]
        return words[begin:end]

    def _are_rooms(self, pairs: Sequence[tuple[Sequence[Token], Sequence[Token]]]) -> bool:
        """总机0536-0000121（转215国保大队，转218法制科）: each extension, and whose it is."""
        numbers = [self.written.get(one.start, ()) for pair in pairs for one in pair[0]]
        inner = [one.ext for found in numbers for one in found]
        named = (Sort.UNIT in {one.sort for one in words} for _, words in pairs)
        return len(inner) == len(pairs) > 1 and all(inner) and all(named)

    def _with_result(self, whose: Sequence[Token], rest: Sequence[Token]) -> list[Token]:
        """The rest is said of the number, as it would be behind a comma."""
        turned = self._turned_sentence(whose)
        if turned[-1:] != [BREAK]:
            return [*turned, *rest]
        return [*turned[:-1], replace(rest[0], sort=","), *rest[1:]]

    def _is_somebodys(self, pair: tuple[Sequence[Token], Sequence[Token]]) -> bool:
        """办0000121 手机15400000501 王大明: a mobile, and a name behind it; or an office first."""
        mobile = any(
            not one.fixed for token in pair[0] for one in self.written.get(token.start, ())
        )
        first = next((one.sort for one in pair[1] if one.sort not in BEFORE), "")
        named = any(one.sort == Sort.PERSON for one in pair[1])
        return named and (mobile or first == Sort.UNIT)


def _behind_office(tokens: Sequence[Token]) -> int:
    """东关派出所：15400000501 王大明（所长）: where the first number stands; 0 where it is else."""
    said = [n for n, one in enumerate(tokens) if one.sort != "blank"]
    sorts = [tokens[n].sort for n in said]
    led = sorts[:2] == [Sort.UNIT, ":"]
    rest = sorts[2:]
    if not (led and rest) or any(one.sort == ":" for one in tokens[said[1] + 1 :]):
        return 0
    whole = all(rest[n : n + len(NUMBERED)] == NUMBERED for n in range(0, len(rest), len(NUMBERED)))
    return said[2] if whole else 0


def _is_labelled(numbers: Sequence[Token], words: Sequence[Token]) -> bool:
    """0000121 传真, and no more."""
    return not words and [one.sort for one in numbers if one.sort != "blank"] == ["num", Sort.LABEL]


def _told_first(numbers: Sequence[Token], words: Sequence[Token], remark: int) -> list[Token]:
    """What ends the words, ends what is said of the numbers; 0000121 办公 局长王大明: his.

    15400000501: desk of an inn, a private one; the owner…: up to there, whose it is.
    """
    kin = not remark and any(one.sort == Sort.ROLE for one in words)
    parts = (n for n, one in enumerate(words) if one.sort == ";" and (kin or names(words[:n])))
    end = remark or next(parts, len(words) if kin else end_of_official(words))
    while end and words[end - 1].sort in ENDING:
        end -= 1
    begin = next((n for n, one in enumerate(words[:end]) if one.sort not in BEFORE), end)
    whose, told = _office_first(words[begin:end]), _labels_first(numbers)
    if [one.sort for one in whose] == [Sort.PERSON] and told[0].code == Label.DESK:
        whose, told = [told[0], *whose], told[1:]  # 0000121 所长室 王大明
    rest = list(words[end:])
    if rest and rest[0].sort in {"-", ".", ":", "blank"}:
        rest[0] = replace(rest[0], sort=",")  # the same as behind a comma
    return [*whose, *told, *rest, BREAK]


def _office_first(words: Sequence[Token]) -> list[Token]:
    """所长 王大明，东关派出所: the office before whoever is there."""
    sorts = [one.sort for one in words]
    parted = [n for n, sort in enumerate(sorts) if sort == ","]
    if len(parted) == 1 and {Sort.TITLE, Sort.PERSON} <= set(sorts[: parted[0]]):
        office = words[parted[0] + 1 :]
        if {one.sort for one in office} == {Sort.UNIT}:
            return [*office, *words[: parted[0]]]
    return list(words)


def _labels_first(numbers: Sequence[Token]) -> list[Token]:
    """0000121（办）、15400000501 手机: each label before its number, and no other signs."""
    found: list[Token] = []
    signs = "".join(SIGNS.get(one.sort, "w") for one in numbers)
    for item in ITEMS.finditer(signs):
        own = numbers[item.start() : item.end()]
        found += [one for one in own if one.sort == Sort.LABEL]
        found += [one for one in own if one.sort == "num"]
    return found
