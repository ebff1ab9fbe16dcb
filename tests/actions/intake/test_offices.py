"""Which offices the rows of a table mean, and that a report means the same by the same words."""

from typing import Any
from uuid import UUID

import pytest

from clarion.actions.directory.merge_stations import merge_stations
from clarion.actions.intake import offices, uploads
from clarion.actions.intake.confirm import confirm
from clarion.actions.intake.offices import place_in
from clarion.actions.intake.open_table import open_table
from clarion.actions.intake.propose import propose
from clarion.actions.marks import Marks
from clarion.actions.open_record import open_records
from clarion.countries.base import Profile
from clarion.countries.registry import profile
from clarion.models import Line, Station
from clarion.readers.case_report.read import read_report
from clarion.readers.proposal import Proposal
from clarion.rules.vocabulary import KeyringKind
from tests.actions.intake.tables import sent, taken
from tests.cast import NOW, Cast, make_cast
from tests.reports import SOURCE

pytestmark = pytest.mark.django_db
CHINA = profile("china")


@pytest.fixture
def cast() -> Cast:
    return make_cast()


def reported(cast: Cast, text: str) -> None:
    paste = propose(text=text, area="", source=SOURCE, read=_read, by=cast.carol, now=NOW)
    confirm(paste_id=paste, by=cast.carol, now=NOW)


def _read(text: str, country: Profile, area: str) -> Proposal:
    return read_report(text, profile=country, default_area_code=area or None)


def known(cast: Cast) -> list[tuple[str, str, int]]:
    """Name, place, and how many lines each office has."""
    ring, keys = cast.founded.keyrings[KeyringKind.DIRECTORY]
    rows = list(Station.objects.filter(merged_into=None))
    records = [row.record_id for row in rows]
    opened = open_records(cast.founded.deployment.pk, ring.pk, keys.wrapping, records)
    said: list[tuple[Any, UUID]] = [(opened[row.record_id].payload, row.pk) for row in rows]
    return sorted(
        (one["name"], one["place"], Line.objects.filter(station=pk).count()) for one, pk in said
    )


@pytest.mark.parametrize(
    "name",
    ["临澜市公安局", "河口县人民法院", "玉泷市临澜区检察院", "雨巷派出所", "女子监狱"],
)
def test_a_table_hears_the_place_in_a_name_as_a_report_does(cast: Cast, name: str) -> None:
    reported(cast, f"{name}\n电话：0536-0000121\n")
    [(said, place, _)] = known(cast)
    assert (said, place_in(name, CHINA)) == (name, place)
    taken(cast.carol, f"单位,电话\n{name},0536-0000122\n".encode())
    assert known(cast) == [(name, place, 2)]


def test_the_page_shows_the_place_that_an_office_tells(cast: Cast) -> None:
    upload = sent(cast.carol, "单位,电话\n临澜市公安局,0536-0000121\n".encode())
    [one] = open_table(upload_id=upload.pk, by=cast.carol, now=NOW).proposed
    assert (one.station, one.place) == ("临澜市公安局", "临澜市")


def test_a_place_of_its_own_column_counts_more(cast: Cast) -> None:
    taken(cast.carol, "单位,地区,电话\n临澜市公安局,玉泷省,0536-0000121\n".encode())
    assert known(cast) == [("临澜市公安局", "玉泷省", 1)]


def test_an_office_that_was_taken_without_its_place_is_found_again(cast: Cast) -> None:
    """As earlier versions have written them."""
    taken(cast.carol, "单位,地区,电话\n临澜市公安局,x,0536-0000121\n".encode())
    Station.objects.update(mark=mark_of(cast, "临澜市公安局", ""))
    taken(cast.carol, "单位,电话\n临澜市公安局,0536-0000122\n".encode())
    assert known(cast) == [("临澜市公安局", "x", 2)]


def mark_of(cast: Cast, name: str, place: str) -> bytes:
    key = cast.founded.keyrings[KeyringKind.FINGERPRINT][1].wrapping
    return Marks(key).of_station(name, place)


PLACED = "单位,地区,电话\n雨巷派出所,临澜市,0536-0000121\n"
BARE = "单位,电话\n雨巷派出所,0536-0000122\n"


def test_a_name_that_only_one_office_has_is_that_one(cast: Cast) -> None:
    taken(cast.carol, PLACED.encode())
    taken(cast.carol, f"{BARE}桥头派出所,0536-0000123\n".encode())
    assert known(cast) == [("桥头派出所", "", 1), ("雨巷派出所", "临澜市", 2)]


@pytest.mark.parametrize("alike", [offices.ALIKE, 0])
def test_a_name_that_several_have_is_none_of_them(
    cast: Cast, alike: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(offices, "ALIKE", alike)
    taken(cast.carol, f"{PLACED}雨巷派出所,玉泷市,0536-0000124\n".encode())
    taken(cast.carol, BARE.encode())
    assert len(known(cast)) == 3
    assert ("雨巷派出所", "", 1) in known(cast)


def test_what_one_row_tells_of_an_office_holds_for_the_others(cast: Cast) -> None:
    rows = "雨巷派出所,,0536-0000122\n桥头派出所,,0536-0000123\n桥头派出所,甲,0536-0000124\n"
    more = "桥头派出所,乙,0536-0000125\n"
    taken(cast.carol, (PLACED + rows + more).encode())
    assert known(cast) == [
        ("桥头派出所", "", 1),
        ("桥头派出所", "乙", 1),
        ("桥头派出所", "甲", 1),
        ("雨巷派出所", "临澜市", 2),
    ]


def test_a_name_without_words_to_find_it_by_is_a_new_one(cast: Cast) -> None:
    taken(cast.carol, "单位,地区,电话\nΩμ,临澜市,0536-0000121\n".encode())
    taken(cast.carol, "单位,电话\nΩμ,0536-0000122\n".encode())
    assert len(known(cast)) == 2


def test_of_a_long_table_names_alone_are_not_looked_for(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken(cast.carol, PLACED.encode())
    monkeypatch.setattr(uploads, "PIECE", 20)
    taken(cast.carol, BARE.encode())
    assert len(known(cast)) == 2


def test_what_was_merged_leads_to_what_was_kept(cast: Cast) -> None:
    taken(cast.carol, PLACED.encode())
    taken(cast.carol, "单位,地区,电话\n雨巷所,临澜市,0536-0000122\n".encode())
    kept, gone = (Line.objects.get(pk=pk).station for pk in _in_order(cast))
    merge_stations(station_id=kept.pk, other_id=gone.pk, by=cast.carol, now=NOW)
    taken(cast.carol, "单位,地区,电话\n雨巷所,临澜市,0536-0000123\n".encode())
    assert known(cast) == [("雨巷派出所", "临澜市", 3)]


def _in_order(cast: Cast) -> list[UUID]:
    return list(
        Line.objects.order_by("record__made_at", "imported__at").values_list("pk", flat=True)
    )
