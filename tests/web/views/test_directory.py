"""The directory's pages: looked up by POST, opened one by one, and for coordinators only."""

import pytest
from django.test import Client

from clarion.actions.intake.reindex import begin_again
from clarion.models import Person, Station
from clarion.rules.vocabulary import How, LineKind, Tick, Who
from tests.actions.directory.given import a_line, a_person, a_station
from tests.actions.steps import answered, audited, call
from tests.cast import NOW, World, make_world, number
from tests.web.given import Clock, get, plain, post, signed_in

pytestmark = pytest.mark.django_db
HOME = "/directory/"


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> World:
    Clock(monkeypatch)
    return make_world(stations=2)


@pytest.fixture
def carol(world: World) -> Client:
    return signed_in("Carol")


def look_up(client: Client, query: str) -> str:
    answer = post(client, HOME, query=query)
    assert (answer.status_code, answer.headers["Location"]) == (302, HOME)
    return plain(get(client, HOME))


def test_nothing_is_listed_unasked(carol: Client) -> None:
    said = plain(get(carol, HOME))
    assert "Nothing is listed here unasked." in said
    assert "王建" not in said
    assert "派出所" not in said


def test_what_is_looked_for_stands_in_no_address_and_comes_back(carol: Client) -> None:
    said = look_up(carol, "王建")
    assert "2 found" in said
    assert said.count("河口路派出所") == 2
    get(carol, "/board/")
    assert "2 found" in plain(get(carol, HOME))
    assert "Nothing is listed" in look_up(carol, "")


def test_nobody_else_sees_what_was_looked_for(carol: Client) -> None:
    look_up(carol, "王建")
    assert "王建" not in plain(get(signed_in("Dave"), HOME))


def test_nothing_fits(carol: Client) -> None:
    assert "Nothing fits." in look_up(carol, "石桥")


def test_a_long_query_is_refused_and_kept_in_the_field(carol: Client) -> None:
    answer = post(carol, HOME, query="王" * 81)
    assert answer.status_code == 400
    assert "Please keep this to 80 characters; it has 81 now." in plain(answer)


@pytest.mark.parametrize("page", ["2", "0", "x", "²", "99999", ""])
def test_pages_are_turned_by_number(carol: Client, world: World, page: str) -> None:
    for place in range(20):
        a_station(world.cast, f"河口{place}所")
    look_up(carol, "河口")
    said = plain(get(carol, f"{HOME}?page={page}"))
    assert f"Page {2 if page == '2' else 1} of 2" in said


def test_lines_are_found_by_digits_and_no_number_is_written(carol: Client) -> None:
    said = look_up(carol, "0101")
    assert "Work line" in said
    assert "may ring" in said
    assert "0000101" not in said


def test_an_older_directory_becomes_searchable_with_a_press(carol: Client, world: World) -> None:
    begin_again(by=world.cast.carol, now=NOW)
    assert "0 found" in look_up(carol, "王建")
    assert "Not everything can be found yet" in plain(get(carol, HOME))
    assert post(carol, f"{HOME}index/").status_code == 302
    said = look_up(carol, "王建")
    assert "2 found" in said
    assert "Not everything" not in said
    post(carol, f"{HOME}index/", again="yes")
    assert "2 found" in look_up(carol, "王建")


def test_a_station_shows_its_people_and_lines(carol: Client, world: World) -> None:
    station = world.lines[0].station
    said = plain(get(carol, f"{HOME}stations/{station.pk}/"))
    assert "河口路派出所0" in said
    assert "王建00" in said
    assert "Wáng Jiàn" in said
    assert "shared by the whole office" in said
    assert "0000000" not in said
    verb = {"verb": "open_station", "station": str(station.pk), "page": "1"}
    assert verb in audited(world.cast, world.cast.carol)


