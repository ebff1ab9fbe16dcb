"""The part of the tour that goes through the directory."""

from collections.abc import Iterator

from playwright.sync_api import Page

from clarion.actions.actor import Actor
from clarion.actions.directory.edit_person import PersonWords, edit_person
from clarion.actions.directory.edit_station import StationWords, edit_station
from clarion.actions.intake.reindex import begin_again
from clarion.models import Line, Person, Station
from tests.journeys.walking import Clock

Stop = tuple[str, Page]
HOME = "/directory/"


def directory(page: Page, by: Actor) -> Iterator[Stop]:
    """`page` of a coordinator, `by` who it is."""
    page.goto(HOME)
    yield "directory", page
    _look_up(page, "局")
    yield "directory-nothing", page
    _look_up(page, "公安")
    yield "directory-found", page
    _look_up(page, "1" * 90)
    yield "directory-too-long", page
    begin_again(by=by, now=Clock().now())
    page.goto(HOME)
    yield "directory-not-searchable", page
    page.locator("form[action$='/index/'] button").click()
    yield from _station(page, by)
    yield from _person(page, by)
    yield from _line(page)
    yield from _do_not_call(page)


def _station(page: Page, by: Actor) -> Iterator[Stop]:
    one, other = Station.objects.order_by("pk")[:2]
    words = StationWords("雨巷派出所", "zh-Hans", "河湾市", "zh-Hans")
    for station in (one, other):
        edit_station(station_id=station.pk, words=words, by=by, now=Clock().now())
    page.goto(f"{HOME}stations/{one.pk}/words/")
    yield "station-words", page
    page.locator("[name=name]").fill("")
    page.locator("main form .btn.go").click()
    yield "station-words-incomplete", page
    page.goto(f"{HOME}stations/{one.pk}/")
    yield "station", page
    yield from _same(page, "station", "雨巷")
    page.goto(f"{HOME}stations/{one.pk}/")
    page.locator("form[action$='/merge/'] button").click()
    yield "station-merge", page
    page.locator("main .care form button").click()
    yield "station-merged", page


def _person(page: Page, by: Actor) -> Iterator[Stop]:
    one, other = Person.objects.exclude(line=None).order_by("pk")[:2]
    Person.objects.filter(pk=other.pk).update(station=one.station_id)
    names = (("范建国", "zh-Hans"), ("範建國", "zh-Hant"))
    for person, (name, lang) in zip((one, other), names, strict=True):
        words = PersonWords(name, lang, "所长", names={"en": "Fan Jianguo"})
        edit_person(person_id=person.pk, words=words, by=by, now=Clock().now())
    page.goto(f"{HOME}people/{one.pk}/words/")
    yield "person-words", page
    page.goto(f"{HOME}people/{one.pk}/")
    yield "person", page
    yield from _same(page, "person", "范建国")
    page.goto(f"{HOME}people/{one.pk}/")
    page.locator("form[action$='/merge/'] button").click()
    yield "person-merge", page
    page.locator("main .care form button").click()
    yield "person-merged", page
    yield from _move(page, one)


def _same(page: Page, what: str, words: str) -> Iterator[Stop]:
    """From the page of what it is, with words by which another is found."""
    page.locator("a[href$='/merge/']").click()
    yield f"{what}-same", page
    _look_up(page, "……")
    yield f"{what}-same-nothing", page
    _look_up(page, words)
    yield f"{what}-same-found", page


def _move(page: Page, person: Person) -> Iterator[Stop]:
    page.goto(f"{HOME}people/{person.pk}/move/")
    yield "person-moves", page
    page.locator("[name=query]").fill("……")
    page.locator("main form .btn").first.click()
    page.locator("[name=query]").fill("雨巷")
    page.locator("main form .btn").first.click()
    yield "person-moves-where", page
    page.locator("[name=to]").first.check()
    page.locator("[name=reason]").fill("The office says so itself.")
    page.locator("main form .btn.go").click()
    yield "person-moved", page


def _line(page: Page) -> Iterator[Stop]:
    line = Line.objects.filter(callable=True, person=None).order_by("pk").first()
    assert line is not None
    page.goto(f"{HOME}lines/{line.pk}/")
    yield "line", page
    page.locator("form[action$='/number/'] button").click()
    yield "line-number", page


def _do_not_call(page: Page) -> Iterator[Stop]:
    number = page.locator("p.number").inner_text()
    line = page.url.replace("number/", "")
    page.goto(f"{HOME}do-not-call/")
    yield "do-not-call", page
    page.locator("main form .btn.go").click()
    yield "do-not-call-empty", page
    page.locator("[name=text]").fill(f"{' '.join(number.split())}\n110\n?")
    page.locator("main form .btn.go").click()
    yield "do-not-call-seen", page
    page.locator("main form .btn.stop").click()
    yield "do-not-call-taken", page
    page.locator("[name=file]").set_input_files(
        {"name": "asked.csv", "mimeType": "text/csv", "buffer": "电话\n0536-0000777\n".encode()}
    )
    page.locator("main form .btn.plain").click()
    yield "do-not-call-file", page
    page.locator("main form .btn.stop").click()
    yield "do-not-call-file-closed", page
    page.goto(line)
    yield "line-stopped", page


def _look_up(page: Page, query: str) -> None:
    page.locator("[name=query]").fill(query)
    page.locator("main form .btn.go").click()
