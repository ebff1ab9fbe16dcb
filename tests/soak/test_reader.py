"""The reader of reports, fed for minutes with reports that were cut, mixed and spoiled."""

import random
import time
from datetime import timedelta

import pytest

from clarion.countries.registry import profile
from clarion.readers.case_report.read import LONGEST, read_report
from clarion.readers.proposal import LineFound, Refused, Review
from tests.readers.case_report.score import reports, score
from tests.readers.case_report.variety import Author
from tests.readers.case_report.variety_en import AXES as ENGLISH
from tests.readers.case_report.variety_zh import AXES as CHINESE

pytestmark = pytest.mark.soak
SPOILERS = "\t\n 、，：；（）()|/-~*×0123456789办宅转王某其妻局所长\u200b\u3000<>&"


def spoiled(texts: list[str], chance: random.Random) -> str:
    """Pieces of reports, some of their signs left out, doubled or replaced."""
    pieces = []
    for _ in range(chance.randrange(1, 6)):
        text = chance.choice(texts)
        start = chance.randrange(len(text))
        pieces.append(text[start : start + chance.randrange(400)])
    signs = list("".join(pieces))
    for _ in range(chance.randrange(30)):
        at = chance.randrange(len(signs) + 1)
        signs[at : at + chance.randrange(3)] = chance.choice(SPOILERS) * chance.randrange(3)
    return "".join(signs)[:LONGEST]


def test_no_text_is_too_much(soak_time: timedelta) -> None:
    texts = [one.text for one in reports("*.txt")]
    chance = random.Random(4)  # noqa: S311 - a fixed seed
    until = time.monotonic() + soak_time.total_seconds()
    read = 0
    while time.monotonic() < until:
        text = spoiled(texts, chance)
        found = read_report(text, profile=profile("china"))
        said: list[LineFound | Refused | Review] = [*found.lines, *found.refused, *found.review]
        for one in said:
            assert text[one.span.start : one.span.end] == one.raw, text
        refused = {one.e164 for one in found.refused if one.e164}
        assert not refused & {one.e164 for one in found.lines}, text
        read += 1
    assert read > 0


def test_no_relative_is_taken_whoever_wrote_the_list(soak_time: timedelta) -> None:
    until, seed = time.monotonic() + soak_time.total_seconds(), 0
    while time.monotonic() < until:
        for axes in (CHINESE, ENGLISH):
            written = Author(axes, seed).report(kin=2)
            total, wrong = score([(written, read_report(written.text, profile=profile("china")))])
            assert total.forbidden == 0, wrong
        seed += 1
    assert seed > 0
