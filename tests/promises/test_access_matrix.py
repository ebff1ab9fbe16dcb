"""Who may open what: every address × everybody × every method × every kind of id.

The addresses are asked of Django, not listed here: a new one fails until its row is written.
"""

from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID, uuid4

import pytest
from django.conf import settings
from django.db import transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import URLPattern, get_resolver, reverse

from clarion.actions.actor import Actor
from clarion.actions.campaigns.point_facts import PointFacts, PointWords
from clarion.actions.campaigns.propose_point import propose_point
from clarion.actions.intake.confirm import confirm
from clarion.actions.intake.dispute import dispute_line
from clarion.actions.intake.propose import propose
from clarion.actions.onboarding.suspend import suspend
from clarion.config.checks import patterns
from clarion.models import Attempt, Contact, CustodianRequest, Member, Pause, Session
from clarion.queries.sessions import session_id
from clarion.rules.vocabulary import PointKind, Role
from tests.actions.directory.given import a_person
from tests.actions.intake.tables import LIST, sent, taken
from tests.actions.newcomers import approved, invited, joined
from tests.actions.onboarding.test_ask_roles import ask as ask_for
from tests.actions.onboarding.test_ask_roles import change
from tests.actions.steps import hold, past_call
from tests.cast import NOW, Cast, World, make_campaign, make_cast, make_world
from tests.inbox import given_back, late, mistaken, noted
from tests.remembered import remembered
from tests.reports import REPORT, SOURCE, reading
from tests.web.given import Clock, nameless, signed_in

pytestmark = [pytest.mark.django_db, pytest.mark.once]

NOBODY = "nobody"
WAITING = "waiting"
# V0 is made a researcher: the cast has none. Ivan has joined, and waits for approval.
WHO = {
    NOBODY: "",
    WAITING: "Ivan",
    Role.VOLUNTEER: "Alice",
    Role.FOLLOW_UP_CALLER: "Grace",
    Role.RESEARCHER: "V0",
    Role.EDITOR: "Heidi",
    Role.COORDINATOR: "Carol",
    Role.CUSTODIAN: "Erin",
}
EVERYBODY = frozenset(WHO)
INSIDE = EVERYBODY - {NOBODY}
MEMBERS = INSIDE - {WAITING}
CALLERS = frozenset({Role.VOLUNTEER, Role.FOLLOW_UP_CALLER})
COORDINATORS = frozenset({Role.COORDINATOR})
INTAKE = frozenset({Role.COORDINATOR, Role.RESEARCHER})
WHY = {"why": "somebody+else"}
RIGHT = {"verdict": "right"}
WRITERS = COORDINATORS | {Role.EDITOR}
METHODS = ("GET", "HEAD", "POST")
# An id is called as its row is, but where that is a word of the language.
NAMES = {"import_id": "imported"}
CUSTODIANS = frozenset({Role.CUSTODIAN})
# Where only a member in this state will do.
OF_ANOTHER_KIND = {"suspend": "active", "let_back": "suspended"}
OWN, OTHERS, MISSING = "own", "another's", "missing"
NOT_THERE, NOT_SO = 404, 405
AS_OWN = 1


@dataclass(frozen=True)
class Row:
    """The status for those who may; 405 where a method is not given.

    `strange`: for another's id and a missing one. `others`: where another's is as good as own.
    """

    who: frozenset[str]
    get: int = NOT_SO
    post: int = NOT_SO
    strange: int = 0
    others: int = 0
    sent: dict[str, str] = field(default_factory=dict)

    def status(self, method: str, which: str) -> int:
        allowed = self.post if method == "POST" else self.get
        if allowed == NOT_SO or which == OWN or not self.strange:
            return allowed
        if which != OTHERS or not self.others:
            return self.strange
        return allowed if self.others == AS_OWN else self.others


