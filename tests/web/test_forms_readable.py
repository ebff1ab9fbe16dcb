"""A carried report is shown as a person would read it."""

from django.http import QueryDict
from django.utils.translation import override

from clarion.web.forms.readable import readable


def test_it_shows_every_answer_and_no_machinery() -> None:
    data = QueryDict(
        "save=next&who=person&how=listened&ticks=overheard&ticks=gone"
        "&day=2026-11-18&note=&hint=dialect&to_coordinator=well&csrfmiddlewaretoken=c"
    )
    assert readable(data) == [
        ("Who answered?", "The person"),
        ("How did it go?", "Listened"),
        ("What else happened?", "Others could hear; it may be cover\ngone"),
        ("Day there", "2026-11-18"),
        ("For the next caller", "Dialect is spoken"),
        ("For the coordinator", "well"),
    ]


def test_it_speaks_the_language_of_the_page() -> None:
    with override("zh-hans"):
        assert readable(QueryDict("line=busy")) == [("线路", "占线")]
