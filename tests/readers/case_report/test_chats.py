"""What chats, forums and letters put around what somebody wrote is no part of it."""

import pytest

from tests.readers.case_report.test_rules import digest, read

SAID = (
    ("阿柴", "谁有东安分局的电话"),
    ("冬瓜", "牡丹江市公安局东安分局 值班0453-0814110"),
    ("冬瓜", "局长焦裕廷 办0814101 手机15400000308"),
    ("小满", "国保大队大队长覃万里15400000321"),
    ("大刘", "收到 辛苦了"),
    ("Lily", "牡丹江市第一看守所 收押 0453-0826604"),
    ("阿柴", "所长尹大川 15400000322\n教导员佟立群 15400000323"),
    ("小满", "我的号15400000377 找我"),
)
EXPECTED = [
    "4530814110 work 牡丹江市公安局东安分局 - -",
    "4530814101 work 牡丹江市公安局东安分局 焦裕廷 局长",
    "15400000308 mobile 牡丹江市公安局东安分局 焦裕廷 局长",
    "15400000321 mobile 牡丹江市公安局东安分局国保大队 覃万里 大队长",
    "4530826604 work 牡丹江市第一看守所 - -",
    "15400000322 mobile 牡丹江市第一看守所 尹大川 所长",
    "15400000323 mobile 牡丹江市第一看守所 佟立群 教导员",
    "× 15400000377 victim_side",
]
# `{n}`: one digit, another in each message.
MESSAGES = (
    "2024-03-08 21:1{n}:07 {nick}\n{said}\n",
    "{nick} 2024-03-08 21:1{n}:07\n{said}\n",
    "{nick}  2024/3/8 21:1{n}\n{said}",
    "2024-03-08 21:1{n}:07 {nick}(12000{n}4567)\n{said}\n",
    "2024-03-08 21:1{n}:07 【管理员】{nick}(12000{n}4567)\n{said}\n",
    "2024-03-08 21:1{n}:07 {nick}<a{n}bc@qq.com>\n{said}\n",
    "[2024/3/8 21:1{n}:07] {nick}: {said}",
    "21:1{n} {nick}  {said}",
    "2024-03-08 21:1{n}  {nick}  {said}",
    "[2024/3/8 下午9:1{n}:07] {nick}: {said}",
    "2024/3/8 下午9:1{n} - {nick}: {said}",
    "3/8/24, 9:1{n} PM - {nick}: {said}",
    "[08/03/2024, 21:1{n}:07] {nick}: {said}",
    "[08/03/2024, 21:1{n}:07] {caller}: {said}",
    "{nick}, [2024/3/8 21:1{n}]\n{said}\n",
    "{nick}, [08.03.2024 21:1{n}]\n{said}\n",
    "{nick}, [3/8/2024 9:1{n} PM]\n{said}\n",
    "{nick}, [Mar 8, 2024 at 9:1{n} PM]:\n{said}\n",
    "[21:1{n}] {nick}:\n{said}\n",
    "21:1{n}\n{nick}\n{said}\n",
    "{nick}  21:1{n}\n\n{said}\n",
    "{nick}:\n{said}\n",
    "{nick}：\n{said}\n",
    "{nick}: {said}",
    "{nick} 昨天 21:1{n}\n{said}\n",
    "{nick} 星期五 晚上9:1{n}\n{said}\n",
    "{nick} · 21:1{n}\n{said}\n",
    "21:1{n}\t{nick}\t{said}",
    "下午09:1{n}\t{nick}\t{said}",
    "推 abc{n}: {said} 09/03 22:4{n}",
    "→ abc{n}: {said} 1.2.{n}.4 09/03 22:4{n}",
)
POSTS = (
    "{n}楼　{nick}　UID：1002773{n}　发表于 2021-9-3 22:4{n}\n{said}\n",
    "{nick}\n发表于 2021-9-3 22:4{n} | 只看该作者\n{said}\n{n}#\n回复 举报\n",
    "#{n} {nick} (2021-09-03 22:4{n}:11)\n{said}\n",
    "作者：{nick}　　提交日期：2021-9-3 22:4{n}:12\n{said}\n",
    "楼主：{nick} 时间：2021-09-03 22:4{n}:12 点击：31{n}7 回复：15\n{said}\n",
    "{nick}\n帖子 {n}27\n积分 10{n}31\n注册时间 2019-3-2\n{said}\n",
    "{nick}\n{said}\n来自Android客户端{n}楼2021-09-03 22:4{n}\n收起回复\n",
    "{nick}\n{said}\n发布于 2021-09-03 22:4{n}・IP 属地江苏　赞同 {n}21　评论 1{n}\n",
    "{nick}：{said}\n21-9-3 22:4{n} 来自 徐州　转发 {n}1 | 评论 2{n} | 赞 33{n}\n",
    "{nick} 发表于 2021-9-3 22:4{n}:09\n{said}\n",
    "第{n}楼 [{nick}] [2021-9-3 22:4{n}]\n{said}\n",
    "[{n}楼] {nick} 回复于 2021/09/03 22:4{n}\n{said}\n",
    "{n}樓　{nick}　會員編號：1002773{n}　發表於 2021-9-3 22:4{n}　瀏覽 312{n}\n{said}\n",
    "{nick}　2021年9月3日 下午10:4{n}\n{said}\n",
    "{nick} 寫道（2021/9/3 22:4{n}）：\n{said}\n",
    "{nick} posted on Sep 3, 2021 at 10:4{n} PM\n{said}\n12{n} likes · Reply",
)