# A step of a campaign: an empty form is not saved. What one coordinator can write, all can.
STEP = Row(COORDINATORS, get=200, post=400, strange=404, others=AS_OWN)
POINT = PointFacts(
    kind=PointKind.CLOSE,
    monitored_safe=True,
    valid_until=NOW.date() + timedelta(days=9),
    texts={"en": PointWords("Parting", ("Goodbye.",))},
    sources=[],
)
TABLE = {
    "today": Row(INSIDE, get=200),
    "alive": Row(EVERYBODY, get=204),
    "sign_in": Row(EVERYBODY, get=302, post=400),
    "sign_out": Row(EVERYBODY, post=302),
    "language": Row(EVERYBODY, post=302),
    "join": Row(EVERYBODY, get=302, post=302),
    "join_risks": Row(EVERYBODY, get=302, post=302),
    "join_name": Row(EVERYBODY, get=302, post=302),
    "join_passphrase": Row(EVERYBODY, get=302, post=302),
    "practice_call": Row(INSIDE, get=200, post=200, sent={"show": "yes"}),
    "leave": Row(INSIDE, get=200, post=400),
    "end_session": Row(MEMBERS, post=302, strange=404),
    "end_other_sessions": Row(MEMBERS, post=302),
    "settings": Row(MEMBERS, get=200, post=400),
    "passphrase": Row(MEMBERS, post=200, sent={"make": "words"}),
    "briefing": Row(CALLERS, get=200, post=302, strange=404),
    "callbacks": Row(CALLERS, get=200),
    "share_callback": Row(CALLERS, post=302, strange=404),
    "claim_callback": Row(CALLERS, post=302, strange=404),
    "leases": Row(CALLERS, post=302),
    "lease": Row(CALLERS, get=200, strange=410),
    "sources": Row(CALLERS, get=200, strange=410),
    "renew_lease": Row(CALLERS, post=200, strange=410),
    "return_lease": Row(CALLERS, post=302, strange=410),
    "show_number": Row(CALLERS, post=302, strange=410),
    "outcome": Row(CALLERS, get=200, post=400, strange=404),
    "undo_report": Row(CALLERS, post=409, strange=404),
    "doubt_stop": Row(CALLERS, post=409, strange=404),
    "keep_draft": Row(CALLERS, post=302, strange=404),
    "suppress": Row(CALLERS, post=200, strange=404),
    "board": Row(COORDINATORS, get=200),
    "campaigns": Row(COORDINATORS, get=200, post=400),
    "campaign": Row(COORDINATORS, get=200, strange=404, others=200),
    "campaign_languages": STEP,
    "campaign_ask": STEP,
    "campaign_case": STEP,
    "campaign_briefing": STEP,
    "campaign_do_not_say": STEP,
    "campaign_dates": STEP,
    "campaign_script": STEP,
    "campaign_stations": STEP,
    "campaign_release": Row(COORDINATORS, post=400, strange=404, others=400),
    "campaign_live": Row(COORDINATORS, post=302, strange=404, others=302),
    "campaign_pauses": Row(
        COORDINATORS, post=302, strange=404, others=302, sent={"reason": "safety"}
    ),
    "campaign_ending": Row(COORDINATORS, get=200, post=302, strange=404, others=AS_OWN),
    "points": Row(WRITERS, get=200),
    "point_new": Row(WRITERS, get=200, post=400),
    "starter": Row(WRITERS, get=200, post=400),
    "point": Row(WRITERS, get=200, strange=404, others=200),
    "point_text": Row(WRITERS, get=200, post=400, strange=404, others=AS_OWN),
    "point_signature": Row(WRITERS, post=409, strange=404, others=409),
    "point_withdrawal": Row(WRITERS, post=302, strange=404, others=302),
    "inbox": Row(COORDINATORS, get=200),
    "notice_following": Row(COORDINATORS, post=200, strange=404, others=200),
    "notice_opening": Row(COORDINATORS, post=200, strange=404, others=200),
    "notice_closing": Row(COORDINATORS, post=200, strange=404, others=200),
    "notice_reversal": Row(COORDINATORS, post=200, strange=404, others=200),
    "notice_done": Row(COORDINATORS, post=200, strange=404, others=200),
    "problems": Row(MEMBERS, get=200, post=400),
    "invitations": Row(COORDINATORS, post=200, sent={"roles": "volunteer"}),
    "revoke": Row(COORDINATORS, post=302, strange=404, others=302),
    "members": Row(COORDINATORS, get=200),
    "member": Row(COORDINATORS, get=200, strange=404, others=200),
    "approve": Row(COORDINATORS, post=409, strange=404, others=409, sent={"roles": "editor"}),
    "decline": Row(COORDINATORS, post=302, strange=404, others=302),
    "intake": Row(INTAKE, get=200),
    "pastes": Row(INTAKE, post=400),
    "paste": Row(INTAKE, get=200, post=400, strange=404),
    "paste_check": Row(INTAKE, get=200, post=302, strange=404),
    "paste_hand_in": Row(INTAKE, post=302, strange=404),
    "paste_confirm": Row(COORDINATORS, post=302, strange=404),
    "paste_discard": Row(INTAKE, post=302, strange=404),
    "import": Row(COORDINATORS, get=200, strange=404, others=200),
    "import_undo": Row(COORDINATORS, get=200, post=302, strange=404, others=AS_OWN),
    "directory": Row(COORDINATORS, get=200, post=302, sent={"query": "nobody"}),
    "directory_index": Row(COORDINATORS, post=302),
    "do_not_call": Row(COORDINATORS, get=200, post=400),
    "station": Row(COORDINATORS, get=200, strange=404, others=200),
    "station_words": Row(COORDINATORS, get=200, post=400, strange=404, others=AS_OWN),
    "station_merge": Row(COORDINATORS, get=200, post=400, strange=404, others=AS_OWN),
    "person": Row(COORDINATORS, get=200, strange=404, others=200),
    "person_words": Row(COORDINATORS, get=200, post=400, strange=404, others=AS_OWN),
    "person_move": Row(COORDINATORS, get=200, post=200, strange=404, others=200),
    "person_merge": Row(COORDINATORS, get=200, post=400, strange=404, others=AS_OWN),
    "line": Row(COORDINATORS, get=200, strange=404, others=200),
    "line_number": Row(COORDINATORS, post=200, strange=404, others=200),
    "line_kind": Row(COORDINATORS, post=400, strange=404, others=400),
    "suspend": Row(COORDINATORS, post=302, strange=404, others=302),
    "let_back": Row(COORDINATORS, post=302, strange=404, others=302),
    "remove": Row(COORDINATORS, post=400, strange=404, others=400),
    "ask_roles": Row(COORDINATORS, post=400, strange=404, others=400),
    "confirm_roles": Row(COORDINATORS, post=400, strange=404, others=400),
    "withdraw_roles": Row(COORDINATORS, post=302, strange=404, others=302),
    "custodian": Row(CUSTODIANS, get=200, post=400, strange=404, others=AS_OWN),
    "line_changes": Row(COORDINATORS, get=200, post=400, strange=404, others=AS_OWN),
    "line_doubt": Row(COORDINATORS, post=302, strange=404, others=302, sent=WHY),
    "person_changes": Row(COORDINATORS, get=200, post=400, strange=404, others=AS_OWN),
    "person_doubt": Row(COORDINATORS, post=302, strange=404, others=302, sent=WHY),
    "dispute_decision": Row(COORDINATORS, post=302, strange=404, others=302, sent=RIGHT),
    "tables": Row(COORDINATORS, get=200, post=400),
    "table": Row(COORDINATORS, get=200, strange=404, others=200),
    "table_reading": Row(COORDINATORS, post=400, strange=404, others=400),
    "table_confirmation": Row(COORDINATORS, post=400, strange=404, others=400),
    "table_proposal": Row(COORDINATORS, post=400, strange=404, others=400),
    "table_removal": Row(COORDINATORS, post=302, strange=404, others=302),
    "import_progress": Row(COORDINATORS, get=200, strange=404, others=200),
    "import_rest": Row(COORDINATORS, post=302, strange=404, others=302),
    "import_going_on": Row(COORDINATORS, post=302, strange=404, others=302),
    "import_refusals": Row(COORDINATORS, post=200, strange=404),
    "pauses": Row(COORDINATORS, post=302, sent={"reason": "safety"}),
    "pause_end": Row(COORDINATORS, post=302, strange=404, others=302),
}


