"""Publish a talking point: words with sources, signed by a writer and by a second member."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import uuid4

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.refusal import Refused
from clarion.actions.transaction import one_transaction
from clarion.models import Point, PointText, Source
from clarion.rules.sourcing import may_go_live
from clarion.rules.vocabulary import Grade, PointKind, PointStatus


class SameHands(Refused):
    """A talking point needs two signatures of two members."""


class Unsourced(Refused):
    """A live talking point needs one source of grade A or B, or two of grade C."""


@dataclass(frozen=True)
class PointSource:
    title: str
    publisher: str
    published: str
    url: str
    quotation: str
    grade: Grade


@dataclass(frozen=True)
class PointWords:
    """`seconds`: how long it takes to read aloud."""

    title: str
    paragraphs: tuple[str, ...]
    seconds: int


@dataclass(frozen=True)
class PointFacts:
    """Texts by language code, each language a text of its own."""

    kind: PointKind
    status: PointStatus
    monitored_safe: bool
    valid_days: int
    texts: Mapping[str, PointWords]
    sources: Sequence[PointSource]


@one_transaction
def publish_point(*, facts: PointFacts, writer: Actor, by: Actor, now: datetime) -> Point:
    """`by` is the reviewer."""
    _refuse(facts, writer, by)
    checked_on = now.date()
    point = Point(
        id=uuid4(),
        kind=facts.kind,
        status=facts.status,
        monitored_safe=facts.monitored_safe,
        checked_on=checked_on,
        valid_until=checked_on + timedelta(days=facts.valid_days),
        writer=writer.member.pk,
        reviewer=by.member.pk,
    )
    statement = point_statement(point.pk.bytes, facts, point.valid_until)
    point.writer_signature = writer.keys.signing.sign(statement)
    point.reviewer_signature = by.keys.signing.sign(statement)
    point.save(force_insert=True)
    _save_words(point, facts)
    audit.write(by=by, now=now, verb="publish_point", point=str(point.pk))
    return point


def point_statement(point_id: bytes, facts: PointFacts, valid_until: date) -> bytes:
    """What both members sign: every word, where it may be said, and until when."""
    words = [
        "\x1f".join([language, text.title, *text.paragraphs])
        for language, text in sorted(facts.texts.items())
    ]
    head = f"{facts.kind} {facts.monitored_safe} {valid_until.isoformat()}"
    return b"clarion/1/point\0" + point_id + "\x1e".join([head, *words]).encode()


def _refuse(facts: PointFacts, writer: Actor, by: Actor) -> None:
    if writer.member == by.member:
        raise SameHands
    grades = [source.grade for source in facts.sources]
    if facts.status == PointStatus.LIVE and not may_go_live(grades):
        raise Unsourced


def _save_words(point: Point, facts: PointFacts) -> None:
    for language, text in facts.texts.items():
        PointText.objects.create(
            point=point,
            language=language,
            title=text.title,
            body="\n\n".join(text.paragraphs),
            seconds=text.seconds,
        )
    for source in facts.sources:
        Source.objects.create(
            point=point,
            title=source.title,
            publisher=source.publisher,
            published=source.published,
            url=source.url,
            quotation=source.quotation,
            grade=source.grade,
        )
