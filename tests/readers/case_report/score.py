"""Whole reports with what must be read from them, and how well it was read."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from clarion.readers.proposal import LineFound, Proposal

HERE = Path(__file__).parent / "reports"
KINDS = {"w": "work", "h": "home", "m": "mobile", "f": "fax", "u": "unknown"}
ANY = "*"  # nothing is claimed here; before words: that they are among what is read


@dataclass(frozen=True)
class Wanted:
    """One number of a report. A field that is ANY is not compared."""

    e164: str
    ext: str
    kind: str
    org: str
    person: str
    title: str


@dataclass(frozen=True)
class Report:
    """A text, the numbers to find in it, and those that must not be among them."""

    name: str
    text: str
    wanted: tuple[Wanted, ...]
    forbidden: tuple[str, ...]


def reports(names: str) -> list[Report]:
    return [_report(path) for path in sorted(HERE.glob(names))]


def _report(path: Path) -> Report:
    text, expected = path.read_text().rsplit("====\n", 1)
    lines = expected.splitlines()
    return Report(
        path.stem,
        text,
        tuple(_wanted(line) for line in lines if not line.startswith("!")),
        tuple(_e164(line[1:].strip()) for line in lines if line.startswith("!")),
    )


def _wanted(line: str) -> Wanted:
    first, *rest = (field.strip() for field in line.split("|"))
    number, kind = first.split(" ")
    number, _, ext = number.partition("/")
    return Wanted(_e164(number), ext, KINDS.get(kind, ANY), *rest)


def _e164(number: str) -> str:
    return "+86" + number.replace("-", "").removeprefix("0")


@dataclass
class Score:
    """Counts over all reports; shares are of the numbers that were found."""

    wanted: int = 0
    found: int = 0
    right: int = 0
    forbidden: int = 0
    kind: int = 0
    org: int = 0
    person: int = 0
    title: int = 0

    @property
    def recall(self) -> float:
        return self.right / self.wanted

    @property
    def precision(self) -> float:
        return self.right / self.found

    def share(self, field: str) -> float:
        return int(getattr(self, field)) / self.right


def score(read: Iterable[tuple[Report, Proposal]]) -> tuple[Score, list[str]]:
    """The counts, and each thing that is wrong in words."""
    total, wrong = Score(), list[str]()
    for report, proposal in read:
        found = {(line.e164, line.ext): line for line in proposal.lines}
        total.wanted += len(report.wanted)
        total.found += len(found)
        for number in report.forbidden:
            if number in {line.e164 for line in proposal.lines}:
                total.forbidden += 1
                wrong.append(f"{report.name}: {number} must not be taken")
        for want in report.wanted:
            line = found.pop((want.e164, want.ext), None)
            wrong += _compare(total, report, want, line)
        wrong += [f"{report.name}: {e164} {ext} is too much" for e164, ext in found]
    return total, wrong


def _shared(expected: str, line: LineFound, field: str) -> bool:
    """甲;乙: who shares a number, in any order."""
    return field == "person" and set(expected.split(";")) == {line.person, *line.sharers}


def _is_part(expected: str, said: str) -> bool:
    """刑庭, as 某某法院刑庭: a part is told with its whole."""
    return expected != "" and (said.endswith(expected) or said.startswith(f"{expected}, "))


def _compare(total: Score, report: Report, want: Wanted, line: LineFound | None) -> Sequence[str]:
    if line is None:
        return [f"{report.name}: {want.e164} {want.ext} is missing"]
    total.right += 1
    wrong = []
    for field in ("kind", "org", "person", "title"):
        said = str(line.line_kind) if field == "kind" else getattr(line, field)
        expected = getattr(want, field)
        among = expected.startswith(ANY) and expected[1:] in said
        among = among or (field == "org" and _is_part(expected, said))
        if among or expected == said or _shared(expected, line, field):
            setattr(total, field, getattr(total, field) + 1)
        else:
            wrong.append(f"{report.name}: {want.e164} {field} {said!r}, not {expected!r}")
    return wrong
