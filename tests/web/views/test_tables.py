"""Tables over HTTP: sent, looked at, read otherwise, confirmed, driven on, refusals fetched."""

import struct
from html.parser import HTMLParser
from typing import Any
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.files.uploadhandler import SkipFile
from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from clarion.actions.intake import convert_table, receive_table, uploads
from clarion.models import Import, Line, RefusedRows, Suppression, Upload, UploadPiece
from clarion.rules.vocabulary import ColumnKind, ImportState, LineKind
from clarion.web import sealed_upload
from clarion.web.table_columns import time_left
from tests.actions.directory.given import a_line, a_station
from tests.actions.intake.tables import HEAD, LIST, confirmed, sent
from tests.cast import NOW, Cast
from tests.readers.books import book, document, ods_row, open_document, sheet
from tests.readers.old_books import FILEPASS, cells, filed, merged, record, shared, texts
from tests.readers.old_books import book as old_book
from tests.web.given import get, plain, post, signed_in, title, token_of

pytestmark = pytest.mark.django_db
SOURCE = {"title": "A list", "obtained": "published"}


def send(client: Client, octets: bytes, name: str = "list.csv", **more: Any) -> HttpResponse:
    return post(client, "/intake/tables/", file=SimpleUploadedFile(name, octets), **more)


def kinds_of(cast: Cast) -> list[str]:
    """As what the columns of the table that waits are read."""
    pair = uploads.directory_pair(cast.carol)
    return [str(kind) for kind in uploads.facts_of(Upload.objects.get(), pair, cast.carol).kinds]


def path(name: str, upload: Upload | None = None) -> str:
    return reverse(name, args=[(upload or Upload.objects.get()).pk])


def test_a_table_is_sent_looked_at_and_taken(cast: Cast) -> None:
    carol = signed_in("Carol")
    answer = send(carol, LIST.encode("gb18030"))
    assert (answer.status_code, answer.headers["Location"]) == (302, path("table"))
    page = plain(get(carol, path("table")))
    assert "list.csv" in page
    assert "Rows looked at: 4. Numbers: 4. Refused: 1." in page
    assert "+86 536 0000 122 #12" in page
    assert "Line 5: It has too few or too many digits for its area. Perhaps old? 05360" in page
    answer = post(carol, path("table_confirmation"), **SOURCE)
    imported = Import.objects.get()
    assert answer.headers["Location"] == reverse("import_progress", args=[imported.pk])
    done = get(carol, answer.headers["Location"])
    assert (title(done), Line.objects.count()) == ("The table is in the directory", 4)
    assert "Refresh" not in done.headers
    brought = plain(get(carol, reverse("import", args=[imported.pk])))
    assert "ends with 22 #12 临澜市 河口路派出所 · 李平 教导员" in brought
    fetched = post(carol, reverse("import_refusals", args=[imported.pk]))
    assert fetched.headers["Content-Disposition"] == 'attachment; filename="refused-rows.csv"'
    assert fetched.content.decode("utf-8-sig").splitlines() == [
        "Line,Reason,As it stands there",
        "5,It has too few or too many digits for its area. Perhaps old?,05360",
    ]
    again = post(carol, reverse("import_refusals", args=[imported.pk]))
    assert (again.status_code, RefusedRows.objects.count()) == (404, 0)
    assert "Fetch the list" not in plain(get(carol, done.wsgi_request.path))  # type: ignore[attr-defined]


def test_what_was_guessed_can_be_changed_and_is_remembered(cast: Cast) -> None:
    carol = signed_in("Carol")
    octets = "甲,乙,丙\n河口路派出所,王建国,0536-0000121\n".encode()
    send(carol, octets)
    told = {"encoding": "utf-8", "separator": ",", "head": "1", "area": ""}
    kinds = {"kind_0": "station", "kind_1": "person", "kind_2": "duty"}
    answer = post(carol, path("table_reading"), **told, **kinds)
    assert (answer.status_code, answer.headers["Location"]) == (302, path("table"))
    assert "Duty line" in plain(get(carol, path("table")))
    post(carol, path("table_confirmation"), **SOURCE)
    Upload.objects.all().delete()
    send(carol, octets)
    page = get(carol, path("table")).content.decode()
    for kind in (ColumnKind.STATION, ColumnKind.PERSON, ColumnKind.DUTY):
        assert f'<option value="{kind}" selected>' in page


@pytest.mark.parametrize("heading", ["住址", "家庭住址", "Home address", "Home City"])
def test_where_somebody_lives_is_read_for_this_table_only(cast: Cast, heading: str) -> None:
    """Whatever was chosen for an earlier one, or by an earlier version."""
    carol = signed_in("Carol")
    octets = f"单位,电话,{heading},地址\n河口路派出所,0536-0000121,临澜市某路,河湾市\n".encode()
    send(carol, octets)
    told = {"encoding": "utf-8", "separator": ",", "head": "1", "area": ""}
    kinds = {"kind_0": "station", "kind_1": "number", "kind_2": "place", "kind_3": "skip"}
    post(carol, path("table_reading"), **told, **kinds)
    assert kinds_of(cast) == ["station", "number", "place", "skip"]
    post(carol, path("table_confirmation"), **SOURCE)
    Upload.objects.all().delete()
    send(carol, octets)
    assert kinds_of(cast) == ["station", "number", "skip", "skip"]


