"""The glossary is obeyed, and everything invented is visibly so."""

import re
from collections.abc import Iterator

from tests.promises.source import ROOT

# The words that docs/glossary.md rules out, where no other meaning is likely.
RULED_OUT = re.compile(
    r"\b(blacklist|whitelist|dossier|suspects?|sales pitch|call agents?|gamif\w+|leaderboard)\b",
    re.IGNORECASE,
)
CHINESE_NUMBER = re.compile(r"\+86[ \d\u00a0-]{9,}\d")
# Nobody can ever own these: the local part of a landline never begins with 0 in China, and no
# mobile number begins with 154 0000.
# An extension may follow.
FICTIONAL = re.compile(r"\+860?(1540000\d{4}|(10|2[02-9])0\d{7}|[3-9]\d{2}0\d{6,7})")
# The open cases of the reader, as they were given: some stand in blocks that nobody was given.
OPEN_CASES = ROOT / "tests/readers/case_report/cases.json"
KINDS = {".py", ".html", ".md", ".po", ".json", ".txt", ".css"}


def texts() -> Iterator[tuple[str, str]]:
    """Every text of the repository that a person may read."""
    for folder in ("src", "tests", "docs", "bench"):
        for path in sorted((ROOT / folder).rglob("*")):
            own = {ROOT / "tests/promises/test_words.py", OPEN_CASES}
            if path.suffix in KINDS and path not in own:
                yield str(path.relative_to(ROOT)), path.read_text()


def real_numbers(text: str) -> list[str]:
    found = (re.sub(r"[^+\d]", "", number) for number in CHINESE_NUMBER.findall(text))
    return [number for number in found if not FICTIONAL.match(number)]


def test_real_numbers_are_recognised() -> None:
    assert real_numbers("+86 536 8888 121 and +86 536 0000 121, +8615400001234") == [
        "+865368888121"
    ]


def test_every_number_is_invented() -> None:
    assert {name: found for name, text in texts() if (found := real_numbers(text))} == {}


def test_the_glossary_is_obeyed() -> None:
    assert {name: found for name, text in texts() if (found := RULED_OUT.findall(text))} == {}
