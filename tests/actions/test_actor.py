"""Who acts, kept between two requests."""

import json

import pytest

from clarion.actions.actor import Actor, Desk
from clarion.vault.errors import NotAKey
from clarion.vault.key import Key
from tests.cast import make_cast

pytestmark = pytest.mark.django_db


def test_what_a_session_keeps_makes_the_same_actor() -> None:
    alice = make_cast().alice
    kept = json.loads(json.dumps(alice.to_payload()))
    assert Actor.from_payload(alice.member, kept, Key.new()) == alice


def test_an_actor_knows_deployment_and_tag() -> None:
    cast = make_cast()
    assert cast.alice.deployment == cast.founded.deployment
    assert cast.alice.tag == cast.alice.keys.queue_tag


def test_a_desk_with_half_a_key_is_none() -> None:
    kept = make_cast().alice.directory.to_payload()
    with pytest.raises(NotAKey):
        Desk.from_payload({**kept, "public": kept["public"][:40]})
