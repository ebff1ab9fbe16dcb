"""A talking point: sourced words, two pairs of hands, an order, and an end."""

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import uuid4

import pytest

from clarion.actions.actor import Actor
from clarion.actions.campaigns.order_script import order_script
from clarion.actions.campaigns.point_facts import (
    PointFacts,
    PointSource,
    PointWords,
    TooLong,
    Wordless,
)
from clarion.actions.campaigns.propose_point import Signed, propose_point
from clarion.actions.campaigns.sign_point import (
    Changed,
    NoDraft,
    SameHands,
    sign_point,
)
from clarion.actions.campaigns.withdraw_point import withdraw_point
from clarion.actions.check_signatures import untrue
from clarion.actions.keyrings import Forged
from clarion.actions.point_gaps import OutOfDate, Unsourced
from clarion.actions.point_statement import digest_of, statement_of
from clarion.actions.refusal import NotFound
from clarion.models import Pause, Point, PointText, ScriptStep, Source
from clarion.queries.script import live_points
from clarion.rules.vocabulary import Grade, PointKind, PointStatus
from clarion.vault.signing import verify
from tests.actions.steps import DAY, HOUR, audited
from tests.cast import NOW, Cast, make_campaign, make_cast, make_point

pytestmark = pytest.mark.django_db

SOURCE = PointSource("Law", "NPC", "2018-12-29", "https://law.example/1", "Article 59", Grade.A)
FACTS = PointFacts(
    kind=PointKind.RESPONSIBILITY,
    monitored_safe=False,
    valid_until=date(2026, 8, 17),
    texts={
        "en": PointWords("Who answers for it", ("One.", "Two.")),
        "zh-Hans": PointWords("谁负责", ("一。",)),
    },
    sources=[SOURCE, replace(SOURCE, title="Report", grade=Grade.D)],
)


def propose(cast: Cast, facts: PointFacts = FACTS, by: Actor | None = None) -> Point:
    return propose_point(facts=facts, by=by or cast.heidi, now=NOW)


def sign(point: Point, by: Actor, *, seen: str = "") -> Point:
    return sign_point(point_id=point.pk, seen=seen or digest_of(point), by=by, now=NOW + HOUR)


def test_everything_is_stored_as_it_was_signed() -> None:
    cast = make_cast()
    point = sign(propose(cast), cast.carol)
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
    statement = statement_of(Point.objects.get())
    assert verify(cast.heidi.keys.signing.public, statement, signatures[0])
    assert verify(cast.carol.keys.signing.public, statement, signatures[1])
    texts = PointText.objects.order_by("language").values_list(
        "language", "title", "body", "seconds"
    )
    assert list(texts) == [
        ("en", "Who answers for it", "One.\n\nTwo.", 1),
        ("zh-Hans", "谁负责", "一。", 1),
    ]
    fields = ("title", "publisher", "published", "url", "quotation", "grade")
    sources = Source.objects.order_by("title").values_list(*fields)
    rest = ("NPC", "2018-12-29", "https://law.example/1", "Article 59")
    assert list(sources) == [("Law", *rest, "a"), ("Report", *rest, "d")]
    assert audited(cast, cast.heidi) == [{"verb": "propose_point", "point": str(point.pk)}]
    assert audited(cast, cast.carol) == [{"verb": "sign_point", "point": str(point.pk)}]
    assert untrue([point], cast.carol) == set()


CHANGES = {
    "kind": replace(FACTS, kind=PointKind.CLOSE),
    "where": replace(FACTS, monitored_safe=True),
    "until when": replace(FACTS, valid_until=date(2026, 8, 18)),
    "a word": replace(FACTS, texts={**FACTS.texts, "en": PointWords("Who?", ("One.", "Two."))}),
    "a paragraph": replace(FACTS, texts={**FACTS.texts, "en": PointWords("Who", ("One.",))}),
    "a language": replace(FACTS, texts={"en": FACTS.texts["en"]}),
    "a source": replace(FACTS, sources=[SOURCE]),
    "a grade": replace(FACTS, sources=[SOURCE, replace(SOURCE, title="Report", grade=Grade.C)]),
}


@pytest.mark.parametrize("change", CHANGES)
def test_nothing_changes_under_a_signature(change: str) -> None:
    cast = make_cast()
    point = propose(cast)
    signed = statement_of(point)
    again = propose_point(facts=CHANGES[change], by=cast.heidi, now=NOW, point_id=point.pk)
    assert again.pk == point.pk
    assert statement_of(Point.objects.get()) != signed
    assert untrue([again], cast.carol) == set()


def test_the_order_of_languages_and_sources_does_not_count() -> None:
    cast = make_cast()
    point = propose(cast)
    signed = statement_of(point)
    turned = replace(
        FACTS,
        texts={tag: FACTS.texts[tag] for tag in ("zh-Hans", "en")},
        sources=FACTS.sources[::-1],
    )
    propose_point(facts=turned, by=cast.heidi, now=NOW, point_id=point.pk)
    assert statement_of(Point.objects.get()) == signed


def test_two_hands_are_two_members() -> None:
    cast = make_cast()
    point = propose(cast, by=cast.carol)
    with pytest.raises(SameHands):
        sign(point, cast.carol)
    assert sign(point, cast.dave).status == PointStatus.LIVE


