"""Every page: axe finds nothing, nothing is off the screen, all can be hit, read and reached."""

from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pytest
from django.template import Template
from django.test.signals import template_rendered

import clarion.web
from clarion.models import Member
from tests.cast import World
from tests.journeys.demo import Demo
from tests.journeys.measuring import (
    NARROWS,
    faults,
    out_of_reach,
    overflowing,
    small_targets,
    small_words,
)
from tests.journeys.tour import Tour
from tests.journeys.visits import DESKTOP, PHONE, Look, Visits
from tests.journeys.walking import sign_in

pytestmark = pytest.mark.journey
WINDOWS: tuple[tuple[tuple[int, int], Look], ...] = (
    (PHONE, "dark"),
    (DESKTOP, "light"),
    (PHONE, "light"),
    (DESKTOP, "dark"),
)

TEMPLATES = Path(clarion.web.__file__).parent / "templates"


@pytest.fixture
def unseen() -> Iterator[set[str]]:
    """Templates that no page was made of; a new page needs a stop of the tour."""
    left = {str(path.relative_to(TEMPLATES)) for path in TEMPLATES.rglob("*.html")}

    def note(template: Template, **_: object) -> None:
        left.discard(str(template.name))

    template_rendered.connect(note)
    yield left
    template_rendered.disconnect(note)


def test_every_page(browser: Visits, demo: Demo, unseen: set[str]) -> None:
    """In English, windows and looks in turn: tests/soak has all of them, in three languages."""
    turn = cycle(range(len(WINDOWS)))
    found = []
    for name, page in Tour(browser, demo, "en").stops():
        size, look = WINDOWS[next(turn)]
        page.emulate_media(color_scheme=look)
        page.set_viewport_size({"width": size[0], "height": size[1]})
        browser.look(page, f"en/{name}")
        found += [f"{name}: {it}" for it in faults(page)]
        for width, height in NARROWS:
            page.set_viewport_size({"width": width, "height": height})
            found += [f"{name} at {width}: {it}" for it in overflowing(page)]
        page.set_viewport_size({"width": DESKTOP[0], "height": DESKTOP[1]})
    assert found == []
    assert unseen == set()


@pytest.mark.parametrize("language", ["zh-hans", "zh-hant", "en"])
def test_fields_beside_each_other_stand_level(browser: Visits, world: World, language: str) -> None:
    """A text, a date and a choice are as high as each other, in every script."""
    Member.objects.update(language=language)
    page = browser()
    sign_in(page, "Carol")
    page.goto("/intake/")
    boxes = [
        page.locator(f"main [name={name}]").bounding_box()
        for name in ("publisher", "published", "obtained")
    ]
    assert len({box["height"] for box in boxes if box}) == 1


def test_the_measures_measure(browser: Visits) -> None:
    page = browser(size=PHONE)
    page.set_content(
        "<style>body{font-size:18px}</style><p>plain</p><small>little</small>"
        "<div class=aloud>low</div><button>x</button><a class=vh href=#>hidden</a>"
        "<p style='width:500px'>wide</p>"
    )
    assert len(overflowing(page)) == 2
    assert overflowing(page)[-1] > PHONE[0]
    assert [it.partition(" ")[2] for it in small_targets(page)] == ["<button>x</button>"]
    assert [it.split()[-1] for it in small_words(page)] == ["little", "low", "x"]
    page.set_content(
        "<style>:focus-visible{outline:3px solid}</style><a href=#>plain</a>"
        "<button tabindex=-1>x</button><button tabindex=3>y</button>"
        "<input style='outline:none'><a href=# style='position:fixed;left:-999px'>far</a>"
        "<input onkeydown='event.preventDefault()'><select onfocus='this.blur()'></select>"
    )
    assert [it.partition(" <")[0] for it in out_of_reach(page)] == [
        "tabindex -1",
        "tabindex 3",
        "no ring",
        "off the window",
        "keeps Tab",
        "takes no focus",
    ]
    page.set_content("<style>body{font-size:18px}</style><p style='font-size:9px'>low</p>")
    with pytest.raises(AssertionError, match="a picture"):
        browser.ask_axe(page, "a picture")
