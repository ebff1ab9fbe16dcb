"""Sixty-two short texts, each with what must be read from it."""

import json
from pathlib import Path
from typing import Any

import pytest

from clarion.countries.registry import profile
from clarion.readers.case_report.read import read_report

CASES = json.loads((Path(__file__).parent / "cases.json").read_text())


@pytest.mark.parametrize("case", CASES, ids=[f"{case['group']}: {case['text']}" for case in CASES])
def test_what_is_read(case: dict[str, Any]) -> None:
    read = read_report(case["text"], profile=profile("china"))
    assert [
        {"e164": line.e164, "line_kind": line.line_kind, "ext": line.ext or None}
        for line in read.lines
    ] == case["expect"]
