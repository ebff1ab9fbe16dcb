"""Who else is told: custodians by a note of one size, coordinators by a notice."""

import pytest

from clarion.actions import places
from clarion.actions.calling.tell import FOLLOW_UP_SIZE
from clarion.actions.open_keyring import open_lasting
from clarion.actions.refusal import NotFound
from clarion.models import Attempt, FollowUpNote, Notice
from clarion.rules.vocabulary import Commitment, How, KeyringKind, LineResult, Tick, Who
from clarion.vault.errors import CannotOpen
from clarion.vault.opening import open_payload_to
from tests.actions.steps import (
    MINUTE,
    answered,
    call,
    opened_notes,
    opened_notices,
    unanswered,
)
from tests.cast import NOW, World, make_world

pytestmark = pytest.mark.django_db

FULL = answered(
    Who.PERSON,
    How.AGREED,
    *(set(Tick) - {Tick.STOP, Tick.THREAT_TO_ME, Tick.THREAT_TO_HIM}),
    commitments=frozenset(Commitment),
    offered="+86 154 0000 0077 " + "号" * 22,
    to_coordinator="请" * 1000,
)
SAID = {
    "nothing": answered(Who.PERSON, How.SILENT),
    "one who hung up": answered(Who.SCREENER, How.HUNG_UP),
    "a stop": answered(Who.COLLEAGUE, How.REJECTED, Tick.STOP),
    "a threat": answered(Who.UNKNOWN, How.HOSTILE, Tick.THREAT_TO_ME),
    "all that can be said": FULL,
}


@pytest.mark.parametrize("name", SAID)
def test_every_answered_call_leaves_one_note_of_one_size(name: str) -> None:
    world = make_world(stations=1)
    call(world.contacts[1], world.cast.alice, SAID[name])
    bare = make_note_size()
    assert [len(bytes(note.sealed)) for note in FollowUpNote.objects.all()] == [bare]


def make_note_size() -> int:
    """Suite, key id, both encapsulated keys, the padded text, the tag."""
    return 1 + 8 + 1088 + 32 + FOLLOW_UP_SIZE + 16


@pytest.mark.parametrize("result", set(LineResult) - {LineResult.ANSWERED})
def test_an_unanswered_call_leaves_none(result: LineResult) -> None:
    world = make_world(stations=1)
    call(world.contacts[1], world.cast.alice, unanswered(result, confirmed=True))
    assert FollowUpNote.objects.count() == 0


def test_a_custodian_reads_all_of_it() -> None:
    world = make_world(stations=1)
    said = answered(
        Who.PERSON,
        How.AGREED,
        Tick.COMMITTED,
        Tick.ANOTHER_LINE,
        commitments=frozenset({Commitment.TREAT_WELL, Commitment.OBJECT}),
        offered="+86 154 0000 0077",
        to_coordinator="He whispered",
    )
    call(world.contacts[1], world.cast.alice, said)
    attempt = Attempt.objects.get()
    assert opened_notes(world.cast) == [
        {
            "attempt": str(attempt.pk),
            "person": str(attempt.person_tag),
            "line": str(attempt.line_id),
            "rule": "gave_line",
            "who": "person",
            "how": "agreed",
            "ticks": ["another_line", "committed"],
            "commitments": ["object", "treat_well"],
            "offered": "+86 154 0000 0077",
            "text": "He whispered",
        }
    ]


def test_a_stop_without_an_answer_to_the_questions_leaves_an_empty_note() -> None:
    world = make_world(stations=1)
    said = answered(Who.PERSON, How.AGREED, Tick.STOP)
    call(world.contacts[1], world.cast.alice, said)
    [note] = opened_notes(world.cast)
    assert (note["rule"], note["ticks"], note["offered"]) == ("stop", ["stop"], "")


