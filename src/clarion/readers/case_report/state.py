"""What the reader keeps in mind while it goes through a report."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from clarion.countries.report import Label
from clarion.readers.case_report.lex import Token
from clarion.readers.case_report.link import Written

REPLACED = "replaced"  # by another number
MERE = frozenset({Label.PHONE, Label.CONTACT})  # labels that say no more than that it is a number


@dataclass
class Office:
    """`top`: no part of another office. `indent`: of the line that opened it."""

    token: Token
    top: bool
    indent: int
    whole: "Office | None" = None  # of which it is a part


@dataclass
class Actor:
    """Somebody a number may belong to; `role`: why no number of theirs is taken."""

    name: Token | None = None
    title: Token | None = None
    title_end: int = 0
    title_once: int = 0  # its end, where it is told again in another script
    office: Office | None = None
    role: str = ""
    status: str = ""
    numbers: int = 0
    behind: bool = False  # named in brackets behind their number
    acts: bool = False  # as an official does, of whom no title is told
    alone: bool = False  # on a line of their own, without a number
    apart: bool = False  # so, behind a blank line
    also: Token | None = None  # the name once more, in another script
    sharers: list["Actor"] = field(default_factory=list)  # of the same numbers

    @property
    def is_official(self) -> bool:
        """Whose name and title were told, and nobody's relative."""
        return self.name is not None and self.title is not None and not self.role

    @property
    def is_titled_behind(self) -> bool:
        return self.name is not None and self.title is not None and self.title.start > self.name.end


@dataclass
class Draft:
    """A number with all that was said beside it; areas are in the order of trust."""

    written: Written
    label: str = ""
    actor: Actor | None = None
    office: Office | None = None
    line: int = 0
    areas: list[str] = field(default_factory=list)
    loose: bool = False  # none of them is told for this place of the report
    not_phone: str = ""
    role: str = ""
    status: str = ""
    flags: list[str] = field(default_factory=list)
    own_label: bool = False  # said behind it
    blocked: bool = False
    place: tuple[int, int] | None = None
    sharers: list[Actor] = field(default_factory=list)  # who are told further on
    unclear: str = ""  # words beside it that nothing explains
    weak: bool = False  # told in a sentence: a list that has the number, too, knows better
    apart: bool = False  # what stands behind it in its row is said of another
    wrong: bool = False  # the text says that it is not whose it was said to be


def at_home(drafts: Sequence[Draft]) -> list[Draft]:
    """手机15400000501，家里0536-0000121，别打他家里: the lines that may be at home."""
    homes = [one for one in drafts if one.label == Label.HOME]
    return homes or [one for one in drafts if one.written.fixed and one.label in {"", *MERE}]


def last_told(line: list[Draft]) -> list[Draft]:
    """Of a line, what is said of whom it named last."""
    return [one for one in line if one.actor is line[-1].actor]


def is_of_kind(draft: Draft, kind: str) -> bool:
    if kind == Label.MOBILE:
        return not draft.written.fixed
    if kind in {Label.HOME, Label.FAX}:
        return draft.label == kind
    return draft.written.fixed and draft.label not in {Label.HOME, Label.FAX}


@dataclass
class Line:
    """The line that is being read. `people` and `labels`: of the clause, for "respectively"."""

    number: int
    indent: int
    numbered: bool = False
    office: Office | None = None
    actor: Actor | None = None
    label: str = ""
    label_used: bool = False
    also_fax: bool = False
    pair: tuple[str, str] | None = None  # 办公及传真：, each of one number
    not_phone: str = ""
    status: str = ""
    drafts: list[Draft] = field(default_factory=list)
    clause: int = 0
    since: int = 0  # the first draft that a remark with numbers of its own is about
    things: list[Actor | Office] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)
    respectively: bool = False
    dealt: list[Actor | Office] = field(default_factory=list)  # to whom a clause gave numbers so
    passed: Office | None = None  # named in a clause about a relative, or about a victim
    visited: bool = False  # whether they went there
    told: Actor | None = None  # the official of the sentence before, and whom else it named
    told_things: list[Actor | Office] = field(default_factory=list)
    title_for_all: Token | None = None
    counted: bool = False  # 副所长有两位: so up to the end of the sentence, past a “;”
    title_span: int = 0
    area: str = ""

    def tell(self, *, ends: bool = True) -> None:
        """Of whom the next sentence may go on to tell; `ends`: and no mere part of this one."""
        if self.counted and ends:
            self.counted, self.title_for_all = False, None
        actor, last = self.actor, self.drafts[-1] if self.drafts else None
        if last and last.actor is actor and last.wrong:
            self.told = None  # a number that was said to be his
        elif actor and actor.is_official:
            self.told, self.told_things = actor, self.things
