"""Reads reports and says what would be proposed from them. Keeps nothing, needs no database."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from clarion.countries.base import Profile
from clarion.countries.registry import PROFILES, profile
from clarion.management.read_table import table
from clarion.readers.case_report.read import LONGEST, TooLong, read_report
from clarion.readers.proposal import LineFound, Proposal, Refused, Review
from clarion.readers.text import Unreadable, decoded

MOST_BYTES = 4 * LONGEST  # no encoding needs more for a character


class Command(BaseCommand):
    help = "Read case reports: the lines they name, what is refused, what a person should look at."
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "files", nargs="+", metavar="FILE", help="a text file; - reads the input"
        )
        parser.add_argument("--profile", default="china", choices=sorted(PROFILES))
        parser.add_argument("--area-code", default="", help="of local numbers that have none")
        parser.add_argument("--json", action="store_true", help="one JSON object a line and file")

    def handle(self, *_: Any, files: list[str], **options: Any) -> None:
        country = profile(options["profile"])
        failed = False
        for file in files:
            try:
                proposal = _read(file, country, options["area_code"])
            except OSError as error:
                failed = True
                self.stderr.write(f"{file}: {error.strerror or 'it cannot be read'}.")
            except (TooLong, Unreadable) as error:
                failed = True
                self.stderr.write(f"{file}: {type(error).__doc__}")
            else:
                self._write(file, proposal, as_json=options["json"])
        if failed:
            sys.exit(1)

    def _write(self, file: str, proposal: Proposal, *, as_json: bool) -> None:
        if as_json:
            self.stdout.write(json.dumps(as_object(file, proposal), ensure_ascii=False))
        else:
            self.stdout.write("\n".join(table(file, proposal)))


def _read(file: str, country: Profile, area: str) -> Proposal:
    """Raises OSError, TooLong or Unreadable."""
    if file == "-":
        data = sys.stdin.buffer.read(MOST_BYTES + 1)
    else:
        with Path(file).open("rb") as source:
            data = source.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise TooLong
    return read_report(decoded(data), profile=country, default_area_code=area or None)


def as_object(file: str, proposal: Proposal) -> dict[str, Any]:
    return {
        "file": file,
        "lines": [_line(one) for one in proposal.lines],
        "refused": list(_reasons(proposal.refused)),
        "review": list(_reasons(proposal.review)),
    }


def _line(line: LineFound) -> dict[str, Any]:
    return {
        "raw": line.raw,
        "e164": line.e164,
        "ext": line.ext or None,
        "line_kind": str(line.line_kind),
        "org": line.org,
        "place": line.place,
        "person": line.person,
        "title": line.title,
        "flags": [*line.flags, *(f"shared_with:{name}" for name in line.sharers)],
    }


def _reasons(found: tuple[Refused, ...] | tuple[Review, ...]) -> Iterator[dict[str, str]]:
    return ({"raw": one.raw, "reason": one.reason} for one in found)
