"""What is written down by hand of a row is what the usual ways write."""

import json
from uuid import uuid4

from hypothesis import given
from hypothesis import strategies as st

from clarion.actions import marks
from clarion.actions.intake.take_rows import canonical
from clarion.vault.key import Key


@given(name=st.text(), place=st.text())
def test_facts_are_written_as_json_is(name: str, place: str) -> None:
    facts = {"place": place, "name": name, "lang": "en"}
    assert canonical(facts) == json.dumps(
        facts, ensure_ascii=False, separators=(",", ":"), sort_keys=True
    )


@given(name=st.text(), place=st.text())
def test_marks_of_many_are_those_of_one(name: str, place: str) -> None:
    key, station = Key.new(), uuid4()
    many = marks.Marks(key)
    assert many.of_station(name, place) == marks.of_station(key, name, place)
    assert many.of_person(name, station.hex) == marks.of_person(key, name, station)
