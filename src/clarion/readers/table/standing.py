"""Whether the numbers of a row may be taken: what it says of calls, of kin, and of their state."""

from collections.abc import Sequence
from functools import lru_cache, partial

from clarion.countries.base import Profile
from clarion.countries.report import Sort
from clarion.readers.table import hearing
from clarion.readers.table.answers import Answers
from clarion.readers.table.asked import Asked
from clarion.readers.table.attempted import Attempted
from clarion.readers.table.barred import Barred
from clarion.readers.table.became import SIGNED, Became
from clarion.readers.table.called import Called
from clarion.readers.table.headings import NAMES, NUMBERS, headings_of
from clarion.readers.table.kin import Kin
from clarion.readers.table.kinship import Kinship
from clarion.readers.table.labelled import Labelled
from clarion.readers.table.looks import looks_of
from clarion.readers.table.meanings import LONGEST, Meanings, remark_of_each, state_of_each
from clarion.readers.table.remarks import asked_in, heard_in, without
from clarion.readers.told import Told
from clarion.rules.vocabulary import ColumnKind, RowRefusal

_UNUSED = frozenset({ColumnKind.SKIP, ColumnKind.REMARK, ColumnKind.RELATIVE})
_REMEMBERED = 1024


class Standing:
    """`kinds`: what each column holds."""

    def __init__(
        self, kinds: Sequence[ColumnKind], words: Meanings, kin: Kin, country: Profile
    ) -> None:
        self._words, self._kin = words, kin
        self.became = Became(words, country)
        remember = lru_cache(maxsize=_REMEMBERED)
        heard = partial(hearing.heard, heard_in(country), self.became.said)
        self._asks = remember(partial(hearing.asks, heard))
        self._asked = Asked(country, self._asks, self.became.lines_of, self.became.said)
        self._heard = remember(partial(hearing.of_all, heard, self._asked.lines))
        self._called = Called(kinds, country)
        self.kinship = Kinship(kinds, kin, self.became, country, self._asks)
        self._apart = remember(partial(hearing.apart, self._asks, kin.is_signed))
        self.asks = remember(partial(hearing.is_asked, words, self._asks, asked_in(country)))
        self._barred = Barred(kinds, remember(partial(hearing.forbids, words, self._asks)))
        self._answers = Answers(kinds, words, self.became, country, (self._asks, self._asked.lines))
        at = {kind: [at for at, one in enumerate(kinds) if one is kind] for kind in ColumnKind}
        self._state = at[ColumnKind.STATE]
        self._labels, self._attempted = Labelled(kinds, country), Attempted(kinds, country)
        self._numbers = [at for at, kind in enumerate(kinds) if kind in NUMBERS]
        self._by_place = state_of_each(self._numbers, self._state)
        self._title, self._remarks = at[ColumnKind.TITLE], at[ColumnKind.REMARK]
        self._beside_one = remark_of_each(self._numbers, self._remarks)
        self._left_out, self._relatives = at[ColumnKind.SKIP], at[ColumnKind.RELATIVE]
        self._is_of_kin = kin.may_be
        self._at_wish, self._lexed = kin.at_wish, looks_of(country).words
        self._asked_beside = remember(partial(hearing.asked_beside, self._asks))
        self._says = remember(partial(hearing.says, self._heard, self.became, self._asked.lines))
        self._alone = [*self._title, *self._remarks]
        self._telling = [*self._alone, *self._answers.columns]
        self._is_disused = headings_of(country).is_disused
        self._gone, self._in_office = at[ColumnKind.GONE], at[ColumnKind.IN_OFFICE]
        self._offices = at[ColumnKind.STATION]
        self._tells = bool(self._gone or self._in_office or self._answers.columns)
        self._people = [at for at, kind in enumerate(kinds) if kind in NAMES]
        self._entitled = [*self._people, *self._title, *self._offices]
        self._is_of_room = partial(hearing.is_of_room, (self._people, self._entitled), self._lexed)
        self._parts = self._offices[1:]  # perhaps no more than groups of an address book
        self._bare, self._described = [*self._alone, *self._parts], [*self._state, *self._parts]
        self._wishes = [*self._gone, *self._in_office, *self._parts]
        self._used = [at for at, kind in enumerate(kinds) if kind not in _UNUSED]
        self.under(())

    def under(self, heads: Sequence[str]) -> None:
        """Columns of old numbers are left out: what a remark says of a change is of these."""
        self._attempted.under(heads)
        self._barred.under(heads)
        self._of_one = self._labels.states(heads, self._by_place)
        self._apart_states = frozenset([*self._of_one.values(), *self._beside_one.values()])
        told = [at for at in self._left_out if at < len(heads)]
        self._old = [at for at in told if self._is_disused(heads[at])]

    def remarked(self, cells: Sequence[str]) -> str:
        """What remarks say of whom they are about; of columns that are left out, who asked."""
        kin = self._beside(cells)
        if kin == RowRefusal.NO_CALLS:
            return kin
        for at in self._remarks:
            if cells[at] and (reason := self._tagged(cells, at) or self._kin_of_named(cells, at)):
                if reason == RowRefusal.NO_CALLS:
                    return reason
                kin = kin if self._is_of_one(cells, at) else reason
        return kin

    def _is_of_one(self, cells: Sequence[str], at: int) -> bool:
        """Of the number before it, or of the one that is wrong, in a row that names an office."""
        dead = (self.of_one(cells, one) == RowRefusal.DEAD for one in self._of_one)
        told = at in self._apart_states or (at in self._remarks and any(dead))
        return told and any(cells[one] for one in self._offices)

    def _tagged(self, cells: Sequence[str], at: int) -> str:
        """A tag says of whom the row is, unless it says again what an official is in charge of."""
        reason = self._heard(cells[at])
        if reason and self.kinship.spares(cells, cells[at]):
            return ""
        if reason != RowRefusal.RELATIVE or not self._offices:
            return reason
        title = " ".join(cells[one] for one in self._title)
        if any(one.sort == Sort.TITLE for one in self._lexed(title)) and any(
            cells[one] for one in self._offices
        ):
            return self._heard(self._kin.sexes.sub("", without(cells[at], title)))
        return reason

    def _beside(self, cells: Sequence[str]) -> str:
        kin = ""
        for at in self._left_out:
            cell = cells[at]
            if cell and not cell.isdecimal() and (reason := self._apart(cell)):
                if reason == RowRefusal.NO_CALLS:
                    return reason
                kin = reason
        return kin

    def says(self, cells: Sequence[str]) -> bool:
        """Anything for which some number of the row is not taken."""
        apart = [*self._of_one, *self._attempted.of(cells), *self._barred.of_each]
        if any(self.of_one(cells, at) for at in apart):
            return True
        return bool(self.whose(cells) or self.refused(cells) or self.gone_lines(cells))

    def of_one(self, cells: Sequence[str], at: int) -> str:
        """Said of one of several numbers, in a column of its own."""
        if self._barred.is_one(cells, at):
            return RowRefusal.NO_CALLS
        tried = self._state if at in self._attempted.of(cells) else ()
        if any(self.became.state(cells[one]) == RowRefusal.DEAD for one in tried):
            return RowRefusal.DEAD
        said = cells[self._of_one[at]] if at in self._of_one else ""
        if said and self.became.state(said) == RowRefusal.DEAD:
            return RowRefusal.DEAD
        if said and self._is_of_one(cells, self._of_one[at]) and self.kinship.is_of_one(said):
            return RowRefusal.RELATIVE
        said = cells[self._beside_one[at]] if at in self._beside_one else ""
        return self._of_number(said) if said else ""

    def _of_number(self, remark: str) -> str:
        if self._heard(remark) == RowRefusal.RELATIVE:
            return RowRefusal.RELATIVE
        return RowRefusal.DEAD if self.became.whole(remark) == RowRefusal.DEAD else ""

    def says_more(self, cells: Sequence[str]) -> bool:
        """Anything in free text that is heard."""
        remarks = (at for at in self._remarks if cells[at])
        told = any(self._says(cells[at]) or self._tells_of_named(cells, at) for at in remarks)
        return told or bool(self._left_out and self._beside(cells))

    def gone_lines(self, cells: Sequence[str]) -> dict[str, RowRefusal]:
        """Mobile dead: by kinds of line, what a remark says of no other."""
        told: dict[str, RowRefusal] = {}
        for at in self._telling:
            if not cells[at]:
                continue
            told |= self.became.lines(cells[at])
            if not self.kinship.spares(cells, cells[at]):
                told |= self._asked.lines(cells[at])
            told |= {key: why for key, why in self._tells_of_named(cells, at).items() if key}
        for at in (*self._state, *self._remarks):
            if at in self._state or self.became.whole(cells[at]) == RowRefusal.DEAD:
                told |= self._of_lines(cells, at) if cells[at] else {}
        return told

    def _of_lines(self, cells: Sequence[str], at: int) -> Told:
        several = sum(1 for one in self._numbers if cells[one]) > 1
        remarks = [cells[one] for one in self._remarks] if several else ()
        return hearing.of_lines(self.became, self._asked.lines, cells[at], remarks)

    def _kin_of_named(self, cells: Sequence[str], at: int) -> str:
        told = self._tells_of_named(cells, at).get("")
        return told if told == RowRefusal.RELATIVE else ""

    def _tells_of_named(self, cells: Sequence[str], at: int) -> Told:
        """What a remark says of the row's person by name, or whose relative it is."""
        if self.kinship.theirs.tells(cells, cells[at]):
            return {"": RowRefusal.RELATIVE}
        if self._called.is_of_another(cells, cells[at]):
            return {"": RowRefusal.DEAD}
        if text := self._called.told(cells, cells[at]):
            return self.became.said(text)
        states = [cells[one] for one in self._state if self._is_of_kin(cells[one])]
        return hearing.told_by_kin(self.became, states, cells[at])

    def whose(self, cells: Sequence[str]) -> str:
        """Of somebody who asked not to be called, or of somebody's family."""
        if self._is_closed(cells) or self._is_asked_beside(cells):
            return RowRefusal.NO_CALLS
        if self._relatives and any(self._words.is_yes(cells[at]) for at in self._relatives):
            return RowRefusal.RELATIVE
        return self.remarked(cells) or (RowRefusal.RELATIVE if self._is_kin(cells) else "")

    def _is_asked_beside(self, cells: Sequence[str]) -> bool:
        if not SIGNED("".join([cells[at] for at in self._entitled])):
            return False
        return any(self._asked_beside(cells[at]) for at in self._entitled)

    def refused(self, cells: Sequence[str]) -> str:
        """Why the whole row is not taken, or nothing."""
        joined = "".join([cells[at] for at in self._used])
        if "\ufffd" in joined or "\0" in joined:
            return RowRefusal.UNREADABLE
        if len(joined) > LONGEST and any(len(cells[at]) > LONGEST for at in self._used):
            return RowRefusal.TOO_LONG
        for at in self._state:
            reason = self.became.state(cells[at]) if cells[at] else ""
            if reason and not self._is_of_some(cells, at, reason):
                return reason
        gone = self._gone_beside(cells, opened=SIGNED(joined) is not None)
        return gone or (self._told(cells) if self._tells else "")

    def _is_of_some(self, cells: Sequence[str], at: int, reason: str) -> bool:
        if reason == RowRefusal.DEAD:
            of_old = (at - 1 in self._old and cells[at - 1]) or self._attempted.of(cells)
            apart = of_old or at in self._apart_states or self._of_lines(cells, at)
            return bool(apart or self.became.are_dead([cells[one] for one in self._remarks]))
        if reason == RowRefusal.MOVED:
            remarks = [cells[one] for one in self._remarks]
            of_room = self._is_of_room(cells, cells[at]) and not self.became.whole(cells[at])
            return of_room or hearing.of_nobody(self._words, self.became, cells[at], remarks)
        if reason == RowRefusal.NO_CALLS:
            return bool(self._asked.lines(cells[at]))
        return reason == RowRefusal.RELATIVE and self._is_of_one(cells, at)

    def _gone_beside(self, cells: Sequence[str], *, opened: bool) -> str:
        """He Qing (retired), in a name, a title or an office; a remark that says no more."""
        for at in self._entitled if opened else ():
            if reason := self.became.aside(cells[at]):
                return reason
        for at in self._bare:
            if cells[at] and (reason := self._gone_in(cells, at)):
                return reason
        for at in self._people:
            if cells[at] and (reason := self.became.was(cells[at])):
                return reason
        return ""

    def _gone_in(self, cells: Sequence[str], at: int) -> str:
        cell = cells[at]
        told = self.became.whole(cell) or self._tells_of_named(cells, at).get("", "")
        spared = told == RowRefusal.RELATIVE and self.kinship.spares(cells, cell)
        if told == RowRefusal.DEAD:
            rest = (cells[one] for one in self._remarks if one != at)
            spared = bool(self._of_lines(cells, at)) or self.became.are_dead(rest)
        if spared or (told != RowRefusal.MOVED and self._is_of_one(cells, at)):
            return ""
        if told == RowRefusal.DEAD and any(cells[one] for one in self._old):
            told = "" if self.became.renewed(cell) else told
        return told or (self.became.former(cell) if at in self._title else "")

    def _told(self, cells: Sequence[str]) -> str:
        if any(self._words.says_yes(cells[at]) for at in self._gone):
            return RowRefusal.MOVED
        for cell in (cells[at] for at in self._in_office):
            if self._words.says_no(cell):
                return RowRefusal.MOVED
            if reason := self.became.state(cell):
                return reason
        return self._answers.refused(cells)

    def _is_closed(self, cells: Sequence[str]) -> bool:
        """In a column of its own, or of what else holds."""
        if self._barred.is_row(cells) or (self._state and self._is_asked(cells)):
            return True
        declined = bool(self._answers.columns) and self._is_declined(cells)
        return declined or any(cells[at] and self._asks(cells[at]) for at in self._wishes)

    def _is_declined(self, cells: Sequence[str]) -> bool:
        """No; and in a remark, that they wished it."""
        if self._answers.is_asked(cells):
            return True
        wished = any(self._at_wish(cells[at]) for at in self._remarks)
        return wished and self._answers.says_no(cells)

    def _is_asked(self, cells: Sequence[str]) -> bool:
        """In a word of ours, or in a longer way; of one number, if a remark says so."""
        told = [at for at in self._state if cells[at] and self.asks(cells[at])]
        asked = [at for at in told if not self._asked.lines(cells[at])]
        if asked and self._apart_states.issuperset(asked):
            return not any(self._asked.lines(cells[at]) for at in self._remarks)
        return bool(asked)

    def _is_kin(self, cells: Sequence[str]) -> bool:
        return self.kinship.is_row(cells) or (bool(self._described) and self._is_kins(cells))

    def _is_kins(self, cells: Sequence[str]) -> bool:
        """His wife; in more words: used by his wife."""
        told = [at for at in self._described if cells[at] and not self._is_of_one(cells, at)]
        said = any(self.kinship.is_said(cells[at]) for at in told)
        states = (cells[at] for at in told if at in self._state)
        return said or any(self.kinship.is_state(cells, one) for one in states)
