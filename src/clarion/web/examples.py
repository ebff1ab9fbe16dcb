"""Words that are offered to begin with: what was said before, or invented ones in a practice."""

import re
from collections.abc import Mapping
from typing import Any

from clarion.actions.campaigns.list_campaigns import newest_words
from clarion.actions.provenance import CaseFacts
from clarion.countries.registry import profile
from clarion.queries.points import openings
from clarion.rules.vocabulary import Role
from clarion.web.visitor import Request

Words = Mapping[str, Mapping[str, Any]]
WHO = ("group", "country")


def example_of(request: Request) -> Words:
    """By part of a campaign and language. A real campaign begins with empty pages."""
    deployment = request.actor.deployment
    return profile(deployment.profile).starter.example if deployment.practice else {}


def who_we_are(request: Request) -> Words:
    """`group` and `country`: of the newest campaign, else of the common opening, else invented.

    Editors cannot open campaigns.
    """
    opens = request.actor.member.has_role(Role.COORDINATOR)
    said = newest_words(by=request.actor, now=request.now) if opens else {}
    spoken, example = _who_opens(request), example_of(request)
    return {part: said.get(part) or spoken[part] or example.get(part, {}) for part in WHO}


def case_lines(case: CaseFacts) -> tuple[str, ...]:
    """What whoever took the report in wrote of its circumstances."""
    where = " · ".join(filter(None, (case.when, case.where)))
    return tuple(filter(None, (case.name, case.what, where)))


def _who_opens(request: Request) -> dict[str, dict[str, str]]:
    """What was filled in when the common points were written."""
    said: dict[str, dict[str, str]] = {part: {} for part in WHO}
    common = profile(request.actor.deployment.profile).starter.points[:1]
    patterns = {tag: _filled(texts[1]) for point in common for tag, texts in point.texts.items()}
    for tag, body in openings():
        found = patterns[tag].match(body) if tag in patterns else None
        for part, words in found.groupdict().items() if found else ():
            said[part].setdefault(tag, words)
    return said


def _filled(template: str) -> re.Pattern[str]:
    """A paragraph with {group} and {country}, as a pattern that finds them."""
    plain = re.escape(template)
    for part in WHO:
        plain = plain.replace(re.escape(f"{{{part}}}"), f"(?P<{part}>.+?)", 1)
    return re.compile(plain)