def test_of_a_column_that_was_empty_nothing_is_remembered(cast: Cast) -> None:
    carol = signed_in("Carol")
    send(carol, b"Name,Phone,Other,Office\nWang,0536-0000121,,\n")
    post(carol, path("table_confirmation"), **SOURCE)
    Upload.objects.all().delete()
    send(carol, "Name,Phone,Other,Office\nLi,,0536-0000122,河口路派出所\n".encode())
    page = plain(get(carol, path("table")))
    assert "Numbers: 1. Refused: 0." in page
    assert "+86 536 0000 122" in page
    assert kinds_of(cast) == ["person", "number", "number", "station"]


GROUPED = (
    "单位,姓名,办公电话,寻呼机\n"
    "河口路派出所,王建国,0536-0000121,0536-0000131\n"
    ",李平,0536-0000122,0536-0000132\n"
    "雨巷派出所,赵六,0536-0000123,\n"
    ",钱七,0536-0000124,\n"
)


def test_empty_cells_take_the_office_above_unless_that_is_switched_off(cast: Cast) -> None:
    carol = signed_in("Carol")
    send(carol, GROUPED.encode())
    page = plain(get(carol, path("table")))
    assert "empty cells take what stands above them" in page
    assert page.count("雨巷派出所") == 3  # as it is read, and among the column's examples
    told = {"encoding": "utf-8", "separator": ",", "head": "1", "area": ""}
    kinds = {"kind_0": "station", "kind_1": "person", "kind_2": "work", "kind_3": "skip"}
    post(carol, path("table_reading"), carried="empty", **told, **kinds)
    page = plain(get(carol, path("table")))
    assert "empty cells take what stands above them" not in page
    assert page.count("雨巷派出所") == 2
    post(carol, path("table_reading"), carried="above", **told, **kinds)
    assert "empty cells take what stands above them" in plain(get(carol, path("table")))


def test_a_column_that_is_left_out_although_numbers_stand_in_it_is_told(cast: Cast) -> None:
    carol = signed_in("Carol")
    send(carol, GROUPED.encode())
    page = plain(get(carol, path("table")))
    assert "1 column is left out although telephone numbers seem to stand in it." in page
    assert "Telephone numbers seem to stand here, and they are left out." in page
    Upload.objects.all().delete()
    send(carol, LIST.encode())
    assert "left out although" not in plain(get(carol, path("table")))


def test_a_coordinator_alone_may_say_that_empty_cells_take_what_is_above(cast: Cast) -> None:
    carol = signed_in("Carol")
    send(
        carol,
        "单位,姓名,电话\n甲所,王,0536-0000121\n甲所,李,0536-0000122\n,赵,0536-0000123\n".encode(),
    )
    assert "empty cells take" not in plain(get(carol, path("table")))
    told = {"encoding": "utf-8", "separator": ",", "head": "1", "area": ""}
    kinds = {"kind_0": "station", "kind_1": "person", "kind_2": "number"}
    post(carol, path("table_reading"), carried="above", **told, **kinds)
    assert "empty cells take" in plain(get(carol, path("table")))


def test_who_is_not_to_be_called_is_told_before_and_afterwards(cast: Cast) -> None:
    carol = signed_in("Carol")
    send(carol, "电话,请勿拨打\n0536-0000121,是\n0536-0000122,是\n0536-0000123,\n".encode())
    assert "2 numbers of them are marked “do not call”." in plain(get(carol, path("table")))
    answer = post(carol, path("table_confirmation"), **SOURCE, office="河口路派出所")
    done = plain(get(carol, answer.headers["Location"]))
    assert "2 numbers are marked as ones that asked not to be called." in done
    brought = reverse("import", args=[Import.objects.get().pk])
    assert "2 numbers are marked" in plain(get(carol, brought))
    assert (Line.objects.count(), Suppression.objects.count()) == (1, 4)


def test_another_encoding_and_separator_are_tried(cast: Cast) -> None:
    carol = signed_in("Carol")
    send(carol, "名;电话\n王;0536-0000121\n".encode("gb18030"))
    told = {"separator": "tab", "head": "0", "area": "0536", "kind_0": "skip", "kind_1": "number"}
    post(carol, path("table_reading"), encoding="cp950", **told)
    assert "Rows looked at: 2." in plain(get(carol, path("table")))
    page = get(carol, path("table")).content.decode()
    for chosen in ("cp950", "tab"):
        assert f'<option value="{chosen}" selected>' in page