def test_an_empty_station_and_a_crowded_one(carol: Client, world: World) -> None:
    station = a_station(world.cast)
    said = plain(get(carol, f"{HOME}stations/{station.pk}/"))
    assert "Nobody is known by name here." in said
    assert "No line of the office itself is known." in said
    for place in range(21):
        a_person(world.cast, station, f"李{place}")
        a_line(world.cast, station, None, number(500 + place))
    said = plain(get(carol, f"{HOME}stations/{station.pk}/?page=2"))
    assert "Page 2 of 2" in said
    assert "This office has 21 lines." in said


def test_a_person_shows_names_lines_and_moves_without_numbers(carol: Client, world: World) -> None:
    person = world.lines[1].person
    assert person is not None
    said = plain(get(carol, f"{HOME}people/{person.pk}/"))
    for words in ("王建00", "Wáng Jiàn", "所长", "河口路派出所0", "Work line"):
        assert words in said
    assert "0000001" not in said
    alone = a_person(world.cast, world.lines[0].station, "李白")
    assert "No line of this person is known." in plain(get(carol, f"{HOME}people/{alone.pk}/"))


def test_lines_of_one_kind_are_told_apart_by_their_ends(carol: Client, world: World) -> None:
    station = a_station(world.cast)
    for place, ext in ((521, ""), (522, ""), (522, "8")):
        a_line(world.cast, station, None, number(place), LineKind.WORK, ext=ext)
    said = plain(get(carol, f"{HOME}stations/{station.pk}/"))
    for name in ("Work line · ends with 21", "ends with 22", "ends with 22 · Extension 8"):
        assert f"{name} office hours" in said
    assert said.count("may ring · here since 18 May 2026") == 3
    assert "0521" not in said


def test_of_who_asked_us_to_stop_no_digit_is_shown(carol: Client, world: World) -> None:
    line = world.lines[1]
    call(world.contacts[1], world.cast.alice, answered(Who.PERSON, How.REJECTED, Tick.STOP))
    for page in (f"lines/{line.pk}", f"people/{line.person_id}"):
        said = plain(get(carol, f"{HOME}{page}/"))
        assert "office hours · asked us to stop" in said
        assert "ends with" not in said


def test_words_are_corrected(carol: Client, world: World) -> None:
    person = world.lines[1].person
    assert person is not None
    path = f"{HOME}people/{person.pk}/words/"
    form = get(carol, path).content.decode()
    assert 'value="王建00"' in form
    fields = {"name": "仇建国", "lang": "zh-Hans", "reading": "Chóu Jiànguó"}
    answer = post(carol, path, **fields, **{"name_zh-Hant": "仇建國", "name_zh-Hans": "仇建国"})
    assert answer.status_code == 302
    said = plain(get(carol, f"{HOME}people/{person.pk}/"))
    assert "Saved." in said
    assert "Chóu Jiànguó" in said
    assert "In other scripts: 仇建國" in said
    assert 'value="仇建國"' in get(carol, path).content.decode()
    assert post(carol, path, name="", lang="zh-Hans").status_code == 400
    station = world.lines[0].station
    path = f"{HOME}stations/{station.pk}/words/"
    assert 'value="临澜市"' in get(carol, path).content.decode()
    assert post(carol, path, name="雨巷派出所", lang="xx").status_code == 400
    assert post(carol, path, name="雨巷派出所", lang="zh-Hans", place="").status_code == 302
    assert "雨巷派出所" in plain(get(carol, f"{HOME}stations/{station.pk}/"))


