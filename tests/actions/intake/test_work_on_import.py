"""A table on its way into the directory: once each, checked, sealed, resumable."""

from collections import Counter
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from clarion.actions import bulk_insert, places, search_index, suppressions
from clarion.actions.campaigns.enlist import enlist
from clarion.actions.campaigns.release import release
from clarion.actions.directory.take_do_not_call import take_do_not_call
from clarion.actions.intake import read_pieces, uploads
from clarion.actions.intake import work_on_import as work_on_import_module
from clarion.actions.intake.download_refusals import download_refusals, refusals_wait
from clarion.actions.intake.ready_rows import make_ready
from clarion.actions.intake.rest_import import go_on_with_import, rest_import
from clarion.actions.intake.undo_import import undo_import
from clarion.actions.intake.work_on_import import Progress, progress, work_on_import
from clarion.actions.open_record import open_records
from clarion.actions.refusal import NotFound
from clarion.models import (
    Caution,
    Dispute,
    Import,
    Line,
    Mention,
    Person,
    Record,
    RefusedRows,
    Station,
    Stop,
    Suppression,
    TableShape,
    Upload,
    UploadPiece,
    Wrap,
)
from clarion.readers.table.results import Not
from clarion.rules.vocabulary import ImportState, KeyringKind, LineKind, StopScope
from clarion.vault.fingerprint import fingerprint
from clarion.vault.opening import open_payload, unwrap, unwrap_to
from tests.actions.intake.tables import HEAD, LIST, confirmed, taken, worked
from tests.actions.steps import audited
from tests.cast import NOW, Cast, make_campaign, make_cast

pytestmark = pytest.mark.django_db


def opened(cast: Cast, kind: KeyringKind = KeyringKind.DIRECTORY) -> dict[Any, dict[str, Any]]:
    """Every record that this keyring opens, by its id."""
    ring, keys = cast.founded.keyrings[kind]
    deployment = cast.founded.deployment.pk
    batches = {one.batch_id for one in Record.objects.all() if one.batch_id}
    found = {}
    for record in Record.objects.exclude(pk__in=batches):
        try:
            some = open_records(deployment, ring.pk, keys.wrapping, [record.pk])
        except NotFound:
            continue
        found[record.pk] = some[record.pk].payload
    return found


def lines(cast: Cast) -> list[tuple[str, ...]]:
    payloads = opened(cast)
    return sorted(
        (
            payloads[line.record_id]["e164"],
            payloads[line.record_id]["ext"],
            line.kind,
            line.hours_class,
            f"{line.switchboard} {line.callable}",
            payloads[line.station.record_id]["name"],
            payloads[line.station.record_id]["place"],
            payloads[line.person.record_id]["name"] if line.person else "",
            payloads[line.person.record_id]["title"] if line.person else "",
        )
        for line in Line.objects.select_related("station", "person")
    )


def test_its_rows_come_in_sealed() -> None:
    cast = make_cast()
    imported = taken(cast.carol, LIST.encode())
    hekou, yuxiang = ("河口路派出所", "临澜市"), ("雨巷派出所", "临澜市")
    assert lines(cast) == [
        ("+8615400001234", "", "mobile", "mobile", "False True", *hekou, "王建国", "所长"),
        ("+865360000121", "", "work", "work", "False True", *hekou, "王建国", "所长"),
        ("+865360000122", "12", "work", "work", "False True", *hekou, "李平", "教导员"),
        ("+865360000123", "", "work", "work", "True True", *yuxiang, "", ""),
    ]
    counted = (imported.rows_seen, imported.rows_done, imported.rows_known, imported.rows_refused)
    assert counted == (4, 4, 0, 1)
    assert (imported.state, imported.finished_at) == (ImportState.DONE, NOW)
    assert (Station.objects.count(), Person.objects.count()) == (2, 2)
    assert UploadPiece.objects.count() == 0
    assert Upload.objects.get().sealed_place is None