@pytest.mark.parametrize("name", ["Alice", "Bob", "Carol", "Dave", "Grace", "Heidi"])
def test_nobody_else_can_open_a_note(name: str) -> None:
    """Neither the keys of other members, nor the keyrings that they hold."""
    world = make_world(stations=1)
    call(world.contacts[1], world.cast.alice, FULL)
    by = world.cast.actors[name]
    with pytest.raises(NotFound):
        open_lasting(by, KeyringKind.FOLLOW_UP)
    note = FollowUpNote.objects.get()
    place = places.column(world.cast.founded.deployment.pk, note, "sealed")
    _, directory = open_lasting(world.cast.carol, KeyringKind.DIRECTORY)
    for pair in (by.keys.pair, directory.pair):
        with pytest.raises(CannotOpen):
            open_payload_to(pair, note.sealed, place)


def told(world: World, about: str, text: str, result: str = "answered") -> dict[str, str]:
    attempt = Attempt.objects.get()
    return {
        "about": about,
        "attempt": str(attempt.pk),
        "line": str(attempt.line_id),
        "contact": str(attempt.contact_id),
        "result": result,
        "from": world.cast.alice.pseudonym,
        "text": text,
    }


def test_a_word_to_the_coordinator_reaches_the_coordinator() -> None:
    world = make_world(stations=1)
    said = answered(Who.PERSON, How.SILENT, to_coordinator="Line two was noisy")
    call(world.contacts[1], world.cast.alice, said, NOW + MINUTE)
    assert opened_notices(world.cast) == [told(world, "note", "Line two was noisy")]
    assert (Notice.objects.get().at, Notice.objects.get().seen_at) == (NOW + MINUTE, None)
    assert opened_notes(world.cast)[0]["text"] == ""


def test_nothing_to_tell_leaves_no_notice() -> None:
    world = make_world(stations=1)
    call(world.contacts[1], world.cast.alice, answered(Who.PERSON, How.SILENT))
    assert Notice.objects.count() == 0


def test_what_may_speak_of_sympathy_is_for_the_custodians_alone() -> None:
    world = make_world(stations=1)
    said = answered(Who.PERSON, How.ENGAGED, to_coordinator="Planted: he wants to help")
    call(world.contacts[1], world.cast.alice, said)
    assert opened_notices(world.cast) == [told(world, "closed", "")]
    assert opened_notes(world.cast)[0]["text"] == "Planted: he wants to help"


def test_a_rule_that_speaks_of_sympathy_is_not_named_to_the_coordinators() -> None:
    """He is won over and moves: the researcher is told the second, nobody else the first."""
    world = make_world(stations=1)
    said = answered(
        Who.PERSON, How.ENGAGED, Tick.ANOTHER_LINE, Tick.MOVED, offered="0077", to_coordinator="-"
    )
    call(world.contacts[1], world.cast.alice, said)
    assert opened_notices(world.cast) == [told(world, "closed", "")]


@pytest.mark.parametrize("ticks", [(), (Tick.ANOTHER_LINE,)])
def test_a_threat_is_told_however_well_it_went(ticks: tuple[Tick, ...]) -> None:
    """What is frozen waits for a coordinator, who has to hear of it; the words stay sealed."""
    world = make_world(stations=1)
    said = answered(
        Who.PERSON, How.ENGAGED, Tick.THREAT_TO_HIM, *ticks, to_coordinator="Planted: kind"
    )
    call(world.contacts[1], world.cast.alice, said)
    [notice] = opened_notices(world.cast)
    assert (notice["about"], notice["text"]) == ("threat", "")
    assert opened_notes(world.cast)[0]["text"] == "Planted: kind"


def test_a_relative_of_one_who_gave_a_line_is_told_as_a_relative() -> None:
    world = make_world(stations=1)
    said = answered(Who.RELATIVE, How.ENGAGED, Tick.ANOTHER_LINE, offered="0077")
    call(world.contacts[1], world.cast.alice, said)
    assert [notice["about"] for notice in opened_notices(world.cast)] == ["relative"]
