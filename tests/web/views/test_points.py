"""Talking points on pages: written, signed by another, withdrawn; and the common ones."""

from uuid import uuid4

import pytest
from django.test import Client

from clarion.models import Deployment, Point, PointText, ScriptStep
from clarion.rules.vocabulary import PointStatus
from tests.cast import World, make_cast, make_point, make_world
from tests.web.given import Clock, get, plain, post, signed_in, title

pytestmark = pytest.mark.django_db


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> World:
    Clock(monkeypatch)
    made = make_world(stations=0)
    ScriptStep.objects.all().delete()
    Point.objects.all().delete()
    return made


@pytest.fixture
def heidi(world: World) -> Client:
    return signed_in("Heidi")


WRITTEN = {
    "kind": "responsibility",
    "safe_on": "private_only",
    "valid_until": "2026-08-01",
    "title_en": "Who answers",
    "words_en": "In 2013 it was written.\n\nFor life.",
    "source_title_1": "A document",
    "source_publisher_1": "A commission",
    "source_published_1": "August 2013",
    "source_url_1": "https://law.example/27",
    "source_quotation_1": "for life",
    "source_grade_1": "a",
}


def write(client: Client, **changed: str) -> str:
    answer = post(client, "/points/new/", **{**WRITTEN, **changed})
    assert answer.status_code == 302
    return answer.headers["Location"]


def test_written_by_one_signed_by_another(heidi: Client) -> None:
    assert "No talking point yet." in plain(get(heidi, "/points/"))
    here = write(heidi)
    page = get(heidi, here)
    assert title(page) == "Who answers"
    said = plain(page)
    assert ("You wrote this." in said, "2013 it was" in said, "“for life”" in said) == (
        True,
        True,
        False,
    )
    assert "written by you" in plain(get(heidi, "/points/"))
    carol = signed_in("Carol")
    page = get(carol, here)
    assert "I have checked this, and sign it" in plain(page)
    seen = page.content.decode().split('name="seen" value="')[1][:64]
    assert post(carol, f"{here}signature/", seen=seen).headers["Location"] == "/points/"
    assert Point.objects.get().status == PointStatus.LIVE
    said = plain(get(heidi, "/points/"))
    assert ("Signed" in said, "live · valid until 1 August 2026" in said) == (True, True)
    assert "Change it" not in plain(get(carol, here))


def test_signing_leads_to_the_next_one_that_waits(heidi: Client) -> None:
    places = [write(heidi, title_en=f"Point {number}") for number in (1, 2)]
    carol = signed_in("Carol")

    def sign(place: str) -> str:
        seen = get(carol, place).content.decode().split('name="seen" value="')[1][:64]
        return post(carol, f"{place}signature/", seen=seen).headers["Location"]

    first = sign(places[0])
    assert first == places[1]
    assert "Signed. This one waits for you as well." in plain(get(carol, first))
    assert sign(first) == "/points/"
    assert "Signed. Nothing else waits for your signature." in plain(get(carol, "/points/"))


def test_what_lacks_a_source_asks_for_it_before_a_signature(heidi: Client) -> None:
    here = write(heidi, source_title_1="")
    needed = "A live talking point needs one source of grade A or B, or two of grade C."
    sign = "I have checked this, and sign it"
    carol = signed_in("Carol")
    assert [
        (needed in plain(get(one, here)), sign in plain(get(one, here))) for one in (heidi, carol)
    ] == [
        (True, False),
        (True, False),
    ]
    waits = "1 talking point waits for your signature"
    assert waits not in plain(get(carol, "/"))
    assert needed not in plain(get(carol, write(heidi)))
    assert waits in plain(get(carol, "/"))


