"""Who may see what: every view declares it, and the middleware asks before any view runs."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from clarion.rules.vocabulary import Role

View = Callable[..., Any]
ATTRIBUTE = "clarion_policy"


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


def policy_of(view: View) -> Policy | None:
    found = getattr(view, ATTRIBUTE, None)
    return found if isinstance(found, Policy) else None


def _declare(policy: Policy) -> Callable[[View], View]:
    def mark(view: View) -> View:
        setattr(view, ATTRIBUTE, policy)
        return view

    return mark


PAGE = ("GET", "HEAD")
FORM = ("GET", "HEAD", "POST")
POST = ("POST",)
CALLERS = (Role.VOLUNTEER, Role.FOLLOW_UP_CALLER)
