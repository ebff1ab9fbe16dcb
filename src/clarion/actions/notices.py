"""Notices: left by anybody, who cannot read them; opened and decided by coordinators, once each."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from clarion.actions import audit, places
from clarion.actions.actor import Actor
from clarion.actions.open_keyring import open_lasting
from clarion.actions.open_sealed import open_payload_of
from clarion.actions.refusal import NotFound, Refused
from clarion.models import Notice
from clarion.rules.vocabulary import Decision, KeyringKind
from clarion.vault.keypair import KeyPair
from clarion.vault.sealing import seal_payload_to


class AlreadyDecided(Refused):
    """Somebody has decided this already. Nothing was done twice."""


def leave(content: Mapping[str, Any], by: Actor, now: datetime) -> None:
    notice = Notice(id=uuid4(), at=now)
    notice.sealed = _sealed(notice, content, by)
    notice.save(force_insert=True)


def opened(notice: Notice, pair: KeyPair, by: Actor) -> dict[str, Any]:
    """What it says; `pair` is DIRECTORY's."""
    return open_payload_of(pair, notice, "sealed", by=by)


def find(notice_id: UUID, *abouts: str, by: Actor) -> tuple[Notice, dict[str, Any]]:
    """An open notice about one of these; about anything if none is named.

    Raises NotFound for a missing one and one about something else, AlreadyDecided for one done.
    """
    _, keys = open_lasting(by, KeyringKind.DIRECTORY)
    notice = Notice.objects.filter(pk=notice_id).first()
    if notice is None:
        raise NotFound
    said = opened(notice, keys.pair, by)
    if abouts and said["about"] not in abouts:
        raise NotFound
    if notice.seen_at:
        raise AlreadyDecided
    return notice, said


def decide(
    notice: Notice, said: Mapping[str, Any], decision: Decision, *, by: Actor, now: datetime
) -> None:
    """Who decided stands sealed in the notice, and in the audit. Raises AlreadyDecided."""
    kept = dict(said) | {"decided": decision.value, "decider": by.pseudonym}
    sealed = _sealed(notice, kept, by)
    if not Notice.objects.filter(pk=notice.pk, seen_at=None).update(seen_at=now, sealed=sealed):
        raise AlreadyDecided
    audit.write(by=by, now=now, verb="decide", notice=str(notice.pk), decision=decision.value)


def _sealed(notice: Notice, content: Mapping[str, Any], by: Actor) -> bytes:
    place = places.column(by.deployment.pk, notice, "sealed")
    return seal_payload_to(by.directory.public, content, place)
