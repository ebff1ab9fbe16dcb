"""How an office is spoken to."""

import pytest

from clarion.countries.china.titles import ENDINGS, Title, short

CHIEF = Title("所长", "所長", "Chief")
OFFICER = Title("警官", "警官", "Officer")


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("所长", CHIEF),
        ("所長", CHIEF),
        ("副所长", CHIEF),
        ("派出所副所长 ", CHIEF),
        ("Chief", CHIEF),
        ("Deputy police chief", CHIEF),
        ("社区民警", OFFICER),
        ("国保大队大队长", Title("队长", "隊長", "Captain")),
        ("刑庭庭长", Title("庭长", "庭長", "Presiding Judge")),
        ("审判长", Title("法官", "法官", "Judge")),
        ("presiding judge", Title("庭长", "庭長", "Presiding Judge")),
        ("公诉人", Title("检察官", "檢察官", "Prosecutor")),
        ("检察长", Title("检察长", "檢察長", "Chief Prosecutor")),
        ("chief prosecutor", Title("检察长", "檢察長", "Chief Prosecutor")),
        ("政法委书记", Title("书记", "書記", "Secretary")),
        ("书记员", Title("书记员", "書記員", "Clerk")),
        ("监狱政委", Title("政委", "政委", "Commissar")),
        ("调研员", None),
        ("", None),
    ],
)
def test_short_titles(title: str, expected: Title | None) -> None:
    assert short(title) == expected


def test_every_title_has_three_languages() -> None:
    assert all(title.hans and title.hant and title.english for title in ENDINGS.values())


def test_a_short_title_leads_to_itself_in_every_language() -> None:
    for title in set(ENDINGS.values()):
        assert {short(title.hans), short(title.hant)} == {title}
