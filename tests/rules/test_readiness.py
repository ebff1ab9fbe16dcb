"""What a campaign lacks before it may go live."""

from dataclasses import replace
from typing import Any

import pytest

from clarion.rules.readiness import STEPS, TEXTS, Lack, Plan, ScriptLine, lacks
from clarion.rules.vocabulary import Gap, PointKind
from tests.cast import NOW

BOTH = ("zh-Hans", "en")
OPENING = ScriptLine(PointKind.OPENING, live=True, intact=True, languages=frozenset(BOTH))
WHOLE = Plan(
    languages=BOTH,
    texts={name: dict.fromkeys(BOTH, "x") for names in TEXTS.values() for name in names},
    script=(OPENING, replace(OPENING, kind=PointKind.CLOSE, languages=frozenset({"en"}))),
    ends_at=NOW.replace(year=2027),
    may_ring=True,
    contacts=1,
    volunteers=1,
    released=1,
)


def test_a_whole_campaign_lacks_nothing() -> None:
    assert lacks(WHOLE, NOW) == ()


def test_an_empty_one_lacks_everything_in_order() -> None:
    nothing = Plan((), {}, (), NOW, may_ring=False, contacts=0, volunteers=0, released=0)
    found = [lack.gap for lack in lacks(nothing, NOW)]
    # Without a language no text is missing in it; without a script there is nothing wrong with it.
    aside = {*TEXTS, Gap.OPENING, Gap.NOT_LIVE, Gap.TAMPERED}
    assert found == [gap for gap in Gap if gap not in aside]


@pytest.mark.parametrize("gap", TEXTS)
def test_each_text_is_asked_for_in_each_language(gap: Gap) -> None:
    for name in TEXTS[gap]:
        for empty in ("", ()):
            texts = {**WHOLE.texts, name: {"zh-Hans": "x", "en": empty}}
            assert lacks(replace(WHOLE, texts=texts), NOW) == (Lack(gap, ("en",)),)
        texts = {other: said for other, said in WHOLE.texts.items() if other != name}
        assert lacks(replace(WHOLE, texts=texts), NOW) == (Lack(gap, BOTH),)


OTHERS: dict[Gap, dict[str, Any]] = {
    Gap.END: {"ends_at": NOW},
    Gap.HOURS: {"may_ring": False},
    Gap.SCRIPT: {"script": ()},
    Gap.NOT_LIVE: {"script": (OPENING, replace(OPENING, live=False))},
    Gap.TAMPERED: {"script": (replace(OPENING, intact=False),)},
    Gap.CONTACTS: {"contacts": 0},
    Gap.VOLUNTEERS: {"volunteers": 0},
    Gap.RELEASE: {"released": 0},
}


@pytest.mark.parametrize("gap", OTHERS)
def test_every_other_gap_alone(gap: Gap) -> None:
    assert lacks(replace(WHOLE, **OTHERS[gap]), NOW) == (Lack(gap),)


@pytest.mark.parametrize(
    "first",
    [replace(OPENING, kind=PointKind.CLOSE), replace(OPENING, languages=frozenset({"en"}))],
)
def test_the_opening_comes_first_and_in_every_language(first: ScriptLine) -> None:
    assert lacks(replace(WHOLE, script=(first, OPENING)), NOW) == (Lack(Gap.OPENING),)


def test_every_gap_belongs_to_a_step() -> None:
    assert list(STEPS) == list(Gap)
