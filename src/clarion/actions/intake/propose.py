"""Read a pasted report into a proposal. Nothing of it reaches the directory unconfirmed."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID, uuid4

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.intake.pasted import Pasted, SourceFacts, rows_of
from clarion.actions.intake.pastes import write
from clarion.actions.provenance import CaseFacts
from clarion.actions.transaction import one_transaction
from clarion.countries.base import Profile
from clarion.countries.registry import profile
from clarion.models import Paste
from clarion.readers.proposal import DateFound, Proposal

Read = Callable[[str, Profile, str], Proposal]


@one_transaction
def propose(
    *, text: str, area: str, source: SourceFacts, read: Read, by: Actor, now: datetime
) -> UUID:
    """Sealed to who pasted it, and to nobody else yet. `area`: of bare local numbers, or empty."""
    country = profile(by.deployment.profile)
    proposal = read(text, country, area)
    case = _case(proposal, country)
    pasted = Pasted(
        text=text,
        area=area,
        source=source,
        rows=rows_of(proposal, country),
        case=case,
        guessed=proposal.stage_said if case.stage else "",
    )
    row = Paste(id=uuid4(), by_tag=by.tag, at=now)
    write(row, pasted, by)
    row.save(force_insert=True)
    audit.write(by=by, now=now, verb="propose", paste=str(row.pk))
    return row.pk


def _case(proposal: Proposal, country: Profile) -> CaseFacts:
    """The stage as the reader guesses it, and the day on which it began."""
    stage = proposal.stage if proposal.stage in {one.code for one in country.stages} else ""
    since = _latest([one for one in proposal.dates if one.kind == stage]) if stage else ""
    return CaseFacts(stage=stage, since=since, when=_latest(proposal.dates))


def _latest(dates: list[DateFound] | tuple[DateFound, ...]) -> str:
    return max((one.date for one in dates), default="")
