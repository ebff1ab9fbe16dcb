"""Titles, and the words that names of offices end with, as reports write them."""

from clarion.countries.china.report.of_places import HEAD, OF_PLACE
from clarion.countries.china.report.people import ONE
from clarion.countries.china.report.shapes import AT, HAN
from clarion.countries.china.report.villages import VILLAGE
from clarion.countries.report import Sort, Word

# What a title may begin with; several may follow each other.
BEFORE_TITLE = (
    "前任|原任|原来的|原|时任|代理|代|常务|第一|首席|主管|分管|主抓|专职|兼职|办案|经办|"
    "承办|主办|主审|刑事|民事|"
    "包片|包案|驻村|驻所|带班|值班|户籍|责任区|主要|直接|党委|党组|党总支|党支部|支部|总支|"
    "社区(?=民警|片警|警长)|案件|具体|副|正"
)
IN_PLACE = rf"(?<![{HAN}])(?:镇|乡|村|街道|社区)"
# Bodies that are named in one word with their head: 国保大队长.
STEM = (
    "国保|国安|政保|刑侦|刑警|治安|法制|预审|网安|网监|经侦|巡警|特警|交警|法警|教育|教改|狱政|"
    "狱侦|生产|生活|"
    "管教|纪检|纪检组|综治|维稳|政法|组织|宣传|司法|人大|政协|政工|政治处|后勤|侦查|侦监|"
    "安保|保安|联防|巡防|城管|执法|户政|督察|督查|政教|教务|教导|德育|人事|财务|劳资|统战|民宗|"
    "宗教|党政|党建|党办|网格|网信|接访|计生|医务|护理|法务|车间|病区|病房|拆迁|拆违|治保|调解|"
    "专案|专班|防暴|巡逻|转化|帮教|陪教|包教|攻坚|监舍|监管|综合|"
    "行政|公诉|批捕|起诉|"
    "审判|执行|立案|办公室|户籍|内保|保卫|禁毒|巡特警|副大|公安|监察|信访|武装|民政|妇联|"
    "工会"
)
BASE = (
    "嘎查长|苏木长|苏木达|嘎查达|矿长|井长|行长|社长|会长|理事长|团长|连长|排长|营长|台长|馆长|"
    "店长|老板|总指挥|政法委员|楼长|栋长|片长|哨长|岗长|总监|总经理|副总经理|副总裁|总裁|厂医|校医|"
    "村医|护工|护理员|药师|社工|支委|"
    "截访人员|截访干部|接访人员|接访干部|驻京接访|驻京截访|陪护人员|陪护员|"
    "看管人员|看守人员|看管|陪教人员|陪教|包夹人员|联防队员|治安员|巡防员|城管队员|辅导员|专管员|"
    "检察长|检察官助理|检察官|检察员|公诉人|审判长|审判员|人民陪审员|陪审员|法官助理|法官|庭长|"
    "书记员|书记官|院长|"
    "分监区长|监区长|监狱长|典狱长|狱长|局长|所长|处长|科长|股长|部长|厅长|支队长|大队长|中队长|小队长|分队长|"
    "总队长|队长|"
    "政治委员|政委|教导员|"
    "指导员|副书记|书记|主任|州长|盟长|旗长|省长|市长|县长|区长|镇长|乡长|村长|屯长|校长|站长|"
    "厂长|组长|班长|段长|"
    "社区长|网格长|网格员|警长|警官|女警官|男警官|女警|联户警|村警|联户长|十户长|教员|民警|片儿警|片警|户籍警|"
    "狱警|"
    "干警|警察|警员|特警|刑警|交警|法警|"
    "辅警|协警|保安|管教|"
    "值班员|预审员|侦查员|侦察员|督察员|检查员|管理员|监察员|调解员|信息员|联络员|接线员|监控员|"
    "驾驶员|司机|包村干部|驻村干部|队员|队副|科员|办事员|干事|专干|干部|委员|秘书长|秘书|主席|"
    "董事长|经理|协理员|调研员|"
    "专员|主管(?![一-龥]{2,3}的?副)|经办人|"
    "承办人|主办人|协办人|协办民警|办案人员|办案人|负责人|村支书|支书|责任人|司法员|医生|大夫|护士长|护士|内勤|助理|"
    "狱医|医师|参谋|会计|法制员|园长|"
    "工作人员|官员|法人代表|打手|协管员|治保主任|妇女主任|出纳|文书(?!记)|"
    "执法人员|执法员|武警|网警|督察长|督察(?![局队室支大总])|常委(?!会)|[一二三四]级主任科员|"
    "[一二三四]级警员|[一二三四]级警长|[一二三四]级高级警长|[一二三四]级警督|[一二三四]级调研员|"
    "[一二三四]级检察官|[一二三四]级高级检察官|[一二三四]级法官|[一二三四]级高级法官|主任科员|巡视员|"
    "带班领导|值班领导|包案领导|包保领导|分管领导|主管领导|主要领导|"
    "合议庭成员|执行员|主治医[师生]|教官|外勤|探长|技术员|技侦员|特派员|接访[员人]|接待员|稳控人员|"
    "主持人(?!权)|召集人|"
    "帮教员|包夹|巡逻队员|巡防队员|司法助理员|驻寺干部|工作队员"
)
# 山西省长治市: no governor.
PLACES = r"[市区县镇乡街路]|派出所|分局|公安|法院|检察|看守"
NO_PLACE = rf"(?!(?<=[省市县区州镇乡村]长)[{HAN}]{{1,3}}?(?:{PLACES}))"
STEMS = rf"(?!{OF_PLACE})(?:{BEFORE_TITLE}|{IN_PLACE})*(?:{STEM})?"
# 管教科, 护士站: a room or division that is named after those who work there.
ROOMED = r"(?![科室站处股组会]|[部队](?![长副])|办(?!公|案))"
TITLE = rf"{STEMS}(?:{BASE})(?:助理)?{ROOMED}{NO_PLACE}"
# 东关派出所长: the last sign of the office's name is the first of the title.
PLACES = "[安清宁寿乐岭海]"  # 公安局长安分局: there a place begins with the sign of a head
SHARED = "公安局|司法局|派出所|看守所|拘留所|戒毒所|司法所|检察院|人民法院"
SHARED_TITLE = "|".join(f"(?<={unit})长(?!{PLACES}分局)" for unit in SHARED.split("|"))


