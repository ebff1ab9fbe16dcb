"""A policy stands on the view itself."""

from django.http import HttpRequest, HttpResponse

from clarion.rules.vocabulary import Role
from clarion.web.access import Policy, everybody_inside, members, only, policy_of, public


def view(request: HttpRequest) -> HttpResponse:
    return HttpResponse()


def test_it_is_read_as_it_was_declared() -> None:
    assert policy_of(public("GET")(lambda: None)) == Policy(public=True, methods=("GET",))
    assert policy_of(members("POST")(lambda: None)) == Policy(methods=("POST",))
    assert policy_of(everybody_inside("GET")(lambda: None)) == Policy(
        methods=("GET",), waiting=True
    )
    declared = only(Role.EDITOR, Role.CUSTODIAN, methods=("GET", "POST"))(lambda: None)
    assert policy_of(declared) == Policy(
        roles=(Role.EDITOR, Role.CUSTODIAN), methods=("GET", "POST")
    )


def test_what_is_not_declared_has_none() -> None:
    assert policy_of(view) is None


def test_what_only_looks_like_one_is_none() -> None:
    def pretending(request: HttpRequest) -> HttpResponse:
        return HttpResponse()

    setattr(pretending, "clarion_policy", "public")  # noqa: B010
    assert policy_of(pretending) is None
