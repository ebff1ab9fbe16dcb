"""How sentences speak of one of the several numbers that were told of somebody."""

from dataclasses import dataclass

from clarion.countries.beside import NOTHING

LAST = -1
ALL = -2


@dataclass(frozen=True)
class Order:
    """`said`: a pattern; `place`: from 0, `LAST` or `ALL`; `of`: of how many."""

    said: str
    place: int
    of: int = 0


@dataclass(frozen=True)
class Counted:
    """Patterns of a text in small letters.

    `orders`: of which one a clause is; `other`: of the other one of two, or of the others;
    `every`: of all, or of nobody's. `of`: behind one of them, that whoever has it follows;
    `begins`: the start of a sentence that names nobody, up to which one it is of.
    """

    orders: tuple[Order, ...] = ()
    other: str = NOTHING
    every: str = NOTHING
    of: str = NOTHING
    begins: str = ""
