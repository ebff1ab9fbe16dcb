"""How notes speak of the items of a numbered list: items 3 and 7 asked not to be called."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from clarion.countries.beside import NOTHING


@dataclass(frozen=True)
class Itemed:
    """Patterns, of a text in small letters. `numerals`: words → numbers.

    `begins`: how the line of an item begins, with a group for each way to write its number.
    `refs`: what speaks of items, each with the group `items` (their numbers, the signs and words
    between them), or with `first` or `last` (how many from either end), `whole` (how many they all
    are), `back` (which from the end) or `rest` (all the others). `number`: one number in such a
    group; `to`: between two of them, that those between are meant. `one`: in what speaks of items
    of a list that has no numbers. `more`: further numbers, later in a sentence that spoke of some.
    `but`: the end of what precedes items that are not meant, and `outside`: what stands behind
    them. `bad`: in what is said of them, that nobody is to call; `good`: that the number holds.
    """

    numerals: Mapping[str, int] = field(default_factory=dict)
    begins: str = NOTHING
    refs: tuple[str, ...] = ()
    number: str = NOTHING
    to: str = NOTHING
    one: str = NOTHING
    more: str = NOTHING
    but: str = NOTHING
    outside: str = NOTHING
    bad: str = NOTHING
    good: str = NOTHING
