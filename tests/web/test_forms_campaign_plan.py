"""The forms by which a campaign is planned."""

from uuid import UUID

from clarion.web.forms.campaign_plan import ScriptForm

OPENING, FACT, ASK = (UUID(int=number) for number in (1, 2, 3))


def test_a_script_shows_the_places_that_were_chosen_and_leaves_the_rest_open() -> None:
    points = [(one, "title", "about") for one in (OPENING, FACT, ASK)]
    assert ScriptForm(points=points, chosen=[ASK, OPENING]).initial == {
        str(OPENING): 2,
        str(ASK): 1,
    }
    assert ScriptForm(points=points, chosen=[]).initial == {}
