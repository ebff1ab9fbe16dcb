"""What a source sets apart: frozen at once, decided by a coordinator, forgotten with its source."""

import pytest

from clarion.actions.campaigns.enlist import enlist
from clarion.actions.intake.cautions import cautioned_among, remember
from clarion.actions.intake.confirm import NothingTaken, confirm
from clarion.actions.intake.decide_dispute import decide_dispute
from clarion.actions.intake.dispute import dispute_person
from clarion.actions.intake.doubt_lines import doubt_lines
from clarion.actions.intake.note_line_change import Told, note_line_change
from clarion.actions.intake.open_desk import open_desk
from clarion.actions.intake.open_subject import open_line_changes
from clarion.actions.intake.propose import propose
from clarion.actions.intake.undo_import import Undone, undo_import
from clarion.actions.reopen import reopen
from clarion.models import Caution, Contact, Dispute, Import, Line
from clarion.readers.proposal import Proposal, Refused
from clarion.rules.vocabulary import ChangeKind, LineKind
from tests.actions.directory.given import a_line
from tests.actions.intake.tables import taken
from tests.actions.steps import audited
from tests.cast import NOW, World, make_campaign, make_world, number
from tests.reports import SOURCE, reading, span_of

pytestmark = pytest.mark.django_db
KIN = "15400000009"


@pytest.fixture
def world() -> World:
    """One office with a line of its own and one of its chief; both ring."""
    return make_world(stations=1)


def apart(world: World, line: int = 1) -> Import:
    """A table that calls the line's number a wife's."""
    return taken(world.cast.carol, f"电话,家属电话\n0451-00000990,{number(line)}\n".encode())


def rings(line: Line) -> bool:
    return Contact.objects.filter(line=line, ready_at__isnull=False).exists()


def decide(world: World, dispute: Dispute, *, right: bool) -> None:
    decide_dispute(dispute_id=dispute.pk, right=right, why="", by=world.cast.dave, now=NOW)


def test_the_line_alone_is_frozen_and_says_which_source_did_it(world: World) -> None:
    imported = apart(world)
    assert [rings(line) for line in world.lines] == [True, False]
    assert (imported.rows_doubted, imported.rows_stopped) == (1, 0)
    opened = open_line_changes(line_id=world.lines[1].pk, by=world.cast.dave, now=NOW)
    assert opened.doubt is not None
    told = opened.doubt
    assert (told.why, told.by, told.import_id, told.of_line) == ("", "Carol", imported.pk, True)
    desk = open_desk(by=world.cast.dave, now=NOW)
    assert [(one.line_id, one.person_id, one.why) for one in desk.doubts] == [
        (world.lines[1].pk, None, "")
    ]
    said = [one for one in audited(world.cast, world.cast.carol) if one["verb"] == "doubt_lines"]
    assert said == [{"verb": "doubt_lines", "count": "1"}]
    assert apart(world).rows_doubted == 0


def test_a_coordinator_decides(world: World) -> None:
    apart(world)
    decide(world, Dispute.objects.get(), right=True)
    assert rings(world.lines[1])
    apart(world)
    decide(world, Dispute.objects.get(decided_at=None), right=False)
    assert not Line.objects.get(pk=world.lines[1].pk).callable


def test_a_line_stays_frozen_while_anything_else_about_it_is_in_doubt(world: World) -> None:
    person = world.lines[1].person
    assert person is not None
    dispute_person(person_id=person.pk, why="x", by=world.cast.carol, now=NOW)
    apart(world)
    decide(world, Dispute.objects.get(line=None), right=True)
    assert not rings(world.lines[1])
    contacts = list(Contact.objects.filter(line=world.lines[1]).values_list("pk", flat=True))
    assert reopen(contacts, now=NOW) == 0
    decide(world, Dispute.objects.get(decided_at=None), right=True)
    assert reopen(contacts, now=NOW) == 1


def test_a_line_that_waits_nowhere_is_frozen_as_well(world: World) -> None:
    line = a_line(world.cast, world.lines[0].station, None, number(55), LineKind.WORK)
    apart(world, 55)
    campaign = make_campaign(world.cast)
    assert enlist(campaign=campaign, lines=[line], language="zh", by=world.cast.dave, now=NOW) == []


def test_with_the_source_goes_what_it_said(world: World) -> None:
    first = apart(world)
    undo_import(import_id=first.pk, by=world.cast.carol, now=NOW)
    assert rings(world.lines[1])
    assert Caution.objects.count() == 0


def test_what_another_source_says_too_stays_frozen(world: World) -> None:
    first, second = apart(world), apart(world)
    undo_import(import_id=first.pk, by=world.cast.carol, now=NOW)
    assert not rings(world.lines[1])
    undo_import(import_id=second.pk, by=world.cast.carol, now=NOW)
    # Whose source is gone is a coordinator's to decide.
    assert Dispute.objects.get().decided_at is None


def test_what_it_brought_itself_goes_with_it_frozen_or_not(world: World) -> None:
    imported = taken(world.cast.carol, f"电话,家属电话\n{number(70)},{number(70)}\n".encode())
    assert imported.rows_doubted == 1
    undone = undo_import(import_id=imported.pk, by=world.cast.carol, now=NOW)
    assert (undone, Dispute.objects.count()) == (Undone(1, 0, 1), 0)


def test_a_line_added_later_by_hand_is_frozen(world: World) -> None:
    apart(world, 80)
    line = a_line(world.cast, world.lines[0].station, None, number(80), LineKind.WORK)
    assert Dispute.objects.get().line == line


def test_the_new_number_of_a_home_was_no_office(world: World) -> None:
    home = a_line(world.cast, world.lines[0].station, None, number(60), LineKind.HOME)
    told = Told(ChangeKind.NEW_NUMBER, None, "", "", number(0))
    note_line_change(line_id=home.pk, told=told, by=world.cast.carol, now=NOW)
    assert [rings(line) for line in world.lines] == [False, True]
    assert Line.objects.count() == 3


def test_a_report_that_only_sets_a_ringing_line_apart_is_taken(world: World) -> None:
    refused = [Refused(raw, "relative", span_of(raw)) for raw in (KIN, "110")]
    read = reading(Proposal(lines=(), refused=tuple(refused)))

    def confirmed() -> Import:
        by = world.cast.carol
        paste_id = propose(text=KIN, area="", source=SOURCE, read=read, by=by, now=NOW)
        return Import.objects.get(pk=confirm(paste_id=paste_id, by=by, now=NOW))

    with pytest.raises(NothingTaken):
        confirmed()
    line = a_line(world.cast, world.lines[0].station, None, f"+86{KIN}")
    imported = confirmed()
    assert (imported.rows_doubted, imported.rows_done) == (1, 0)
    assert Dispute.objects.get().line == line


def test_nothing_said_is_nothing_done(world: World) -> None:
    imported = apart(world, 99)
    assert doubt_lines(marks=[], imported=None, by=world.cast.carol, now=NOW) == 0
    assert cautioned_among([]) == set()
    remember([bytes(16)] * 2, imported)
    assert cautioned_among([bytes(16), bytes(15)]) == {bytes(16)}
