"""Words that are offered to begin with: invented ones in a practice, or what a report said."""

from collections.abc import Mapping
from typing import Any

from clarion.actions.provenance import CaseFacts
from clarion.countries.registry import profile
from clarion.web.visitor import Request


def example_of(request: Request) -> Mapping[str, Mapping[str, Any]]:
    """By part of a campaign and language. A real campaign begins with empty pages."""
    deployment = request.actor.deployment
    return profile(deployment.profile).starter.example if deployment.practice else {}


def case_lines(case: CaseFacts) -> tuple[str, ...]:
    """What whoever took the report in wrote of its circumstances."""
    where = " · ".join(filter(None, (case.when, case.where)))
    return tuple(filter(None, (case.name, case.what, where)))