def addresses() -> dict[str, URLPattern]:
    return {str(pattern.name): pattern for pattern in patterns(get_resolver())}


def takes_id(name: str) -> bool:
    return bool(addresses()[name].pattern.converters)


@dataclass(frozen=True)
class Ids:
    """For every kind of id: one's own and another's."""

    lease: tuple[UUID, UUID]
    callback: tuple[UUID, UUID]
    attempt: tuple[UUID, UUID]
    campaign: tuple[UUID, UUID]
    pause: tuple[UUID, UUID]
    member: tuple[UUID, UUID]
    active: tuple[UUID, UUID]
    suspended: tuple[UUID, UUID]
    invitation: tuple[UUID, UUID]
    paste: tuple[UUID, UUID]
    imported: tuple[UUID, UUID]
    station: tuple[UUID, UUID]
    person: tuple[UUID, UUID]
    line: tuple[UUID, UUID]
    request: tuple[UUID, UUID]
    custodian: tuple[UUID, UUID]
    session: tuple[UUID, UUID]
    dispute: tuple[UUID, UUID]
    upload: tuple[UUID, UUID]
    bulk: tuple[UUID, UUID]
    point: tuple[UUID, UUID]
    late: tuple[UUID, UUID]
    waiting: tuple[UUID, UUID]
    mistake: tuple[UUID, UUID]
    notice: tuple[UUID, UUID]

    def path(self, name: str, which: str) -> str:
        [kind] = addresses()[name].pattern.converters or [""]
        if not kind:
            return reverse(name)
        usual = NAMES.get(kind, kind.removesuffix("_id"))
        own, others = getattr(self, OF_ANOTHER_KIND.get(name, usual))
        return reverse(name, args=[{OWN: own, OTHERS: others}.get(which, uuid4())])


