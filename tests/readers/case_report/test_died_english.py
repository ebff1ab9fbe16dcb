"""How a report in English says that an official died, and what only sounds like it."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.case_report.read import read_report

CHINA = profile("china")
TEXT = """Corrections to our list

- Songshan Branch: officer Wang Daming 15400000510. Answered.
- Muxi Police Station: instructor Li Guoqiang 15400000511. {said}
- Songshan Procuratorate: prosecutor Zhao Ming 15400000512. Answered.
"""
DIED = """He drowned in June, his widow told us.
Instructor Li had a stroke at work in August and did not survive.
He did not survive the operation.
She was killed in a road accident in May.
He lost his fight with cancer in March.
She succumbed to illness in July.
He took his own life in April.
He has been dead since May.
His funeral was in June.
He is buried in Hohhot.
A heart attack killed him in May."""
LIVES = """He nearly drowned in June, back at work.
Instructor Li had a stroke in August and is back at work.
He did not survive long on the line.
He asked who was killed in the accident.
He said his father lost his fight with cancer.
His mother succumbed to illness, he said.
He said a prisoner took his own life.
He was at a funeral, answered next day.
He says the file is buried on his desk.
A heart attack put him in hospital, he is back."""


def is_taken(said: str) -> bool:
    lines = [one.raw for one in read_report(TEXT.format(said=said), profile=CHINA).lines]
    assert [lines[0], lines[-1]] == ["15400000510", "15400000512"]
    return "15400000511" in lines


@pytest.mark.parametrize("said", DIED.splitlines())
def test_who_died_is_not_called(said: str) -> None:
    assert not is_taken(said)


@pytest.mark.parametrize("said", LIVES.splitlines())
def test_who_lives_is_called(said: str) -> None:
    assert is_taken(said)
