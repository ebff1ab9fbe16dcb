"""What makes a remark one for a person to read, where no rule has understood it."""

from dataclasses import dataclass

from clarion.countries.beside import NOTHING


@dataclass(frozen=True)
class Alarm:
    """Patterns of a clause: `says` raises it, unless the clause says `unless` as well."""

    says: str
    unless: str = NOTHING


@dataclass(frozen=True)
class Unheard:
    """`alarms`: of a clause; `holds`: anywhere in the remark, that the number is good after all.

    `quoted`: the signs around what somebody else said, of which only `wishes` are alarms.
    """

    alarms: tuple[Alarm, ...] = ()
    wishes: tuple[Alarm, ...] = ()
    holds: str = NOTHING
    quoted: str = NOTHING
