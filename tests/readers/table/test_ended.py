"""Who has died, left or been sent away, and who begs for an end of calls; and who has not."""

from clarion.rules.vocabulary import ColumnKind as Kind
from tests.readers.table.test_line_said import MOBILE, left

ONE = ((Kind.NUMBER,), (MOBILE,))
GONE = """\
去年底办了病退，现在在海南带孙子
年初办了内退，在老家种菜
上個月辦了病退，在家休養
屆齡退休了，現住惠州
到龄退休，现住海口
上月随工作组支边去了，看守所的事移交给别人
去年援疆去了，三年才回
派去援藏了，这边的事交给副队长
随工作队驻村去了，所里的事不管了
考上外省的公务员走了，这个号她留着私用
考上了省里的公务员，已经走了
考上研究生走了
借调到省里去了两年，十月正式转走，不在安次了
十月正式调去省厅
五月查出肝癌，七月没了
查出胃癌，两个月人就没了
去年查出白血病，今年春天走了
他儿子说父亲国庆前走了，丧事刚办完
他女儿接的，说爸爸上个月走了
他太太說他中秋前走了，喪事剛辦完
他爱人说老头子走了，头七刚过
已去世，丧事上周办完
人没了，家里在守灵
車禍走的，家人說剛出殯
转去企业了，不再吃公家饭
停薪留职，去深圳了
升了处长，调市局了
辞成了，人在家，不再做警察
说了要辞职，后来真辞了
去了街道办，法院的事不管了"""
THERE = """\
办了病退手续的是他同事
说想办病退，还没批
快届龄退休了，还有半年
屆齡退休的是前所長，他剛接任
上月去驻村开会，今天回来了
说援疆的同事刚回来
说他女儿考上外省的公务员走了，高兴得很
他考上公务员才两年，怕丢饭碗
借调到省里两年，十月已回院里
卷宗借走了，下周还
案子十月正式转走了，不在他手上
五月查出肝癌，在治，七月回来上班了
他母亲五月查出肝癌，七月没了，他没心思谈
手机没电了，真没了，过会儿自己打回来
他父亲刚走，人在老家办丧事
他儿子说爸爸刚走，去上班了
他爱人说他走了，下午回来
他走了一会儿，让晚上再打
说殡仪馆的事归民政局
说吃公家饭没办法
他說停薪留職是老黃曆了
说他刚升了警长
嘴上说辞职，同事说他刚升了警长
说要辞职，领导没批
他说早想辞职，家里不同意
去了街道办开会"""
BEGGED = """\
不打
“老人家，我信你，可我每天怕得睡不着，求你们这个号以后就忘了吧。”答应他了
求我们把他的号忘了，答应了
这个号以后就忘了吧，求你们
他抑郁了在住院，本人求过一次，他母亲又接过去求：行行好，让这个电话别再响了
求我们别再让这个电话响了
求我們讓這支電話別再響
拜托我们以后找承检就好，他这边就不要联系了
让我们以后找内勤，他那边就别联系了
請我們以後找承檢就好，他這邊不要再聯絡
“我把话说最后一遍，这个号码请你们永远删掉”，已应允
请你们把号码永远删掉
这个号码请你们永远删掉
號碼請永久刪除，他說
他说别再打电话
说别再打他手机
叫我们别再打了
说别再打来
说别再打过来了
说领导查他通话记录，求我们别再拨这个手机
我已写了保证，你们也就别再打来，两不相欠
就此别过，请把这个号划了
请我们高抬贵手，他的号就从本子上划了吧
他的号从本子上勾掉吧，我答应了
就当没这个号吧，他求我
说以后别找他了，承诺了"""
NOT_BEGGED = """\
他说“以后的事以后再说，你们忘不了我的”
他说上次讲的都忘了，再讲一遍
手机忘在家里了
他嫌电话老响，换了静音
电话响了很久没人接，别的都好
“行行好，放了她吧”，家属求他，他不吭声
他联系不上承检，说以后有消息告诉我们
让我们找承检，说他不负责
“最后一遍问你，你到底是哪的”，说完就挂
他说把聊天记录永远删掉了
说网上的帖子已永远删掉
他说：别再打官腔，直接讲。→ 讲了十分钟
说别再打官腔
別再打哈哈，他說
别再打岔，听他说
別再打馬虎眼，我回他
说别再打人了，我们劝他
说别再打仗了
领导查他的案子，他自己说的，照打
他没划清界限，家里有亲戚也炼
以后别找他要材料，找内勤要材料
重点
打过"""