def test_what_is_incomplete_comes_back(cast: Cast) -> None:
    carol = signed_in("Carol")
    send(carol, LIST.encode())
    answer = post(carol, path("table_reading"), encoding="klingon", head="99", area="abc")
    assert answer.status_code == 400
    assert "Please choose one of the answers shown." in plain(answer)
    answer = post(carol, path("table_confirmation"), title="")
    assert (answer.status_code, "Please fill this in." in plain(answer)) == (400, True)


def test_a_table_without_a_column_of_numbers_is_not_taken(cast: Cast) -> None:
    carol = signed_in("Carol")
    send(carol, b"name,city\nWang,Linlan\n")
    answer = post(carol, path("table_confirmation"), **SOURCE)
    assert answer.status_code == 400
    assert "Please say which column holds the telephone numbers." in plain(answer)
    assert Import.objects.count() == 0


@pytest.mark.parametrize(
    ("octets", "status", "words"),
    [
        (b"", 400, "This file is empty."),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), 400, "This is no table that can be read here"),
        (bytes(range(256)) * 300, 400, "This is no table that can be read here"),
        (b"\r\n  \r\n", 400, "This file is empty."),
        ("单位,电话\n,\n".encode(), 400, "This table names its columns, and has no rows below."),
        (book(""), 400, "There is nothing in this workbook."),
        (b"\xd0\xcf\x11\xe0\xa1\xb1 old", 400, "This is no workbook that can be opened here."),
        (filed({"WordDocument": b"x"}), 400, "This is no workbook that can be opened here."),
        (old_book(b""), 400, "There is nothing in this workbook."),
        (b"MIME-Version: 1.0\r\n", 400, "This is a web page kept in one file (MHTML)."),
        (b"<html><body>Sign in</body></html>", 400, "This is a web page without a table."),
        (b"PK\x03\x04 junk", 400, "This is no workbook that can be opened here."),
        (
            book(sheet([["a"]]), more={"xl/x": bytes(40_000_000)}),
            400,
            "This file unpacks to far more than it seems.",
        ),
        (
            book('<row r="1048576"><c r="XFD1048576"/></row>'),
            413,
            "This workbook is too large to be opened here.",
        ),
    ],
    ids=[
        "empty",
        "picture",
        "noise",
        "blank",
        "head",
        "blank workbook",
        "old workbook",
        "letter",
        "blank old workbook",
        "page in one file",
        "page",
        "archive",
        "bomb",
        "corner",
    ],
)
def test_what_is_no_table_is_refused_politely(
    cast: Cast, octets: bytes, status: int, words: str
) -> None:
    answer = send(signed_in("Carol"), octets)
    assert (answer.status_code, words in plain(answer)) == (status, True)
    assert (Upload.objects.count(), UploadPiece.objects.count()) == (0, 0)


def test_without_a_file_one_is_asked_for(cast: Cast) -> None:
    answer = post(signed_in("Carol"), "/intake/tables/")
    assert (answer.status_code, "Please choose a file first." in plain(answer)) == (400, True)


def test_a_file_that_is_too_large_is_refused_and_forgotten(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receive_table, "LIMIT", 400_000)
    carol = signed_in("Carol")
    answer = send(carol, b"phone\n" * 100_000, other=SimpleUploadedFile("b", b"c"))
    assert answer.status_code == 413
    assert "This file is larger than 200 MB." in plain(answer)
    assert Upload.objects.count() == 0


def test_what_says_that_it_is_too_large_is_not_even_begun(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sealed_upload, "LIMIT", 400_000)
    carol = signed_in("Carol")
    with CaptureQueriesContext(connection) as captured:
        answer = send(carol, b"phone\n" * 100_000)
    assert (answer.status_code, "This file is larger than 200 MB." in plain(answer)) == (413, True)
    assert [one for one in captured if 'INSERT INTO "clarion_upload' in one["sql"]] == []