def test_a_draft_is_written_again(heidi: Client) -> None:
    here = write(heidi)
    form = get(heidi, f"{here}text/").content.decode()
    assert "In 2013 it was written.\nFor life.</textarea>" in form
    assert 'value="A document"' in form
    answer = post(heidi, f"{here}text/", **{**WRITTEN, "safe_on": "monitored", "title_en": "Who"})
    assert answer.headers["Location"] == here
    assert Point.objects.get().monitored_safe is True
    again = get(heidi, f"{here}text/").content.decode()
    assert 'value="monitored"' in again
    Point.objects.update(status=PointStatus.LIVE)
    refused = post(heidi, f"{here}text/", **WRITTEN)
    assert (refused.status_code, "Two members have signed" in plain(refused)) == (400, True)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"valid_until": "2026-05-19"}, "within the next 180 days"),
        ({"valid_until": "2027-05-19"}, "within the next 180 days"),
        ({"valid_until": ""}, "Please fill this in."),
        ({"title_en": ""}, "A title needs words"),
        ({"words_en": ""}, "Please write it in one language at least."),
        ({"source_grade_1": ""}, "Please say how strong this source is."),
        ({"words_en": "word " * 200}, "Nobody listens longer than 45 seconds"),
    ],
)
def test_what_does_not_fit_is_said(heidi: Client, changed: dict[str, str], said: str) -> None:
    answer = post(heidi, "/points/new/", **{**WRITTEN, **changed})
    assert (answer.status_code, said in plain(answer)) == (400, True)
    assert Point.objects.count() == 0


def test_the_writer_is_warned(heidi: Client) -> None:
    here = write(heidi, words_en="No money, in 2013.", source_title_1="")
    said = plain(get(heidi, here))
    for words in ("It speaks of money,", "It has a number or a date, and no source.", "None yet."):
        assert words in said


def test_withdrawn_at_once(world: World, heidi: Client) -> None:
    here = write(heidi)
    assert post(heidi, f"{here}withdrawal/").headers["Location"] == "/points/"
    assert "withdrawn" in plain(get(heidi, "/points/"))
    assert "Withdraw this point" not in plain(get(heidi, here))
    for missing in (f"/points/{uuid4()}/", f"/points/{uuid4()}/text/"):
        assert get(heidi, missing).status_code == 404


def test_a_coordinator_sees_what_was_changed_behind_the_signatures(world: World) -> None:
    point = make_point(world.cast, world.campaign)
    make_point(world.cast, world.campaign, position=1, valid_days=1)
    carol = signed_in("Carol")
    assert "stale" in plain(get(carol, "/points/"))
    assert "Changed after" not in plain(get(carol, "/points/"))
    PointText.objects.filter(point=point, language="en").update(body="Pay")
    assert "Changed after it was signed" in plain(get(carol, "/points/"))
    assert "not those that were signed" in plain(get(carol, f"/points/{point.pk}/"))


def test_the_common_points(world: World, heidi: Client) -> None:
    assert post(heidi, "/points/starter/").status_code == 400
    half = post(heidi, "/points/starter/", group_en="Lamplight")
    assert "Please give both, or neither." in plain(half)
    sent = {"group_en": "Lamplight", "country_en": "Canada"}
    assert post(heidi, "/points/starter/", **sent).headers["Location"] == "/points/"
    assert Point.objects.filter(status=PointStatus.DRAFT).count() == 7
    # A coordinator's page has the names of the campaign; an editor's, those of the points.
    assert 'value="Canada (en)"' in get(signed_in("Carol"), "/points/starter/").content.decode()
    assert 'value="Canada"' in get(heidi, "/points/starter/").content.decode()


def test_a_practice_begins_with_an_invented_group(monkeypatch: pytest.MonkeyPatch) -> None:
    Clock(monkeypatch)
    cast = make_cast()
    page = get(signed_in("Carol"), "/points/starter/")
    assert 'value="Lamplight Volunteers"' in page.content.decode()
    assert "Some of these words are a suggestion." in plain(page)
    sent = {"group_en": "Choir", "country_en": "Germany", "group_zh-Hans": "合唱团"}
    sent |= {"country_zh-Hans": "德国"}
    post(signed_in("Carol"), "/points/starter/", **sent)
    again = get(signed_in("Carol"), "/points/starter/").content.decode()
    assert [f'value="{said}"' in again for said in sent.values()] == [True] * 4
    Point.objects.all().delete()
    Deployment.objects.update(practice=False)
    assert "Lamplight" not in get(signed_in("Carol"), "/points/starter/").content.decode()
    assert cast.founded.deployment.practice
