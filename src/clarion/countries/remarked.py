"""What a country profile tells of remarks in tables: sentences that tell of a row's own number."""

from dataclasses import dataclass

NOTHING = "(?!)"


@dataclass(frozen=True)
class Remarked:
    """Patterns of a clause that leaves out what the row has said: whom and which number it is of.

    `signs`: between "|", one of them stands in whatever the rest finds. `own`: all that may stand
    before what became of them: he, this number (group `line`), in May, I was told. `moved`, `dead`:
    the rest of such a clause, besides the words of reports; `handed`: a whole clause by which the
    number is a relative's, a victim's or a volunteer's. `not_behind`: what a word of a report is
    not meant of, if it follows; `doubtful`: such words themselves, with what follows. `kin_are`: a
    clause that tells of kin themselves, with whom the next one may go on; `he_is`: how one begins
    that does not. `answered`: it was kin who told it, so that `theirs` (his father) is the
    official; `retold`: so a clause begins that tells of him as theirs. `both`: kin, and behind
    them that it is their phone, in two clauses. `kept`: anywhere, that they are still to be
    reached; `again`: that a number works. `stops`: anywhere, that nobody is to call, or not a
    line, in words that say so in a table only; `unasked`: that nobody has asked for what it
    goes on to say. `ordinals`: the first, the second and the third of several, between "|", in
    one of several words between ","; `last`: of a line, that it is another
    one (alternate phone). `renewed`: anywhere, that a number has become another, where both stand
    in a row. `line`: a line that a clause begins with, `this`: so begins
    one that was spoken of before; `asked_of`: of a clause that asks for no
    calls, of which `line`, or in their own words of which of theirs (`mine`); `calls`: of one that
    asks to call one; `pleads`: how one begins that names nobody who asked; `owner`: behind a line,
    that its owner says so; `works`: that it may be called. `gives`: before the number that is used
    in the place of a dead one; `ends`: and behind it. `gives_own`: before one that is told to be
    theirs; `gives_new`: to be a new one of theirs.
    `faxed`: the rest of a clause by which a
    line has become a fax; `fixed`: which one, if it names none; `desks`: between "|", words of an
    office that mean the same one. `through`: anywhere, that a call was put through to somebody.
    `stamps`: a day or an hour in words, by which a remark says when it was made; `writers`: who
    made it, before one; `until`: behind one, that it is part of what is said (since May).
    `results`: a line below a number so begins that tells how a call went; `reached`: how one on a
    later day so begins that the line works. `turned`: what was found of a `line` (`what`), in front
    of it: wrong mobile.
    `named`: a `line` with what joins it to its owner, for which `joint` may stand: other phone =.
    `disowned`: anywhere, that whoever answered has called the number wrong and kept to it.
    `called`: what precedes a surname that stands for the row's person, behind what precedes it;
    `acts`: and what follows it; `he`: what may stand in its place; `owned_by`: that
    the owner of the number is called so (`surname`). `is_of`: a clause that
    says whose relative, lawyer or fellow prisoner somebody is, or that they told of the row.
    `private`: one that says so of somebody of whom the row tells neither an office nor a title.
    `spares_kin`: anywhere, that nobody is to call their relative. `gives_desk`: before the number
    of an office that callers were told to call. `strange`: what a remark says of a line by which
    somebody answers who has nothing to do with the row.
    """

    signs: str = ""
    own: str = NOTHING
    moved: str = NOTHING
    dead: str = NOTHING
    handed: str = NOTHING
    not_behind: str = NOTHING
    doubtful: str = NOTHING
    kin_are: str = NOTHING
    he_is: str = NOTHING
    answered: str = NOTHING
    theirs: str = NOTHING
    retold: str = NOTHING
    both: str = NOTHING
    kept: str = NOTHING
    again: str = NOTHING
    unasked: str = NOTHING
    stops: str = NOTHING
    faxed: str = NOTHING
    fixed: str = ""
    desks: str = ""
    through: str = NOTHING
    named: str = "(?!)(?P<line>)"
    joint: str = " "
    disowned: str = NOTHING
    stamps: str = NOTHING
    writers: str = NOTHING
    until: str = NOTHING
    results: str = NOTHING
    reached: str = NOTHING
    turned: str = "(?!)(?P<what>)(?P<line>)"
    ordinals: str = ""
    last: str = NOTHING
    renewed: str = NOTHING
    line: str = NOTHING
    this: str = NOTHING
    asked_of: str = "(?!)(?P<mine>)(?P<line>)"
    calls: str = NOTHING
    pleads: str = NOTHING
    owner: str = NOTHING
    works: str = NOTHING
    gives: str = NOTHING
    gives_own: str = NOTHING
    gives_new: str = NOTHING
    ends: str = NOTHING
    called: str = NOTHING
    acts: str = NOTHING
    he: str = ""
    owned_by: str = "(?!)(?P<surname>)"
    is_of: str = NOTHING
    private: str = NOTHING
    spares_kin: str = NOTHING
    gives_desk: str = NOTHING
    strange: str = NOTHING