class Prepared(NamedTuple):
    """`cookies`: by role, of a browser that signed in. `journal`: what stood in it by then."""

    ids: dict[str, Ids]
    cookies: dict[str, dict[str, str]]
    journal: bytes

    def clients(self) -> dict[str, Client]:
        made = {}
        for role, cookies in self.cookies.items():
            made[role] = Client()
            made[role].cookies.load(cookies)
        return made


@pytest.fixture
def the_hour(monkeypatch: pytest.MonkeyPatch, db: None) -> None:
    Clock(monkeypatch)


def prepared(journal: Path, *, owning: bool = True) -> Prepared:
    """`owning`: everybody has something of every kind, contacts in their hands among them."""
    made = _prepare(owning=owning)
    journal.write_bytes(made.journal)
    return made


@remembered
def _prepare(*, owning: bool) -> Prepared:
    world = make_world(make_cast(volunteers=1), stations=26, people=0)
    world.cast.actors["Ivan"] = joined(world.cast)
    clients = browsers(world.cast)
    known = ids(world) if owning else {}
    cookies = {
        role: {name: one.value for name, one in client.cookies.items()}
        for role, client in clients.items()
    }
    return Prepared(known, cookies, settings.JOURNAL.read_bytes() if known else b"")


def ids(world: World) -> dict[str, Ids]:
    """A lease and an attempt for everybody, also for those who may never have one."""
    cast, contacts = world.cast, iter(world.contacts)
    bobs = hold(next(contacts), cast.bob).pk, owed(world, cast.bob)
    his = promised(next(contacts), cast.bob)
    unreleased = make_campaign(cast).pk
    bobs_paste, imports = pasted(cast.bob), [imported(cast.dave) for _ in range(2)]
    pauses = [Pause.objects.create(id=uuid4(), scope=uuid4(), at=NOW).pk for _ in range(2)]
    persons = [a_person(cast, line.station) for line in world.lines[:2]]
    doubts = [
        dispute_line(line_id=line.pk, why="x", by=cast.carol, now=NOW) for line in world.lines[-2:]
    ]
    bobs_session = session_of(cast.bob)
    drafts = [propose_point(facts=POINT, by=cast.dave, now=NOW) for _ in range(2)]
    of_all = members_of_all_kinds(cast) | {
        "pause": (pauses[0], pauses[1]),
        "imported": (imports[0], imports[1]),
        "station": (world.lines[0].station_id, world.lines[1].station_id),
        "person": (persons[0].pk, persons[1].pk),
        "line": (world.lines[0].pk, world.lines[1].pk),
        "dispute": (doubts[0], doubts[1]),
        "upload": (sent(cast.carol, LIST.encode()).pk, sent(cast.dave, LIST.encode()).pk),
        "bulk": (taken(cast.carol, LIST.encode()).pk, taken(cast.dave, LIST.encode()).pk),
        "point": (drafts[0].pk, drafts[1].pk),
        **notices_of_each_kind(world),
    }
    return {
        role: Ids(
            lease=(hold(next(contacts), cast.actors[name]).pk, bobs[0]),
            callback=(promised(next(contacts), cast.actors[name]), his),
            attempt=(owed(world, cast.actors[name]), bobs[1]),
            campaign=(world.campaign.pk, unreleased),
            paste=(pasted(cast.actors[name]), bobs_paste),
            session=(session_of(cast.actors[name]), bobs_session),
            **of_all,
        )
        for role, name in WHO.items()
        if name
    } | {
        NOBODY: Ids(
            lease=bobs,
            callback=(his, his),
            attempt=bobs,
            campaign=(unreleased, unreleased),
            paste=(bobs_paste, bobs_paste),
            session=(bobs_session, bobs_session),
            **of_all,
        )
    }