def test_a_workbook_too_large_for_memory_is_refused(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("clarion.readers.table.opened.LARGEST", 100)
    assert send(signed_in("Carol"), book(sheet([["a"]]))).status_code == 413


def test_only_the_first_file_of_a_form_is_taken(cast: Cast) -> None:
    carol = signed_in("Carol")
    send(carol, LIST.encode(), other=SimpleUploadedFile("b.csv", b"x,y"))
    assert "list.csv" in plain(get(carol, path("table")))


def test_a_form_of_somebody_else_leaves_nothing(cast: Cast) -> None:
    carol = signed_in("Carol", enforce_csrf_checks=True)
    assert send(carol, LIST.encode()).status_code == 403
    assert Upload.objects.count() == 0
    token = token_of(get(carol, "/intake/tables/"))
    assert send(carol, LIST.encode(), csrfmiddlewaretoken=token).status_code == 302


def test_a_broken_connection_leaves_nothing(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    def cut(*_: object) -> None:
        raise OSError("cut off")

    monkeypatch.setattr(receive_table.Arriving, "add", cut)
    with pytest.raises(OSError, match="cut off"):
        send(signed_in("Carol"), LIST.encode())
    assert Upload.objects.count() == 0


@pytest.mark.parametrize("count", [1, 3])
def test_tables_wait_until_they_are_confirmed_or_thrown_away(cast: Cast, count: int) -> None:
    carol = signed_in("Carol")
    for at in range(count):
        sent(cast.dave, LIST.encode(), f"table {at}")
    with CaptureQueriesContext(connection) as captured:
        page = plain(get(carol, "/intake/tables/"))
    assert [f"table {at}" in page for at in range(count)] == [True] * count
    assert len(captured) < 9
    answer = post(carol, path("table_removal", Upload.objects.order_by("at")[0]))
    assert answer.headers["Location"] == "/intake/tables/"
    assert Upload.objects.count() == count - 1


def test_a_sheet_of_a_workbook_is_chosen(cast: Cast) -> None:
    carol = signed_in("Carol")
    first = sheet([["单位", "电话"], ["河口路派出所", 5360000121]])
    second = sheet([["名单"], ["电话", "职务", "单位"], [5360000122, "所长", "雨巷派出所"]])
    send(carol, book(first, "", second), "list.xlsx")
    page = plain(get(carol, path("table")))
    assert "2 sheets have rows; one is read at a time." in page
    assert ("+86 536 0000 121" in page, "Encoding" in page) == (True, False)
    told = {"encoding": "cp950", "separator": ";", "head": "1", "area": "", "sheet": "0"}
    post(carol, path("table_reading"), **told, kind_0="place", kind_1="number")
    assert "+86 536 0000 121" in plain(get(carol, path("table")))
    post(carol, path("table_reading"), **{**told, "sheet": "1"}, kind_0="place", kind_1="number")
    page = plain(get(carol, path("table")))
    assert ("+86 536 0000 122 Work line 雨巷派出所" in page, "+86 536 0000 121" in page) == (
        True,
        False,
    )
    other = {**told, "sheet": "2"}
    assert post(carol, path("table_reading"), **other, kind_0="skip").status_code == 400
    post(carol, path("table_confirmation"), **SOURCE)
    assert UploadPiece.objects.count() == Upload.objects.get().pieces == 1


def test_a_workbook_of_one_sheet_asks_for_none(cast: Cast) -> None:
    carol = signed_in("Carol")
    send(carol, book(sheet([["电话"], [5360000121]])), "list.xlsx")
    page = plain(get(carol, path("table")))
    assert ("Sheet" in page, "+86 536 0000 121" in page) == (False, True)
    assert UploadPiece.objects.count() == 1


def test_a_list_of_numbers_not_to_be_called_is_looked_at_and_closed(cast: Cast) -> None:
    """Every number of it, whoever's it is and whatever is said of it."""
    carol = signed_in("Carol")
    line = a_line(cast, a_station(cast), None, "+865360000122", LineKind.WORK)
    rows = (
        "王,0536-0000121,空号,否\n0536-0000124,0536-0000122,,\n赵,05,,\n,0536-0000123(妻),DNC,是\n"
    )
    octets = f"家属,电话,状态,请勿拨打\n{rows}".encode("gb18030")
    answer = send(carol, octets, list="do_not_call")
    assert answer.headers["Location"] == path("table")
    assert "Numbers that must not be called" in plain(get(carol, "/intake/tables/"))
    page = plain(get(carol, path("table")))
    assert "There is no way back. Title of the table" in page
    assert Suppression.objects.count() == 0
    answer = post(carol, path("table_confirmation"), title="A list", obtained="other")
    done = get(carol, answer.headers["Location"])
    assert title(done) == "The numbers are closed"
    assert "4 numbers are marked as ones that asked not to be called." in plain(done)
    line.refresh_from_db()
    assert (line.callable, Line.objects.count(), Suppression.objects.count()) == (False, 1, 8)
    row = Import.objects.get()
    counted = (row.kind, row.rows_seen, row.rows_stopped, row.rows_refused, row.rows_doubted)
    assert counted == ("never", 4, 4, 1, 0)
    brought = plain(get(carol, reverse("import", args=[row.pk])))
    assert ("Undo this import" in brought, "4 numbers are marked" in brought) == (False, True)
    send(carol, octets, list="do_not_call")
    again = path("table_confirmation", Upload.objects.get(imported=None))
    get(carol, post(carol, again, title="A list", obtained="other").headers["Location"])
    assert list(Import.objects.values_list("rows_stopped", "rows_known").order_by("at")) == [
        (4, 0),
        (0, 4),
    ]


def test_a_small_table_is_looked_at_row_by_row(cast: Cast) -> None:
    carol = signed_in("Carol")
    send(carol, "单位,电话,状态\n河口路派出所,0536-0000121,\n,,\n,x,空号\n".encode())
    assert "Look at it row by row first" in plain(get(carol, path("table")))
    proposal = path("table_proposal")
    assert post(carol, proposal, title="").status_code == 400
    answer = post(carol, proposal, **SOURCE)
    page = plain(get(carol, answer.headers["Location"]))
    assert "河口路派出所 | 0536-0000121 |" in page
    assert "The report says that this number is dead." in page
    assert "Look at it row by row first" in plain(get(carol, path("table")))
    Upload.objects.all().delete()
    send(carol, (HEAD + ",,,,0536-0000121,\n" * 201).encode())
    assert "Look at it row by row first" not in plain(get(carol, path("table")))
    long = post(carol, path("table_proposal"), **SOURCE)
    assert (long.status_code, "too long to be looked at" in plain(long)) == (400, True)


def test_what_a_table_is_meant_for_stays_so_and_can_be_changed(cast: Cast) -> None:
    carol = signed_in("Carol")
    refused = send(carol, b"%PDF-1.7", list="do_not_call")
    assert (refused.status_code, Upload.objects.count()) == (400, 0)
    assert 'name="list" value="do_not_call"' in refused.content.decode()
    said = plain(refused)
    assert "no number is closed before you confirm" in said
    assert [words for words in ("in the directory", "Send a table") if words in said] == []
    assert 'name="list"' not in get(carol, "/intake/tables/").content.decode()
    send(carol, b"phone\n0536-0000121\n")
    told = {"encoding": "utf-8", "separator": ",", "head": "1", "area": "", "kind_0": "number"}
    post(carol, path("table_reading"), **told, use="never")
    assert "Close these numbers for ever" in plain(get(carol, path("table")))
    post(carol, path("table_reading"), **told)
    assert "Close these numbers for ever" not in plain(get(carol, path("table")))


def test_contact_cards_come_in_with_the_lines_they_stand_on(cast: Cast) -> None:
    carol = signed_in("Carol")
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{}\r\nORG:河口路派出所\r\n"
    card += "TEL;TYPE=WORK:{}\r\nEND:VCARD\r\n"
    cards = card.format("王建国", "0536-0000121") + card.format("李平", "0536-00")
    send(carol, cards.encode(), "cards.vcf")
    page = plain(get(carol, path("table")))
    assert "5 +86 536 0000 121 Work line 河口路派出所 王建国" in page
    assert "Line 11: " in page


def test_cards_read_once_more_are_the_same(cast: Cast) -> None:
    carol = signed_in("Carol")
    card = "BEGIN:VCARD\r\nFN:王建国\r\nTEL:0536-0000121\r\nTEL:0000122\r\nEND:VCARD\r\n"
    send(carol, card.encode(), "cards.vcf")
    assert "kind_0" not in get(carol, path("table")).content.decode()
    kinds = {"kind_1": "number", "kind_2": "line_kind", "kind_3": "person"}
    kinds |= dict.fromkeys(("kind_4", "kind_5", "kind_6", "kind_7"), "skip")
    told = {"encoding": "utf-8", "separator": ",", "head": "0", "area": "0536"}
    post(carol, path("table_reading"), **told, **kinds)
    page = plain(get(carol, path("table")))
    assert "3 +86 536 0000 121 Unknown line" in page or "3 +86 536 0000 121" in page
    assert ("4 +86 536 0000 122" in page, "Numbers: 2. Refused: 0." in page) == (True, True)


def test_a_plain_table_has_no_lines_of_its_own(cast: Cast) -> None:
    carol = signed_in("Carol")
    card = b"BEGIN:VCARD\r\nFN:Wang\r\nTEL:0536-0000121\r\nEND:VCARD\r\n"
    send(carol, card, "cards.vcf")
    post(carol, path("table_confirmation"), **SOURCE)
    Upload.objects.all().delete()
    send(carol, b"line,number,type,person,organisation,place,title\nx,0536-0000122,,Li,,,\n")
    assert "2 +86 536 0000 122" in plain(get(carol, path("table")))


def test_a_web_page_that_is_called_a_workbook_is_read_as_its_table(cast: Cast) -> None:
    carol = signed_in("Carol")
    page = (
        "<html><table><tr><th>姓名<th>电话</tr><tr><td>王建国<td>0536-0000121</tr></table></html>"
    )
    send(carol, page.encode(), "list.xls")
    assert "2 +86 536 0000 121" in plain(get(carol, path("table")))


def test_a_list_of_another_office_program_is_read(cast: Cast) -> None:
    carol = signed_in("Carol")
    rows = ods_row("单位", "电话") + ods_row("河口路派出所", "0536-0000121")
    send(carol, open_document(document(rows, ods_row("note"))), "list.ods")
    page = plain(get(carol, path("table")))
    assert "2 sheets have rows; one is read at a time." in page
    assert "2 +86 536 0000 121" in page
    post(carol, path("table_confirmation"), **SOURCE)
    assert UploadPiece.objects.count() == Upload.objects.get().pieces == 1


@pytest.mark.parametrize(
    "octets",
    [
        open_document("\0", '<m:manifest xmlns:m="m"><m:encryption-data/></m:manifest>'),
        old_book(b"", more=record(FILEPASS, bytes(54))),
        filed({"EncryptedPackage": b"x"}),
    ],
    ids=["ods", "xls", "xlsx"],
)
@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "This workbook has a password. Please save it without one and send that."),
        ("zh-hans", "这个工作簿设了密码。请取消密码后另存一份，再发送。"),
        ("zh-hant", "這個活頁簿設了密碼。請取消密碼後另存一份，再送出。"),
    ],
)
def test_one_that_is_locked_is_refused(
    cast: Cast, octets: bytes, language: str, words: str
) -> None:
    carol = signed_in("Carol")
    post(carol, "/language/", language=language)
    answer = send(carol, octets)
    assert (answer.status_code, words in plain(answer)) == (400, True)


