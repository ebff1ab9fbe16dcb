"""Words of danger in a remark that no rule has understood: its numbers are for a person.

A wrong list costs somebody who never took part; a number in doubt costs a coordinator a look.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from clarion.countries.unheard import Alarm, Unheard
from clarion.readers.compiled import compiled

_CLAUSE = re.compile(r"[^,;。!?()\n\t|]+")


@dataclass(frozen=True)
class _Alarm:
    says: re.Pattern[str]
    unless: re.Pattern[str]

    def raised(self, said: str) -> bool:
        return any(
            self.says.search(one[0]) and not self.unless.search(one[0])
            for one in _CLAUSE.finditer(said)
        )


class Alarms:
    """Of texts in small letters, their signs made plain."""

    def __init__(self, terms: Unheard) -> None:
        every = "|".join(f"(?:{one.says})" for one in (*terms.alarms, *terms.wishes))
        self._any = compiled(every) if every else None
        self._alarms, self._wishes = _compiled(terms.alarms), _compiled(terms.wishes)
        self._holds, self._quoted = compiled(terms.holds), compiled(terms.quoted)

    def raised(self, said: str) -> bool:
        if self._any is None or not self._any.search(said) or self._holds.search(said):
            return False
        plain = self._quoted.sub(" ", said)
        return any(one.raised(plain) for one in self._alarms) or any(
            one.raised(said) for one in self._wishes
        )


def _compiled(alarms: Sequence[Alarm]) -> tuple[_Alarm, ...]:
    return tuple(_Alarm(compiled(one.says), compiled(one.unless)) for one in alarms)
