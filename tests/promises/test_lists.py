"""No list costs more statements for being long, and none is longer than a page.

Every address stands here, with what its page lists or as one that lists nothing: a new one fails
until somebody has said which.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import pytest
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from clarion.models import Hold, Import, Paste, Person, Point, Station, Upload
from tests.actions.intake.tables import sent, taken
from tests.actions.steps import hold
from tests.cast import NOW, World, make_world
from tests.promises import many
from tests.promises.test_access_matrix import addresses
from tests.web.given import Clock, get, plain, post, signed_in

pytestmark = [pytest.mark.django_db, pytest.mark.once]

PAGED, BEHIND, WHOLE = "Page 1 of", "wait behind these", ""


MOST = 300  # rows


@dataclass(frozen=True)
class Long:
    """`add` so many rows; then `who` looks. `cut`: what the page says of the rest.

    `of`: the id in the address. `sent`: a POST before, or, where the list is an `answer`, itself.
    """

    name: str
    add: Callable[[World, int], Any]
    who: str = "Carol"
    cut: str = WHOLE
    of: Callable[[World], UUID] | None = None
    sent: Callable[[World], dict[str, str]] | None = None
    answer: bool = False

    def look(self, world: World, client: Client, page: int = 1) -> HttpResponse:
        path = reverse(self.name, args=[self.of(world)] if self.of else [])
        if self.answer and self.sent:
            return post(client, path, **self.sent(world))
        return get(client, f"{path}?page={page}" if page > 1 else path)


def campaign(world: World) -> UUID:
    pk: UUID = world.campaign.pk
    return pk


def station(world: World) -> UUID:
    return world.lines[0].station_id


def line(world: World) -> UUID:
    pk: UUID = world.lines[1].pk
    return pk


def person(world: World) -> UUID:
    found = world.lines[1].person
    assert found is not None
    pk: UUID = found.pk
    return pk


def point(_world: World) -> UUID:
    pk: UUID = Point.objects.filter(scriptstep__position=0)[0].pk
    return pk


def lease(world: World) -> UUID:
    alice = world.cast.alice
    held = Hold.objects.filter(member_tag=alice.tag).first() or hold(world.contacts[1], alice)
    pk: UUID = held.pk
    return pk


def newest(model: Any) -> Callable[[World], UUID]:
    def found(_world: World) -> UUID:
        pk: UUID = model.objects.latest("at", "pk").pk
        return pk

    return found


def largest(model: Any, parts: str) -> Callable[[World], UUID]:
    """All of them are of one moment."""

    def found(_world: World) -> UUID:
        pk: UUID = max(model.objects.all(), key=lambda one: getattr(one, parts)).pk
        return pk

    return found


def query(_world: World) -> dict[str, str]:
    return {"query": "临澜"}


def other_station(world: World) -> dict[str, str]:
    return {"other": str(Station.objects.exclude(pk=station(world))[0].pk)}


def other_person(world: World) -> dict[str, str]:
    return {"other": str(Person.objects.exclude(pk=person(world))[0].pk)}


def paste(world: World, count: int) -> None:
    Paste.objects.all().delete()
    many.rows_of_a_report(world, count)


def sent_table(world: World, count: int) -> None:
    Upload.objects.all().delete()
    sent(world.cast.carol, many.rows_of_a_table(count))


def taken_table(world: World, count: int) -> None:
    taken(world.cast.carol, many.rows_of_a_table(count))


def hers(add: Callable[[Any, int], None]) -> Callable[[World, int], None]:
    return lambda world, count: add(world.cast.carol, count)


def of_members(world: World, count: int) -> None:
    """Some wait, some are here, some have gone."""
    many.members(world, count, roles="", endorsement=b"")
    many.members(world, count)
    many.members(world, count, ended_at=NOW, ended_as="left")


LONG = (
    Long("today", many.campaigns_to_read, "Alice"),
    Long("today", many.owed, "Alice"),
    Long("today", many.callbacks, "Alice"),
    Long("today", many.custodians, "Erin"),
    Long("settings", many.sessions, cut=BEHIND),
    Long("callbacks", many.callbacks, "Alice", BEHIND),
    Long("callbacks", many.campaigns_to_read, "Alice"),
    Long("lease", many.steps, "Alice", of=lease),
    Long("sources", many.sources, "Alice", of=lease),
    Long("board", many.campaigns),
    Long("board", many.notices),
    Long("inbox", many.notices, cut=BEHIND),
    Long("campaigns", many.campaigns, cut=PAGED),
    Long("campaign", many.steps, of=campaign),
    Long("campaign_script", many.points, of=campaign),
    Long("campaign_stations", many.whole_stations, cut=PAGED, of=campaign),
    Long("points", many.points, cut=PAGED),
    Long("points", many.points, "Heidi", PAGED),
    Long("point", many.sources, of=point),
    Long("members", of_members, cut=PAGED),
    Long("members", many.asked, cut=PAGED),
    Long("members", many.invitations, cut=BEHIND),
    Long("intake", many.doubts, cut=BEHIND),
    Long("intake", many.imports, cut=PAGED),
    Long("intake", hers(many.pastes), cut=BEHIND),
    Long("intake", hers(many.handed_in), cut=BEHIND),
    Long("paste", paste, of=newest(Paste)),
    Long("paste_check", paste, of=newest(Paste)),
    Long("import", many.of_import, cut="more", of=newest(Import)),
    Long("import_undo", many.of_import_in_use, cut="more", of=newest(Import)),
    Long("directory", many.whole_stations_found, cut=PAGED, sent=query),
    Long("station", many.in_station, cut=PAGED, of=station),
    Long("station_words", many.in_station, of=station),
    Long("station_merge", many.in_station, of=station, sent=other_station, answer=True),
    Long("station_merge", many.whole_stations_found, of=station, sent=query, answer=True),
    Long("person", many.of_person, of=person),
    Long("person_words", many.of_person, of=person),
    Long("person_move", many.whole_stations_found, of=person, sent=query, answer=True),
    Long("person_merge", many.of_person, of=person, sent=other_person, answer=True),
    Long("person_merge", many.whole_stations_found, of=person, sent=query, answer=True),
    Long("line_changes", many.line_changes, of=line),
    Long("person_changes", many.line_changes, of=person),
    Long("tables", many.uploads, cut=BEHIND),
    Long("table", sent_table, of=newest(Upload)),
    Long("import_progress", taken_table, of=largest(Import, "rows_seen")),
)
# One thing, a form, or the answer to a press.
NO_LIST = frozenset(
    """
    alive sign_in sign_out join join_risks join_name join_passphrase practice_call language
    passphrase end_other_sessions end_session leave briefing share_callback claim_callback leases
    renew_lease return_lease show_number outcome keep_draft undo_report doubt_stop suppress
    campaign_languages campaign_ask campaign_case campaign_briefing campaign_do_not_say
    campaign_dates campaign_release campaign_live campaign_pauses campaign_ending point_new starter
    point_text point_signature point_withdrawal invitations revoke member approve decline pastes
    paste_hand_in paste_confirm paste_discard directory_index do_not_call line
    line_number line_kind suspend let_back remove ask_roles confirm_roles withdraw_roles custodian
    line_doubt person_doubt dispute_decision table_reading table_confirmation table_removal
    table_proposal
    import_rest import_going_on import_refusals notice_following notice_opening notice_closing
    notice_reversal notice_done problems pauses pause_end
    """.split()  # noqa: SIM905  a list of ninety lines says no more
)


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> World:
    Clock(monkeypatch)
    return make_world(stations=2)


def test_every_address_is_named() -> None:
    listed = {one.name for one in LONG}
    assert not listed & NO_LIST
    assert addresses().keys() == listed | NO_LIST


@pytest.mark.parametrize("long", LONG, ids=lambda one: f"{one.name}-{one.who}")
def test_a_long_list_costs_as_much_as_a_short_one(world: World, long: Long) -> None:
    client, costs, answer = signed_in(long.who), [], HttpResponse()
    for count in (1, MOST - 1):
        long.add(world, count)
        if long.sent and not long.answer:
            post(client, reverse(long.name), **long.sent(world))
        if count == 1:
            # What is done once for all, and what a minute asks for, is done before.
            long.look(world, client)
        with CaptureQueriesContext(connection) as asked:
            answer = long.look(world, client)
        costs.append(len(asked))
        assert answer.status_code == 200
    assert costs[0] == costs[1]
    assert long.cut in plain(answer)
    if long.cut == PAGED:
        assert "Page 2 of" in plain(long.look(world, client, page=2))