def _longest(forms: str) -> str:
    return "|".join(sorted(forms.split("|"), key=len, reverse=True))


TOP = (
    "公安厅|公安局|公安分局|公安处|分局|派出所|边防派出所|看守所|拘留所|戒毒所|强制隔离戒毒所|"
    "劳教所|劳动教养所|劳动教养管理所|"
    "收容所|司法厅|司法局|司法所|检察院|人民检察院|法院|人民法院|中级法院|中级人民法院|高级法院|"
    "高级人民法院|"
    "中院|高院|监狱|监狱管理局|女子监狱|劳教局|政法委|政法委员会|政法委书记室|纪委|纪委监委|"
    "监察委|监委|组织部|宣传部|"
    "六一零办公室|六一零办|六一零|六一〇办公室|防范办|防范办公室|"
    "防范和处理邪教问题办公室|"
    "综治办|综治委|综治中心|维稳办|维稳中心|信访办|信访局|信访部门|街道办事处|街道办|办事处|街道|居委会|"
    "居民委员会|社区居委会|"
    "社区|村委会|村民委员会|政府|人民政府|镇政府|乡政府|县委|市委|区委|省委|州委|旗委|党委|"
    "镇党委|人大|政协|"
    "洗脑班|法制教育学习班|法制教育中心|法制教育学校|法制培训中心|法制学校|转化班|教育基地|医院|"
    "精神病院|领导小组办公室|工作领导小组办公室|"
    "安康医院|卫生院|"
    "教育局|财政局|民政局|人社局|社保局|税务局|交通局|卫生局|卫健委|农场|林场|油田|矿务局|"
    "铁路公安处|电业局|"
    "党校|警校|公司|集团|集团公司|大学|学院|教委|武装部|妇联|工商局|国保局|安全局|国家安全局|"
    "律师协会|律协|事务局|驻京办|驻京办事处|六一○办公室|六一○办|六一○|民宗局|宗教局|网信办|旗委办|县委办|"
    "市委办|区委办|政府办|伊协|佛协|道协|侨联|工商联|国安局|物业|物业公司|总工会|工会|团委|残联|"
    "人力资源和社会保障局|人力资源和社会保障分局|社会保障局|社会保障分局|社会事务局|"
    "学习班|法制班|法制学习班|教育转化班|接访中心|信访接待中心|信访中心|台办|事务办公室|管委会|"
    "寺管会"
)
PART = (
    "征地拆迁办|征拆办|征地办|拆迁办|征收办|举报中心|控告举报中心|举报控告中心|控申举报中心|"
    "国保大队|国保支队|国保总队|国保科|国保处|国保中队|政保大队|政保支队|政保科|国内安全保卫大队|"
    "国内安全保卫支队|刑警大队|刑警支队|刑警队|刑侦大队|刑侦支队|治安大队|治安支队|治安科|法制科|法制大队|法制处|"
    "法制支队|预审科|预审大队|"
    "网安大队|网安支队|网监大队|网警大队|经侦大队|巡警大队|巡特警大队|特警大队|特警支队|交警大队|"
    "交警支队|情报大队|"
    "大队|中队|支队|总队|刑一庭|刑二庭|刑事审判庭|刑事审判第一庭|刑庭|刑事庭|立案庭|审监庭|"
    "执行局|执行庭|"
    "公诉科|批捕科|侦监科|侦查监督科|公诉处|公诉部|起诉科|第一检察部|第二检察部|第三检察部|"
    "检察部|控申科|监所科|政治处|政治部|"
    "政工科|狱政科|教育科|教育改造科|改造科|生活科|生产科|狱侦科|刑罚执行[科处]|办公室|监区|分监区|"
    "集训队|严管队|"
    "入监队|警务室|警务区|专案组|纪检组|纪检监察室|法警大队|法警队|保卫科|保卫处|内保科|信访科|"
    "党政办|党政综合办|人事科|人事股|接访科|医政科|医务科|医务室|护士站|法规股|法规科|工伤股|"
    "民宗股|宗教科|宗教股|收押科|会见科|"
    "质监站|监督站|指挥中心|收押室|管教科|管教室|提审室|病区|门诊部|统战部|专案组|工作队|"
    "律师工作处|律师工作科|律师科|公律科|律师公证科|"
    "训练基地|培训基地|办案基地|办案中心|执法办案中心|接访组|专班|指挥部|工作组|秘书科|检察室|"
    "攻坚队|攻坚组|律师管理处|律师工作管理处|律师管理科|"
    "律管处|离退休办|离退休办公室"
)
# One sign names an office only at the end of a word.
TAIL_FIRST = "科处室股庭队站局所委办组部院厅校会场中小支"
TAIL = r"[科处室股庭队站局所委办组部院厅校会场]|中心|小组|支部"
NO_TAIL = (
    "次庭|出庭|上庭|闭庭|那部|这部|两部|三部|四部|五部|六部|几部|开庭|休庭|当庭|庭审|家庭|住院|出院|到处|何处|好处|"
    "住处|住所|厕所|场所|网站|全部|军队|排队|带队|归队|车队|教室|居室|浴室|卧室|法制办案|公办|承办|经办|主办|机会|社会|现场|当场|收场|广场|市场|在场|"
    "立场|开会|党委会|学校|"
    "常委|派出|有关部门|各部|内部|外部|干部|一部|上处|处处|协会|邪教组|工会|法会"
)

