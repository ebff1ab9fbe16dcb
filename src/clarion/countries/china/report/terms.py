"""All that the reader of reports is told about China, put together."""

from dataclasses import replace

from clarion.countries import english, english_gone
from clarion.countries.china.report import (
    desks,
    labels,
    new_ones,
    offices,
    offices_en,
    offices_short,
    roles,
    rooms,
    sources,
    stages,
    those_held,
    whole_names,
    words,
)
from clarion.countries.china.report.amended import AMENDED
from clarion.countries.china.report.asking_columns import WHO_WHERE
from clarion.countries.china.report.beside import BESIDE
from clarion.countries.china.report.cantonese import DIALECT
from clarion.countries.china.report.cities import CITIES
from clarion.countries.china.report.closed import SECRET, TAKEN_OUT, WITHDRAWN
from clarion.countries.china.report.codes import PLACES, TOLD
from clarion.countries.china.report.copied import COPIED
from clarion.countries.china.report.corrections import CORRECTIONS
from clarion.countries.china.report.duties import DUTIES
from clarion.countries.china.report.fold import FOLD
from clarion.countries.china.report.groups import GROUPS
from clarion.countries.china.report.inner import INNER
from clarion.countries.china.report.numbering import NUMBERING
from clarion.countries.china.report.people import ONE, PEOPLE
from clarion.countries.china.report.ranks_en import RANKS
from clarion.countries.china.report.shapes import HAN, NUMERAL, SHAPES
from clarion.countries.china.report.unheard import UNHEARD
from clarion.countries.report import ReportTerms

