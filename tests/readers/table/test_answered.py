"""Who answers: somebody of a trade, of another name, of the victims; or still the official."""

from clarion.rules.vocabulary import ColumnKind as Kind
from tests.readers.table.test_line_said import DESK, MOBILE, left

KIN_AND_DESK = "是他丈母娘，说这号一直是她用。值班室的还对"
ONE = ((Kind.NUMBER,), (MOBILE,))
STRANGERS = """\
接的是修手机的铺子，老板说这卡是二手的
接的是位大学生，号码是营业厅新办的
是一位賣手機殼的小姐，號碼才申辦三個月
三轮都是同一个开网约车的女司机，和公安不沾边
机主姓吴，包工头
机主姓吴，是包工头
说他不姓王，姓吴，打错了
还是吴老板，讲了名单弄错了
不是检察院的，是受害人的二嫂，名单里放错了
查实是做普洱茶生意的同名同姓的人
是個賣保險的，號碼上個月才辦
接的是裁缝铺，号是去年在营业厅买的
是一位退休中学老师，这号她用了八年
接的人是装修队的，说这个号刚办的
接电话的是一家网店客服，卡是公司发的
是送外卖的，说号是新开的
打了四回都是同一位大妈，跟法院没关系
每次都是那个跑货运的，与派出所毫无关系
回回是个卖水果的，和公安八竿子打不着
同名同姓，是个开茶馆的
只是同名，人家在税务所
重名了，是个中学老师
說是同名同姓，不是警察
机主姓吳，做建材
機主姓吳
實名登記的是吴某
机主：吴大伟"""
OFFICIALS = """\
他在修手机，叫我们晚上打
手机新办的，号是老号，本人接
旁邊有位小姐叫他買手機殼，他說等等再談
他坐在网约车里接的，说不方便
机主姓王，本人
说他不姓吴，姓王，没打错
說他姓王，没錯
还是他本人，讲了名单弄错了他的职务
不是检察院的人举报的，他自己说漏了嘴
同名的有两个，他说他是管户籍那个，对上了
每次都是他本人，说和公安局长没关系
每次都是那位值班的女警
说他和这案子没关系
他说跟法院没关系，是公安定的
没重名，就是他
接的是个学员的老乡，现在派出所当民警，就是他
他新办了手机，号没换
营业厅旁边吵，没听清
老板叫他，他挂了
他说卡里没钱了，明天再打
说二手车的事，以为我们是中介
门口开铺子的替他接了，转给他了
女司机开车送他，车上接的
机主是王建国本人
机主姓王，做建材的朋友给的
机主：王建国
机主：本人
登记的人是王建国
机主是他本人
机主说方言，听不懂
机主叫我们别打官腔"""

IN_ENGLISH = """\
a retired teacher has been getting calls meant for Lei for two years and is fed up
a pensioner keeps getting calls for Lei, never met him
An old lady gets calls meant for him all the time
some student has been receiving his calls for a year
transferred to the provincial library in June. No court work since
moved to the county museum last autumn
transferred to the city archive in May
posted to the railway police in spring
reassigned to the tax office in March
has gone to the land bureau since June
She asks that this be the last time. I said yes in the name of all of us
asked that it be the last call. I promised
he wants this to be the last call, agreed
begged that this be the last time we ring
Lady runs a nail salon, got this SIM last spring
man repairs bikes, bought the card in May
girl sells phone cases, has had the number three months
woman keeps a tea shop, took over the number last year
says she got this number from China Mobile last month, knows no police
number was reissued to a college boy in spring
he left the bench to teach law at a college
she quit in August and opened a bakery
passed away in spring, the phone is with his widow
buried him last week, his daughter says
please, let this be the end of it, he said, and we agreed
kindly would like us not to ring again
would we please forget this number"""
OF_OTHERS = """\
he mocked us: only retired teachers believe you
he keeps getting calls meant for the bureau
says he has been getting calls for two years and is fed up
the secretary gets the calls meant for him
the duty officer takes calls meant for Lei
transferred me to the judge without asking
transferred to the provincial line, then cut off
transferred the case to the provincial court in June
transferred to the duty library desk
file transferred to the city archive in May
It was the last time before the trial that she could talk, ring her after the 9th
asks that this be the last delay
says this was the last time he signs such a paper
the last call was answered by his wife
woman at the desk, took over the case last year
Lady in the background runs the bath, he laughed
his wife runs a nail salon, he said
man sells him short, he feels
clerk keeps the register, got this file last spring
got this number from the court's website
says she got this letter last month
number was printed in a college paper
she opened a bakery's letter by mistake
buried in work, he says
please let this be the end of the hearing, she said
would we please repeat this number"""
OF_KIN = """\
是他丈母娘，七十多了，说这号一直是她用
他老婆接，說這支一直是她在用
他爱人接的，说他另有号码"""
NOT_OF_KIN = """\
他丈母娘在旁边催他吃饭，他还是把电话听完了
他老婆接的，说这号是他的
他爱人接的，说他另有公务，晚上回"""


def test_a_number_is_of_whoever_answers_it() -> None:
    said = (STRANGERS, IN_ENGLISH, OF_KIN)
    assert [one for text in said for one in text.splitlines() if left(ONE, one)] == []


def test_nor_is_it_a_stranger_who_is_spoken_of() -> None:
    said = (OFFICIALS, OF_OTHERS, NOT_OF_KIN)
    assert [one for text in said for one in text.splitlines() if not left(ONE, one)] == []
    assert left(((Kind.WORK, Kind.NUMBER), (DESK, MOBILE)), KIN_AND_DESK) == "1"