def test_whoever_writes_last_is_the_writer() -> None:
    cast = make_cast()
    point = propose(cast)
    propose_point(facts=FACTS, by=cast.carol, now=NOW, point_id=point.pk)
    with pytest.raises(SameHands):
        sign(point, cast.carol)
    sign(point, cast.heidi)
    assert untrue(Point.objects.all(), cast.dave) == set()


def test_what_two_have_signed_is_not_written_again() -> None:
    cast = make_cast()
    point = sign(propose(cast), cast.carol)
    with pytest.raises(Signed):
        propose_point(facts=FACTS, by=cast.heidi, now=NOW, point_id=point.pk)
    with pytest.raises(NoDraft):
        sign(point, cast.dave)
    for act in (
        lambda: propose_point(facts=FACTS, by=cast.heidi, now=NOW, point_id=uuid4()),
        lambda: sign_point(point_id=uuid4(), seen="", by=cast.carol, now=NOW),
        lambda: withdraw_point(point_id=uuid4(), by=cast.carol, now=NOW),
    ):
        with pytest.raises(NotFound):
            act()


def test_one_signs_what_one_has_read() -> None:
    cast = make_cast()
    point = propose(cast)
    seen = digest_of(point)
    propose_point(facts=CHANGES["a word"], by=cast.heidi, now=NOW, point_id=point.pk)
    with pytest.raises(Changed):
        sign(point, cast.carol, seen=seen)


@pytest.mark.parametrize(
    ("grades", "goes"),
    [
        ([], False),
        ([Grade.C], False),
        ([Grade.D, Grade.D], False),
        ([Grade.C, Grade.C], True),
        ([Grade.B], True),
    ],
)
def test_what_is_live_has_a_source(grades: list[Grade], goes: bool) -> None:
    cast = make_cast()
    sources = [replace(SOURCE, grade=grade) for grade in grades]
    point = propose(cast, replace(FACTS, sources=sources))
    if goes:
        sign(point, cast.carol)
    else:
        with pytest.raises(Unsourced):
            sign(point, cast.carol)
    assert Point.objects.get().status == (PointStatus.LIVE if goes else PointStatus.DRAFT)
    assert Source.objects.count() == len(grades)


def test_what_is_over_does_not_begin() -> None:
    cast = make_cast()
    point = propose(cast, replace(FACTS, valid_until=NOW.date()))
    with pytest.raises(OutOfDate):
        sign(point, cast.carol)


@pytest.mark.parametrize(
    ("tag", "longest"), [("en", "word " * 112), ("zh-Hans", "说" * 165), ("zh-Hant", "說" * 165)]
)
def test_nobody_listens_longer_than_forty_five_seconds(tag: str, longest: str) -> None:
    cast = make_cast()
    texts = {tag: PointWords("Long", (longest.strip(),))}
    assert propose(cast, replace(FACTS, texts=texts)).texts.get().seconds == 45
    with pytest.raises(TooLong):
        propose(cast, replace(FACTS, texts={tag: PointWords("Long", (longest, "字 word"))}))


def test_a_point_has_words() -> None:
    with pytest.raises(Wordless):
        propose(make_cast(), replace(FACTS, texts={}))


def test_words_that_were_changed_behind_the_signatures_are_found() -> None:
    cast = make_cast()
    draft, live = propose(cast), sign(propose(cast), cast.carol)
    PointText.objects.filter(language="en").update(body="Pay now.")
    assert untrue([draft, live], cast.dave) == {draft.pk, live.pk}
    with pytest.raises(Forged):
        sign(draft, cast.dave)
    # An editor does not hold the keys to look: a coordinator does before a campaign goes live.
    other = propose(cast, by=cast.carol)
    assert sign(other, cast.heidi).status == PointStatus.LIVE


def test_a_signature_of_nobody_is_none() -> None:
    cast = make_cast()
    point = sign(propose(cast), cast.carol)
    Point.objects.update(writer=uuid4())
    assert untrue([Point.objects.get()], cast.dave) == {point.pk}
    Point.objects.update(writer=cast.carol.member.pk, writer_signature=point.reviewer_signature)
    assert untrue([Point.objects.get()], cast.dave) == {point.pk}
    assert untrue([], cast.heidi) == set()
    with pytest.raises(NotFound):
        untrue([point], cast.heidi)


def test_withdrawn_words_are_in_no_answer_from_then_on() -> None:
    cast = make_cast()
    campaign, resting = make_campaign(cast), make_campaign(cast)
    opening = make_point(cast, campaign)
    second = make_point(cast, campaign, position=1, word="Second")
    ScriptStep.objects.create(campaign=resting, point=opening, position=1)
    assert withdraw_point(point_id=second.pk, by=cast.heidi, now=NOW) == 0
    assert live_points(campaign.pk, monitored=True, today=NOW.date()) == [opening]
    assert withdraw_point(point_id=opening.pk, by=cast.heidi, now=NOW) == 1
    assert live_points(campaign.pk, monitored=True, today=NOW.date()) == []
    # Nobody begins a call without its opening.
    assert Pause.objects.values_list("scope", "reason").get() == (campaign.pk, "mistake")
    assert withdraw_point(point_id=opening.pk, by=cast.heidi, now=NOW + DAY) == 0
    told = [entry["verb"] for entry in audited(cast, cast.heidi)]
    assert told[-3:] == ["withdraw_point", "pause", "withdraw_point"]


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
