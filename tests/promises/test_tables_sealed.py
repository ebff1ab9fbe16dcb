"""A table killed in the middle: no word of it is on the disk, and every row comes in once."""

import threading
import time
from contextlib import suppress
from http.client import HTTPException
from pathlib import Path

import pytest

from clarion.models import Import, Line, Record, Upload, UploadPiece
from clarion.rules.vocabulary import ImportKind, ImportState
from tests.promises.planted import planted_deployment, spellings
from tests.promises.scanner import Scanner
from tests.promises.served import Server, Visitor, serving
from tests.promises.test_seized_disk import found, settle, stored

ROWS = 20_000
NAME = "the list of the quiet orchard.csv"
HEAD = "单位,地区,姓名,职务,办公电话\r\n"
MARKED = range(0, ROWS, 400)
CONTROL = "a lantern at the end of the pier"


def row(at: int) -> str:
    return f"河湾路派出所第{at:05d}队,临澜市雨巷区,欧阳建{at:05d},所长级,{number(at)}\r\n"


def number(at: int) -> str:
    return f"0536-0{at:06d}"


def marks() -> list[str]:
    words = [NAME, HEAD.strip(), "临澜市雨巷区"]
    for at in MARKED:
        words += [f"河湾路派出所第{at:05d}队", f"欧阳建{at:05d}", row(at).strip()]
        words += spellings(f"+865360{at:06d}", area="536")
    return words


def send(visitor: Visitor) -> None:
    visitor.get("/intake/tables/")
    _, hidden = visitor.last.inputs("/intake/tables/")
    token = hidden["csrfmiddlewaretoken"]
    assert isinstance(token, list)
    table = HEAD + "".join(map(row, range(ROWS)))
    visitor.send_parts(
        "/intake/tables/",
        [
            f'name="csrfmiddlewaretoken"\r\n\r\n{token[0]}',
            f'name="file"; filename="{NAME}"\r\nContent-Type: text/csv\r\n\r\n{table}',
        ],
    )
    assert visitor.last.status == 302
    visitor.get(visitor.last.headers["Location"])
    assert NAME in visitor.last.page


def strike(server: Server, visitor: Visitor, path: str) -> None:
    """Kill -9 while the page works on a slice."""
    blow = threading.Timer(0.4, server.kill)
    blow.start()
    with suppress(OSError, HTTPException):
        visitor.get(path)
    blow.join()


def on_the_disk(scanner: Scanner, since: float) -> dict[str, set[str]]:
    settle()
    return found(scanner, stored(since))


def finish(visitor: Visitor, path: str) -> None:
    end = time.monotonic() + 300
    while "Refresh" in visitor.get(path).headers:
        assert time.monotonic() < end
    assert visitor.last.status == 200, visitor.last.page


@pytest.mark.django_db(transaction=True)
def test_no_word_of_a_table_is_on_the_disk_and_no_row_counts_twice(tmp_path: Path) -> None:
    began = time.time()
    planted = planted_deployment(stations=1, readers=())
    before = Line.objects.count()
    scanner = Scanner([*marks(), CONTROL])
    (tmp_path / "control").write_text(CONTROL)
    with serving(tmp_path) as server:
        carol = server.visitor(planted.cast.carol)
        send(carol)
        told = {"title": NAME, "obtained": "other"}
        carol.press("/confirmation/", **told)
        path = f"/intake/tables/imports/{Upload.objects.get().imported_id}/progress/"
        imported = Import.objects.get(kind=ImportKind.BULK)
        for _ in range(3):
            strike(server, carol, path)
            assert on_the_disk(scanner, began) == {}
            assert scanner.found_below(tmp_path) == {"control": {CONTROL}}
            server.start()
            imported.refresh_from_db()
            assert Line.objects.count() - before == imported.rows_done
        finish(carol, path)
    imported.refresh_from_db()
    counted = (imported.state, imported.rows_seen, imported.rows_done, imported.rows_known)
    assert counted == (ImportState.DONE, ROWS, ROWS, 0)
    assert Line.objects.count() - before == ROWS
    assert UploadPiece.objects.count() == 0
    used = set(Line.objects.values_list("record", flat=True))
    assert Record.objects.exclude(batch=None).filter(pk__in=used).count() == ROWS
    assert on_the_disk(scanner, began) == {}