@pytest.mark.parametrize("form", MESSAGES + POSTS)
def test_who_wrote_it_and_when_is_left_out(form: str) -> None:
    text = "\n".join(
        form.format(n=n, nick=nick, said=said, caller=f"+86 {15400000900 + n}")
        for n, (nick, said) in enumerate(SAID)
    )
    assert sorted(digest(read(text))) == sorted(EXPECTED)


# No chat, though names or words with a colon come again and again.
NO_CHATS = {
    "titles": (
        (
            "东关派出所\n所长：王大明 15400000501\n民警：李国强 15400000502\n"
            "西关派出所\n所长：赵国栋 15400000503\n民警：钱永年 15400000504"
        ),
        [
            "15400000501 mobile 东关派出所 王大明 所长",
            "15400000502 mobile 东关派出所 李国强 民警",
            "15400000503 mobile 西关派出所 赵国栋 所长",
            "15400000504 mobile 西关派出所 钱永年 民警",
        ],
    ),
    "a mother who writes": (
        (
            "2021年9月3日 22:40 俊仔妈妈\n15400000591\n"
            "2021年9月3日 22:41 阿恒\n某某派出所 0536-0000121"
        ),
        ["5360000121 work 某某派出所 - -", "× 15400000591 relative"],
    ),
    "a mother who posts": (
        (
            "俊仔妈妈 发表于 2021-9-3 22:40\n15400000591\n"
            "阿恒 发表于 2021-9-3 22:41\n某某派出所 0536-0000121"
        ),
        ["5360000121 work 某某派出所 - -", "× 15400000591 relative"],
    ),
    "a sentence that tells when something was published": (
        "本文发表于2021-9-3，东关派出所所长王大明的手机是15400000501",
        ["15400000501 mobile 东关派出所 王大明 所长"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), NO_CHATS.values(), ids=NO_CHATS)
def test_what_only_looks_like_it_stays(text: str, expected: list[str]) -> None:
    assert digest(read(text)) == expected


def test_the_number_of_a_member_is_none() -> None:
    text = "东关派出所 0536-0000121\n发帖人UID：10027731，浏览 3127"
    assert [one.e164 for one in read(text).lines] == ["+865360000121"]


def test_the_code_of_a_post_is_no_number() -> None:
    for code in ("文章代碼 1aB0000201", "代碼(AID): #1aB0000201", "Ref: x9k15400000501"):
        assert numbers(f"东关派出所 0536-0000121\n{code}") == ["5360000121"], code
    for line in ("tel0536-0000122", "O0536-0000122"):
        assert len(numbers(f"东关派出所 0536-0000121\n{line}")) > 1, line


OFFICIALS = "东关派出所 值班0536-0000121\n所长王大明 15400000501\n教导员李国强 15400000502\n"
THEIRS = ["5360000121", "15400000501", "15400000502"]


def numbers(text: str) -> list[str]:
    return sorted(one.e164.removeprefix("+86") for one in read(text).lines)


@pytest.mark.parametrize(
    ("head", "foot"),
    [
        ("发件人：阿琛\n日期：2023-11-18\n\n", "\n阿琛\n15400000467 / 晚上打家里 0536-0000713"),
        ("自: 阿琛\n\n", "\n阿琛 15400000467"),
        ("From: 阿琛 <chen@example.org>\nSubject: 电话\n\n", "\n阿琛敬上\n手机 15400000467"),
        ("寄件者：柯以樂\n主旨：電話\n\n", "\n以樂\n15400000461"),
        ("From: Li Ming\nTo: all\n\n", "\nLi Ming\n+86 154 0000 0467"),
        ("", "\n此致\n敬礼\n祝小禾　15400000230\n二〇二四年三月四日"),
        ("", "\n请各位打电话。\n祝小禾　15400000230\n二〇二四年三月四日"),
        ("", "\n祝小禾　15400000230\n2024年3月4日"),
        ("", "\n祝好\n阿琛\n15400000467\n"),
        ("", "\n谢谢大家！\n小禾 15400000467"),
        ("", "\n顺颂时祺\n阿琛\n电话：15400000467"),
        ("", "\nBest regards,\nLi Ming\n+86 154 0000 0467"),
    ],
)
def test_who_signs_is_nobody_to_call(head: str, foot: str) -> None:
    assert numbers(head + OFFICIALS + foot) == sorted(THEIRS)


@pytest.mark.parametrize(
    ("head", "foot", "more"),
    [
        ("", "\n2024年3月4日", []),
        ("", "政委赵国栋 15400000503\n2024年3月4日", ["15400000503"]),
        ("", "赵国栋 15400000503\n2024年3月4日", ["15400000503"]),
        ("发件人：阿琛\n\n", "", []),
        ("祝好\n\n", "", []),
        ("", "\n谢谢大家\n\n西关派出所 0536-0000128", ["5360000128"]),
        ("发件人：某某派出所\n\n", "", []),
        ("发件人：阿琛\n\n", "\n阿琛 15400000467\n\n西关派出所 0536-0000128", ["5360000128"]),
        ("敬礼\n", "", []),
    ],
)
def test_an_official_near_it_stays(head: str, foot: str, more: list[str]) -> None:
    assert numbers(head + OFFICIALS + foot) == sorted([*THEIRS, *more])


QUOTED = {
    "what the sender asks for his own number": (
        "某某检察院 0536-00001\n>> 21。\n>> 以上供参考，勿转载本所号码。",
        ["5360000121 work 某某检察院 - -"],
    ),
    "one line of a message that is quoted": (
        (
            "东关派出所 所长王大明 办0536-0000121 宅0536-0000131\n\n"
            "「冬瓜：所长王大明 办0536-0000121 宅0536-0000131」\n- - - - -\n"
            "后面这个宅电我打了 是他老丈人家 别往那打"
        ),
        [
            "5360000121 work 东关派出所 王大明 所长",
            "× 0536-0000131 stop",
        ],
    ),
    "whom a bracket names by the surname": (
        (
            "东关派出所\n所长王大明 办0536-0000121\n\n"
            "手机：15400000501（王） 15400000502（政委赵国栋）"
        ),
        [
            "5360000121 work 东关派出所 王大明 所长",
            "15400000501 mobile 东关派出所 王大明 所长",
            "15400000502 mobile 东关派出所 赵国栋 政委",
        ],
    ),
    "whose number is asked to be left alone": (
        (
            "东关派出所\n民警李国强0536-0000121；所长王大明0536-0000122。"
            "李国强那个号以后不要打了，她调去了市局。"
        ),
        ["5360000122 unknown 东关派出所 王大明 所长", "× 0536-0000121 stop"],
    ),
    "whose mobile is asked to be left alone": (
        (
            "东关派出所\n民警李国强 办0536-0000121，手机15400000501\n\n"
            "手机求你们别再打了，打单位可以"
        ),
        ["5360000121 work 东关派出所 李国强 民警", "× 15400000501 stop"],
    ),
    "extensions, each with what it is for": (
        "某某看守所 0536-0000121转1收押、转2会见预约、转8所长办公室",
        [
            "5360000121/1 work 某某看守所 - -",
            "5360000121/2 work 某某看守所 - -",
            "5360000121/8 work 某某看守所 - -",
        ],
    ),
    "extensions, each with the word for it": (
        "某某看守所 0536-0000121转1、转2",
        ["5360000121/1 work 某某看守所 - -", "5360000121/2 work 某某看守所 - -"],
    ),
    "which of two is at work": (
        "东关派出所 所长王大明 0536-0000121单位的 15400000501",
        [
            "5360000121 work 东关派出所 王大明 所长",
            "15400000501 mobile 东关派出所 王大明 所长",
        ],
    ),
    "an advertisement": (
        "东关派出所 0536-0000121\n代开证明 快速取保 公安局有人 15400000501 电话微信同号",
        ["5360000121 work 东关派出所 - -", "? 15400000501 private_business"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), QUOTED.values(), ids=QUOTED)
def test_messages(text: str, expected: list[str]) -> None:
    assert digest(read(text)) == expected


def test_a_line_of_a_diary_that_tells_a_number_is_no_head_of_a_message() -> None:
    found = read("9:05 县法院立案庭0536-0000121\n9:12 刑庭 0536-0000122\n9:26 同所 0536-0000123")
    assert [one.e164[-3:] for one in found.lines] == ["121", "122", "123"]


def test_a_diary_of_calls_is_no_chat() -> None:
    found = read(
        "东关派出所\n所长王大明 15400000501\n\n9:05 王大明  没接\n9:12 周文海  15400000503\n"
        "9:20 王大明  接了\n9:31 周文海  15400000504"
    )
    assert [one.person for one in found.lines] == ["王大明", "周文海", "周文海"]
