"""A report that must not be lost: what was posted, carried through a page in hidden fields."""

from collections.abc import Mapping

from django.http import HttpRequest, QueryDict
from django.urls import Resolver404, resolve

from clarion.web.forms.readable import readable

PATH = "carried_path"
FIELD = "carried_field"
# Never carried: secrets, tokens that are made anew, and the buttons' own machinery.
LEFT_BEHIND = frozenset(
    {"csrfmiddlewaretoken", "passphrase", "current", "typed_back", "pseudonym", PATH, FIELD}
)
_SPLIT = "="
# What these were meant to say is not lost even where the address says it all.
_REPORTS = frozenset({"outcome", "suppress", "keep_draft"})


def carried_inputs(request: HttpRequest) -> list[tuple[str, str]]:
    """Hidden inputs that hold what was posted, wherever it was meant to go.

    A button that brought nothing, such as the one for the next contact, is simply pressed again.
    """
    if request.POST.get(PATH):
        # Carried before, and still not arrived: pass it on as it is.
        again = [(FIELD, value) for value in request.POST.getlist(FIELD)]
        return [(PATH, request.POST[PATH]), *again]
    pairs = [
        (FIELD, f"{name}{_SPLIT}{value}")
        for name, values in request.POST.lists()
        if name not in LEFT_BEHIND
        for value in values
    ]
    if not pairs and resolve(request.path).url_name not in _REPORTS:
        return []
    return [(PATH, request.path), *pairs]


def is_report(inputs: list[tuple[str, str]]) -> bool:
    """Whether what is carried was to be a report on a call, or came from another form."""
    path = destination(dict(inputs))
    return path is not None and resolve(path).url_name in _REPORTS


def destination(posted: Mapping[str, str]) -> str | None:
    """Where the carried fields belong: an address of ours that takes them, or None."""
    path = posted.get(PATH, "")
    try:
        resolve(path)
    except Resolver404:
        return None
    return path


def unpacked(posted: QueryDict) -> list[tuple[str, str]]:
    """The carried fields as (name, value), as the form first had them."""
    pairs = (value.partition(_SPLIT) for value in posted.getlist(FIELD))
    return [(name, value) for name, _, value in pairs if name not in LEFT_BEHIND]


def fields(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Label and answer of what a person wrote or chose; the machinery stays out of sight."""
    return readable(data(pairs))


def data(pairs: list[tuple[str, str]]) -> QueryDict:
    """As the form would have posted it."""
    posted = QueryDict(mutable=True)
    for name, value in pairs:
        posted.appendlist(name, value)
    return posted