OTHER_WORDS = """\
提了副县长，不在分局了
移居加拿大了
身体不好，早就不上班了
A gentleman from Harbin owns this number now, a retired miner
He implored us to stop and I agreed on behalf of everyone
机主是位开面包车的大哥，号用了两年了
接的是家奶茶店，店员说不知道什么派出所
接电话的自称是房产中介，问我要不要看房
是个外地口音的大爷，说打错好几回了
这号转给一个搞装修的了
已是一位宝妈在用，号码从网上买的
一位阿姨接的，说她用这号十年了，不认识姓王的
女士接，自称是某银行客服
机主现为菜市场卖豆腐的
调去看守所了，本所的事不归他
去党校脱产学习半年，职务已免
九月起调任区信访局副局长
被调整到后勤，不再办案，号码已停
已经到了退休年龄，手续七月办完
办了提前退休，搬去儿子那边了
脑出血走的，头七都过了
上个月心梗，人没救回来
去世半年了，他女儿在用
被带走调查，已两个月不见人
他说家里孩子小，麻烦以后不要联系了，我们答应
求我们把他从单子上拿下来，已答应
口气很累，说就到这吧，以后别打了
哭着说再打她就活不下去了，答应不再打
恳请我们让他清静清静，我代大家答应了
只求以后别来电，他保证不参与
A man who fixes scooters has had this number since 2024
Number now in the hands of a bakery in Hefei
Reached a middle school; the secretary there knows nobody of that name
An elderly gentleman answers, he was a miner, not a policeman
The person who picks up is a nurse and asks where we got her number
Left the service in July, drives a taxi now
gone to work for a bank since spring
no longer a judge, teaches at the law school
Died of a stroke in April, the colleague who answered told us
She passed, cancer, said the man at her desk
on extended sick leave, will not come back
Pleads with us to let him be. We gave our word
wishes to hear from none of us any more, agreed
would rather we lost his number
says enough is enough, no calls from now on, I agreed
He would be grateful if his name came off the sheet"""
MEANT_OTHERWISE = """\
他说分局副县长来检查过
身体不好，今天没上班
说想移居加拿大，问我们怎么看
A gentleman from the bureau took the phone over
接的是他们单位的司机，说转告
一位女警接的，说他出差
接电话的大姐说他在里屋，叫来了
他自称是退休老师，后来承认是民警
他说自己就是个打工的，做不了主
说这事和他没关系，是上面定的
他说自己快到退休年龄，不想惹事
刚从看守所调来，还不熟悉案子
说他岳父上个月心梗，心情差
说调去后勤的是小王，他还在办案
求我们把真相资料寄给他
说再打他就活不下去的是那位老太太，被他们打的
说以后别打官司，没用
恳请我们让他想想，明天再谈
说这案子就到这吧，他不想再查
The person who picks up is a clerk and asks where we got her number
An elderly officer answers, he was a soldier before
He asked whether we had pestered the nurse as well
on sick leave, back on Monday
says his chief died of a stroke in April
teaches at the law school on Fridays, else at court
he drives a taxi for fun, he joked
He would be grateful if the letter came by post
please spare her, the family begged him. He was silent
says enough is enough of this case, wants it closed
would rather we wrote a letter too, but will listen"""


def test_whoever_has_left_is_not_called() -> None:
    assert [one for one in GONE.splitlines() if left(ONE, one)] == []


def test_whoever_has_not_left_is() -> None:
    assert [one for one in THERE.splitlines() if not left(ONE, one)] == []


def test_in_other_words() -> None:
    assert [one for one in OTHER_WORDS.splitlines() if left(ONE, one)] == []
    assert [one for one in MEANT_OTHERWISE.splitlines() if not left(ONE, one)] == []


def test_nor_is_whoever_begs_for_it() -> None:
    assert [one for one in BEGGED.splitlines() if left(ONE, one)] == []


def test_nobody_has_begged_who_speaks_of_something_else() -> None:
    assert [one for one in NOT_BEGGED.splitlines() if not left(ONE, one)] == []