def test_a_person_moves(carol: Client, world: World) -> None:
    person, new = world.lines[1].person, a_station(world.cast)
    assert person is not None
    path = f"{HOME}people/{person.pk}/move/"
    assert "Which office?" not in plain(get(carol, path))
    assert "No office fits." in plain(post(carol, path, query="石桥"))
    said = plain(post(carol, path, query="雨巷 河湾"))
    assert "Which office?" in said
    assert "雨巷派出所" in said
    again = post(carol, path, query="雨巷", to=str(new.pk))
    assert (again.status_code, "Which office?" in plain(again)) == (200, True)
    answer = post(carol, path, query="雨巷", to=str(new.pk), on="not a day", move="yes")
    assert answer.status_code == 400
    answer = post(carol, path, query="雨巷", move="yes")
    assert answer.status_code == 400
    assert "Please choose an office, or write a new one." in plain(answer)
    answer = post(
        carol, path, move="yes", query="雨巷", to=str(new.pk), on="2026-05-01", reason="their page"
    )
    assert answer.status_code == 302
    said = plain(get(carol, f"{HOME}people/{person.pk}/"))
    assert "Moved. Lines that came along: 0. Left at the old office: 1." in said
    assert "雨巷派出所" in said
    assert "所长" in said
    assert "Has moved to another office 1 May 2026 · Carol their page" in said


def move_path(world: World) -> str:
    person = world.lines[1].person
    assert person is not None
    return f"{HOME}people/{person.pk}/move/"


def test_where_somebody_is_today_is_shown_and_cannot_be_chosen(carol: Client, world: World) -> None:
    path, here = move_path(world), world.lines[1].station
    page = post(carol, path, query="河口")
    assert "河口路派出所0 · is there today" in plain(page)
    assert f'value="{here.pk}"' not in page.content.decode()
    told = {"title": "副局长", "on": "2026-05-01", "reason": "their page"}
    answer = post(carol, path, query="河口", to=str(here.pk), move="yes", **told)
    assert (answer.status_code, "at that station already" in plain(answer)) == (409, True)
    for kept in ('value="副局长"', 'value="2026-05-01"', "their page</textarea>"):
        assert kept in answer.content.decode()


def test_nobody_moves_on_a_day_that_is_still_to_come(carol: Client, world: World) -> None:
    path, new = move_path(world), a_station(world.cast)
    for day, status in (("2031-01-01", 400), (NOW.date().isoformat(), 302)):
        answer = post(carol, path, query="雨巷", to=str(new.pk), move="yes", on=day)
        assert answer.status_code == status
        assert ("This day is still to come." in plain(answer)) == (status == 400)
        assert ("checked" in answer.content.decode()) == (status == 400)


def test_an_office_that_is_new_is_written_and_found_again(carol: Client, world: World) -> None:
    path = move_path(world)
    told = {"query": "石桥", "move": "yes", "name": "石橋派出所", "place": "河灣市"}
    before = Station.objects.count()
    both = post(carol, path, **told, to=str(world.lines[-1].station.pk))
    assert (both.status_code, "An office above is chosen as well." in plain(both)) == (400, True)
    assert Station.objects.count() == before
    assert post(carol, path, **told, title="").status_code == 302
    said = plain(get(carol, path.replace("move/", "")))
    assert "石橋派出所 河灣市" in said
    assert "所长" not in said
    assert "1 found" in look_up(carol, "石桥派出所")
    # Somebody else who goes there goes to the same one; who had no title has none.
    other = a_person(world.cast, world.lines[0].station, "李白", "")
    assert post(carol, f"{HOME}people/{other.pk}/move/", **told).status_code == 302
    assert Station.objects.count() == before + 1


def test_more_offices_than_a_page_holds(carol: Client, world: World) -> None:
    for place in range(21):
        a_station(world.cast, f"雨巷第{place}所")
    assert "More than these fit. Please add a word." in plain(
        post(carol, move_path(world), query="雨巷")
    )


def test_two_that_are_one_are_merged_only_after_a_second_press(carol: Client, world: World) -> None:
    station = world.lines[0].station
    one, other = a_person(world.cast, station, "范建国"), a_person(world.cast, station, "範建國")
    path = f"{HOME}people/{one.pk}/"
    assert "Perhaps the same person" in plain(get(carol, path))
    asked = plain(post(carol, f"{path}merge/", other=str(other.pk)))
    assert "This cannot be undone." in asked
    assert asked.count("No line of this person is known.") == 2
    assert "Nothing has changed since it was entered." in asked
    swapped = plain(post(carol, f"{HOME}people/{other.pk}/merge/", other=str(one.pk)))
    assert swapped.index("範建國") < swapped.index("范建国")
    assert Person.objects.exclude(merged_into=None).count() == 0
    assert post(carol, f"{path}merge/", other="nobody").status_code == 404
    answer = post(carol, f"{path}merge/", other=str(other.pk), confirmed="on")
    assert (answer.status_code, answer.headers["Location"]) == (302, path)
    assert Person.objects.get(pk=other.pk).merged_into_id == one.pk
    said = plain(get(carol, path))
    assert "The two are one person now" in said
    assert "Also written: 範建國" in said
    assert "Perhaps the same person" not in said


