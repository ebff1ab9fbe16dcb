"""The stages of a case, and who can act in each."""

from clarion.countries.china.report.stages import STAGES as TOLD
from clarion.countries.china.stages import STAGES
from clarion.rules.case_clock import ends
from clarion.rules.vocabulary import Decider
from tests.cast import NOW


def test_the_reader_tells_no_stage_that_has_no_clock() -> None:
    assert {code for code, _ in TOLD} <= {stage.code for stage in STAGES}
    assert len({stage.code for stage in STAGES}) == len(STAGES)


def test_every_stage_is_named_in_three_languages_and_no_two_alike() -> None:
    for tag in ("en", "zh-Hans", "zh-Hant"):
        assert len({stage.names[tag] for stage in STAGES}) == len(STAGES)
        assert all(stage.decision[tag] for stage in STAGES)


def test_limits_grow_and_everybody_who_can_act_is_there() -> None:
    for stage in STAGES:
        days = [ends(NOW.date(), limit) for limit in stage.limits]
        assert days == sorted(set(days))
    assert {stage.decider for stage in STAGES} == {*Decider}
