"""How later sentences speak of somebody whose number was told far above."""

from dataclasses import dataclass

from clarion.countries.beside import NOTHING


@dataclass(frozen=True)
class Recalled:
    """Patterns, of a text in small letters.

    Beside whoever is named: `other`: right behind, that somebody else is meant; `line`: right
    behind, that their number is meant, and `before`: right in front; `spares`: right in
    front, that nobody is to call, and `hours`: in the sentence, when. `goes_on`: how the next
    sentence begins that is about them still. In a clause: `bad`: that nobody is to call the
    number; `bad_line`: the same, where the number was spoken of; `gone`: that whoever had it is
    there no more; `good`: that it holds, whatever else was said. `again`: the number works by now.
    `alone`: a surname in small letters of whom such a sentence tells, and how it goes on.
    `between`: what may stand between an office and a title; `longer`: before a title, that
    it is another. `nth`: which of somebody's numbers,
    in front of their name or behind it: groups for the first to the third, in this order.
    `styled`: pairs of a title and of what else one who has it is called, behind the surname.
    `tail`: a number, by its last digits, each a group. `answers`: the end of a question up to
    its answer in the next line; `denies`: how that begins if the answer is no.
    """

    before: str = NOTHING
    spares: str = NOTHING
    hours: str = NOTHING
    other: str = NOTHING
    line: str = NOTHING
    goes_on: str = NOTHING
    bad: str = NOTHING
    bad_line: str = NOTHING
    gone: str = NOTHING
    good: str = NOTHING
    again: str = NOTHING
    between: str = ""
    alone: str = NOTHING
    longer: str = NOTHING
    nth: str = NOTHING
    tail: str = NOTHING
    answers: str = NOTHING
    denies: str = NOTHING
    styled: tuple[tuple[str, str], ...] = ()
