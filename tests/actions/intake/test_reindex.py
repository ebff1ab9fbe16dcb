"""An index that is made anew: in steps, from where it stopped, and complete."""

from datetime import timedelta

import pytest

from clarion.actions import search_index
from clarion.actions.directory.take_do_not_call import take_do_not_call
from clarion.actions.intake import reindex as walking
from clarion.actions.intake.reindex import begin_again, reindex
from clarion.models import IndexRun, Line, SearchPage
from tests.actions.directory.given import a_line
from tests.actions.steps import audited
from tests.cast import NOW, World, make_world, number

pytestmark = pytest.mark.django_db
WORDS = ("河口", "王建", "#0001", "#0101", "1王")


@pytest.fixture
def world() -> World:
    return make_world(stations=2, people=2)


def found(world: World) -> dict[str, frozenset[search_index.Subject]]:
    return search_index.find(WORDS, world.cast.registrar())


def test_nothing_waits_in_a_new_directory(world: World) -> None:
    before = list(SearchPage.objects.order_by("pk").values_list("sealed", flat=True))
    assert reindex(by=world.cast.carol, now=NOW) is False
    assert list(SearchPage.objects.order_by("pk").values_list("sealed", flat=True)) == before


def test_the_index_is_made_anew(world: World) -> None:
    before = found(world)
    begin_again(by=world.cast.carol, now=NOW)
    assert set(found(world).values()) == {frozenset()}
    assert reindex(by=world.cast.carol, now=NOW, for_as_long=timedelta(minutes=5)) is False
    assert found(world) == before
    run = IndexRun.objects.get()
    assert (run.table, run.after, run.ended_at) == ("line", None, NOW)
    said = audited(world.cast, world.cast.carol)[-2:]
    assert said == [{"verb": "begin_index"}, {"verb": "end_index"}]


def test_it_goes_on_where_it_stopped(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    before = found(world)
    monkeypatch.setattr(walking, "STEP", 3)
    begin_again(by=world.cast.carol, now=NOW)
    steps = 1
    while reindex(by=world.cast.dave, now=NOW, for_as_long=timedelta(0)):
        steps += 1
    # Two stations; four people in two steps; six lines in two, and one that finds no more.
    assert steps == 1 + 2 + 3
    assert found(world) == before


def test_beginning_again_ends_what_was_under_way(world: World) -> None:
    first = begin_again(by=world.cast.carol, now=NOW)
    second = begin_again(by=world.cast.carol, now=NOW)
    assert IndexRun.objects.get(ended_at=None) == second
    assert IndexRun.objects.get(pk=first.pk).ended_at == NOW


def test_a_stop_that_came_meanwhile_reaches_the_extensions(world: World) -> None:
    line = world.lines[1]
    inner = a_line(world.cast, line.station, None, number(99), ext="8012")
    other = a_line(world.cast, line.station, None, number(98), ext="8012")
    begin_again(by=world.cast.carol, now=NOW)
    take_do_not_call(text=number(99), default_area="", by=world.cast.carol, now=NOW)
    assert Line.objects.get(pk=inner.pk).callable
    reindex(by=world.cast.carol, now=NOW, for_as_long=timedelta(minutes=5))
    assert [Line.objects.get(pk=one.pk).callable for one in (inner, other)] == [False, True]
