"""Remarks beside an official's desk and mobile, each with its twin that says nothing of these."""

import pytest

from tests.readers.table.test_exports import read

HEAD = "单位,姓名,职务,办公电话,手机,备注\n"
BOTH, DESK, MOBILE, NONE = "WM", "W", "M", ""
MOVED = (
    "上月调任他处|今年三月调往外地|年初调至省厅|去年底调到外单位|已于上月调任别的岗位|现已到省厅工作|"
    "上月平级交流到别的单位去了，接班的不知道是谁|平级交流到别的监狱去了|高升到省厅|三月荣退|上月平调|"
    "书记员说上个月高升到中院，不在这里办公了|"
    "去年外派到安康|"
    "Moved to Jixi in the spring|Colleague says Ge moved to Jixi, the desk was cleared|"
    "Reassigned to the provincial bureau, new desk unknown|Ge transferred out|"
    "Colleague says he was posted to Ankang last winter|She has been posted elsewhere|"
    "Relocated to another city|He was transferred to Harbin|Now works at another court"
)
STAYED = (
    "上月调任本院院长|去年调任副局长|他的前任上月调任他处|还没调任他处|在省厅工作过|"
    "平级交流来的，刚到任|从别的监狱平级交流来|高升路派出所|升任庭长，还在这里办公|"
    "外派到外地学习|外派来的干部|"
    "Posted here from Jixi|The letter was posted to Jixi last winter|not posted to Jixi yet|"
    "He posted to WeChat last winter|heard he was retired, not so, he answered himself|"
    "Moved to next week|Moved to voicemail|Reassigned to another caller|Moved here from Jixi|"
    "He moved to a new office, same number|Replaced Wang, who moved to Jixi|"
    "Transferred to Captain Li|Call was transferred to the duty room"
)

ASKED = (
    "要求从名单除去两个号码|要求把两个号码都从名单除去|本人七月来电，不准我们再打任何一个号码|不让再打|"
    "她和她的单位都不愿再听到我们的电话|本人和单位都不希望我们再打|"
    "asked for both numbers to be deleted|wants her numbers taken off|asked to be deleted|"
    "demanded deletion of both numbers|asked us to delete both numbers|"
    "please delete both numbers, she said|Do not call him, he is deputy now|"
    "Don't call him directly|Neither she nor her office wishes to hear from us|"
    "nor does she wish to be called"
)
NOT_ASKED = (
    "没有要求从名单除去|没说不许再打|不许会见、不许打电话|看守所不让家属再打电话|"
    "nobody asked for the numbers to be deleted|asked whether both numbers should be deleted|"
    "没说不希望我们再打|不希望我们中午打|"
    "Neither he nor his clerk answered|She wishes to hear more about the case|"
    "Do not call between twelve and two|Don't call before nine|Never call at lunch time|"
    "Wants the posts deleted|Never again picked up|Don't call him Mister|"
    'Do not call him "director", he is deputy now; the numbers are right'
)
OF_ONE_ASKED = (
    "mobile: never again please, she said. Office line is all right|"
    "mobile: never again, he said. Desk phone is fine|手机不准我们再打，座机可以打|"
    "要求从名单除去手机号，办公电话可以|asked for the mobile to be deleted, office is fine"
)
OF_SECOND = (
    "number2 is a taxi driver in another province, number1 is hers and answered|"
    "second number does not exist, the other rings normally|第2个号不存在，第1个正常|"
    "number2: wrong number, the other is fine|tel 2 is dead|Tel2 wrong number"
)
OF_FIRST = "first number is not in service, the other is fine|number1 is a taxi driver"
OF_MOBILE = (
    "座机对；手机那头是个跑长途的司机，不知道谁是老柴|手机那头是个开大巴的师傅|手机接的是一名女学生，说换号后才拿到|"
    "手机接通是一位洗车店老板|手机接电话的是流动商店的老板|移动电话这一栏抄的是他闺女的号|手机写的是她岳母的号码|"
    "手机归她闺女使了|手机是他老岳父在用|手机接的是她先生，这门号一直是他在用|手机门号已注销|"
    "手机号早就被运营商收回给别人了，接的是个大学生；座机是他本人接|手机已被运营商收回重新放号"
)
OF_MOBILE_IN_ENGLISH = (
    "mobile answered by his wife, who says it is her own number, call the office only|"
    "His wife answered the mobile and said it is her own number|"
    "wife picked up the mobile, says the number is hers|"
    "A recording: the mobile you dialled does not exist"
)
WORKS = (
    "办公室更换地点|短信已删除，说没看|没听说过退休的事|一个卖菜的老人被他抓|"
    "上次打错人了，这次是本人|秘书说不认识什么义工|说不认识什么律师|不认识什么局长，后来承认是他|"
    "他妻子接的，说这是他的号，他在开会|手机打过去是他妻子接的，说他不在|妻子接的，说这是家里的号|"
    "这是食堂旁边的办公室|可以，换人打|换人再打|wife answered the mobile, said it is his number|"
    "recording: the number you have called is switched off|"
    "手机和座机都没问题|number 1 and number 2 both ring|Tel 2 rings|"
    "他说护照被收回了|废品回收站在隔壁|司机说他在开会，晚点再打|接电话的是他的司机，说所长下午回来|女学生案的承办人|他正在送闺女上学|门号正确|"
    "这门号是他本人的|手机接的是她先生，说她下午回来|退下来的老所长把电话转给了他|接的是她先生，号码是她在用|"
    "Disconnected once in the middle of the talk, bad VoIP day|Cut off after a minute|"
    "He is a driver at the court|the other two ring normally|number1 is hers and answered|"
    "Disconnected during the call|disconnected twice|老号已停用，只打总机|老号是空号，请打这个号|"
    "Old number is dead, only use this|Wife of the director answered|strike it rich|"
    "Mother of the judge answered|said he had never heard of the case|"
    "turned out to be his secretary|his teenage daughter picked up"
)
DEAD = (
    "打错人了，是个陌生人|对方说不认识什么所长|这个电话现在是食堂的|"
    "his wife answered, it is her own number|"
    "Recorded voice: the number you have dialled is not in service|"
    "手机和座机都是空号|第一个和第二个号都是空号|numbers 1 and 2 are dead|"
    "mobile and landline are dead|"
    "夫人用的|门号已停用|Disconnected since March|Disconnected in the middle of 2024|号码已停用|"
    "永久停机|号码在2024年更换|2024年期间换号|请划掉|此号请删除|原来是他女儿的手机|"
    "一个卖轮胎的，从没听说过什么王局长|"
    "Cut off|Permanently disconnected|no longer in service|Number changed during 2024|"
    "The number is no longer active|number discontinued|Please strike it|"
    "A man selling tyres; he had never heard of any Officer Ge|A tyre seller answered|"
    "Does not know any Ge|private number of a stranger in Hubei|Turned out to be a plumber|"
    "Turned out to be Judge Mao's teenage daughter. Strike it|wife of Judge Mao uses it"
)