def notices_of_each_kind(world: World) -> dict[str, tuple[UUID, UUID]]:
    """Whoever left them: they are there for every coordinator."""
    # By somebody who is in no row: a call of one's own would be counted there.
    frank = world.cast.actors["Frank"]
    kinds: dict[str, Callable[[World], UUID]] = {
        "late": partial(late, by=frank),
        "waiting": given_back,
        "mistake": partial(mistaken, by=frank),
        "notice": noted,
    }
    return {kind: (leave(world), leave(world)) for kind, leave in kinds.items()}


def promised(contact: Contact, by: Actor) -> UUID:
    Contact.objects.filter(pk=contact.pk).update(prefer_tag=by.tag, agreed_at=NOW)
    agreed: UUID = contact.pk
    return agreed


def pasted(by: Actor) -> UUID:
    return propose(text=REPORT, area="", source=SOURCE, read=reading(), by=by, now=NOW)


def imported(by: Actor) -> UUID:
    return confirm(paste_id=pasted(by), by=by, now=NOW)


def members_of_all_kinds(cast: Cast) -> dict[str, tuple[UUID, UUID]]:
    """Two of everything that coordinators and custodians decide about."""
    waiting = [joined(cast, name).member.pk for name in ("Judy", "Kim")]
    for name in ("Lena", "Mona", "Nora", "Olga", "Pia", "Rosa"):
        cast.actors[name] = approved(cast, name)
    ids_of = {name: actor.member.pk for name, actor in cast.actors.items()}
    for name in ("Lena", "Mona"):
        change(cast, name, Role.CUSTODIAN)
        suspend(member_id=ids_of["Pia" if name == "Lena" else "Rosa"], by=cast.carol, now=NOW)
    requests = [ask_for(cast, name, Role.EDITOR) for name in ("Bob", "Frank")]
    invitations = [invited(cast).invitation_id for _ in range(2)]
    custodians = [row.pk for row in CustodianRequest.objects.order_by("at", "pk")]
    return {
        "member": (waiting[0], waiting[1]),
        "active": (ids_of["Nora"], ids_of["Olga"]),
        "suspended": (ids_of["Pia"], ids_of["Rosa"]),
        "request": (requests[0], requests[1]),
        "custodian": (custodians[0], custodians[1]),
        "invitation": (invitations[0], invitations[1]),
    }


def session_of(by: Actor) -> UUID:
    """Of another browser of theirs."""
    key = uuid4().hex
    Session.objects.create(
        session_key=key, session_data=b"", expire_date=NOW + timedelta(hours=1), member=by.member
    )
    return session_id(key)


def owed(world: World, by: Actor) -> UUID:
    attempt: Attempt = past_call(world.contacts[0], by, NOW - timedelta(hours=1))
    Attempt.objects.filter(pk=attempt.pk).update(reported_at=None)
    return attempt.pk


def browsers(cast: Cast) -> dict[str, Client]:
    made = {role: signed_in(name) if name else Client() for role, name in WHO.items()}
    # Only now: at sign-in the organisation would have to vouch for the role.
    Member.objects.filter(pk=cast.actors["V0"].member.pk).update(roles=Role.RESEARCHER)
    return made


