"""What was written is carried through a sign-in; secrets are not, and nothing leads astray."""

import pytest
from django.http import QueryDict
from django.test import RequestFactory

from clarion.web.carried import carried_inputs, destination, fields, is_report, unpacked
from clarion.web.forms.readable import MACHINERY

OUTCOME = "/attempts/9b2f6f5e-93f5-4e0a-9a55-0d1f0c8f6a11/outcome/"
STOP = "/attempts/9b2f6f5e-93f5-4e0a-9a55-0d1f0c8f6a11/suppression/"


def carried(path: str, **posted: object) -> list[tuple[str, str]]:
    return carried_inputs(RequestFactory().post(path, posted))


def test_every_field_is_carried_in_order_with_where_it_belongs() -> None:
    inputs = carried(OUTCOME, who="person", ticks=["text_read", "wrote_down"], note="a=b\n王 🙂")
    assert inputs == [
        ("carried_path", OUTCOME),
        ("carried_field", "who=person"),
        ("carried_field", "ticks=text_read"),
        ("carried_field", "ticks=wrote_down"),
        ("carried_field", "note=a=b\n王 🙂"),
    ]


def test_secrets_and_tokens_stay_behind() -> None:
    inputs = carried(
        "/settings/passphrase/",
        csrfmiddlewaretoken="token",
        passphrase="amber",
        current="river",
        typed_back="stone",
        pseudonym="Alice",
        make="digits",
    )
    assert inputs == [
        ("carried_path", "/settings/passphrase/"),
        ("carried_field", "make=digits"),
    ]


def test_what_was_carried_before_goes_on_as_it_is() -> None:
    inputs = carried(
        "/sign-in/",
        pseudonym="Alice",
        passphrase="amber",
        carried_path=OUTCOME,
        carried_field=["who=person", "note=x"],
    )
    assert inputs == [
        ("carried_path", OUTCOME),
        ("carried_field", "who=person"),
        ("carried_field", "note=x"),
    ]


@pytest.mark.parametrize(
    ("path", "report"),
    [(OUTCOME, True), (STOP, True), ("/invitations/", False), ("/nowhere/", False), ("", False)],
)
def test_reports_are_told_from_other_forms(path: str, *, report: bool) -> None:
    assert is_report([("carried_path", path), ("carried_field", "a=b")]) is report
    assert is_report([]) is False


@pytest.mark.parametrize("path", [OUTCOME, STOP])
def test_a_report_is_carried_even_when_its_address_says_it_all(path: str) -> None:
    assert carried(path, csrfmiddlewaretoken="token") == [("carried_path", path)]


@pytest.mark.parametrize("path", ["/leases/", "/pauses/", "/settings/"])
def test_a_bare_button_is_simply_pressed_again(path: str) -> None:
    assert carried(path, csrfmiddlewaretoken="token") == []


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (OUTCOME, OUTCOME),
        ("/", "/"),
        ("", None),
        ("outcome", None),
        ("/nowhere/", None),
        ("//evil.example/", None),
        ("https://evil.example/", None),
        ("/\\evil.example/", None),
        ("javascript:alert(1)", None),
        (f"{OUTCOME}?next=//evil.example", None),
        (f"{OUTCOME}\n", None),
        ("/attempts/1/outcome/", None),
        ("/attempts/../sign-out/", None),
    ],
)
def test_it_leads_to_an_address_of_ours_or_nowhere(path: str, expected: str | None) -> None:
    assert destination({"carried_path": path}) == expected


def test_nothing_is_carried_when_nothing_was() -> None:
    assert destination({}) is None


def test_fields_come_back_as_they_were() -> None:
    posted = QueryDict(mutable=True)
    posted.setlist(
        "carried_field",
        ["who=person", "note=a=b", "bare", "", "passphrase=amber", "csrfmiddlewaretoken=x"],
    )
    assert unpacked(posted) == [("who", "person"), ("note", "a=b"), ("bare", ""), ("", "")]


def test_they_are_shown_in_words() -> None:
    pairs = [("how", "listened"), ("who", "person"), ("ticks", "text_read"), ("ticks", "moved")]
    assert fields([*pairs, *((name, "x") for name in MACHINERY), ("what", "y")]) == [
        ("Who answered?", "The person"),
        ("How did it go?", "Listened"),
        ("What else happened?", "Official text read\nTransferred or retired"),
    ]