# Of a row that tells of no office and no title: whose relative, lawyer or fellow prisoner it is.
THEIRS = (
    "闵大队长的妻子，超市收银员|王局长女儿|审判长的太太|家属请的律师|家人委托的代理律师|被抓的普老师的奶奶，耳背|"
    "闵大队长的邻居|公诉人的同学|和当事人关在一起过|与受害人同监室|曾与当事人同监|目睹抓捕的邻居|"
    "Judge Mao's teenage daughter. Her phone, entered by mistake|Captain Min's elderly mother|"
    "Prosecutor's old schoolmate|Lawyer hired by the family|Lawyer for the family|Defends Mr Sang|"
    "Shared the cell with the victim in 2021|was in the cell with her|Witness to the arrest|"
    "Was detained together with the victim|Saw the arrest"
)
NOT_THEIRS = (
    "爱人也在法院|太太在银行上班|受害人的主办法官|闵大队长的副手|王局长的司机|与闵大队长同一办公室|"
    "他见过当事人的母亲|告诉了家属的律师|审理当事人的案子|管当事人的监室|"
    "Judge Mao's clerk|Captain Min's deputy|his wife works at the court|"
    "met the victim's mother in May|Represents the prosecution|Told the family's lawyer to leave"
)


def is_taken(remark: str) -> bool:
    rows = "临澜县公安局,李元,局长,0536-0000102,,\n" * 3
    table = f'{HEAD}{rows},王大山,,,15400000101,"{remark}"\n'
    return "+8615400000101" in [one.e164 for one in read(table.encode())[0]]


@pytest.mark.parametrize(("remarks", "left"), [(THEIRS, False), (NOT_THEIRS, True)])
def test_whose_a_number_without_an_office_is(remarks: str, left: bool) -> None:
    assert [one for one in remarks.split("|") if is_taken(one) is not left] == []


def test_beside_an_office_and_a_title_it_may_be_of_anybody() -> None:
    assert [taken(one) for one in ("闵大队长的邻居", "Defends Mr Sang")] == [BOTH, BOTH]


def taken(remark: str) -> str:
    """Which of the two."""
    said = remark.replace('"', '""')
    row = f'临澜县公安局,{"Ge Rui" if remark.isascii() else "王大山"},副局长,{{}},"{said}"\n'
    table = HEAD + row.format("0536-0000101,15400000101")
    found = {one.e164 for one in read(table.encode())[0]}
    both = {"+865360000101": DESK, "+8615400000101": MOBILE}
    return "".join(said for number, said in both.items() if number in found)


@pytest.mark.parametrize(
    ("remarks", "left"),
    [
        (MOVED, NONE),
        (STAYED, BOTH),
        (ASKED, NONE),
        (NOT_ASKED, BOTH),
        (OF_ONE_ASKED, DESK),
        (OF_SECOND, DESK),
        (OF_FIRST, MOBILE),
        (OF_MOBILE, DESK),
        (OF_MOBILE_IN_ENGLISH, DESK),
        (WORKS, BOTH),
        (DEAD, NONE),
    ],
)
def test_which_numbers_are_left(remarks: str, left: str) -> None:
    assert {one: taken(one) for one in remarks.split("|") if taken(one) != left} == {}
