"""What the page of a table foresees is what comes of it."""

from datetime import datetime
from uuid import uuid4

import pytest

from clarion.actions.directory.take_do_not_call import take_do_not_call
from clarion.actions.intake.confirm_table import confirm_table
from clarion.actions.intake.open_table import OpenedTable, open_table
from clarion.models import Import, Person, Stop
from clarion.readers.table.results import Not
from clarion.rules.vocabulary import StopScope
from tests.actions.intake.tables import HEAD, LIST, TOLD, sent, taken, worked
from tests.cast import NOW, Cast, make_cast

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    return make_cast()


def seen_and_taken(cast: Cast, octets: str) -> tuple[OpenedTable, Import]:
    upload = sent(cast.carol, octets.encode())
    opened = open_table(upload_id=upload.pk, by=cast.carol, now=NOW)
    imported = confirm_table(upload_id=upload.pk, told=TOLD, office="", by=cast.carol, now=NOW)
    worked(cast.carol, imported)
    imported.refresh_from_db()
    return opened, imported


def the_first_asked_to_stop(*, reversed_at: datetime | None = None) -> None:
    Stop.objects.create(
        scope=StopScope.PERSON,
        lasting=True,
        person_tag=Person.objects.order_by("imported__at", "pk")[0].tag,
        line_id=uuid4(),
        campaign_id=uuid4(),
        at=NOW,
        signer=uuid4(),
        signature=b"",
        reversed_at=reversed_at,
    )


def test_what_would_be_refused_is_counted_so(cast: Cast) -> None:
    """Real numbers in a practice; who asked to stop, by a number, by a name, or in this table."""
    taken(cast.carol, LIST.encode())
    the_first_asked_to_stop()
    take_do_not_call(text="0536-0000130", default_area="", by=cast.carol, now=NOW)
    rows = (
        "河口路派出所,临澜市,王建国,所长,0536-0000151,\n"
        "河口路派出所,临澜市,李平,教导员,0536-0000152,\n"
        "雨巷派出所,临澜市,,,0536-0000130,\n"
        "雨巷派出所,临澜市,,,0536-1000000,\n"
        "雨巷派出所,临澜市,钱七,,0536-0000153,\n"
        "新派出所,临澜市,孙八,,0536-0000154,\n"
        "雨巷派出所,临澜市,,,05,\n"
    )
    opened, imported = seen_and_taken(cast, HEAD + rows)
    assert (len(opened.proposed), len(opened.refused)) == (3, 4)
    assert (imported.rows_done, imported.rows_refused) == (3, 4)
    assert [(one.line, one.reason) for one in opened.refused][1:] == [
        (4, "stopped"),
        (5, "wrong_world"),
        (8, "unknown_area"),
    ]


def test_whose_stop_was_taken_back_is_taken_again(cast: Cast) -> None:
    taken(cast.carol, LIST.encode())
    the_first_asked_to_stop(reversed_at=NOW)
    row = "河口路派出所,临澜市,王建国,所长,0536-0000151,\n"
    opened, imported = seen_and_taken(cast, HEAD + row)
    assert (len(opened.proposed), imported.rows_done, imported.rows_refused) == (1, 1, 0)


def test_whoever_a_table_itself_asks_to_leave_alone_is_not_counted_as_taken(cast: Cast) -> None:
    rows = "甲,0536-0000121,是\n甲,0536-0000121转12,\n甲,0536-0000122,\n"
    opened, imported = seen_and_taken(cast, f"单位,电话,请勿拨打\n{rows}")
    assert [one.e164 for one in opened.proposed] == ["+865360000122"]
    assert opened.refused[1:] == (Not(3, "stopped", "甲 +86 536 0000 121 #12"),)
    assert (imported.rows_done, imported.rows_refused) == (1, 2)


def test_numbers_without_an_office_are_counted(cast: Cast) -> None:
    opened, imported = seen_and_taken(cast, "单位,电话\n,0536-0000121\n甲,0536-0000122\n")
    assert (opened.nameless, len(opened.proposed)) == (1, 2)
    assert (imported.rows_done, imported.rows_refused) == (1, 1)
