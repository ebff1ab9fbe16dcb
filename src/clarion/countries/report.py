"""What a country profile tells the reader of reports: shapes of numbers, words, names, places.

The reader's grammar is the same for every country. It works on a text that was made plain, folded
(one spelling for each word, sign by sign) and in small letters; a profile writes its words so.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum, auto

from clarion.countries.amended import Amended
from clarion.countries.beside import NOTHING, Beside
from clarion.countries.codes import Told
from clarion.countries.copied import Copied
from clarion.countries.corrections import Corrections
from clarion.countries.groups import Group
from clarion.countries.inner import Inner
from clarion.countries.unheard import Unheard


class Sort(StrEnum):
    """What a word does to the numbers around it. In brackets: what its `code` may be."""

    LABEL = auto()  # kind of line (see `Label`)
    TITLE = auto()  # an office that somebody holds ("charge": what of)
    UNIT = auto()  # the word that an office's name ends with ("", "part" of a greater one)
    ROLE = auto()  # whose number must not be imported (a reason)
    NOT_PHONE = auto()  # what follows is another kind of number (a reason)
    STATUS = auto()  # what became of the number or person before it (see `Status`)
    FIELD = auto()  # names what follows it (name, title, unit, address, skip)
    AREA = auto()  # "area code:" (before; after: it holds for the numbers above)
    RESPECTIVELY = auto()  # persons before, as many numbers behind
    CHANGED = auto()  # the number before was replaced by the one behind
    ALL = auto()  # the status that follows holds for every number of the list
    OF = auto()  # what follows belongs to whom stands before
    RELEASE = auto()  # a relative or victim did something: what follows is not theirs
    STOP = auto()  # a word that no name of an office goes across
    SAME = auto()  # the number that was told last is also this person's
    HOLDER = auto()  # who held the title told before (past), or who does (now)
    BLANK = auto()  # says nothing of the number
    PERSON = auto()  # somebody's name; found by its spelling, never listed


class Label(StrEnum):
    """Codes of Sort.LABEL."""

    WORK = "work"
    OFFICE = "office"  # work; of the person beside it, else of the office
    DESK = "desk"  # work; always of the office
    DUTY = "duty"  # as DESK, day and night
    SWITCHBOARD = "switchboard"  # as DESK; extensions that stand alone are its own
    HOME = "home"
    MOBILE = "mobile"
    FAX = "fax"
    PHONE = "phone"  # says no more than that it is a number
    CONTACT = "contact"  # as PHONE; somebody may be meant whom nobody names
    FIXED = "fixed"  # a landline
    PHS = "phs"  # a closed service
    PAGER = "pager"
    OLD = "old"  # replaced by another number


class Status(StrEnum):
    """Codes of Sort.STATUS."""

    DEAD, MOVED, STOP, UNVERIFIED = "dead", "moved", "stop", "unverified"
    KEEP_SECRET = "do_not_publish"  # noqa: S105 - no secret


_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
ENGLISH_MONTHS: Mapping[str, int] = {one: n for n, one in enumerate(_MONTHS.split("|"), start=1)}


@dataclass(frozen=True)
class Word:
    """`forms`: literal spellings between "|"; they are tried longest first, after `patterns`.

    `first`: the signs with which the patterns begin, so that they are tried there only.
    """

    sort: Sort
    code: str
    forms: str = ""
    patterns: tuple[str, ...] = ()
    first: str = ""


@dataclass(frozen=True)
class Odd:
    """Digits that look like something and are no number to call. `whole` matches digits alone."""

    whole: str
    reason: str
    refused: bool


@dataclass(frozen=True)
class Shapes:
    """How numbers are written. Patterns, tried where a digit may begin a number.

    `numbers`: with groups `bare` (a local number without its area), `local` (the local part of a
    whole landline) and `area`; a number with none of them is whole and has no area. `extension`:
    what stands between a number and its extension (the digits not included). `protect`: (pattern,
    reason or ""): digits that belong to something else; `hotline`: digits that are a public
    service; `rung`: before one and behind it; `said`: the end of what a local number stands behind;
    `tag`: the kind of line, in square brackets beside it. `lists`, `through`: words between numbers
    of a list, and of a range. `calling_code`: of the country. `parts`: what leads to the two parts
    of one number. `since`: in front of one that another replaced. `copula`: behind an extension,
    that it is told whose. `not_behind`: signs behind an amount. `inner`: see `Inner`.
    """

    numbers: str
    extension: str
    protect: Sequence[tuple[str, str]]
    odd: Sequence[Odd]
    lists: str
    through: str
    not_behind: str
    calling_code: str
    area: str
    hotline: str
    said: str = NOTHING
    tag: str = NOTHING
    parts: tuple[str, str] = (NOTHING, NOTHING)
    since: str = NOTHING
    copula: str = NOTHING
    rung: tuple[str, str] = (NOTHING, NOTHING)
    inner: Inner = field(default_factory=Inner)


@dataclass(frozen=True)
class People:
    """How names look. Patterns: `whole` matches a name that stands alone; `head` one at the start
    and `tail` one at the end of a run of text beside a title; `spaced` one with blanks inside;
    `addressed` has the groups `name` and `title`; `latin` one in letters, capitals kept;
    `apposed`: one in letters at the end of a run of text, where a comma parts it from a title;
    `joins`: signs that may stand between a name and what precedes it; `described`: behind a name,
    the report is about them; `pointed`: the end of what points at a title; `acts`: behind a
    surname of somebody named before; `known`: one so whole that it is found again in running text;
    `called`: one at the end of a run of text that says so; `short`: the surname alone, or said
    familiarly, with the group `surname`; `surname`: one that may stand alone before a title;
    `spelt`: one between a title and a number, of any look; `genitive`: the sign between a name and
    what is theirs; `copulas`: words between a title and whose it is; `polite`: what precedes a
    name; `who`: how a clause begins that tells more of whom was just named; `held`: all between a
    title and who holds it, groups `is`, `last`; `passive`: before a title that is not told of;
    `called_so`: behind a title, group `name`; `reads`: if letters read it; `single`: no surname.
    """

    whole: str
    head: str
    tail: str
    spaced: str
    addressed: str
    latin: str
    joins: str
    apposed: str = NOTHING
    known: str = NOTHING
    described: str = NOTHING
    pointed: str = NOTHING
    acts: str = NOTHING
    short: str = NOTHING
    called: str = NOTHING
    surname: str = NOTHING
    spelt: str = NOTHING
    single: str = NOTHING
    genitive: str = ""
    copulas: frozenset[str] = frozenset()
    polite: str = NOTHING
    who: str = NOTHING
    held: str = NOTHING
    passive: str = NOTHING
    called_so: str = NOTHING
    reads: Callable[[str, str], bool] | None = None


@dataclass(frozen=True)
class ReportTerms:
    """`signs`: numerals that are written as words, read as digits in long runs only.

    `fold`: one character for another, so that words need one spelling. `letters`: a character
    class (inside brackets) of the script that is written without blanks. `numbering`: what may
    stand before the first word of a line. `unit_head`: the part of a run of text that belongs to
    the name of the office whose last word follows; `unit_whole`: all of one, where nothing else is
    said. `place`: the leading words of an office's name
    that say where it is. `cities`: name (without its last word) → area codes. `heads`: ending of a
    title → a word in the name of the office that such an official heads. `seconds`: the same for
    officials that others may have as well. `stages`: (code, pattern), the earliest first. `dates`
    are patterns with the groups `year`, `month` or `name` (one of `months`) and `day`, which
    `day_of` makes a date of; it raises ValueError for a day that does not exist. `titles_lead`: a
    title stands before the office, and the office before the name. `spread`: words often written
    with blanks between their signs. `no_city`: what follows the name of a city where it is the
    name of a street, say. `marks`: signs that part the words of a list ("list") or end a sentence
    ("sentence"), besides those of the keyboard. `joins`: between people named together;
    `holds_both`: between two titles of one person. `former`, `now`: how an office that somebody
    held begins, and what precedes the one that is held today. `this`: the office spoken of: groups
    `kind` and `bare`, a mere word. `place_codes`: in a line of area codes, of which place one is;
    groups `name` and `code`. `apart`: how the name of a part begins that is known by it alone;
    `within`: a body of any office; `wholes`: in the name of a part → in that of what it may be a
    part of; `houses`: whole offices that are a part of such a one. `authority`: in the name of an
    office: no workplace of a victim. `gives`: the end of what precedes somebody who is called.
    `goes`: the end of what says that somebody went to the office that follows. `heads_list`: all
    that a heading says besides whose its list is. `leads`: what may stand before an office in its
    heading. `inside`: how a heading inside an office begins. `body`: a heading that names a place
    or an institution, an office where an official follows. `old`: that the number of before is
    meant; `kept`: behind that somebody left, that it is still theirs. `many`: titles that several
    people of an office have; `anybody`: titles that head whole lists. `personal`: in the name of a
    form's field: told of anybody, as an age is. `of_those_held`: names of columns in a table of
    them; two that are `weak` say as much. `acted`: (before, after) the name of an office in
    running text that tells that it acts; the list that follows is its. `nobody`: of nobody.
    `groups`: at the head of lists of which nobody is called.
    `abbreviated`: a dot that ends a word, and no sentence.
    `dialect`: words of a dialect → as many signs of the language that the words here are of.
    """

    signs: Mapping[str, str]
    fold: Mapping[str, str]
    letters: str
    numbering: str
    shapes: Shapes
    words: Sequence[Word]
    people: People
    unit_head: str
    place: str
    cities: Mapping[str, Sequence[str]]
    heads: Mapping[str, str]
    stages: Sequence[tuple[str, str]]
    dates: Sequence[str]
    months: Mapping[str, int] = field(default_factory=lambda: ENGLISH_MONTHS)
    day_of: Callable[[int, int, int], date] = date
    titles_lead: bool = False
    seconds: Mapping[str, str] = field(default_factory=dict)
    unit_whole: str = NOTHING
    spread: str = NOTHING
    no_city: str = ""
    marks: Mapping[str, str] = field(default_factory=dict)
    joins: frozenset[str] = frozenset({"and", "&", "/"})
    holds_both: frozenset[str] = frozenset({"", "/", "and"})
    place_codes: Sequence[str] = ()
    former: str = NOTHING
    now: str = NOTHING
    this: str = NOTHING
    within: str = NOTHING
    apart: str = NOTHING
    wholes: Mapping[str, str] = field(default_factory=dict)
    houses: Mapping[str, str] = field(default_factory=dict)
    many: str = NOTHING
    anybody: str = NOTHING
    withdrawn: str = NOTHING
    secret: str = NOTHING
    taken_out: str = NOTHING
    renewed: str = NOTHING
    old: str = NOTHING
    kept: str = NOTHING
    heads_list: str = r"[\W\d]*"
    leads: str = NOTHING
    inside: str = NOTHING
    body: str = NOTHING
    authority: str = NOTHING
    goes: str = NOTHING
    gives: str = NOTHING
    first_person: str = NOTHING
    own_room: str = NOTHING
    schools: str = NOTHING
    school_heads: str = NOTHING
    personal: str = NOTHING
    of_those_held: str = NOTHING
    beside: Beside = field(default_factory=Beside)
    corrections: Corrections = field(default_factory=Corrections)
    acted: Sequence[tuple[str, str]] = ()
    nobody: frozenset[str] = frozenset()
    copied: Copied = field(default_factory=Copied)
    amended: Amended = field(default_factory=Amended)
    unheard: Unheard = field(default_factory=Unheard)
    groups: Sequence[Group] = ()
    codes: Told = field(default_factory=Told)
    abbreviated: str = NOTHING
    dialect: Mapping[str, str] = field(default_factory=dict)