def test_a_workbook_of_the_old_kind_is_looked_at_and_taken(cast: Cast) -> None:
    carol = signed_in("Carol")
    table: list[list[object]] = [
        ["单位", "姓名", "电话"],
        ["河口路派出所", "王建国", 5360000121],
        ["", "李平", "0536-0000122 转 12"],
        ["雨巷派出所", "赵平", 15400001234],
    ]
    rows = cells(table) + merged((1, 2, 0, 0))
    send(carol, old_book(rows, cells([["电话"], [5360000123]]), hidden=[1]), "list.xls")
    page = plain(get(carol, path("table")))
    assert "2 sheets have rows; one is read at a time." in page
    assert "sheet1 sheet2 (hidden)" in page
    assert "Rows looked at: 3. Numbers: 3. Refused: 0." in page
    assert "+86 536 0000 122 #12 Line, kind unknown 河口路派出所 李平" in page
    told = {"encoding": "utf-8", "separator": ",", "head": "1", "area": "", "sheet": "1"}
    kinds = {"kind_0": "station", "kind_1": "person", "kind_2": "number"}
    post(carol, path("table_reading"), **told, **kinds)
    assert "+86 536 0000 123" in plain(get(carol, path("table")))
    post(carol, path("table_reading"), **{**told, "sheet": "0"}, kind_0="number")
    answer = post(carol, path("table_confirmation"), **SOURCE)
    done = get(carol, answer.headers["Location"])
    assert (title(done), Line.objects.count()) == ("The table is in the directory", 3)
    assert UploadPiece.objects.count() == 0


