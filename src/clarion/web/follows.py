"""What follows from a report, in sentences generated from the table of consequences."""

from datetime import datetime

from django.utils.translation import gettext as _

from clarion.actions.calling.record_outcome import Recorded
from clarion.actions.calling.reported import Reported
from clarion.countries.registry import profile
from clarion.rules.explain import Sentence, explain
from clarion.rules.lifecycle import Consequence
from clarion.web.sentences import COUNTED, FOR_COORDINATORS, SENTENCES
from clarion.web.tags.clarion import clock, date_of, day, in_zone
from clarion.web.visitor import Request


def of_report(recorded: Recorded, reported: Reported, request: Request) -> list[str]:
    """What follows, the hour that holds, and who reads what was written for the coordinator."""
    return [
        *sentences(recorded.consequence, late=recorded.late),
        *_agreed(recorded, reported, request),
        *_sealed(recorded.consequence, reported),
    ]


def _agreed(recorded: Recorded, reported: Reported, request: Request) -> list[str]:
    """With its date. Another hour than the one that was asked for is said first."""
    if recorded.agreed_at is None or reported.callback is None:
        return []
    there = in_zone(recorded.agreed_at, profile(request.actor.deployment.profile).zone)
    mine, asked = in_zone(there, request.actor.member.zone), reported.callback.at
    holds = _(
        "Agreed for %(day)s, %(date)s, at %(clock)s there: %(my_day)s, %(mine)s for you. It comes"
        " up a quarter of an hour early."
    ) % {**_named(there), "my_day": day(mine), "mine": clock(mine)}
    if there == asked:
        return [holds]
    moved = _(
        "They asked for %(day)s, %(date)s, at %(clock)s there, but this line may not ring then."
        " The first hour that may is taken instead."
    )
    return [moved % _named(asked), holds]


def _named(at: datetime) -> dict[str, str]:
    return {"day": day(at), "date": date_of(at), "clock": clock(at)}


def _sealed(consequence: Consequence, reported: Reported) -> list[str]:
    if not (reported.to_coordinator and consequence.for_custodians):
        return []
    return [
        _(
            "What you wrote for the coordinator is sealed for the custodians alone. No page shows"
            " it to them yet: tell one of them what cannot wait."
        )
    ]


def sentences(consequence: Consequence | None, *, late: bool = False) -> list[str]:
    """For the volunteer who reported. None: the report had been made before."""
    if consequence is None:
        return [_("This call had been reported already. It was counted once.")]
    told = [it for it in explain(consequence) if it.key not in FOR_COORDINATORS]
    if not late:
        return [worded(sentence) for sentence in told]
    return [
        # A stop holds however late it is told.
        *(worded(sentence) for sentence in told if sentence.key.startswith("stop_")),
        _("Your report is saved."),
        _("This contact had gone to somebody else meanwhile, so a coordinator reads it."),
    ]


_EFFECTS = {"line", "contact", "scope", "rest"}


def effects(consequence: Consequence) -> list[str]:
    """For a coordinator: what a report changes in the queue."""
    told = explain(consequence)
    return [worded(it) for it in told if it.key.partition("_")[0] in _EFFECTS]


def worded(sentence: Sentence) -> str:
    if sentence.key in COUNTED:
        return str(COUNTED[sentence.key] % {"count": sentence.count})
    return str(SENTENCES[sentence.key])
