"""How the extensions of a switchboard are told in lists and columns."""

from dataclasses import dataclass

from clarion.countries.beside import NOTHING


@dataclass(frozen=True)
class Inner:
    """Patterns. `central`: the word for a switchboard.

    `follow`: in the line of a switchboard, that extensions follow; `named`: the word for them, in
    a line without a number; `column`: the whole name of a column of extensions; `direct`: in the
    name of a column of lines that have none. `at`: between an extension and the number that
    has it. `no_item`: the end of what stands before digits that
    are no extension; `counts`: what stands behind such digits.
    """

    central: str = NOTHING
    follow: str = NOTHING
    named: str = NOTHING
    column: str = NOTHING
    direct: str = NOTHING
    at: str = NOTHING
    no_item: str = NOTHING
    counts: str = NOTHING