def test_a_text_that_stands_in_every_cell_does_not_fill_the_disk(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A small file: the text stands in it once."""
    monkeypatch.setattr(uploads, "PIECE", 10_000)
    monkeypatch.setattr(convert_table, "SIGNS", 50_000)
    text = struct.pack("<HB", 4_000, 0) + b"a" * 4_000
    places = b"".join(shared(at, 0, 0) for at in range(100))
    answer = send(signed_in("Carol"), old_book(places, more=texts(text)))
    assert answer.status_code == 413
    assert (Upload.objects.count(), UploadPiece.objects.count()) == (0, 0)


def test_hidden_sheets_stand_last_and_are_marked(cast: Cast) -> None:
    carol = signed_in("Carol")
    first = sheet([["单位", "电话"], ["河口路派出所", 5360000121]])
    second = sheet([["单位", "电话"], ["雨巷派出所", 5360000122]])
    send(carol, book(first, second, hidden={1}), "list.xlsx")
    page = plain(get(carol, path("table")))
    assert "sheet2 sheet1 (hidden)" in page
    assert ("+86 536 0000 122" in page, "+86 536 0000 121" in page) == (True, False)


def test_a_table_of_a_database_is_read_by_its_own_signs(cast: Cast) -> None:
    carol = signed_in("Carol")
    octets = '"unit","tel","mobile"\n"甲\\"乙\\"所","0536-0000121",\\N\n'.encode()
    send(carol, octets)
    page = plain(get(carol, path("table")))
    assert ("甲&quot;乙&quot;所" in page, "Refused: 0." in page) == (True, True)
    told = {"encoding": "utf-8", "separator": ";", "head": "1", "area": ""}
    post(carol, path("table_reading"), **told, kind_0="skip", kind_1="number", kind_2="mobile")
    told["separator"] = ","
    post(carol, path("table_reading"), **told, kind_0="number")
    assert "甲&quot;乙&quot;所" in plain(get(carol, path("table")))


def test_the_area_that_is_missing_is_asked_for_of_the_table(cast: Cast) -> None:
    carol = signed_in("Carol")
    send(carol, "单位,电话\n河口路派出所,0000121\n雨巷派出所,1.54E+10\n".encode())
    page = plain(get(carol, path("table")))
    assert "Line 2: The area code is missing. Give one for the whole table. 0000121" in page
    assert "Line 3: The spreadsheet cut the digits off." in page


def test_a_long_import_is_driven_by_its_page_and_rests(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(uploads, "PIECE", 1_000)
    monkeypatch.setattr("clarion.actions.intake.work_on_import.time.monotonic", steps())
    carol = signed_in("Carol")
    rows = "".join(f"所,,,,0536-{at:07d},\n" for at in range(400))
    imported = confirmed(cast.carol, (HEAD + rows).encode())
    here = reverse("import_progress", args=[imported.pk])
    page = get(carol, here)
    assert (title(page), page.headers["Refresh"]) == ("Rows are being taken", "1")
    assert "rows a second" in plain(page)
    post(carol, reverse("import_rest", args=[imported.pk]))
    rested = get(carol, here)
    assert (title(rested), "Refresh" in rested.headers) == ("The import rests", False)
    answer = post(carol, reverse("import_going_on", args=[imported.pk]))
    assert answer.headers["Location"] == here
    while "Refresh" in get(carol, here).headers:
        pass
    imported.refresh_from_db()
    assert (imported.state, imported.rows_done) == (ImportState.DONE, 400)


def steps() -> Any:
    """A clock on which every look takes a second."""
    at = iter(range(10_000))
    return lambda: next(at)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(3, "5 seconds"), (80, "80 seconds"), (95, "2 minutes"), (3_000, "50 minutes")],
)
def test_the_time_that_is_left(seconds: int, words: str) -> None:
    assert time_left(seconds) == words


def test_nobody_else_comes_near(cast: Cast) -> None:
    upload = sent(cast.carol, LIST.encode())
    alice = signed_in("Alice")
    assert send(alice, LIST.encode()).status_code == 404
    assert get(alice, path("table")).status_code == 404
    assert post(alice, path("table_confirmation", upload), **SOURCE).status_code == 404
    assert get(signed_in("Carol"), reverse("table", args=[uuid4()])).status_code == 404
    assert Upload.objects.count() == 1


@pytest.mark.parametrize("passed_over", [True, False])
def test_of_a_file_that_breaks_off_nothing_is_left(cast: Cast, passed_over: bool) -> None:
    """Of one that was passed over nothing was there: what came before it stays."""
    asked = HttpRequest()
    asked.actor, asked.now = cast.carol, NOW  # type: ignore[attr-defined]
    upload = sealed_upload.SealedUpload(asked)  # type: ignore[arg-type]
    upload.new_file("file", "list.csv", "text/csv", 0)
    upload.receive_data_chunk(b"a" * 2 * uploads.PIECE, 0)
    if passed_over:
        with pytest.raises(SkipFile):
            upload.new_file("other", "list.csv", "text/csv", 0)
    upload.upload_interrupted()
    left = (Upload.objects.count(), UploadPiece.objects.count())
    assert left == ((1, 2) if passed_over else (0, 0))


AS_READ = {"encoding": "utf-8", "separator": ",", "head": "1", "area": ""}
AS_READ |= {"carried": "empty", "use": "lines"}
NOTED = "单位,姓名,电话,备注一\n河口路派出所,王建国,0536-0000121,临澜市\n"
KINDS = {"kind_0": "station", "kind_1": "person", "kind_2": "number", "kind_3": "skip"}


@pytest.mark.parametrize("pressed", ["table_confirmation", "table_proposal"])
def test_what_was_changed_is_read_and_shown_before_anything_is_taken(
    cast: Cast, pressed: str
) -> None:
    """Whichever button is pressed; and what was typed beside it stays."""
    carol = signed_in("Carol")
    send(carol, NOTED.encode())
    told = SOURCE | AS_READ | KINDS | {"kind_3": "place", "title": "Typed", "publisher": "Lamp"}
    answer = post(carol, path(pressed), **told)
    assert answer.headers["Location"] == path("table") + "?changed"
    page = get(carol, answer.headers["Location"])
    assert "You changed how it is read, so nothing was taken yet." in plain(page)
    assert "河口路派出所 临澜市 王建国" in plain(page)
    for typed in ("Typed", "Lamp"):
        assert f'value="{typed}"' in page.content.decode()
    assert (Import.objects.count(), Upload.objects.count()) == (0, 1)
    assert post(carol, path(pressed), **told).headers["Location"].startswith("/intake/")
    assert post(carol, path(pressed, Upload(pk=uuid4())), **told).status_code == 404


def test_reading_it_otherwise_keeps_what_was_typed(cast: Cast) -> None:
    carol = signed_in("Carol")
    send(carol, NOTED.encode())
    told = AS_READ | KINDS | {"title": "", "url": "no address", "obtained": "official"}
    post(carol, path("table_reading"), **told)
    page = get(carol, path("table")).content.decode()
    assert ('value="no address"' in page, '"official" selected' in page) == (True, True)
    assert 'value="list.csv"' not in page
    bad = post(carol, path("table_confirmation"), **told | {"area": "abc", "title": "Typed"})
    assert (bad.status_code, 'value="Typed"' in bad.content.decode()) == (400, True)
    bad = post(carol, path("table_confirmation"), **told)
    assert "Please look at this once more" in plain(bad)


def test_one_form_holds_what_is_read_and_what_is_confirmed(cast: Cast) -> None:
    carol = signed_in("Carol")
    send(carol, LIST.encode())
    page = get(carol, path("table")).content.decode()
    form = page[page.index(f'action="{path("table_reading")}"') :].partition("</form>")[0]
    for name in ("kind_3", "title", "obtained"):
        assert f'name="{name}"' in form
    for action in ("table_confirmation", "table_proposal"):
        assert f'formaction="{path(action)}"' in form


def test_the_office_of_rows_that_name_none_is_asked_for(cast: Cast) -> None:
    """Only where there are such rows; nothing is called after the file."""
    carol = signed_in("Carol")
    question = "Of which office are the rows that name none?"
    send(carol, LIST.encode())
    assert question not in plain(get(carol, path("table")))
    Upload.objects.all().delete()
    send(carol, "单位,电话\n,0536-0000121\n甲,0536-0000122\n".encode())
    page = plain(get(carol, path("table")))
    assert "1 number names no office. Say below which one it is of;" in page
    assert question in page
    answer = post(carol, path("table_confirmation"), **SOURCE)
    done = get(carol, answer.headers["Location"])
    assert Line.objects.count() == 1
    fetched = post(carol, reverse("import_refusals", args=[Import.objects.get().pk]))
    assert '2,"Names no office, and none was given' in fetched.content.decode()
    assert "New lines 1" in plain(done)


def test_what_a_list_of_numbers_not_to_be_called_would_close_is_said_so(cast: Cast) -> None:
    """Who asked to stop in it is no refusal: it is what the list is for."""
    carol = signed_in("Carol")
    rows = "".join(f"0536-{at:07d},已要求停止\n" for at in range(121, 129))
    send(carol, f"电话,备注\n{rows}05,\n".encode(), list="do_not_call")
    page = plain(get(carol, path("table")))
    assert "Rows looked at: 9. Numbers that will be closed: 8. Not read: 1." in page
    assert "+86 536 0000 126 and 2 more These could not be read as numbers Line 10:" in page
    assert [word for word in ("Not taken", "asked to stop", "Refused") if word in page] == []
    answer = post(carol, path("table_confirmation"), title="A list", obtained="other")
    done = plain(get(carol, answer.headers["Location"]))
    assert "Closed 8 Closed before 0 Not read 1" in done
    brought = plain(get(carol, reverse("import", args=[Import.objects.get().pk])))
    assert "Closed 8 Closed before 0 Not read 1" in brought
    assert "Closed: 8. Closed before: 0. Not read: 1." in plain(get(carol, "/intake/"))


def test_more_than_is_shown_is_said_to_be_there(cast: Cast) -> None:
    carol = signed_in("Carol")
    rows = "".join(f"甲,0536-{at:07d}\n" for at in range(121, 129)) + "甲,05\n" * 7
    send(carol, f"单位,电话\n{rows}甲,0536-1000000\n".encode())
    page = plain(get(carol, path("table")))
    assert "Rows looked at: 16. Numbers: 8. Refused: 8." in page
    assert (page.count("and 2 more"), "+86 536 0000 127" in page) == (2, False)


class Fields(HTMLParser):
    """What a browser sends of the one form that is read and confirmed, untouched."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.told: dict[str, str] = {}
        self.select = ""
        self.feed(page[page.index("/reading/") :].partition("</form>")[0])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        has = {name: value or "" for name, value in attrs}
        if tag == "input":
            self.told[has["name"]] = has.get("value", "")
        elif tag == "select":
            self.select = has["name"]
        elif tag == "option" and ("selected" in has or self.select not in self.told):
            self.told[self.select] = has["value"]


CARD = "BEGIN:VCARD\r\nFN:王建国\r\nORG:河口路派出所\r\nTEL:0536-0000121\r\nEND:VCARD\r\n"
SHEET = sheet([["单位", "电话"], ["河口路派出所", 5360000121]])


@pytest.mark.parametrize(
    ("octets", "more"),
    [
        (LIST.encode("gb18030"), {}),
        (LIST.replace(",", "\t").encode("utf-16"), {}),
        (GROUPED.encode(), {}),
        (CARD.encode(), {}),
        (book(SHEET, SHEET), {}),
        ("区号：0536\n单位,电话\n河口路派出所,0000121\n".encode(), {}),
        (LIST.encode(), {"list": "do_not_call"}),
    ],
)
def test_what_nobody_changed_is_taken_at_once(
    cast: Cast, octets: bytes, more: dict[str, str]
) -> None:
    carol = signed_in("Carol")
    send(carol, octets, **more)
    told = Fields(get(carol, path("table")).content.decode()).told
    assert {"head", "separator", "title", "obtained"} <= told.keys()
    post(carol, path("table_confirmation"), **told)
    assert Import.objects.count() == 1
