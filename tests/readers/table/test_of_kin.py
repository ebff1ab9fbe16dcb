"""What a remark tells of kin is not told of the row's official; and whose a voice or a line is."""

import pytest

from tests.readers.table.test_exports import read

HEADS = {"state": "姓名,单位,职务,电话,打电话情况", "remark": "姓名,单位,职务,电话,备注"}


def is_taken(column: str, said: str) -> bool:
    said = said.replace('"', '""')
    table = (
        f'{HEADS[column]}\nYuan Qiuju,清河法院,审判员,15400000501,"{said}"\n'
        "李强,清河法院,审判员,15400000502,\n"
    )
    return "+8615400000501" in [one.e164 for one in read(table.encode())[0]]


@pytest.mark.parametrize(
    ("column", "said"),
    [
        ("state", "说他父亲刚去世，心情不好，改天再说"),
        ("state", "家里老人去世了"),
        ("state", "Call Transferred"),
        ("remark", "他岳父以前是这里的所长，早退了"),
        ("remark", "他妻子是老师，已经退休"),
        ("remark", "His father was chief here, retired long ago"),
        ("remark", "原号停机，现用此号"),
        ("remark", "先说不是本人，后来承认了"),
        ("remark", 'Said "wrong number" at first, then confirmed she is the clerk.'),
        ("remark", "Say the name first, they don't call back"),
        ("remark", "mailbox full"),
        ("remark", "Note that his wife picked up once"),
        ("remark", "Spoke with Yuan"),
    ],
)
def test_of_others(column: str, said: str) -> None:
    assert is_taken(column, said)


@pytest.mark.parametrize(
    ("column", "said"),
    [
        ("state", "他妻子说去世了"),
        ("state", "换主人了"),
        ("state", "注意这是他爱人的手机，他自己的没查到"),
        ("state", "Transferred"),
        ("remark", "他岳父接的，早退了"),
        ("remark", "他岳父以前是这里的所长，他早退了"),
        ("remark", "他父亲也是警察，本人已退休"),
        ("remark", "His father was chief here, he retired long ago"),
        ("remark", "不再用这个号了"),
        ("remark", "please don't call back"),
        ("remark", 'Said "wrong number", then confirmed he is not the clerk'),
        ("remark", "mailbox belongs to a trucking company"),
        ("remark", "never heard of Yuan"),
        ("remark", "Note this is her husband's phone"),
    ],
)
def test_of_the_row(column: str, said: str) -> None:
    assert not is_taken(column, said)
