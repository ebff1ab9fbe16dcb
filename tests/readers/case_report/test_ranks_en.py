"""Ranks cut short, those who chair a body, and how people are addressed, in English."""

import pytest

from tests.readers.case_report.test_rules import read


@pytest.mark.parametrize(
    "title", ["Deputy director", "Capt.", "Sgt.", "Insp.", "chair", "Dep. Capt.", "Deputy Dir."]
)
def test_who_bears_a_title(title: str) -> None:
    for who in ("Rong Kun", "Mr Rong Kun", "Ms. Rong Kun"):
        for line in (
            f"{title} {who}, 15400000501",
            f"- {title} {who} [荣坤] 15400000501",
            f"Brigade: {title} {who} 15400000501; Officer Wan 15400000502",
            f"Kengzi Trade Union, {title} {who}: 15400000501 (cell)",
        ):
            his = read(f"Pingshan Police Station 0755-00062100\n{line}").lines[1]
            assert (his.person, his.title) == ("Rong Kun", title), line


@pytest.mark.parametrize("said", ["chair of the family group", "Dr. Lin, a chair and a table"])
def test_words_that_are_no_title(said: str) -> None:
    text = f"Pingshan Police Station 0755-00062100\nWe met {said}, 15400000501"
    assert [one.title for one in read(text).lines] in ([""], ["", ""])