def test_two_offices_are_merged_only_after_a_second_press(carol: Client, world: World) -> None:
    one = a_station(world.cast)
    other = a_station(world.cast, "雨巷派出所", "")
    chief = a_person(world.cast, one)
    a_line(world.cast, one, chief, number(521))
    a_line(world.cast, other, None, number(522), LineKind.WORK)
    path = f"{HOME}stations/{one.pk}/"
    assert "Perhaps the same office" in plain(get(carol, path))
    asked = plain(post(carol, f"{path}merge/", other=str(other.pk)))
    assert "This cannot be undone." in asked
    here, _, there = asked.partition("This one is joined to it")
    none = "0 lines of the office, 1 of its people Sources"
    for words in ("河湾市", "People · 1 覃乐 所长", none):
        assert words in here
    own = "1 line of the office, 0 of its people Work line · ends with 22 Sources"
    for words in ("No place is written.", "People · 0", own, "without an import."):
        assert words in there
    assert Station.objects.exclude(merged_into=None).count() == 0
    assert post(carol, f"{path}merge/", other="nobody").status_code == 404
    assert post(carol, f"{path}merge/", other=str(other.pk), confirmed="on").status_code == 302
    assert Station.objects.get(pk=other.pk).merged_into_id == one.pk
    assert "The two are one office now" in plain(get(carol, path))


@pytest.mark.parametrize("count", [1, 3])
def test_of_two_offices_is_told_how_many_lines_stand_there_and_how_many_with_people(
    carol: Client, world: World, count: int
) -> None:
    one, other = a_station(world.cast), a_station(world.cast, "双塔派出所")
    chief = a_person(world.cast, one)
    for at in range(count):
        a_line(world.cast, one, None, number(530 + at), LineKind.WORK)
        a_line(world.cast, one, chief, number(540 + at))
    path = f"{HOME}stations/{one.pk}/merge/"
    here = plain(post(carol, path, other=str(other.pk))).partition("This one is joined to it")[0]
    told = {1: "1 line of the office, 1 of its people", 3: "3 lines of the office, 3 of its people"}
    assert told[count] in here
    assert here.count("Work line") == count
    for at in range(18):
        a_line(world.cast, one, None, number(550 + at), LineKind.WORK)
        a_person(world.cast, one, f"王建{at}")
        a_person(world.cast, one, f"李平{at}")
    here = plain(post(carol, path, other=str(other.pk))).partition("This one is joined to it")[0]
    assert f"{18 + count} lines of the office" in here
    assert (f"{count - 2} more wait" in here) is (count == 3)
    assert here.count("Work line") == min(20, 18 + count)
    assert "People · 37" in here
    assert "17 more wait behind these." in here


def test_an_office_that_nothing_suggested_is_looked_up_and_compared(
    carol: Client, world: World
) -> None:
    one, other = a_station(world.cast), a_station(world.cast, "双塔派出所", "雨山市")
    path = f"{HOME}stations/{one.pk}/merge/"
    assert f'href="{path}"' in get(carol, f"{HOME}stations/{one.pk}/").content.decode()
    asked = plain(get(carol, path))
    assert "Which entry is the same? 雨巷派出所" in asked
    assert "Nothing else fits" not in asked
    empty = post(carol, path, query=" ")
    assert (empty.status_code, "Please fill this in." in plain(empty)) == (400, True)
    assert "Nothing else fits." in plain(post(carol, path, query="yuxiang"))
    found = post(carol, path, query="shuangta")
    assert "1 found 双塔派出所 雨山市 Compare the two" in plain(found)
    assert f'name="other" value="{other.pk}"' in found.content.decode()
    assert {"verb": "look_up", "words": "shuangta", "found": "1", "page": "1"} in audited(
        world.cast, world.cast.carol
    )
    assert "This cannot be undone." in plain(post(carol, path, other=str(other.pk)))


