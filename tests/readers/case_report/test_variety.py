"""Whatever heads a list, however its lines are written, and wherever its area code is told."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.case_report.read import read_report
from tests.readers.case_report.score import score
from tests.readers.case_report.variety import Author, Axes
from tests.readers.case_report.variety_en import AXES as ENGLISH
from tests.readers.case_report.variety_zh import AXES as CHINESE

pytestmark = pytest.mark.uncounted

CHINA = profile("china")
LANGUAGES = pytest.mark.parametrize("axes", [CHINESE, ENGLISH], ids=["zh", "en"])
MANY = 100  # of each; tests/soak reads as many as it has time for


@LANGUAGES
def test_lists_are_read_whole(axes: Axes) -> None:
    written = [Author(axes, seed).report() for seed in range(MANY)]
    total, wrong = score([(one, read_report(one.text, profile=CHINA)) for one in written])
    assert (wrong, total.right) == ([], total.wanted)


@LANGUAGES
def test_no_relative_among_them_is_taken(axes: Axes) -> None:
    written = [Author(axes, seed).report(kin=2) for seed in range(MANY)]
    total, wrong = score([(one, read_report(one.text, profile=CHINA)) for one in written])
    assert total.forbidden == 0, wrong
    assert total.recall > 0.97, wrong
