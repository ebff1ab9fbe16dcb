"""Note what became of a number: dead, leading elsewhere, or replaced. It never rings again."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from clarion.actions import audit, changes
from clarion.actions.actor import Actor
from clarion.actions.changes import Changed
from clarion.actions.intake.add_line import LineFacts, add_line
from clarion.actions.intake.doubt_lines import doubt_lines
from clarion.actions.intake.subjects import close_for_ever, found_line
from clarion.actions.open_keyring import open_lasting
from clarion.actions.records import Registrar
from clarion.actions.refusal import Refused
from clarion.actions.transaction import one_transaction
from clarion.countries.base import NumberRefusal
from clarion.countries.registry import profile
from clarion.models import Line
from clarion.rules.vocabulary import ChangeKind, KeyringKind, LineKind
from clarion.vault.fingerprint import fingerprint


class UnreadableNumber(Refused):
    """The new number cannot be read. Please give it whole, with its area code."""


@dataclass(frozen=True)
class Told:
    """`on`: the day, as far as it is known. `number`: the new one, where there is one."""

    kind: ChangeKind
    on: date | None
    source: str
    note: str
    number: str = ""


OF_LINES = (ChangeKind.DEAD_NUMBER, ChangeKind.WRONG_NUMBER, ChangeKind.NEW_NUMBER)


@one_transaction
def note_line_change(*, line_id: UUID, told: Told, by: Actor, now: datetime) -> None:
    """A new number is added as any other: fingerprinted, once, and never after a stop."""
    subject = found_line(line_id)
    if told.kind == ChangeKind.NEW_NUMBER and subject.line:
        _add(subject.line, told.number, by, now)
    close_for_ever(subject.lines)
    changed = Changed(told.kind, told.on, told.note, by.pseudonym, told.source)
    changes.write(changed, by=by, now=now, line=subject.line)
    audit.write(by=by, now=now, verb="note_line_change", line=str(line_id), kind=told.kind)


def _add(old: Line, text: str, by: Actor, now: datetime) -> None:
    country = profile(by.deployment.profile)
    number = country.numbers.normalise(text)
    if isinstance(number, NumberRefusal):
        raise UnreadableNumber
    fingerprints = open_lasting(by, KeyringKind.FINGERPRINT)[1].wrapping
    mark = fingerprint(fingerprints, number.e164, number.ext)
    home = old.kind == LineKind.HOME and not number.mobile
    # Whatever else it was taken for until now.
    if home and doubt_lines(marks=[mark], imported=None, by=by, now=now):
        return
    add_line(
        facts=LineFacts(
            e164=number.e164,
            ext=number.ext,
            kind=LineKind.MOBILE if number.mobile else LineKind(old.kind),
            west=old.hours_class.endswith("_west"),
            switchboard=old.switchboard and not number.mobile,
        ),
        station=old.station,
        person=old.person,
        fingerprints=fingerprints,
        registrar=Registrar.of(by),
        by=by,
        now=now,
    )