def test_among_too_many_another_word_is_asked_for(carol: Client, world: World) -> None:
    one = a_station(world.cast)
    for at in range(21):
        a_station(world.cast, f"双塔派出所{at}")
    path = f"{HOME}stations/{one.pk}/merge/"
    assert "More than these fit. Please add a word." in plain(post(carol, path, query="双塔"))


def test_a_person_whom_nothing_suggested_is_looked_up_and_compared(
    carol: Client, world: World
) -> None:
    one = a_person(world.cast, world.lines[0].station, "范建国")
    other = a_person(world.cast, a_station(world.cast), "易之")
    path = f"{HOME}people/{one.pk}/merge/"
    assert f'href="{path}"' in get(carol, f"{HOME}people/{one.pk}/").content.decode()
    assert "Which entry is the same? 范建国" in plain(get(carol, path))
    assert "Nothing else fits." in plain(post(carol, path, query="范建国"))
    found = post(carol, path, query="雨巷 易之")
    assert "1 found 易之" in plain(found)
    assert f'name="other" value="{other.pk}"' in found.content.decode()


def test_what_is_one_already_or_is_not_there_is_not_compared(carol: Client, world: World) -> None:
    one, other = a_station(world.cast), a_station(world.cast, "双塔派出所")
    who, gone = a_person(world.cast, one, "范建国"), a_person(world.cast, one, "易之")
    for path, own, its in (
        (f"{HOME}stations/{one.pk}/merge/", one.pk, other.pk),
        (f"{HOME}people/{who.pk}/merge/", who.pk, gone.pk),
    ):
        assert post(carol, path, other=str(its), confirmed="on").status_code == 302
        for same in (own, its):
            refused = post(carol, path, other=str(same))
            assert (refused.status_code, "already" in plain(refused)) == (409, True)
        assert post(carol, path, other=str(world.campaign.pk)).status_code == 404


def test_a_number_is_shown_after_a_press_and_the_kind_corrected(
    carol: Client, world: World
) -> None:
    path = f"{HOME}lines/{world.lines[1].pk}/"
    assert "0001" not in plain(get(carol, path))
    assert "+86 451 0000 0001" in plain(post(carol, f"{path}number/"))
    assert post(carol, f"{path}kind/", kind="carrier pigeon").status_code == 400
    assert post(carol, f"{path}kind/", kind="fax").status_code == 302
    assert "kept, never rings" in plain(get(carol, path))
    shared = plain(get(carol, f"{HOME}lines/{world.lines[0].pk}/"))
    assert "Shared by the whole office" in shared


def test_a_list_of_numbers_is_closed(carol: Client, world: World) -> None:
    path = f"{HOME}do-not-call/"
    assert "There is no way back." in plain(get(carol, path))
    assert post(carol, path, text="").status_code == 400
    said = plain(post(carol, path, text=f"{number(1)}\n110\nnobody", then="close"))
    assert "1 number is closed for ever. 0 were known already." in said
    assert "1 line of the directory rings no more, in any campaign." in said
    assert "1 is a hotline" in said
    assert "These could not be read as numbers nobody" in said
    many = "\n".join(f"x{place}" for place in range(51))
    assert "51 in all." in plain(post(carol, path, text=many))
    stopped = plain(get(carol, f"{HOME}lines/{world.lines[1].pk}/"))
    assert "Asked us to stop: this number is not shown" in stopped
    assert post(carol, f"{HOME}lines/{world.lines[1].pk}/number/").status_code == 409