def test_its_records_open_for_custodians_and_for_nobody_else() -> None:
    cast = make_cast()
    taken(cast.carol, LIST.encode())
    ring, keys = cast.founded.keyrings[KeyringKind.FOLLOW_UP]
    deployment = cast.founded.deployment.pk
    line = Line.objects.select_related("record", "person").get(kind=LineKind.MOBILE)
    assert line.person is not None
    batch = Wrap.objects.get(record=line.record.batch, keyring=ring)
    sensitive = Wrap.objects.get(record=line.person.sensitive.batch, keyring=ring)
    for record, wrap in ((line.record, batch), (line.person.sensitive, sensitive)):
        holder = unwrap_to(keys.pair, wrap.sealed, places.wrap(deployment, wrap.record_id, ring.pk))
        own = unwrap(
            record.wrapped or b"", holder, places.batch(deployment, record.pk, wrap.record_id)
        )
        payload = open_payload(own, record.sealed, places.column(deployment, record, "sealed"))
        assert payload == ({"e164": "+8615400001234", "ext": ""} if wrap is batch else {})
    # What is sensitive is for the custodians alone.
    assert Wrap.objects.filter(record=line.person.sensitive.batch).count() == 1
    assert line.person.sensitive_id not in opened(cast)
    assert len({bytes(one.sealed)[:9] for one in Record.objects.all()}) == Record.objects.count()


def test_what_is_there_already_gets_one_more_source() -> None:
    cast = make_cast()
    first = taken(cast.carol, LIST.encode())
    more = "河口路派出所,临澜市,王建国,所长,0536-0000129,0536-0000129\n"
    again = taken(cast.carol, (LIST + more).encode())
    assert (again.rows_done, again.rows_known, again.rows_refused) == (1, 5, 1)
    assert (Line.objects.count(), Station.objects.count(), Person.objects.count()) == (5, 2, 2)
    brought = Line.objects.filter(imported=first)
    assert {one.line_id for one in Mention.objects.filter(imported=again)} == {
        line.pk for line in brought
    }
    assert {one.station_id for one in Mention.objects.all()} == {one.station_id for one in brought}


def test_a_name_that_is_not_whole_is_told_apart_by_its_title() -> None:
    cast = make_cast()
    rows = [("李某", "所长", 1), ("李某", "民警", 2), ("李某", "民警", 3), ("李平", "民警", 4)]
    told = "".join(f"河口路派出所,,{n},{t},0536-{at:07d},\n" for n, t, at in rows)
    taken(cast.carol, (HEAD + told).encode())
    assert sorted(bool(mark) for mark in Person.objects.values_list("mark", flat=True)) == [
        False,
        False,
        True,
    ]


def test_rows_that_name_no_office_belong_to_the_one_that_was_named() -> None:
    cast = make_cast()
    taken(cast.carol, b"phone\n0536-0000121\n0536-0000122\n")
    assert [one[5:] for one in lines(cast)] == [("A list", "", "", "")] * 2


def test_without_a_word_on_it_rows_that_name_no_office_are_refused() -> None:
    """Unless their number is known, or another row tells whose it is."""
    cast = make_cast()
    taken(cast.carol, LIST.encode())
    rows = (
        ",,王,,0536-0000121,\n,,李,,0536-0000126,\n,,赵,,0536-0000127,\n"
        "雨巷派出所,临澜市,赵,,0536-0000127,\n"
    )
    imported = taken(cast.carol, (HEAD + rows).encode(), office="")
    assert (imported.rows_done, imported.rows_known, imported.rows_refused) == (1, 2, 1)
    assert lines(cast)[-1][0::5] == ("+865360000127", "雨巷派出所")
    assert download_refusals(import_id=imported.pk, by=cast.carol, now=NOW) == [
        Not(3, "no_office", "李 +86 536 0000 126")
    ]