SIGNS = {
    sign: str(digit)
    for digit, signs in enumerate(
        ("〇零○", "一壹幺", "二贰貳", "三叁參", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖")
    )
    for sign in signs
}

# Signs before which an office's name begins in running text, but where they belong to a name.
IN_PLACES = (
    r"(?<=资源)和|(?<=民族)[和与]|(?<=人口)和|(?<=卫生)和|(?<=防范)和|(?<=住房)和|(?<=文化)和|"
    r"(?<=规划)和|(?<=土地)和|"
    r"和(?=平|田|顺|静|县|布|龙|林|政|硕|龍|睦|谐|兴|桥)|(?<=泰|仁|瑞|康|颐|融|永|义|兴|丰|宁|祥|"
    r"共|德|协|熙|"
    r"呼|平|太|清|云|政|安|保|顺|嘉|新|惠|福|景|富)和|"
    # 和泰派出所, 和泰里社区; not: 和该村
    rf"和(?=(?![本该那这各其某当原同所两几邻外全])[{HAN}][里园苑庄路街]?$)|"
    r"向(?=阳|东|前|红|荣)|及(?=第)|至(?=诚)|对(?=青)|打(?=虎|渔|磨)|等(?=驾)|的(?=确)|(?<=元)为|"
    r"为(?=民)|由(?=镇)|请|让(?=胡)|从(?=化[区市]|江县)|称(?=多县)|向(?=塘|化)|"
    r"来(?=安|凤|宾|广营)|(?<=[悦福凤吉永喜兴未])来|"
    r"转(?=[化业移运学])|(?<=军)转|(?<![送带过出回进到起上下前拉找])来(?=[镇乡街路村屯])"
)
UNIT_HEAD = (
    rf"(?:(?:{IN_PLACES}|"
    rf"[{HAN}\d](?<![转兼在由往是为的给找请对打等了说着称现被到遭问让和及与向至从送押去写按们她他我还也係嘅俾喺個嗰])(?<!来(?![访信]))"
    rf"(?<!已报|上报|呈报|报捕|移交|提交|转交|递交|退回)"
    rf"(?!(?<=投诉|举报|控告|申请|上诉|反映)[{HAN}]{{2,5}}[市县区旗州])"
    r"(?<![一二三四五六七八九十\d]日)(?<![送押关转住投收抓拉塞带][入进回](?![贤民])))+"
    r"|(?-i:(?:(?!(?:The|Now|Then|Next|Is|Are|Was|Were|Do|Does|Did|Has|Have|Can|Could)(?!\w))[A-Z][\w.'’-]*|"
    r"No\.? ?\d+)(?: (?:[A-Z][\w.'’-]*|\d+|of|and|"
    r"the|city|county|district|province|town(?:ship)?|village|road|street)(?!\w))*) ?)$"
)
PLACE = (
    rf"(?:(?![^省市县]{{1,6}}?(?:局|院))[{HAN}]{{1,6}}?(?:省|自治区|特别行政区|市|地区|自治州|州|"
    rf"盟|自治县|县|林区|矿区|(?<!监)区|旗|"
    rf"镇|乡|街道|村)(?!派出所))+"
    r"|(?-i:(?:[A-Z][a-z'’]+ )+(?:[Cc](?:ity|ounty)|[Dd]ist(?:rict|\b)|[Pp]rov(?:ince|\b)|"
    r"[Tt]own(?:ship)?|Prefecture|Banner|[Vv]illage)"
    r"(?:, (?:[A-Z][a-z'’]+ )+(?:City|Province))*)"
    r"|(?-i:(?:[A-Z'’]+ )+(?:CITY|COUNTY|DISTRICT|PROVINCE|TOWN|TOWNSHIP|PREFECTURE|BANNER|VILLAGE)"
    r"(?= ))"
)

# Ending of a title → what the office is called that he heads; the longest first.
HEADS = {
    "检察长": "检察",
    "监狱长": "监狱",
    "监区长": "监区",
    "总队长": "总队",
    "支队长": "支队",
    "大队长": "大队",
    "中队长": "中队",
    "局长": "局",
    "所长": "所",
    "院长": "院",
    "庭长": "庭",
    "处长": "处",
    "科长": "科",
    "股长": "股",
    "厅长": "厅",
    "队长": "队",
    "镇长": "镇",
    "乡长": "乡",
    "校长": "校",
    **offices_en.HEADS,
}

# Words that are spread out so that columns look even.
SPREADABLE = 4  # signs
_POLICE = r"公安|分局|[Pp]olice(?! (?:[Ss]ub)?[Ss]tation)|PSB|[Bb]ureau|[Bb]ranch"
COLUMNS = (
    "手机|电话|传真|办公|办公室|办公电话|值班|值班室|住宅|宅电|地址|姓名|职务|单位|区号|邮编|备注"
)
_WORDS = f"{offices.BASE}|{COLUMNS}".split("|")
_SPREAD = "|".join(" {1,4}".join(word) for word in _WORDS if len(word) <= SPREADABLE)
# Looked at only where a sign or two stand apart.
SPREAD = rf"(?<![{HAN}])(?=[{HAN}]{{1,2}} )(?:副 {{0,4}})?(?:{_SPREAD})(?![{HAN}])"
# 局长 王 大明, 王 大明 局长: a surname apart from a name of two signs.
_ENDING = "[长员官委任警记导理勤事教干医]"
_LABELLED = "办公|手机|电话|住宅|宅电|家庭|家里|传真|值班|单位|联系|移动|座机|固话|小灵|公开"
_GIVEN = rf"{{1,2}}(?!{_LABELLED})[{HAN}](?!{_ENDING})[{HAN}](?![{HAN}])"
APART = (
    rf"(?:(?<={_ENDING} )|(?<={_ENDING}  )){ONE} {_GIVEN}(?=[ :,(]*(?:[\d+]|$|(?:{_LABELLED}|"
    rf"[办宅])))|"
    # 所长 药 三 旺 0536-0000121: of any surname, where nothing but a name can stand
    rf"(?<={_ENDING} )(?!办 公|手 机|电 话|住 宅|宅 电|家 庭|传 真|值 班|座 机)[{HAN}] [{HAN}] "
    rf"[{HAN}](?= ?[:,(]? ?(?:[\d+]|手 ?机|电 ?话|办|宅)|(?: ?\)))|"
    rf"(?<![^\n]){ONE} {_GIVEN}(?= {{1,4}}(?:{offices.BASE}|副))"
)
# 晋中 看守所: the city of an office, and nobody's name
_OF_CITY = (
    rf"(?<![^\n])(?=[{HAN}]{{2,4}} )(?:{'|'.join(CITIES)})[市县区]? "
    r"(?=第?[一二三]?(?:看守所|拘留所|监狱|公安|检察院|法院|国保|政法委|司法局))"
)

# 被东关派出所拘留; arrested by officers from the Dongguan Police Station.
DEEDS = (
    "绑架|抓捕|抓走|抓到|抓去|带走|带到|拘留|刑拘|拘捕|逮捕|关押|构陷|劫持|扣押|传唤|抄家|骚扰|"
    "强行|非法|强制|诬告"
)
DONE = (
    "arrested|detained|seized|abducted|kidnapped|taken|apprehended|harassed|summoned|picked up|"
    "ambushed"
)
ACTED = (
    (r"[被遭]$", rf"[^,。;:!?\n]{{0,24}}?(?:{DEEDS})"),
    (
        rf"\b(?:{DONE})\b[^.;:!?\n]{{0,80}}? by (?:[a-z ]{{0,24}}(?:from|of|at) )?(?:the )?$",
        "",
    ),
)

TERMS = ReportTerms(
    signs=SIGNS,
    fold=FOLD,
    dialect=DIALECT,
    abbreviated=offices_short.ABBREVIATED,
    letters=HAN,
    numbering=NUMBERING,
    shapes=replace(SHAPES, inner=INNER),
    words=(
        *roles.OURS,
        sources.SOURCES,
        new_ones.OLD_AND_NEW,
        those_held.HEADINGS,
        *desks.WORDS,
        *labels.LABELS,
        *offices_short.WORDS,
        *offices_en.WORDS,
        *offices.WORDS,
        *roles.ROLES,
        *words.OTHERS,
        *WHO_WHERE,
        *DUTIES,
        RANKS,
        rooms.NUMBERED,
        rooms.COUNTED,
    ),
    people=PEOPLE,
    unit_head=UNIT_HEAD,
    unit_whole=whole_names.WHOLE,
    place=PLACE,
    cities=CITIES,
    heads=HEADS,
    seconds={"教导员": "大队", "主任": "检察部"},
    stages=stages.STAGES,
    dates=stages.DATES,
    spread=f"{SPREAD}|{APART}|{_OF_CITY}",
    no_city=r"(?!驻|[东西南北中]?(?:沟|湖|山|河|岭|屯|门|洲|湾|庄|店|坡|坝|塘|岗|路|街|镇|乡|村|"
    r"桥|道|巷|里|园|区|小区|新村|社区|派出所|分局|警务|中学|小学|学校|宾馆|酒店|大厦|广场|"
    r"公园|花园|商城|市场|集团|公司))",
    marks={"、": "list", "。": "sentence"},
    acted=ACTED,
    nobody=frozenset({"无", "同上", "同前", "不详", "不明", "未知"}),
    copied=COPIED,
    amended=AMENDED,
    unheard=UNHEARD,
    groups=GROUPS,
    codes=TOLD,
    authority=(
        r"公安|派出所|分局|[大支总中]队|检察|法院|[中高]院|[刑一二事]庭|看守所|拘留所|监狱|戒毒所|政法委|"
        r"610|综治|"
        r"纪委|监委|信访|狱政|监区|国保|预审|法制[科处]|控申|控告|公诉|批捕|侦监|防范办|"
        r"司法[局所]|法制教育|洗脑班|[Pp]olice|[Cc]ourt|[Pp]rocuratorate|"
        r"[Pp]rison|[Dd]etention|[Bb]ureau|[Bb]ranch|[Ss]ubbureau|Inspection|[Cc]ommittee|"
        r"[Gg]overnment|[Bb]rigade|(?:Domestic|State|Political) Security|Liaison Office|"
        r"Subdistrict|Stability"
    ),
    gives=rf"[给向跟对](?:[{HAN}]{{1,4}}的?)?$",
    goes=r"(?:[到去往向赴找从]|前往|来到)$",
    withdrawn=WITHDRAWN,
    secret=SECRET,
    taken_out=TAKEN_OUT,
    wholes={
        r"庭|[Cc]riminal|[Cc]ivil|[Tt]ribunal": r"法院|[Cc]ourt",
        r"检察部|公诉|批捕|侦监|起诉科|控申|监所科|[Pp]rosecution": r"检察|[Pp]rocurat",
        r"狱政|狱侦|刑罚执行": r"监狱|戒毒|劳教",
        r"监区|[Ww]ard": r"监狱|戒毒|劳教|看守所|拘留所|[Pp]rison|[Cc]amp|[Dd]etention",
        r"治安|刑[警侦]|预审|网安|经侦|[特巡交]警": rf"派出所|[Pp]olice|{_POLICE}",
        r"国保|国内安全|政保|[Dd]omestic|[Pp]olitical [Ss]ecurity": rf"{_POLICE}|[Ss]ecurity",
    },
    houses={
        (
            r"综治办|综治中心|(?:维稳综治|综治维稳)(?:办|中心)|司法所|信访办|武装部|维稳办|平安办|"
            rf"妇联|民政办|防范办|610办公?室?|{offices_en.HOUSED}"
        ): rf"(?:办事处|街道办?|[镇乡](?:人民)?政府|[镇乡]党委|[镇乡]|{offices_en.HOUSES})$"
    },
    apart=rf"(?![{HAN}]{{0,4}}监区)(?:[省市县区镇乡旗州村]|[{HAN}]{{1,6}}?[省市县区镇乡旗州村街])",
    renewed=rf"正确|应[为是该]|改[为成]|现[为用在]|新号|换成|换号|换卡|请打|{english.RENEWED}",
    old=rf"(?<![{HAN}])(?:旧|老|原来|以前|之前|原先)(?:[登刊发写给印]出?)?(?:的|号|那个)|"
    rf"\bpredecessors?\b|"
    rf"\b(?:old|former|previous) (?:one|number|desk|line|phone|mobile|office|extension|room)|"
    rf"{english.ABOVE}",
    kept=(
        r"[^。;\n]{0,16}?(?:手机|号码?|电话)[^,。;\n]{0,14}?(?:[没未不](?:有)?[换变改]|照旧|如旧|"
        r"(?<!是否)沿用|仍[是为用]|还是)|"
        r"[^。;\n]{0,16}?(?:仍然?|还|依旧|继续)(?:在?[使沿]?用|是)[^,。;\n]{0,6}?(?:手机|号码?|电话)|"
        r"[^。;\n\d\ufffc]{0,24}(?:;|,(?:原来?|旧|以前)的?[^。;\n\d\ufffc]{0,8}[\d\ufffc-]+"
        r"[^。\n\d\ufffc]{0,40})[他她](?:本人)?的?手机[\d\ufffc]*[^,。;\n]{0,4}[没未]有?[换变改]|"
        rf"[^.\n]{{0,120}}?(?:{english_gone.KEPT})|"
        r"[^.\n]{0,120}?\bonly (?:his|her) mobile still|[^.;\n]{0,80}?\bkept (?:his|her|the|that|"
        r"their|the same) (?:\w+ )?(?:telephone|phone|"
        rf"number|mobile)|{english_gone.TOOK}"
    ),
    heads_list=r"(?:[\W\d]|[的们等及和与]|联[系络]|名单|方面?|一方|人员|情况|list|of|the|and|for)*",
    leads=(
        rf"(?:[\W\d]|第?[{NUMERAL}]{{1,3}}(?:部分|章|节|组|类|批|大)?|之[{NUMERAL}]|以下|下面|"
        rf"下列|附件?|"
        r"[是为的]|单位|机构|部门|有关|相关|涉案|涉及|责任|参与|迫害|办案|主要|直接|本案|"
        "另外|另(?=[ ,:])|还有|此外|补充|"
        r"首先|先[说讲报]|接着|接下来|其次|然后|再次|再[说讲]|轮到|最后|"
        rf"电话|联系|名单|{english.LEADS})*"
    ),
    inside=r"[局所院队狱]?(?:领导|班子|主要领导|民警|干警)",
    many=(
        r".*(?:警察|警员|干警|狱警|协警|辅警|民警|警官|队员|成员|检察官|检察员|法官|审判员|陪审员|"
        r"公诉人|书记员|网格员|工作人员|干事|科员)|"
        r"(?:police )?officers?|judges?|prosecutors?|clerks?"
    ),
    anybody=r".*(?:责任人|负责人|人员|民警|干警|警察|警员|官员|领导|干部|officers?|officials|"
    r"staff|agents|guards)",
    within="党工委|党委|纪委|纪检",
    own_room="办公室",
    first_person="我的?(?:手机|电话)?|本人|my",
    schools="学校|小学|中学|高中|幼儿园|school",
    school_heads=r"校长|园长|principal|head ?(?:master|mistress|teacher)",
    of_those_held=those_held.COLUMNS,
    personal=(
        r"性别|年龄|年纪|出生|生日|籍贯|民族|职业|信仰|宗教|婚姻|学历|文化|身份证|病|伤|"
        r"\b(?:sex|gender|age|born|birth|ethnic|faith|religion|occupation|nationality|marital|id)"
    ),
    beside=BESIDE,
    corrections=CORRECTIONS,
    joins=frozenset("、和及与/&") | {"and"},
    holds_both=frozenset({"", "、", "兼", "/", "and"}),
    place_codes=PLACES,
    former=r"原(?!平|阳|州|种)|前任|曾任|历任|时任",
    now="现|现任|现为|现系|现在是|调任|任|系|是|为|担任|now|today|at present",
    this=r"(?:[该本此]|上述|同[一上]?)(?P<kind>派出所|看守所|分局|大队|支队|社区|街道|检察院|法院|监狱|中心|"
    r"公司|[局所院队村科处庭校委办])|"
    r"(?:[Tt]he )?(?P<bare>[大支总中]队|监区|专案组|brigade|detachment|squad)",
    body=(
        rf"[{HAN}·]{{1,20}}(?:村|屯|镇|乡|苏木|嘎查|社区|街道|小区|中学|小学|学校|幼儿园|大学|学院|"
        rf"医院|卫生院|公司|集团|[{HAN}]业|制衣厂?|服饰|电子厂?|五金|玩具厂?|酒店|[{HAN}][厂矿]|"
        rf"矿业|煤业|实业|党校|敬老院|福利院|协会|招待所|宾馆|"
        rf"工地|养老院)|"
        r"(?-i:[A-Z])[\w.,'’& -]{3,60}(?:school|kindergarten|university|college|company|factory|"
        r"hospital|village|township|town|mine|works|mill|plant|clinic|institute|academy|camp|"
        r"centre|center|station|farm|church|temple|hotel|co\.|ltd\.?)"
    ),
)
