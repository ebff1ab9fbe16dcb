"""The command that takes a table in: asks who it is, shows a bar, goes on where it stopped."""

from datetime import timedelta
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from clarion.actions.intake.rest_import import rest_import
from clarion.models import Import, Line, Upload
from clarion.rules.vocabulary import ImportState
from tests.actions.intake.tables import LIST, confirmed
from tests.cast import NOW, Cast, make_cast, passphrase_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast(monkeypatch: pytest.MonkeyPatch) -> Cast:
    enter(monkeypatch, "Carol")
    return make_cast()


def enter(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr("builtins.input", lambda _: name)
    monkeypatch.setattr(
        "clarion.management.commands.import_lines.getpass", lambda _: passphrase_of(name)
    )


def run(*words: str) -> str:
    out = StringIO()
    call_command("import_lines", *words, stdout=out)
    return out.getvalue()


def test_a_file_is_taken_in_with_a_bar(cast: Cast, tmp_path: Path) -> None:
    path, refused = tmp_path / "list.csv", tmp_path / "refused.csv"
    path.write_bytes(LIST.encode("gb18030"))
    said = run(str(path), "--refused", str(refused))
    assert "column 5: work" in said
    assert f"[{'#' * 30}] 4 rows, " in said
    assert "done. New: 4. Known: 0. Refused: 1." in said
    assert Line.objects.count() == 4
    assert refused.read_text("utf-8-sig").splitlines()[1] == "5,wrong_length,05360"
    assert "New: 0. Known: 4. Refused: 1." in run(str(path), "--title", "B", "--office", "C")


def test_rows_that_name_no_office_are_refused_unless_one_is_given(
    cast: Cast, tmp_path: Path
) -> None:
    path, refused = tmp_path / "list.csv", tmp_path / "refused.csv"
    path.write_text("phone\n0536-0000121\n")
    assert "New: 0. Known: 0. Refused: 1." in run(str(path), "--refused", str(refused))
    assert refused.read_text("utf-8-sig").splitlines()[1] == "2,no_office,'+86 536 0000 121"
    assert "New: 1. Known: 0. Refused: 0." in run(str(path), "--office", "河口路派出所")


def test_without_a_file_it_goes_on_with_the_last(cast: Cast) -> None:
    with pytest.raises(CommandError, match="No import waits"):
        run()
    imported = confirmed(cast.carol, LIST.encode())
    rest_import(import_id=imported.pk, by=cast.carol, now=NOW)
    assert "done. New: 4." in run()
    assert Import.objects.get().state == ImportState.DONE


def test_a_long_one_shows_how_far_it_is(
    cast: Cast, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("clarion.actions.intake.uploads.PIECE", 100)
    monkeypatch.setattr("clarion.management.commands.import_lines.SLICE", timedelta(0))
    monkeypatch.setattr("clarion.management.commands.import_lines.PIECES", 1)
    (tmp_path / "list.csv").write_bytes(LIST.encode())
    assert run(str(tmp_path / "list.csv")).count("rows/s") > 2


def test_only_coordinators_may(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    enter(monkeypatch, "Alice")
    with pytest.raises(CommandError, match="Only coordinators"):
        run()
    monkeypatch.setattr("builtins.input", lambda _: "Nobody")
    with pytest.raises(CommandError, match="do not belong together"):
        run()


def test_what_is_no_table_leaves_nothing(cast: Cast, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"\x89PNG\r\n" + bytes(99))
    with pytest.raises(CommandError, match="This is no table"):
        run(str(tmp_path / "a.png"))
    with pytest.raises(OSError, match="nowhere"):
        run(str(tmp_path / "nowhere"))
    assert Upload.objects.count() == 0
