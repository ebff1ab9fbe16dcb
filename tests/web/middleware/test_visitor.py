"""The acting member, with their keys, for one request."""

from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory

from clarion.web.middleware.visitor import Visitor
from clarion.web.sessions import SessionStore
from clarion.web.visitor import signed_in as who
from tests.cast import NOW, Cast
from tests.web.given import SESSION, signed_in


def seen(session: object) -> HttpRequest:
    """The request as the view gets it."""
    request = RequestFactory().get("/")
    request.session = session  # type: ignore[assignment]
    through: list[HttpRequest] = []

    def view(request: HttpRequest) -> HttpResponse:
        through.append(request)
        return HttpResponse()

    Visitor(view)(request)
    return through[0]


def test_a_session_brings_the_member_their_keys_and_the_time(cast: Cast) -> None:
    request = seen(SessionStore(signed_in("Alice").cookies[SESSION].value))
    actor = who(request)
    assert actor is not None
    assert (actor.member, actor.to_payload()) == (cast.alice.member, cast.alice.to_payload())
    assert getattr(request, "now", None) == NOW


def test_no_session_brings_nobody(cast: Cast) -> None:
    assert who(seen(SessionStore())) is None
    assert who(seen(SessionStore("of nobody"))) is None
    assert who(seen({})) is None
