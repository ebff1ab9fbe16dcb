"""A talking point: sourced words, two pairs of hands, and an order."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from clarion.actions.campaigns.order_script import order_script
from clarion.actions.campaigns.publish_point import (
    PointFacts,
    PointSource,
    PointWords,
    SameHands,
    Unsourced,
    point_statement,
    publish_point,
)
from clarion.models import Point, PointText, ScriptStep, Source
from clarion.rules.vocabulary import Grade, PointKind, PointStatus
from clarion.vault.signing import verify
from tests.actions.steps import audited
from tests.cast import NOW, make_campaign, make_cast, make_point

pytestmark = pytest.mark.django_db

SOURCE = PointSource("Law", "NPC", "2018-12-29", "https://law.example/1", "Article 59", Grade.A)
FACTS = PointFacts(
    kind=PointKind.RESPONSIBILITY,
    status=PointStatus.LIVE,
    monitored_safe=False,
    valid_days=90,
    texts={
        "en": PointWords("Who answers for it", ("One.", "Two."), 15),
        "zh-Hans": PointWords("谁负责", ("一。",), 20),
    },
    sources=[SOURCE, replace(SOURCE, title="Report", grade=Grade.D)],
)


def test_everything_is_stored_as_it_was_signed() -> None:
    cast = make_cast()
    point = publish_point(facts=FACTS, writer=cast.heidi, by=cast.carol, now=NOW)
    row: dict[str, Any] = {**Point.objects.values().get()}
    signatures = (bytes(row.pop("writer_signature")), bytes(row.pop("reviewer_signature")))
    assert row == {
        "id": point.pk,
        "kind": "responsibility",
        "status": "live",
        "monitored_safe": False,
        "checked_on": date(2026, 5, 19),
        "valid_until": date(2026, 8, 17),
        "writer": cast.heidi.member.pk,
        "reviewer": cast.carol.member.pk,
    }
    statement = point_statement(point.pk.bytes, FACTS, date(2026, 8, 17))
    assert verify(cast.heidi.keys.signing.public, statement, signatures[0])
    assert verify(cast.carol.keys.signing.public, statement, signatures[1])
    texts = PointText.objects.order_by("language").values_list(
        "language", "title", "body", "seconds"
    )
    assert list(texts) == [
        ("en", "Who answers for it", "One.\n\nTwo.", 15),
        ("zh-Hans", "谁负责", "一。", 20),
    ]
    fields = ("title", "publisher", "published", "url", "quotation", "grade")
    sources = Source.objects.order_by("title").values_list(*fields)
    rest = ("NPC", "2018-12-29", "https://law.example/1", "Article 59")
    assert list(sources) == [("Law", *rest, "a"), ("Report", *rest, "d")]
    assert audited(cast, cast.carol) == [{"verb": "publish_point", "point": str(point.pk)}]


CHANGES = {
    "kind": replace(FACTS, kind=PointKind.CLOSE),
    "where": replace(FACTS, monitored_safe=True),
    "a word": replace(FACTS, texts={**FACTS.texts, "en": PointWords("Who?", ("One.", "Two."), 15)}),
    "a paragraph": replace(FACTS, texts={**FACTS.texts, "en": PointWords("Who", ("One.",), 15)}),
    "a language": replace(FACTS, texts={"en": FACTS.texts["en"]}),
}


@pytest.mark.parametrize("change", CHANGES)
def test_no_word_changes_under_a_signature(change: str) -> None:
    until, point_id = date(2026, 8, 17), bytes(16)
    signed = point_statement(point_id, FACTS, until)
    assert point_statement(point_id, CHANGES[change], until) != signed
    assert point_statement(point_id, FACTS, date(2026, 8, 18)) != signed
    assert point_statement(bytes(15) + b"\1", FACTS, until) != signed


def test_the_order_of_languages_does_not_count() -> None:
    turned = replace(FACTS, texts={tag: FACTS.texts[tag] for tag in ("zh-Hans", "en")})
    until = date(2026, 8, 17)
    assert point_statement(bytes(16), turned, until) == point_statement(bytes(16), FACTS, until)


def test_two_hands_are_two_members() -> None:
    cast = make_cast()
    with pytest.raises(SameHands):
        publish_point(facts=FACTS, writer=cast.carol, by=cast.carol, now=NOW)
    assert Point.objects.count() == 0


@pytest.mark.parametrize(
    ("grades", "status", "goes"),
    [
        ([], PointStatus.LIVE, False),
        ([Grade.C], PointStatus.LIVE, False),
        ([Grade.D, Grade.D], PointStatus.LIVE, False),
        ([Grade.C, Grade.C], PointStatus.LIVE, True),
        ([Grade.B], PointStatus.LIVE, True),
        ([], PointStatus.DRAFT, True),
        ([Grade.D], PointStatus.CHECKED, True),
    ],
)
def test_what_is_live_has_a_source(grades: list[Grade], status: PointStatus, goes: bool) -> None:
    cast = make_cast()
    sources = [replace(SOURCE, grade=grade) for grade in grades]
    facts = replace(FACTS, status=status, sources=sources)
    if goes:
        publish_point(facts=facts, writer=cast.heidi, by=cast.carol, now=NOW)
    else:
        with pytest.raises(Unsourced):
            publish_point(facts=facts, writer=cast.heidi, by=cast.carol, now=NOW)
    assert (Point.objects.count(), Source.objects.count()) == (goes, len(grades) * goes)


def steps() -> list[tuple[int, Point]]:
    rows = ScriptStep.objects.select_related("point").order_by("campaign", "position")
    return [(row.position, row.point) for row in rows]


def test_a_script_has_one_order_at_a_time() -> None:
    cast = make_cast()
    campaign, other = make_campaign(cast), make_campaign(cast)
    one, two, three = (make_point(cast, other, position=place) for place in range(3))
    order_script(campaign=campaign, points=[three, one], by=cast.carol, now=NOW)
    order_script(campaign=campaign, points=[one, two, three], by=cast.carol, now=NOW)
    mine = ScriptStep.objects.filter(campaign=campaign).order_by("position")
    assert [(row.position, row.point) for row in mine] == [(0, one), (1, two), (2, three)]
    assert len(steps()) == 6
    told = {"verb": "order_script", "campaign": str(campaign.pk)}
    assert audited(cast, cast.carol)[-1] == told
