"""Who keeps a phone that was listed as an official's, by what whoever answers it says."""

import pytest

from tests.readers.case_report.test_rules import read

PLACES = (
    "河口路派出所\n所长 王大明 15400000501（{said}）\n教导员 李强 15400000502",
    "河口路派出所\n　所长：王大明　手机15400000501\n　　　　{said}\n　教导员：李强　15400000502",
)
KEPT = (
    "王的母亲接的，八十来岁，手机就放在她床头",
    "打通后是他姐夫，在工地，很不高兴",
    "他儿子接的，说他妈没有手机，这是他的",
    "接电话的是王的大姐，号码在她名下，不让再打",
    "他女婿接的，在工地上，手机是他的",
    "说已经跟二十几个人讲过了，他是收药材的，这号从没给过街道",
    "接的人是水电行老板，他申请这门号才三个月",
    "接起来是洗脚城前台",
    "请我们销掉这个号",
    "语音提示未启用，三个人都试了",
    "提示用户未注册",
    "说过：“打给所里可以，我私人手机别再打，算我求你。”照办",
)
HIS = (
    "他老婆接的，说他没带手机",
    "他女儿接的，把手机递给了他",
    "打通后是他本人，在工地",
    "接起来说在开会",
    "语音信箱未启用",
    "申请过调岗，没批",
    "系统未登记来电",
)


@pytest.mark.parametrize("place", PLACES)
def test_who_keeps_it(place: str) -> None:
    for said in KEPT:
        assert "501" not in {one.e164[-3:] for one in read(place.format(said=said)).lines}, said
    for said in HIS:
        assert "501" in {one.e164[-3:] for one in read(place.format(said=said)).lines}, said


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("佢老婆聽嘅，佢話部電話一直係佢用", False),
        ("佢阿媽聽，話電話係佢嘅", False),
        ("錄音話冇呢個號碼", False),
        ("查無此號", False),
        ("佢老婆聽，叫佢嚟聽", True),
        ("錄音話暫時未能接通", True),
    ],
)
def test_who_keeps_it_in_cantonese(said: str, *, kept: bool) -> None:
    text = f"河口路派出所｜所長 王大明｜15400000501｜{said}\n河口路派出所｜值班｜0000121｜通"
    assert ("501" in {one.e164[-3:] for one in read(text).lines}) is kept


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("This is now the phone of a lady in Mudanjiang who has never met him", False),
        ("His ex-wife has this phone and is upset", False),
        ("His little sister has it, she swears he gave it to her", False),
        ("His mother; it is her phone and she wept", False),
        ("A tea trader in Mangshi, third caller this week", False),
        ("Non-existent number on four days running", False),
        ("He has written to us that calls upset his sick child and that we should stop", False),
        ("He asked me to take this private number out of our files", False),
        ("Gone to Wuzhong since October, said the switchboard", False),
        ("He went on to the railway procuratorate in June", False),
        ("Rings, and her brother-in-law answers: she handed him the SIM card last year", False),
        ("Rings, and his wife says he is out", True),
        ("He went on to the next question", True),
        ("Gone to Wuzhong for a meeting, back Monday", True),
        ("This is the phone he answers at night", True),
        ("Asked if we would stop for lunch", True),
    ],
)
def test_who_keeps_it_in_english(said: str, *, kept: bool) -> None:
    text = (
        f"Hekou Road Police Station\n  Head: Wang Daming (王大明), 15400000501. {said}\n"
        "  Instructor: Li Qiang (李强), 15400000502\n"
    )
    assert ("501" in {one.e164[-3:] for one in read(text).lines}) is kept
