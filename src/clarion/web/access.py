"""Who may see what: every view declares it, and the middleware asks before any view runs."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from clarion.rules.vocabulary import Role

View = Callable[..., Any]
ATTRIBUTE = "clarion_policy"
FIELDS = "clarion_fields"


@dataclass(frozen=True)
class Policy:
    """`roles` empty: every member. `public`: everybody. `waiting`: also who is not approved yet."""

    public: bool = False
    roles: tuple[Role, ...] = ()
    waiting: bool = False
    methods: tuple[str, ...] = ("GET", "HEAD")


def public(*methods: str) -> Callable[[View], View]:
    return _declare(Policy(public=True, methods=methods))


def members(*methods: str) -> Callable[[View], View]:
    return _declare(Policy(methods=methods))


def everybody_inside(*methods: str) -> Callable[[View], View]:
    """Members, and those who have joined and wait for approval."""
    return _declare(Policy(methods=methods, waiting=True))


def only(*roles: Role, methods: tuple[str, ...]) -> Callable[[View], View]:
    return _declare(Policy(roles=roles, methods=methods))


def takes_fields(most: int) -> Callable[[View], View]:
    """A form with more fields than settings allow for all others."""

    def mark(view: View) -> View:
        setattr(view, FIELDS, most)
        return view

    return mark


def fields_of(view: View) -> int:
    """0 where the settings' own limit holds."""
    return int(getattr(view, FIELDS, 0))


def policy_of(view: View) -> Policy | None:
    found = getattr(view, ATTRIBUTE, None)
    return found if isinstance(found, Policy) else None


def _declare(policy: Policy) -> Callable[[View], View]:
    def mark(view: View) -> View:
        setattr(view, ATTRIBUTE, policy)
        return view

    return mark


# More than the largest form sends.
MOST_FIELDS = 500

PAGE = ("GET", "HEAD")
FORM = ("GET", "HEAD", "POST")
POST = ("POST",)
CALLERS = (Role.VOLUNTEER, Role.FOLLOW_UP_CALLER)
