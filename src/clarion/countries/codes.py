"""How a report tells an area code once, for numbers that are written without one."""

from dataclasses import dataclass

from clarion.countries.beside import NOTHING


@dataclass(frozen=True)
class Told:
    """Patterns of what stands in one sentence with a code.

    `code`: the code itself, with the group `code`. `says`: that it is one (区号, area code);
    `lines`: of which numbers it is told; `every`: that it holds for all of these; `above`,
    `below`: for those above, or below. `one`: that it is of one number, or of one side; `no`: in
    front of digits that are something else, as the end of a number is.
    """

    code: str = NOTHING
    says: str = NOTHING
    lines: str = NOTHING
    every: str = NOTHING
    above: str = NOTHING
    below: str = NOTHING
    one: str = NOTHING
    no: str = NOTHING
