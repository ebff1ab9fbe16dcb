"""Add a number to the directory: checked, fingerprinted, never twice, never after a stop."""

from dataclasses import dataclass
from datetime import datetime

from clarion.actions import audit, search_index
from clarion.actions.actor import Actor
from clarion.actions.intake.cautions import cautioned_among
from clarion.actions.intake.doubt_lines import doubt_lines
from clarion.actions.records import Registrar
from clarion.actions.refusal import Refused
from clarion.actions.suppressions import marks_against
from clarion.actions.transaction import one_transaction
from clarion.countries.registry import profile
from clarion.models import Import, Line, Person, Station, Suppression
from clarion.queries.stops import person_stopped
from clarion.rules import hours
from clarion.rules.vocabulary import LineKind
from clarion.vault.fingerprint import fingerprint
from clarion.vault.key import Key


class AskedUsToStop(Refused):
    """This person asked us to stop. The number cannot come back."""


class AlreadyThere(Refused):
    """This number is in the directory already."""


class NotForCalls(Refused):
    """Emergency and public hotlines never reach the queue."""


class WrongWorld(Refused):
    """Practice deployments take only fictional numbers, and real ones never do."""


@dataclass(frozen=True)
class LineFacts:
    """`e164` with its plus sign; `west` where clocks run two hours late."""

    e164: str
    ext: str
    kind: LineKind
    west: bool = False
    switchboard: bool = False


@one_transaction
def add_line(
    *,
    facts: LineFacts,
    station: Station,
    person: Person | None,
    fingerprints: Key,
    registrar: Registrar,
    by: Actor,
    now: datetime,
    imported: Import | None = None,
) -> Line:
    """Homes and fax machines are kept, but never ring."""
    _refuse_number(facts, by)
    mark = fingerprint(fingerprints, facts.e164, facts.ext)
    _refuse_known(mark, marks_against(fingerprints, facts.e164, facts.ext))
    if person and person_stopped(person.tag):
        raise AskedUsToStop
    words = {"e164": facts.e164, "ext": facts.ext}
    line = Line.objects.create(
        record=registrar.ordinary(words, now),
        station=station,
        person=person,
        fingerprint=mark,
        kind=facts.kind,
        hours_class=hours.class_of(facts.kind, west=facts.west),
        switchboard=facts.switchboard,
        callable=facts.kind not in {LineKind.HOME, LineKind.FAX},
        imported=imported,
    )
    if cautioned_among([mark]):
        doubt_lines(marks=[mark], imported=imported, by=by, now=now)
    search_index.index_line(line=line, facts=words, registrar=registrar, deployment=by.deployment)
    audit.write(by=by, now=now, verb="add_line", line=str(line.pk))
    return line


def _refuse_number(facts: LineFacts, by: Actor) -> None:
    country = profile(by.deployment.profile)
    if country.numbers.is_hotline(facts.e164):
        raise NotForCalls
    if country.numbers.is_fictional(facts.e164) != by.deployment.practice:
        raise WrongWorld


def _refuse_known(mark: bytes, against: set[bytes]) -> None:
    if Suppression.objects.filter(fingerprint__in=against).exists():
        raise AskedUsToStop
    if Line.objects.filter(fingerprint=mark).exists():
        raise AlreadyThere
