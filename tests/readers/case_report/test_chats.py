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
    "15400000321 mobile 国保大队 覃万里 大队长",
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