SCHOOL = (  # with its head behind it, and a name; else where a victim or a child learns
    rf"(?<=[{HAN}])(?:小学|中学|高中|幼儿园|学校)"
    r"(?=(?:\([^()\n]{1,16}\):)?[ \t:]*(?:党?支?部?副?书记|副?校长|副?园长|教[导务]主任|"
    rf"政教主任|办公室主任)[ \t:]*[{HAN}])"
)
PLACE_BODY = rf"(?<=[{HAN}])(?<!村)(?:镇|乡|村|社区|街道)(?={HEAD})"


def firsts(*forms: str) -> str:
    """The signs that any of the alternatives begins with."""
    return "".join({form[0] for some in forms for form in some.split("|")})


WORDS = (
    Word(
        Sort.TITLE,
        "",
        patterns=(rf"副[局所队科处院庭厅股镇乡](?=[ :]?{ONE}[{HAN}]{{1,2}}(?![{HAN}]))",),
        first="副",
    ),
    Word(
        Sort.TITLE,
        "",
        patterns=(
            rf"(?<=[局所队院科处室办委])联[络系]人|(?<=专案组)联[络系]人|(?<![{HAN}])副?分局长",
        ),
        first="联副分",
    ),
    Word(Sort.UNIT, "", patterns=(rf"公安局(?=长{PLACES}分局)",), first="公"),
    Word(Sort.UNIT, "", patterns=(rf"(?<=[{HAN}])(?:{SHARED})(?=长)",), first=firsts(SHARED)),
    Word(
        Sort.UNIT,
        "part",
        patterns=(
            OF_PLACE,
            r"[刑交巡特法网武]警(?:第?[一二三四五六七八九十])?[总支大中]?队(?!长)",
            r"(?:国保|政保)(?=[ :]{0,3}(?:\ufffc|(?<= )副?[大支中]?队长 )| ?:)",
        ),
        first="刑交巡特法网武国政经治禁",
    ),
    Word(Sort.TITLE, "shared", patterns=(SHARED_TITLE,), first="长"),
    Word(
        Sort.UNIT, "", patterns=(VILLAGE, "(?<![到进在回来去出该本全我入])厂(?!长)"), first="村厂"
    ),
    Word(Sort.TITLE, "", patterns=(TITLE,), first=firsts(BEFORE_TITLE, STEM, BASE) + "镇乡村街社"),
    Word(
        Sort.TITLE,
        "",
        "deputy director general|deputy director|director general|director|deputy chief|"
        "vice chief|chief judge|"
        "chief prosecutor|deputy chief prosecutor|deputy chief procurator|chief procurator|chief|"
        "deputy head|head|"
        "deputy captain|captain|"
        "vice captain|presiding judge|deputy presiding judge|judge|assistant judge|"
        "vice president|deputy president|"
        "president|deputy party secretary|party secretary|deputy secretary|secretary|"
        "political commissar|deputy "
        "political commissar|commissar|political instructor|instructor|deputy warden|warden|"
        "prosecutor|procurator|"
        "public prosecutor|police officer|officer|officers|guards|prison guards|judges|"
        "prosecutors|clerks|agents|police officers|policemen|guard|prison guard|clerk|"
        "court clerk|"
        "section chief|deputy section "
        "chief|division chief|division head|team leader|leader|mayor|deputy mayor|county head|"
        "party chief|village head|head of security|chief of security|"
        "supervisor|manager|deputy manager|staff member|staff|agent|community worker|"
        "squad leader|coordinator|principal|"
        "deputy county head|inspector|sergeant|policeman|policewoman|ward chief|ward head|"
        "deputy ward head|person in charge|"
        "deputy|detective|investigator|guard|court clerk|doctor|nurse|case officer|"
        "former director|former chief|former head|"
        "domestic security captain|deputy team leader|"
        "domestic security chief|secretary general|chairman|vice chairman|deputy chairman|"
        "deputy warden general|associate judge|police chief|deputy police chief|judge assistant|"
        "judge's assistant|assistant to the judge|grid worker|grid member|grid manager|"
        "assistant prosecutor|prosecutor's assistant|prosecutor assistant|trial judge|"
        "magistrate|governor|deputy governor|county magistrate|vice magistrate|"
        "deputy magistrate|vice mayor|vice director|vice chairperson|chairperson|accountant|"
        "lead prosecutor|auxiliary officer|auxiliary police officer|section head|"
        "deputy section head|deputy political instructor|village secretary|village director",
    ),
    Word(Sort.STOP, "", NO_TAIL),
    Word(
        Sort.UNIT,
        "",
        patterns=(rf"\([{HAN}]{{2,6}}\)(?:集团)?(?:股份|责任)?(?:有限)?(?:责任)?公司",),
        first="(",
    ),
    Word(Sort.UNIT, "", patterns=(PLACE_BODY, SCHOOL), first="镇乡村社街小中高幼学"),
    Word(
        Sort.UNIT,
        "",
        patterns=(rf"(?:{_longest(TOP)})(?!长)", r"(?<!\d)610(?:办公室|办| office)?(?!\d)"),
        first=firsts(TOP) + "6",
    ),
    Word(Sort.UNIT, "part", patterns=(rf"(?!{AT})(?:{_longest(PART)})(?!长)",), first=firsts(PART)),
    Word(
        Sort.UNIT,
        "part",
        patterns=(
            (
                rf"(?<=[{HAN}\d])(?<!表示)(?:{TAIL})(?=[^{HAN}]|$|总机|值班|的?电话|传真|办公室|座机|"
                rf"(?:{TITLE}))"
            ),
            rf"(?<=[{HAN}]{{2}})(?:[科股站]|(?<![他她我们你谁人])办|中心)(?=的)",
        ),
        first=TAIL_FIRST,
    ),
    Word(
        Sort.UNIT,
        "",
        "police station|police substation|police department|police bureau|public security bureau|"
        "public security "
        "department|public security subbureau|sub-bureau|subbureau|branch bureau|bureau|"
        "police division|court|"
        "intermediate court|people's court|intermediate people's court|higher court|high court|"
        "higher people's court|"
        "procuratorate|people's procuratorate|prison|women's prison|detention center|"
        "detention centre|detention house|"
        "lockup|custody center|political and legal affairs committee|plac|"
        "politics and law committee|610 office|"
        "justice bureau|justice department|judicial bureau|judicial office|government|"
        "party committee|committee|"
        "neighborhood committee|neighbourhood committee|residential committee|"
        "residential community|community|"
        "community office|subdistrict office|sub-district office|street office|street committee|"
        "township government|"
        "village committee|village|brainwashing center|brainwashing centre|brainwashing session|"
        "brainwashing class|brainwashing school|brainwashing course|legal education center|"
        "rehabilitation center|drug rehabilitation center|forced labor camp|labor camp|hospital|"
        "psychiatric hospital|"
        "mental hospital|education bureau|company|factory|university|discipline commission|"
        "comprehensive management office|"
        "office of letters and calls|appeals office|stability maintenance office|township|"
        "subdistrict|police training base|training base|training centre|training center|"
        "police post|"
        "police box",
    ),
    Word(
        Sort.UNIT,
        "part",
        patterns=(
            r"(?:ward|team|division|section|brigade|squad|department) (?:no\.? ?)?\d{1,2}(?![\d-])",
        ),
        first="wtdsb",
    ),
    Word(
        Sort.UNIT,
        "part",
        "domestic security division|domestic security office|domestic security brigade|"
        "domestic security team|domestic "
        "security department|domestic security detachment|domestic security squad|"
        "domestic security|criminal division|"
        "criminal police brigade|criminal police team|criminal investigation division|"
        "criminal court|political security division|"
        "brigade|detachment|squad|division|ward|section|team|department|office|"
        "public prosecution department|"
        "first procuratorial department|second procuratorial department|case filing division|"
        "legal division|legal section|"
        "united front work department|work department|education section|legal department|"
        "dispatch office|general office|"
        "strict management team|education division",
    ),
)
