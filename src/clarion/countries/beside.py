"""What may stand beside a number in reports of a country, and what it says."""

from dataclasses import dataclass

NOTHING = "(?!)"  # a pattern that matches nothing


@dataclass(frozen=True)
class Beside:
    """Words near a number by which it is clear, or not, whose it is. Patterns, but for `of`.
    `acts`: words that tell what the official before them did, and are nobody's name or kin; `deed`:
    how a remark in brackets begins that tells what an official did; `filler`: the whole of what
    leaves it as clear as it is; `own`: signs of somebody who belongs to another person; `his`: the
    whole of what says that a number is of whom was told before; `whose`: that words behind the
    number of an official name such a person; `employed`: that somebody works or learns there,
    `employs`: the same, right behind it; `did`: the whole of what tells that he did something to
    the relative who is named next;
    `have`, `for_him`: the same, in front of the number and behind it; `himself`: the end of
    what means the person just named, before the word for a line; `he`, `it`:
    the start of a sentence that goes on about them, or about the number; `hers`: that it is a
    woman; `theirs`: that they are several; `there`: behind that somebody left, that his new number
    follows; `once`: all that stands between a name and a former title; `rises`: all between an
    official and a title he got; `succeeds`: that somebody took the place of another; `ends`: what
    precedes the last digits that a number no longer has;
    `uses`: the whole of what says that the person just named called from it; `next`: the start of a
    sentence behind it that takes it back; `former`: the end of what precedes a title, or its first
    word, by which it is no longer his; `retired`: the same, of who holds no other; `sits`: the
    whole of a room where somebody sits; `alike`: in two names of one office; `fields`:
    desks of a whole office; `still`: behind a title, that it is his; `wrong`: behind the number,
    that it is not whose it was said to be; `earlier`: in front of it, that an older report had it,
    where a correction follows; `tail`: how words begin behind the last digits of a number, by which
    it is spoken of; `misprint`: how words begin behind a name, that the number given above was
    wrong; `above`: that a number told before is meant; `gone`: that it is not his; `owned`: the
    whole of what says so before an official; `asks_for`: the whole of what stands between a number
    to call, which ends with `calls`, and whom to ask for there; `asked_after`: the end of what
    precedes somebody whom an official asked about, `is_theirs`: what follows whose line it is;
    `headed`: what stands before
    and behind a school whose head is told of with a number; `changes`: that somebody has
    another number; `belongs`: the
    start of what says whose the number before it is; `answers`: behind a relative, who answers or
    uses it; `went`: behind whose a number is, how a call went;
    `surnamed`: what stands before a surname alone;
    `right`: behind the number, that it is his after all; `seen`: behind an office, that something
    was read there; `no`: the end of what says so before it; `remark`: behind it, how a
    call went or when to call; `helper`: titles of those who work for a person, whose side they
    share; `address`: how what looks like an office begins where somebody lives there; `works`: what
    precedes an office where somebody works or learns; `firm`: from a word for a kind of firm that
    has no name up to its number; `mistaken`: in a remark beside a row of a table, that a number of
    the row is wrong; `neutral`: the end of what is no authority, but a workplace, a school or a
    shop; `of_caught`: the end of what precedes a phone that was taken from somebody, or that they
    were called on; `caught`: the start of what follows it; `civil`: the end of how somebody is
    called who holds no office; `elder`: how kin are called, and officials out of courtesy;
    `staff`: a firm without a name, a blank and who works for it; `manages`: the title of who leads
    one; `card`: what is handed to somebody, and has a number on it; `of`: what may
    stand between an office and whom it is said of;
    `denied`: the whole of what says whose kin an official is not; `left`: the end of what precedes
    whom he left something to;
    `does`: what only officials do, told of somebody without a title; `leads`: what others do as
    well; `ours`: that it is somebody of the other side; `asks`: how a question ends; `station`:
    the end of an office that is part of another one, named in brackets behind it; `near`: the
    end of what precedes an office that is named to say where something is; `rather`: that
    this one number is meant, and not the office's; `class_heads`: an
    office, a line break, and who leads it, though elsewhere he is a teacher; `within`: the
    whole of what means the office that was told of; `claims`: behind a number, that who called
    said to be of the office that follows; `responsible`: the name of a field that holds an office
    of the other side, whatever it is called; `desk`: titles of those who answer the line of
    their office; `called`: the start of a sentence about somebody who is known by a friendly name,
    `who` in it; `kinds`: how a line begins that says below a list what kind its landlines are,
    `home` where they are at home; `kinds_of_all`: that all landlines are offices'; `posted`: a
    leader of a class, and in brackets who sent him;
    `his_line`: the whole of a sentence up to a number of whom the ones before are about;
    `counted`: right behind a title, that several hold it, who are named then;
    `renamed`: the whole of what stands between a wrong name and the right one;
    `number_of`: in front of a name, that the sentence is of their number, and `misprint_of`:
    behind it then, that it was wrong;
    `of_him`: in a request for no calls, that it is for the person told of above, not for kin;
    `reached`: the start of a sentence about whoever answered a call to the number;
    `its`: the end of what means the office told before; `harmed`: behind a name, what was done
    to somebody the report is about; `dated`: a clause in front of it that only says when or where;
    `callers`: those who call for whoever wrote the report; `seized`: before a name, what was done
    to them, `ended`: what stands behind such a name; `introduced`: somebody's kin with their
    `name`; `of_her`: her phone, as what precedes a number ends, with a group for a woman's;
    `calls_her`: the whole of what stands between an official and the number he called somebody at,
    and the start of what follows it; `called_us`: the end of what precedes such a number of ours;
    `results`: a field of a form that tells how a call went; `this_one`: how words about calls begin
    that are of one number alone; `terse`: right behind a number, a remark of a word that says that
    it is not whose it was said to be.
    """

    acts: str = NOTHING
    harmed: str = NOTHING
    seized: str = NOTHING
    introduced: str = NOTHING
    ended: str = r"\W"
    of_her: str = NOTHING
    dated: str = NOTHING
    callers: str = NOTHING
    deed: str = NOTHING
    did: str = NOTHING
    filler: str = NOTHING
    own: str = NOTHING
    his: str = NOTHING
    have: str = NOTHING
    for_him: str = NOTHING
    whose: str = NOTHING
    employed: str = NOTHING
    employs: str = NOTHING
    himself: str = NOTHING
    he: str = NOTHING
    it: str = NOTHING
    hers: str = NOTHING
    its: str = NOTHING
    theirs: str = NOTHING
    there: str = NOTHING
    once: str = NOTHING
    ends: str = NOTHING
    gone: str = NOTHING
    rises: str = NOTHING
    succeeds: str = NOTHING
    placed: str = NOTHING
    uses: str = NOTHING
    wrong: str = NOTHING
    terse: str = NOTHING
    counted: str = NOTHING
    next: str = NOTHING
    former: str = NOTHING
    retired: str = NOTHING
    sits: str = NOTHING
    alike: tuple[str, ...] = ()
    fields: str = NOTHING
    still: str = NOTHING
    earlier: str = NOTHING
    tail: str = NOTHING
    misprint: str = NOTHING
    above: str = NOTHING
    belongs: str = NOTHING
    calls: str = NOTHING
    asks_for: str = NOTHING
    asked_after: str = NOTHING
    is_theirs: str = NOTHING
    headed: tuple[tuple[str, str], ...] = ()
    changes: str = NOTHING
    owned: str = NOTHING
    answers: str = NOTHING
    went: str = NOTHING
    right: str = NOTHING
    seen: str = NOTHING
    no: str = NOTHING
    remark: str = NOTHING
    helper: str = NOTHING
    address: str = NOTHING
    works: str = NOTHING
    firm: str = NOTHING
    mistaken: str = NOTHING
    neutral: str = NOTHING
    card: str = NOTHING
    civil: str = NOTHING
    elder: str = NOTHING
    staff: str = NOTHING
    manages: str = NOTHING
    denied: str = NOTHING
    left: str = NOTHING
    does: str = NOTHING
    leads: str = NOTHING
    ours: str = NOTHING
    asks: str = NOTHING
    of_caught: str = NOTHING
    caught: str = NOTHING
    station: str = NOTHING
    near: str = NOTHING
    class_heads: str = NOTHING
    within: str = NOTHING
    claims: str = NOTHING
    responsible: str = NOTHING
    desk: str = NOTHING
    called: str = NOTHING
    kinds: str = "(?P<home>(?!))"
    kinds_of_all: str = NOTHING
    posted: str = NOTHING
    calls_her: tuple[tuple[str, str], ...] = ()
    called_us: str = NOTHING
    results: str = NOTHING
    this_one: str = NOTHING
    rather: str = NOTHING
    reached: str = NOTHING
    of_him: str = NOTHING
    number_of: str = NOTHING
    misprint_of: str = NOTHING
    renamed: str = NOTHING
    his_line: str = NOTHING
    surnamed: tuple[str, ...] = ()
    of: frozenset[str] = frozenset({"", " "})
