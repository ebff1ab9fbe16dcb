"""In which order the numbers of a line stand, where the report says so once: 办/宅/手机."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from clarion.countries.report import Label, Sort
from clarion.readers.case_report.lex import LIST, Token
from clarion.readers.case_report.link import Written
from clarion.readers.case_report.state import MERE

PARTS = frozenset({"/", LIST, ",", "|", "\\"})
SLOTS = frozenset({"num", "-", "/", LIST})
COLUMNS = frozenset({"name", "title"})
FEWEST = 3  # cells of a head
WHO = frozenset({Sort.PERSON, Sort.TITLE, Sort.UNIT})
LED_BY = frozenset({"blank", ":", "("})


class Legend:
    def __init__(self, written: Mapping[int, list[Written]]) -> None:
        self._written = written
        self._order: list[str] = []
        self._of_rows = False  # 各行依次为姓名、职务、办公电话、手机
        self._cells: list[Token] = []  # of a head, each in a line of its own

    def learn(self, tokens: Sequence[Token], *, head: bool = False) -> None:
        """From a line, the last time that it names kinds one behind the other.

        `head`: of a table, which says nothing of what stands outside.
        """
        columns = any(one.sort == Sort.FIELD and one.code in COLUMNS for one in tokens)
        spaced = _columns(tokens) if columns and not head else []
        for order in [spaced] if len(spaced) > 1 else _orders(tokens):
            self._order, self._of_rows = order, columns and not head
        self._learn_cells([one for one in tokens if one.sort != "blank"])

    def _learn_cells(self, said: Sequence[Token]) -> None:
        """姓名, 职务, 办公电话, 手机: a table that came with each cell in a line of its own."""
        if len(said) == 1 and said[0].sort in {Sort.FIELD, Sort.LABEL}:
            self._cells.append(said[0])
            return
        named = COLUMNS & {one.code for one in self._cells}
        labels = [one.code for one in self._cells if one.sort == Sort.LABEL]
        if len(named) + len(labels) >= FEWEST and named and labels:
            self._order, self._of_rows = labels, True
        self._cells = []

    def places(self, tokens: Sequence[Token]) -> dict[int, str]:
        """Where a number begins → its kind by its place. As many places as kinds, or none."""
        if not self._order:
            return {}
        found = self._only(tokens) | self._in_columns(tokens)
        for before, run in _runs(tokens):
            slots = _parted(run)
            if len(slots) == len(self._order) and not _is_told(before) and self._fits(slots):
                for slot, label in zip(slots, self._order, strict=True):
                    found.update((one.start, label) for one in slot if one.sort == "num")
        return found

    def _only(self, tokens: Sequence[Token]) -> dict[int, str]:
        """A landline that no word stands beside is of the only kind that rows have."""
        fixed = [one for one in self._order if one != Label.MOBILE]
        if not self._of_rows or len(fixed) != 1 or any(one.sort == Sort.LABEL for one in tokens):
            return {}
        numbers = [one.start for one in tokens if one.sort == "num"]
        return {at: fixed[0] for at in numbers if all(one.fixed for one in self._written[at])}

    def _in_columns(self, tokens: Sequence[Token]) -> dict[int, str]:
        """王大明　所长　0000121　无　15400000501: as many cells as kinds, behind who it is."""
        if not self._of_rows or any(one.sort == Sort.LABEL for one in tokens):
            return {}
        start = max((n + 1 for n, one in enumerate(tokens) if one.sort in WHO), default=0)
        cells = [
            one
            for before, one in pairwise(tokens[max(0, start - 1) :])
            if before.sort == "blank" and one.sort != "blank"
        ][: len(self._order)]
        if len(cells) < len(self._order) or not self._fits([[one] for one in cells]):
            return {}
        told = zip(cells, self._order, strict=True)
        return {one.start: label for one, label in told if one.sort == "num"}

    def _fits(self, slots: Sequence[Sequence[Token]]) -> bool:
        """A mobile is in no other place than that of mobiles, and nothing else is there."""
        return all(
            one.fixed != (label == Label.MOBILE)
            for slot, label in zip(slots, self._order, strict=True)
            for token in slot
            for one in self._written.get(token.start, ())
        )


def _columns(tokens: Sequence[Token]) -> list[str]:
    """姓名　职务　办公　住宅　手机: the kinds, behind what else a line has, if any."""
    order: list[str] = []
    headed = False
    for token in tokens:
        if token.sort == Sort.LABEL and token.code not in MERE and headed:
            order.append(token.code)
        elif token.sort == Sort.FIELD and not order:
            headed = headed or token.code in COLUMNS
        elif token.sort != "blank" and order:
            break
        elif token.sort != "blank":
            headed = False
    return order


def _orders(tokens: Sequence[Token]) -> Iterator[list[str]]:
    """Kinds with a sign between two of them each."""
    said = [one for one in tokens if one.sort != "blank"]
    order: list[str] = []
    parted = False
    for token in said:
        if token.sort == Sort.LABEL and token.code not in MERE and (parted or not order):
            order, parted = [*order, token.code], False
        elif token.sort in PARTS and order and not parted:
            parted = True
        else:
            yield from (order,) if len(order) > 1 else ()
            order = [token.code] if token.sort == Sort.LABEL and token.code not in MERE else []
            parted = False
    yield from (order,) if len(order) > 1 else ()


def _runs(tokens: Sequence[Token]) -> Iterator[tuple[Sequence[Token], Sequence[Token]]]:
    """Numbers with strokes between them, and what stands before them."""
    start = 0
    tokens = _close(tokens)
    for at in range(len(tokens) + 1):
        if at < len(tokens) and tokens[at].sort in SLOTS:
            continue
        run = tokens[start:at]
        sorts = {one.sort for one in run}
        if {"num", "/"} <= sorts:
            yield tokens[:start], run
        start = at + 1


def _close(tokens: Sequence[Token]) -> list[Token]:
    """Without the blanks beside a stroke: any other blank ends what strokes part."""
    return [
        one
        for at, one in enumerate(tokens)
        if one.sort != "blank" or "/" not in {near.sort for near in tokens[max(0, at - 1) : at + 2]}
    ]


def _parted(run: Sequence[Token]) -> list[list[Token]]:
    slots: list[list[Token]] = [[]]
    for token in run:
        if token.sort == "/":
            slots.append([])
        else:
            slots[-1].append(token)
    return slots


def _is_told(before: Sequence[Token]) -> bool:
    """办 0000121/0000122: here a label stands before them, and no list of labels."""
    close = [one for one in before if one.sort not in LED_BY]
    if not close or close[-1].sort != Sort.LABEL or close[-1].code in MERE:
        return False
    return len(close) < 2 or close[-2].sort not in PARTS  # noqa: PLR2004
