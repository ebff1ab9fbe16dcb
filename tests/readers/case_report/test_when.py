"""How far from a day what happened then may be told."""

import pytest

from tests.readers.case_report.test_rules import read


@pytest.mark.parametrize(("others", "kind"), [(20, "detention"), (300, "")])
def test_what_happened_is_told_near_the_day(others: int, kind: str) -> None:
    between = "，他" * others
    for text in (f"2025年10月20日{between}被刑事拘留", f"被刑事拘留{between}2025年10月20日"):
        assert [(one.date, str(one.kind)) for one in read(text).dates] == [("2025-10-20", kind)]
