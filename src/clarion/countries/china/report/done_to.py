"""Officials who are told apart by what they did to whom, and desks by whom they are for.

The officers who beat the families; visits for lawyers: no number there is of the families.
"""

from clarion.countries.china.report.shapes import HAN
from clarion.countries.english_deeds import DESKS as ENGLISH_DESKS
from clarion.countries.english_deeds import DONE as ENGLISH_DONE
from clarion.countries.report import Label, Sort, Word

_TO_WHOM = (
    "(?:家属|家人|亲属|亲友|父母|母亲|父亲|妻子|丈夫|儿子|女儿|哥哥|弟弟|姐姐|妹妹|村民|居民|律师|访民|上访[人者户]|"
    "学员|同修|记者|证人|目击者|受害[人者]|被害人|当事人|志愿者|义工|教友|信徒|维权人士|公民|学生|老人)"
)
_DEED = (
    "(?:殴打|打伤|打骂|辱骂|抓捕?|抓走|带走|绑架|劫持|威胁|恐吓|审讯|讯问|提审|审问|审判|起诉|公诉|批捕|逮捕|拘留|"
    "判决?|枉判|关押|看管|看守|骚扰|监视|监控|跟踪|接待|约谈|传唤|截访|拦截|押送|遣返|搜查|抄家|敲诈|勒索|驱赶|阻拦|"
    "欺骗|折磨|虐待|迫害|陷害|构陷|会见过?|接访|办理|负责|处理)"
)
_OFFICIAL = (
    "(?:[警法狱]|检察|官员|人员|国保|国安|干部|打手|城管|特警|便衣|所长|[局院队庭厅处科站镇乡县市区]长|书记|主任|"
    "政委|教导员|领导|单位|部门|派出所|公安|责任人|凶手|恶人)"
)
DONE = Word(
    Sort.STOP,
    "",
    "",
    (
        rf"{_DEED}(?:过|了|我?们?)?[{HAN}]{{0,5}}?{_TO_WHOM}的(?=[{HAN}]{{0,5}}{_OFFICIAL})",
        (
            rf"(?<![{HAN}])(?:参与|直接|负责)?{_DEED}(?:过|了)?[{HAN}]{{0,5}}?{_TO_WHOM}的?[人者]员?"
            r"(?=[ :,;、(\ufffc])"
        ),
        (
            rf"[给向跟对][{HAN}]{{0,5}}?{_TO_WHOM}(?:打过?电话|发过?短信|说过?话|送达|下达|宣读)[{HAN}]{{0,4}}的"
            rf"(?=[{HAN}]{{0,5}}{_OFFICIAL})"
        ),
        *ENGLISH_DONE,
    ),
    "殴打辱抓带绑劫威恐审讯提起公批逮拘判枉关看骚监跟接约传截拦押遣搜抄敲勒驱阻欺折虐迫陷构会办负处参直给向对w",
)
DESKS = Word(
    Sort.LABEL,
    Label.DESK,
    "",
    (
        (
            rf"(?<![{HAN}])(?!律师咨询)(?:家属|亲属|律师|当事人|受害[人者]|被害人|证人|(?:上访|信访|来访)(?:人员?|群众|者)|群众|来访[人者])"
            "(?:阅卷|会见|探视|探访|接见|接待|送物|寄物|送衣|汇款|咨询|服务|来访|登记|预约|投诉|举报|查询|保护|救助|援助)+"
            "(?:服务)?(?:登记|预约)?(?:室|处|科|办|窗口|中心|大厅|台|站|点|岗|专?线|热线|电话)?"
        ),
        *ENGLISH_DESKS,
    ),
    "家亲律当受被证上信来群bcdefhilprvw",
)