@pytest.mark.parametrize(
    ("rows", "homes"),
    [
        (",,0536-0000121\n", 1),
        (",,0536-0000121\n甲,0536-0000121,\n", 1),
        ("甲,,0536-0000121\n,0536-0000121,\n", 0),
    ],
)
def test_a_home_that_names_no_office_is_remembered_as_one(rows: str, homes: int) -> None:
    cast = make_cast()
    taken(cast.carol, f"单位,办公电话,宅电\n{rows}".encode(), office="")
    assert Caution.objects.count() == homes
    taken(cast.carol, "单位,办公电话,宅电\n乙,0536-0000121,\n".encode())
    assert Dispute.objects.count() == homes


def test_homes_and_fax_machines_never_ring_and_the_far_west_is_late() -> None:
    cast = make_cast()
    table = "单位,宅电,传真,手机,地区\n甲,0536-0000121,0991-0000122,15400001234,新疆\n"
    taken(cast.carol, table.encode())
    assert [one[2:5] for one in lines(cast)] == [
        ("mobile", "mobile_west", "False True"),
        ("home", "mobile_west", "False False"),
        ("fax", "work_west", "False False"),
    ]


@pytest.mark.parametrize("at_once", [True, False], ids=["one table", "two tables"])
def test_the_same_number_as_an_office_and_as_a_home_is_in_doubt(at_once: bool) -> None:
    cast = make_cast()
    head, office, home = "单位,办公电话,宅电\n", "甲,0536-0000121,\n", "乙,,0536-0000121\n"
    for table in [head + office + home] if at_once else [head + office, head + home]:
        taken(cast.carol, table.encode())
    asked = Dispute.objects.values_list("line", "line__kind", "line__callable", "decided_at")
    assert list(asked) == [(Line.objects.get().pk, "work", True, None)]


def test_whoever_asked_us_to_stop_does_not_come_back() -> None:
    cast = make_cast()
    taken(cast.carol, LIST.encode())
    line = Line.objects.get(kind=LineKind.MOBILE)
    assert line.person is not None
    Stop.objects.create(
        scope=StopScope.PERSON,
        lasting=True,
        person_tag=line.person.tag,
        line_id=line.pk,
        campaign_id=uuid4(),
        at=NOW,
        signer=uuid4(),
        signature=b"",
    )
    key = cast.founded.keyrings[KeyringKind.FINGERPRINT][1].wrapping
    Suppression.objects.create(fingerprint=fingerprint(key, "+865360000130"), proof=b"", at=NOW)
    imported = taken(
        cast.carol,
        (
            HEAD + "河口路派出所,临澜市,王建国,所长,0536-0000128,\n"
            "别处,临澜市,钱七,,0536-0000130,\n"
            "别处,临澜市,钱七,,0536-0000131,\n"
        ).encode(),
    )
    assert (imported.rows_done, imported.rows_refused) == (1, 2)
    assert download_refusals(import_id=imported.pk, by=cast.carol, now=NOW) == [
        Not(2, "stopped", "河口路派出所 王建国 +86 536 0000 128"),
        Not(3, "stopped", "别处 钱七 +86 536 0000 130"),
    ]


