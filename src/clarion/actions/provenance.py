"""What an import says of itself: source, how the numbers were come by, the case it tells of."""

import hashlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any, Self
from uuid import uuid4

from clarion.actions import places
from clarion.actions.actor import Actor
from clarion.models import Import
from clarion.rules.vocabulary import ImportKind, ImportState, Obtained
from clarion.vault.sealing import seal_payload_to, seal_to


@dataclass(frozen=True)
class CaseFacts:
    """The circumstances, as far as they are known; days as ISO, or empty.

    `name`: of whom the case is about, as the family allows. `handler`: who handles the case.
    """

    name: str = ""
    what: str = ""
    when: str = ""
    where: str = ""
    handler: str = ""
    stage: str = ""
    since: str = ""
    decision_on: str = ""


@dataclass(frozen=True)
class Provenance:
    """`published`: the source's date as it writes it. `entered_by`: a pseudonym."""

    title: str
    publisher: str
    published: str
    url: str
    obtained: Obtained
    entered_by: str
    # SHA-256 of the text that was pasted or of the file, in hex; empty where there is none.
    original_hash: str = ""
    case: CaseFacts = field(default_factory=CaseFacts)

    def to_payload(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_payload(cls, payload: Mapping[str, Any]) -> Self:
        facts = {**payload, "obtained": Obtained(payload["obtained"])}
        return cls(**{**facts, "case": CaseFacts(**payload["case"])})


def hash_of(original: bytes) -> str:
    return hashlib.sha256(original).hexdigest()


def begin(
    *,
    kind: ImportKind,
    provenance: Provenance,
    original: str | None,
    by: Actor,
    now: datetime,
) -> Import:
    """A running import; `original` is kept for 90 days. Raises nothing: it only seals."""
    made = Import(id=uuid4(), kind=kind, state=ImportState.RUNNING, at=now, by_tag=by.tag)
    public, deployment = by.directory.public, by.deployment.pk
    place = places.column(deployment, made, "sealed")
    made.sealed = seal_payload_to(public, provenance.to_payload(), place)
    if original is not None:
        text_place = places.column(deployment, made, "sealed_original")
        made.sealed_original = seal_to(public, original.encode(), text_place)
    made.save(force_insert=True)
    return made
