"""Confirm a proposal: what is ticked enters the directory, whole or not at all."""

from dataclasses import asdict, replace
from datetime import date, datetime
from uuid import UUID

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.intake.check_paste import Checked, check_paste
from clarion.actions.intake.enter import Entry, enter
from clarion.actions.intake.heed_paste import doubt, set_apart
from clarion.actions.intake.pasted import Pasted
from clarion.actions.intake.pastes import open_to_change
from clarion.actions.provenance import CaseFacts, Provenance, begin, hash_of
from clarion.actions.records import Registrar
from clarion.actions.refusal import Refused
from clarion.actions.transaction import one_transaction
from clarion.countries.base import Profile
from clarion.countries.registry import profile
from clarion.models import Import, Upload
from clarion.rules.case_clock import next_decision
from clarion.rules.vocabulary import ImportKind, ImportState


class NothingTaken(Refused):
    """No row is ticked that could be taken. Tick at least one, or discard the report."""


@one_transaction
def confirm(*, paste_id: UUID, by: Actor, now: datetime) -> UUID:
    """The import that it became. Raises NothingTaken, HandedIn, NotFound."""
    paste = open_to_change(paste_id, by)
    apart = set_apart(paste.pasted, by, now)
    checked = check_paste(pasted=paste.pasted, by=by, now=now)
    if not any(one.taken for one in checked.judged) and not apart.says_something:
        raise NothingTaken
    imported = begin(
        kind=ImportKind.TABLE if paste.pasted.table else ImportKind.PASTE,
        provenance=_provenance(paste.pasted, by, now),
        original=paste.pasted.text,
        by=by,
        now=now,
    )
    entry = Entry(
        imported=imported,
        namer=checked.namer,
        language=checked.namer.country.scripts.language_of(paste.pasted.text),
        registrar=Registrar.of(by),
        now=now,
    )
    enter(checked.judged, entry)
    imported.rows_stopped = apart.new
    imported.rows_doubted = doubt(apart, checked.judged, imported=imported, by=by, now=now)
    _finish(imported, checked, now)
    paste.row.delete()
    if paste.pasted.upload:
        Upload.objects.filter(pk=paste.pasted.upload, imported=None).delete()
    audit.write(by=by, now=now, verb="confirm_import", imported=str(imported.pk))
    return imported.pk


def _provenance(pasted: Pasted, by: Actor, now: datetime) -> Provenance:
    country = profile(by.deployment.profile)
    return Provenance(
        **asdict(pasted.source),
        entered_by=by.pseudonym,
        original_hash=hash_of(pasted.text.encode()),
        case=_timed(pasted.case, country, now.astimezone(country.zone).date()),
    )


def _timed(case: CaseFacts, country: Profile, today: date) -> CaseFacts:
    """With the date that its stage gives, unless another one was written."""
    stages = {stage.code: stage for stage in country.stages}
    if case.decision_on or not case.since or case.stage not in stages:
        return case
    clock = next_decision(stages[case.stage].limits, date.fromisoformat(case.since), today)
    return replace(case, decision_on=clock.on.isoformat() if clock else "")


def _finish(imported: Import, checked: Checked, now: datetime) -> None:
    counted = checked.expected
    imported.state = ImportState.DONE
    imported.rows_seen = len(checked.judged)
    imported.rows_done = counted.lines
    imported.rows_known = counted.known
    imported.rows_refused = counted.refused
    imported.finished_at = now
    imported.save()