@pytest.mark.parametrize("few", [2, 1])
def test_a_number_that_is_stopped_whole_has_no_extensions_either(
    few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether the stops are few enough to look at all of them, or not."""
    monkeypatch.setattr(suppressions, "FEW", few)
    cast = make_cast()
    take_do_not_call(text="0536-0000130\n0536-0000140转12", default_area="", by=cast.carol, now=NOW)
    imported = taken(
        cast.carol,
        (
            HEAD + "别处,临澜市,钱七,,0536-0000130转12,\n"
            "别处,临澜市,钱七,,0536-0000130,\n"
            "别处,临澜市,钱七,,0536-0000140转12,\n"
            "别处,临澜市,钱七,,0536-0000140转13,\n"
        ).encode(),
    )
    assert [one[:2] for one in lines(cast)] == [("+865360000140", "13")]
    assert download_refusals(import_id=imported.pk, by=cast.carol, now=NOW) == [
        Not(2, "stopped", "别处 钱七 +86 536 0000 130 #12"),
        Not(3, "stopped", "别处 钱七 +86 536 0000 130"),
        Not(4, "stopped", "别处 钱七 +86 536 0000 140 #12"),
    ]


def test_a_practice_takes_no_real_number() -> None:
    cast = make_cast()
    # No local number begins with 1, but the reader's library takes it for one.
    imported = taken(cast.carol, b"phone\n0536-1000000\n0536-0000121\n")
    assert download_refusals(import_id=imported.pk, by=cast.carol, now=NOW) == [
        Not(2, "wrong_world", f"+{86} 536 1000 000")
    ]


def many(count: int, first: int = 0) -> bytes:
    rows = "".join(f"所{at // 10},,,,0536-{at:07d},\n" for at in range(first, first + count))
    return (HEAD + rows).encode()


@pytest.fixture
def small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uploads, "PIECE", 1_000)


def test_it_goes_on_where_it_stopped(small_pieces: None) -> None:
    cast = make_cast()
    imported = confirmed(cast.carol, many(300))
    seen = []
    while (done := step(cast, imported)).state == ImportState.RUNNING:
        assert done.new == Line.objects.count() == done.seen
        seen.append(done.seen)
    assert len(seen) > 4
    assert seen == sorted(seen)
    assert (done.new, done.known, done.refused, done.share) == (300, 0, 0, 1)
    assert step(cast, imported).seen == 300


def step(cast: Cast, imported: Import) -> Progress:
    return work_on_import(
        import_id=imported.pk, by=cast.dave, now=NOW, for_as_long=timedelta(0), pieces=1
    )


def test_a_step_that_fails_leaves_nothing(
    small_pieces: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    cast = make_cast()
    imported = confirmed(cast.carol, many(300))
    done = step(cast, imported)
    with monkeypatch.context() as patch:
        patch.setattr("clarion.actions.intake.work_on_import._count", broken)
        with pytest.raises(OSError, match="pulled"), transaction.atomic():
            step(cast, imported)
    assert progress(imported.pk).seen == Line.objects.count() == done.seen
    assert worked(cast.carol, imported).new == Line.objects.count() == 300


def broken(*_: object, **__: object) -> None:
    raise OSError("the plug was pulled")


def test_it_rests_and_goes_on(small_pieces: None) -> None:
    cast = make_cast()
    imported = confirmed(cast.carol, many(300))
    before = step(cast, imported)
    for _ in range(2):
        rest_import(import_id=imported.pk, by=cast.carol, now=NOW)
    rested = worked(cast.carol, imported)
    assert (rested.state, rested.seen) == (ImportState.PAUSED, before.seen)
    for _ in range(2):
        go_on_with_import(import_id=imported.pk, by=cast.dave, now=NOW)
    assert worked(cast.carol, imported).new == 300
    go_on_with_import(import_id=imported.pk, by=cast.dave, now=NOW)
    assert progress(imported.pk).state == ImportState.DONE


@pytest.fixture(params=["_take_turns", "_go_ahead"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Any:
    """How SQLite and how PostgreSQL go on, whichever the database of this run is."""
    chosen = getattr(work_on_import_module, request.param)
    for name in ("_take_turns", "_go_ahead"):
        monkeypatch.setattr(work_on_import_module, name, chosen)
    return request.param


@pytest.mark.parametrize("pieces", [1, 2, 100])
def test_step_by_step_every_row_comes_in_once(
    pieces: int, way: str, small_pieces: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    cast = make_cast()
    imported = confirmed(cast.carol, many(300))
    done = work_on_import(
        import_id=imported.pk,
        by=cast.carol,
        now=NOW,
        for_as_long=timedelta(minutes=5),
        pieces=pieces,
    )
    assert (done.state, done.seen, done.new, done.known) == (ImportState.DONE, 300, 300, 0)
    assert Line.objects.count() == 300


def test_what_is_unreadable_by_a_mistake_of_ours_is_told_from_either_hand(
    way: str, small_pieces: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of the second step, which PostgreSQL's way makes ready in another thread."""
    cast = make_cast()
    imported = confirmed(cast.carol, many(300))
    seen: list[int] = []

    def fails(*rows: Any) -> Any:
        seen.append(len(rows[0]))
        return make_ready(*rows) if len(seen) == 1 else broken()

    monkeypatch.setattr(read_pieces, "make_ready", fails)
    with pytest.raises(OSError, match="pulled"):
        work_on_import(import_id=imported.pk, by=cast.carol, now=NOW, pieces=1)
    assert progress(imported.pk).seen == Line.objects.count() == seen[0]


@pytest.mark.parametrize("late", ["rests", "takes the same rows", "takes all"])
def test_what_happens_while_rows_are_made_ready_wins(
    late: str, way: str, small_pieces: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is held meanwhile: another coordinator may pause the import, or drive it on."""
    cast = make_cast()
    imported = confirmed(cast.carol, many(300))
    between: list[Progress] = []

    def interrupted(*rows: Any) -> Any:
        ready = make_ready(*rows)
        monkeypatch.setattr(read_pieces, "make_ready", make_ready)
        if late == "rests":
            rest_import(import_id=imported.pk, by=cast.dave, now=NOW)
        elif late == "takes all":
            between.append(worked(cast.dave, imported))
        else:
            between.append(step(cast, imported))
        return ready

    monkeypatch.setattr(read_pieces, "make_ready", interrupted)
    done = worked(cast.carol, imported)
    if late == "rests":
        assert (done.state, done.seen, Line.objects.count()) == (ImportState.PAUSED, 0, 0)
        return
    assert (between[0].seen == 300) is (late == "takes all")
    assert (done.state, done.seen, done.new, done.known) == (ImportState.DONE, 300, 300, 0)
    assert Line.objects.count() == 300


def test_an_import_whose_table_is_gone_is_not_found(way: str, small_pieces: None) -> None:
    cast = make_cast()
    imported = confirmed(cast.carol, many(300))
    seen = step(cast, imported).seen
    UploadPiece.objects.all().delete()
    with pytest.raises(NotFound):
        worked(cast.carol, imported)
    assert progress(imported.pk).seen == Line.objects.count() == seen


def test_a_missing_import_is_not_found() -> None:
    cast = make_cast()
    for action in (rest_import, go_on_with_import, download_refusals, work_on_import):
        with pytest.raises(NotFound):
            action(import_id=uuid4(), by=cast.carol, now=NOW)


def test_refusals_are_given_once_and_to_the_sender_only() -> None:
    cast = make_cast()
    imported = taken(cast.carol, LIST.encode())
    assert not refusals_wait(import_id=imported.pk, by=cast.dave, now=NOW)
    with pytest.raises(NotFound):
        download_refusals(import_id=imported.pk, by=cast.dave, now=NOW)
    assert refusals_wait(import_id=imported.pk, by=cast.carol, now=NOW)
    assert download_refusals(import_id=imported.pk, by=cast.carol, now=NOW) == [
        Not(5, "wrong_length", "05360")
    ]
    assert RefusedRows.objects.count() == 0
    with pytest.raises(NotFound):
        download_refusals(import_id=imported.pk, by=cast.carol, now=NOW)


def test_it_is_audited() -> None:
    cast = make_cast()
    imported = taken(cast.carol, LIST.encode())
    said = [one for one in audited(cast, cast.carol) if one.get("imported") == str(imported.pk)]
    assert [one["verb"] for one in said] == ["begin_import", "end_import"]


def test_imported_lines_are_found_enlisted_released_and_undone() -> None:
    cast = make_cast()
    imported = taken(cast.carol, LIST.encode())
    campaign = make_campaign(cast)
    contacts = enlist(
        campaign=campaign, lines=list(Line.objects.all()), language="zh", by=cast.carol, now=NOW
    )
    assert release(campaign=campaign, count=9, by=cast.carol, now=NOW) == len(contacts) == 4
    found = search_index.find(["#0121", "河口"], cast.registrar())
    assert [len(found[key]) for key in ("#0121", "河口")] == [1, 1]
    other = taken(cast.carol, many(30, 500))
    undo_import(import_id=other.pk, by=cast.carol, now=NOW)
    assert Line.objects.count() == 4
    assert imported.state == ImportState.DONE


@pytest.mark.parametrize("rows", [30, 300])
def test_statements_do_not_grow_with_the_rows(rows: int) -> None:
    cast = make_cast()
    imported = confirmed(cast.carol, many(rows))
    with CaptureQueriesContext(connection) as captured:
        worked(cast.carol, imported)
    assert len(captured) < 70


def test_a_number_that_comes_again_in_a_later_piece_is_known(small_pieces: None) -> None:
    cast = make_cast()
    octets = many(60) + many(60).removeprefix(HEAD.encode())
    imported = taken(cast.carol, octets)
    assert (imported.rows_done, imported.rows_known, Mention.objects.count()) == (60, 60, 0)


def test_what_somebody_else_added_in_this_moment_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    """As PostgreSQL tells it, whatever the database of this run is."""
    late: list[bytes] = []

    def insert_new(model: type[Line], names: Any, rows: Any, unique: str) -> set[bytes]:
        late.append(rows[0][4])
        bulk_insert.insert(model, names, rows[1:])
        return {row[4] for row in rows[1:]}

    monkeypatch.setattr(bulk_insert, "may_meet_others", lambda: True)
    monkeypatch.setattr(bulk_insert, "insert_new", insert_new)
    imported = taken(make_cast().carol, many(5))
    assert (imported.rows_done, imported.rows_known) == (4, 1)
    assert not Line.objects.filter(fingerprint__in=late).exists()
    assert Record.objects.filter(line=None, station=None, batch__isnull=False).count() == 0


def test_a_table_without_a_head_is_taken_and_not_remembered() -> None:
    imported = taken(make_cast().carol, b"0536-0000121\n0536-0000122\n")
    assert (imported.rows_done, TableShape.objects.count()) == (2, 0)


def test_cards_and_whole_pieces_of_any_number(small_pieces: None) -> None:
    cast = make_cast()
    card = "BEGIN:VCARD\r\nFN:A\r\nTEL:0536-{:07d}\r\nEND:VCARD\r\n"
    imported = taken(cast.carol, "".join(map(card.format, range(90))).encode())
    assert imported.rows_done == 90
    octets = many(99)
    assert taken(cast.carol, octets[: len(octets) // 1000 * 1000]).rows_known > 80


def test_an_office_holds_for_the_rows_below_it_from_one_step_to_the_next(
    small_pieces: None,
) -> None:
    cast = make_cast()
    rows = "".join(
        f"{f'河口路第{at}派出所' if at % 3 == 0 else ''},王{at},0536-{at:07d}\n"
        for at in range(120)
    )
    imported = confirmed(cast.carol, f"单位,姓名,电话\n{rows}".encode())
    assert Upload.objects.get().pieces > 3
    while Upload.objects.get().done < Upload.objects.get().pieces:
        step = timedelta(0)
        work_on_import(import_id=imported.pk, by=cast.carol, now=NOW, for_as_long=step, pieces=1)
    counts = Counter(Line.objects.values_list("station", flat=True))
    assert (len(counts), set(counts.values())) == (40, {3})


def test_the_area_of_a_section_holds_from_one_step_to_the_next(small_pieces: None) -> None:
    cast = make_cast()
    rows = "".join(f"第{at}派出所,{at:08d}\n" for at in range(240))
    octets = f"单位,电话\n河口路派出所,0536-0000121\n玉泷市（区号0531）,\n{rows}".encode()
    imported = confirmed(cast.carol, octets)
    steps = 0
    while (done := step(cast, imported)).state == ImportState.RUNNING:
        steps += 1
    assert steps > 2
    assert (done.new, done.refused) == (241, 0)


def test_what_a_later_row_calls_dead_does_not_come_in() -> None:
    cast = make_cast()
    head = "单位,姓名,电话,结果\n"
    rows = [("0536-0000121", "无人接听"), ("0536-0000122", "接通"), ("0536-0000121", "空号")]
    log = head + "".join(f"河口路派出所,王建国,{number},{said}\n" for number, said in rows)
    imported = taken(cast.carol, log.encode())
    assert (imported.rows_done, imported.rows_known, imported.rows_refused) == (1, 0, 2)
    assert [one[0] for one in lines(cast)] == ["+865360000122"]
    assert download_refusals(import_id=imported.pk, by=cast.carol, now=NOW) == [
        Not(2, "dead", "河口路派出所 王建国 +865360000121"),
        Not(4, "dead", "河口路派出所 王建国 0536-0000121 空号"),
    ]


def test_who_asks_in_a_later_row_is_never_called() -> None:
    cast = make_cast()
    head = "单位,姓名,电话,结果\n"
    rows = [("0536-0000121", "接通"), ("0536-0000121", "要求不再打"), ("0536-0000121", "接通")]
    log = head + "".join(f"河口路派出所,王建国,{number},{said}\n" for number, said in rows)
    imported = taken(cast.carol, log.encode())
    assert (imported.rows_done, imported.rows_stopped) == (0, 1)
    assert Line.objects.count() == 0


@pytest.mark.parametrize(
    ("later", "doubted"),
    [
        ("河口路派出所,王建国,0536-0000121,空号", 1),
        ("河口路派出所,,0536-0000121,空号", 1),
        # Who has left, by name; whose number it never was.
        ("河口路派出所,王建国,0536-0000121,已退休", 1),
        ("河口路派出所,,0536-0000121,已退休", 0),
        ("河口路派出所,王建国,0536-0000121,是他妻子的号码", 1),
        # A wrong number for somebody else, or the last word on it.
        ("河口路派出所,李平,0536-0000121,打错了", 0),
        ("河口路派出所,王建国,0536-0000121,空号\n河口路派出所,王建国,0536-0000121,接通", 0),
    ],
)
def test_a_line_that_a_later_step_calls_dead_waits_for_a_coordinator(
    later: str, doubted: int, small_pieces: None
) -> None:
    cast = make_cast()
    rows = "".join(f"雨巷派出所,,0536-0000{at:03d},接通\n" for at in range(300, 400))
    log = f"单位,姓名,电话,结果\n河口路派出所,王建国,0536-0000121,接通\n{rows}{later}\n"
    log = log.replace("0536-0000300,接通", "0536-0000300,停机")
    imported = confirmed(cast.carol, log.encode())
    worked(cast.carol, imported)
    imported.refresh_from_db()
    assert (imported.rows_done, imported.rows_doubted) == (100, doubted)
    assert [row.imported for row in Dispute.objects.all()] == [imported] * doubted


def test_a_line_whose_owner_asks_in_a_later_step_rings_no_more(small_pieces: None) -> None:
    cast = make_cast()
    rows = "".join(f"雨巷派出所,,0536-0000{at:03d},接通\n" for at in range(300, 400))
    first = "单位,姓名,电话,结果\n河口路派出所,王建国,0536-0000121,没人接\n"
    asked = "河口路派出所,王建国,0536-0000121,终于接了。他要求从此不要再给他打电话\n"
    imported = confirmed(cast.carol, f"{first}{rows}{asked}".encode())
    worked(cast.carol, imported)
    imported.refresh_from_db()
    assert (imported.rows_done, imported.rows_stopped) == (101, 1)
    ringing = Line.objects.filter(callable=True)
    assert [ringing.count(), Line.objects.exclude(pk__in=ringing).count()] == [100, 1]
