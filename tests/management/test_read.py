"""`clarion read`: reports from files or the input, as a table or as JSON."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command

from clarion.readers.case_report.read import LONGEST

FIRST = "+865360000121"
REPORT = "潍坊市某某派出所 所长 王大明 0536-0000121转12\n其妻手机15400000501\n办公室1540000050"
READ: dict[str, Any] = {
    "lines": [
        {
            "raw": "0536-0000121转12",
            "e164": "+865360000121",
            "ext": "12",
            "line_kind": "unknown",
            "org": "潍坊市某某派出所",
            "place": "潍坊市",
            "person": "王大明",
            "title": "所长",
            "flags": [],
        }
    ],
    "refused": [{"raw": "15400000501", "reason": "relative"}],
    "review": [{"raw": "1540000050", "reason": "ten_digits"}],
}


def read(*words: str) -> str:
    out = io.StringIO()
    call_command("read", *words, stdout=out)
    return out.getvalue()


def test_one_object_a_file_on_a_line_of_its_own(tmp_path: Path) -> None:
    files = [tmp_path / "one.txt", tmp_path / "two.txt"]
    for file in files:
        file.write_text(REPORT)
    said = read(*map(str, files), "--json").splitlines()
    assert [json.loads(line) for line in said] == [{"file": str(file), **READ} for file in files]


def test_who_shares_a_number_is_among_the_flags(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("民警王大明、李国强 0536-0000121")
    [line] = json.loads(read(str(tmp_path / "one.txt"), "--json"))["lines"]
    assert (line["person"], line["flags"]) == ("李国强", ["shared_with:王大明"])


def test_a_table_for_people(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text(REPORT)
    assert read(str(tmp_path / "one.txt")).splitlines() == [
        f"{tmp_path}/one.txt: 1 numbers",
        "  number         ext  kind     office            person  title  remarks",
        f"  {FIRST}  12   unknown  潍坊市某某派出所  王大明  所长",
        "Refused:",
        "  15400000501  relative",
        "To look at:",
        "  1540000050  ten digits",
    ]


def test_nothing_found_is_said_shortly(tmp_path: Path) -> None:
    (tmp_path / "none.txt").write_text("没有电话。")
    assert read(str(tmp_path / "none.txt")) == f"{tmp_path}/none.txt: 0 numbers\n"


def test_it_reads_the_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(REPORT.encode("gb18030"))))
    assert json.loads(read("-", "--json")) == {"file": "-", **READ}


def test_a_bare_number_takes_the_area_that_is_given(tmp_path: Path) -> None:
    (tmp_path / "bare.txt").write_text("值班室：0000121")
    said = json.loads(read(str(tmp_path / "bare.txt"), "--area-code", "0536", "--json"))
    assert [line["e164"] for line in said["lines"]] == ["+865360000121"]


def test_what_cannot_be_read_is_named_and_the_rest_is_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "binary").write_bytes(bytes(range(256)))
    (tmp_path / "long").write_text("零" * (LONGEST + 1))
    (tmp_path / "longer").write_bytes(b"0" * (4 * LONGEST + 1))
    (tmp_path / "good").write_text(REPORT)
    names = ["binary", "long", "longer", "missing", "good"]
    out, err = io.StringIO(), io.StringIO()
    with pytest.raises(SystemExit) as end:
        call_command("read", *[str(tmp_path / n) for n in names], "--json", stdout=out, stderr=err)
    assert end.value.code == 1
    assert json.loads(out.getvalue()) == {"file": str(tmp_path / "good"), **READ}
    too_long = "This report is longer than 300,000 characters. Please give it in parts."
    assert err.getvalue().splitlines() == [
        (
            f"{tmp_path}/binary: This is no text, or its encoding cannot be told. Please save it "
            "as UTF-8."
        ),
        f"{tmp_path}/long: {too_long}",
        f"{tmp_path}/longer: {too_long}",
        f"{tmp_path}/missing: No such file or directory.",
    ]


def test_it_needs_no_database_and_makes_no_file(tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_text(REPORT)
    env = {name: v for name, v in os.environ.items() if not name.startswith("CLARION_")}
    command = [sys.executable, "-m", "clarion.management.cli", "read", "report.txt", "--json"]
    said = subprocess.run(command, env=env, cwd=tmp_path, check=True, capture_output=True)
    assert json.loads(said.stdout) == {"file": "report.txt", **READ}
    assert [file.name for file in tmp_path.iterdir()] == ["report.txt"]