def ask(client: Client, method: str, path: str, sent: dict[str, str]) -> HttpResponse:
    """What follows from it is taken back, so that every cell begins from the same world."""
    with transaction.atomic():
        answer: Any = client.generic(
            method,
            path,
            "&".join(f"{name}={value}" for name, value in sent.items()) if method == "POST" else "",
            content_type="application/x-www-form-urlencoded",
        )
        transaction.set_rollback(True)
    assert isinstance(answer, HttpResponse)
    return answer


def expected(name: str, role: str, method: str, which: str) -> int:
    row = TABLE[name]
    if role == NOBODY and NOBODY not in row.who:
        return 403 if method == "POST" else 302  # the sign-in
    if role not in row.who:
        return NOT_THERE
    if (name, role) in {("sign_in", NOBODY), ("join", NOBODY)} and method != "POST":
        return 200
    if (name, role) == ("join", NOBODY):
        return 400
    return row.status(method, which)


def cells(name: str) -> Iterator[tuple[str, str, str]]:
    for role in WHO:
        for method in METHODS:
            for which in (OWN, OTHERS, MISSING) if takes_id(name) else (OWN,):
                yield role, method, which


def test_every_address_has_its_row() -> None:
    assert addresses().keys() == TABLE.keys()
    assert len(list(patterns(get_resolver()))) == len(TABLE)


@pytest.mark.parametrize("name", TABLE)
def test_the_table_holds(the_hour: None, journal: Path, name: str) -> None:
    # A free hand takes the next contact: everybody's own lease is for the other rows.
    made = prepared(journal, owning=name != "leases")
    clients, known, row = made.clients(), made.ids, TABLE[name]
    found = {}
    for role, method, which in cells(name):
        path = known[role].path(name, which) if known else reverse(name)
        # A browser that was told to forget its cookies must not tell the next cell's.
        cookies = deepcopy(clients[role].cookies)
        found[role, method, which] = ask(clients[role], method, path, row.sent).status_code
        clients[role].cookies = cookies
    assert found == {cell: expected(name, *cell) for cell in cells(name)}


@pytest.mark.parametrize(
    "name", [name for name in TABLE if "_id" in str(addresses()[name].pattern)]
)
def test_anothers_and_missing_look_alike(the_hour: None, journal: Path, name: str) -> None:
    made = prepared(journal)
    clients, known, row = made.clients(), made.ids, TABLE[name]
    compared = 0
    for role in WHO:
        for method in METHODS:
            whiches = [OTHERS, MISSING] if role in row.who else [OWN, OTHERS, MISSING]
            if row.others and role in row.who:
                continue
            seen = [
                ask(clients[role], method, known[role].path(name, which), row.sent)
                for which in whiches
            ]
            views = [(one.status_code, {**one.headers}, nameless(one)) for one in seen]
            assert views == views[:1] * len(whiches)
            compared += 1
    assert compared >= 18


@pytest.mark.parametrize(
    "name", [name for name in TABLE if "_id" in str(addresses()[name].pattern)]
)
def test_a_malformed_id_leads_nowhere(the_hour: None, journal: Path, name: str) -> None:
    made = prepared(journal)
    client = made.clients()[Role.VOLUNTEER]
    own = made.ids[Role.VOLUNTEER].path(name, OWN)
    [good] = [part for part in own.split("/") if len(part) == 36]
    for bad in (
        "1",
        "none",
        good.upper(),
        good[:-1],
        f"{good}0",
        f"{good}%00",
        "%27--",
        "{" + good + "}",
    ):
        for method in METHODS:
            path = own.replace(good, bad)
            assert ask(client, method, path, {}).status_code == NOT_THERE, (method, path)


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW"])
def test_no_other_method_does_anything(the_hour: None, journal: Path, method: str) -> None:
    made = prepared(journal)
    clients, known = made.clients(), made.ids
    for name, row in TABLE.items():
        for role in WHO:
            status = ask(clients[role], method, known[role].path(name, OWN), {}).status_code
            if role in row.who:
                assert status == NOT_SO, (name, role)
            else:
                assert status == (302 if role == NOBODY else NOT_THERE), (name, role)
