"""How long the law of Iran gives each stage."""

from datetime import date

from clarion.countries.iran.stages import STAGES
from clarion.rules.case_clock import Clock, next_decision

LIMITS = {stage.code: stage.limits for stage in STAGES}


def test_an_appeal_has_twenty_days() -> None:
    clock = next_decision(LIMITS["judgment"], date(2026, 5, 1), date(2026, 5, 3))
    assert clock == Clock(on=date(2026, 5, 21), latest=date(2026, 5, 21))


def test_detention_is_looked_at_every_month() -> None:
    clock = next_decision(LIMITS["investigation"], date(2026, 5, 1), date(2026, 6, 10))
    assert clock == Clock(on=date(2026, 7, 1), latest=date(2026, 7, 1))


def test_every_stage_has_its_words_in_every_language() -> None:
    tags = {"en", "zh-Hans", "zh-Hant", "fa"}
    assert [stage.code for stage in STAGES if {*stage.names} != tags] == []
    assert [stage.code for stage in STAGES if {*stage.decision} != tags] == []
