"""What was made once while nobody counted lines is made again while they are counted."""

import gc
from collections.abc import Iterator
from functools import cached_property, lru_cache

from clarion.readers.case_report import read
from clarion.readers.table.once import Once

_Remembering = type(lru_cache(repr))


def forget() -> None:
    """Functions that remember, properties worked out once, and things made once."""
    read._grammars.clear()
    for thing in gc.get_objects():
        kind = type(thing)
        if kind is _Remembering and _is_ours(thing):
            thing.cache_clear()
        elif kind is Once:
            thing.made.clear()
        elif _is_ours(kind):
            for name in _worked_out_once(kind):
                vars(thing).pop(name, None)


def _is_ours(thing: object) -> bool:
    return str(thing.__module__).startswith("clarion.")


def _worked_out_once(kind: type) -> Iterator[str]:
    for base in kind.__mro__:
        for name, value in vars(base).items():
            if isinstance(value, cached_property):
                yield name
