"""The words of tables: what heads a column, what a cell says of a line, and what means nothing."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from clarion.countries.remarked import Remarked
from clarion.rules.vocabulary import ColumnKind, LineKind, RowRefusal


@dataclass(frozen=True)
class TableWords:
    """Each a row of words between "|", in lower case and without blanks.

    `states`: what a cell of a state's column may contain; `ended`: in words that say only there
    that nobody is to call (unsubscribed). `codes`: whole cells of states; `harmless`: such
    that say nothing against a number; `transfers`: such that say it of a call, or of the person;
    `not_yet`: stands before
    a state that does not hold. `yes`, `no`, `nothing`, `greetings` (Mr.): whole cells.

    Whole headings, all of them among `headers` as well: `whole_names`: of a name with all its
    parts; `parts`: of a part of an office; `inner`: the same, if it stands behind a wider one;
    `streets`: of a place as letters are addressed; `homes`: of where somebody lives;
    `relations`: of who somebody is to somebody
    (wife, official); `unsure`: that name a kind of line, or something else.
    Words in a heading: `others`: it is about somebody else, or about who keeps the table;
    `makers`: who keeps it, where a cell says so itself ("filled in by: Lin");
    `in_charge`: it may head an official or a helper (responsible);
    `helpers`: who answers for the official; `elsewhere`: the address is not the office's;
    `besides`: no telephone, whatever else it says; `flags`: it begins with, and its cells say
    yes or no; `fillers`: add nothing.
    Patterns: `asks`: what a question of a form adds to a heading (please enter the phone; the
    number you called); `to_whom`: what follows a word of `relations` (to the case).
    `no_calls`: of a heading, its words between blanks, whose cells say who must not be
    called; `may_call`: who may; `other_ways`: in such a heading, if it is about letters and not
    about calls; `tried`: that its cells name the number's column that was called.
    `of_all`: in a clause, that it is of all people of a row, whose names have become "#".
    `not_again`: so an answer begins by which somebody is not to be called again; `puts_off`:
    anywhere in it, that this holds for some time only.
    `results`: of a heading, that its cells say what a call brought, perhaps in codes; `rounds`:
    that they are of one round of calls; `means`: between a code and what it means; `code_signs`:
    signs of the country's script that serve as codes; `short_lines`: beside a code, how a line may
    be shortened, and its whole word.
    `confirmed`: so the heading of a section begins before a state (found to be dead).
    `flags_kin`: of a heading that it asks whether somebody is a relative, a victim, a volunteer.
    `handlers`: of the words of a heading, that it is of who did something with the row (added by).
    `papers`: of the end of a heading before "number", that it is none of a telephone.
    `kin`: in a name, a title or a label, that it is an official's relative, a victim or a lawyer;
    `kin_alone`: a whole remark that says no more; `who` is a name, or nothing.
    `office_signs`: with one of these ends the name of an office or a desk in the country's script.
    `kin_first`: so a name may begin, and a title may not, unless it is all of it;
    `ours`: of a name or a title without an office, that it is one of ours;
    `private_offices`: of an office, that it is a lawyer's; `receives`: that relatives are received
    there. `at_wish`: a whole remark beside "may not be called", that they asked for it.
    `kin_signs`: in each word of kin in
    the country's script stands one of them; `kin_words`: in letters, it is one of them.
    `ditto`: whole cells that say what stands above. `totals`: the first cell of a row of sums.
    `disused`: in a heading of numbers, that they are used no more. `unchanged`: so a state begins
    of one that is used still. `sexes`: that somebody is a man or a woman, and no son or daughter.
    `pagers`: labels of what is no telephone; `closed`: of a service that was closed.
    `remarks`: see `Remarked`.
    `leads`: the first word of a compound decides, and not the last. `surname_last`: in a name.
    """

    headers: Mapping[ColumnKind, str] = field(default_factory=dict)
    kinds: Mapping[LineKind, str] = field(default_factory=dict)
    states: Mapping[RowRefusal, str] = field(default_factory=dict)
    ended: str = ""
    codes: Mapping[RowRefusal, str] = field(default_factory=dict)
    harmless: str = ""
    transfers: str = ""
    not_yet: str = ""
    yes: str = ""
    no: str = ""
    nothing: str = ""
    greetings: str = ""
    whole_names: str = ""
    parts: str = ""
    inner: str = ""
    streets: str = ""
    homes: str = ""
    asks: str = "(?!)"
    to_whom: str = "(?!)"
    unsure: str = ""
    others: str = ""
    makers: str = ""
    in_charge: str = ""
    handlers: str = "(?!)"
    confirmed: str = "(?!)"
    flags_kin: str = "(?!)"
    helpers: str = ""
    elsewhere: str = ""
    besides: str = ""
    flags: str = ""
    fillers: str = ""
    no_calls: str = "(?!)"
    may_call: str = "(?!)"
    other_ways: str = "(?!)"
    of_all: str = "(?!)"
    not_again: str = "(?!)"
    puts_off: str = "(?!)"
    results: str = "(?!)"
    rounds: str = "(?!)"
    means: str = "(?!)"
    code_signs: str = ""
    short_lines: Mapping[str, str] = field(default_factory=dict)
    tried: str = "(?!)"
    papers: str = "(?!)"
    disused: str = "(?!)"
    unchanged: str = ""
    sexes: str = ""
    totals: str = ""
    ditto: str = ""
    pagers: str = ""
    closed: str = ""
    relations: str = ""
    kin: str = "(?!)"
    kin_alone: str = "(?!)(?P<who>)"
    kin_first: str = "(?!)"
    ours: str = "(?!)"
    private_offices: str = "(?!)"
    receives: str = "(?!)"
    at_wish: str = "(?!)"
    kin_signs: str = ""
    office_signs: str = ""
    kin_words: str = ""
    remarks: Remarked = field(default_factory=Remarked)
    leads: bool = False
    surname_last: bool = False
