"""Words beside numbers: whose it is, what else it may be, what became of it.

Simplified and in small letters; the reader folds the text to that.
"""

from clarion.countries import english_words
from clarion.countries.china.report.announced import ANNOUNCED, ANNOUNCED_FIRST
from clarion.countries.china.report.labels import N
from clarion.countries.china.report.left import HOLDERS, LEFT
from clarion.countries.china.report.not_phone_words import NOT_PHONES
from clarion.countries.china.report.passing_houses import PASSING_HOUSES
from clarion.countries.china.report.releases import RELEASES
from clarion.countries.china.report.same import SAME
from clarion.countries.china.report.shapes import AT, HAN
from clarion.countries.china.report.still import STILL
from clarion.countries.china.report.stops import AT_HOURS, SECRETS, STOPS, UNASKED_STOPS
from clarion.countries.china.report.unsure import UNSURE
from clarion.countries.report import Sort, Status, Word

STATES = (
    UNASKED_STOPS,
    Word(
        Sort.STATUS,
        Status.DEAD,
        "空号|已拆机|拆机|电话已拆|座机已拆|固话已拆|电话拆了|已报停|报停|已停机|停机|暂停服务|暂停使用|已停用|停用|号码不存在|已注销|已销号|销号|已作废|"
        "作废|out of service|no longer in service|no longer in use|no longer used|not in service|"
        "dead number|is dead|not working|"
        "does not work|doesn't work|empty number|vacant number|number is empty|"
        "invalid number|invalid|no longer works|does not exist|no longer exists",
        (
            r"(?<![建议证照业])注销",
            r"(?:号码?|用户|手机|电话)(?:已|还|尚)?(?:未|没有?)(?:被)?(?:启用|激活|放号|开通(?!彩铃|语音|来电))",
            r"(?:no longer|does not|doesn['’]t) (?:reach(?:es)?|connects?|ring)(?![a-z])",
            r"(?<=\| )dead(?= *(?:\||$))",  # and no more, in a row
            *english_words.DEAD,
            *ANNOUNCED,
            # 系统说无此号码
            r"(?:系统|语音|录音|提示音?)[^,。;\ufffc]{0,6}?[查没]?[无有](?:此|这个?|该)号码?(?!称)",
            r"(?<=[\ufffc\s,(:“|])(?:查无|无|没有)(?:此|这个)号码?(?!称)",
            # 上面的手机已找不到他
            (
                r"(?:(?<=手机|号码|座机)|(?<=[^打]电话))(?:已经?|早就?|现在?|都|再也)*"
                r"(?:找|联系|联络|打)不(?:到|上|着)(?![对方])"
            ),
            r"(?<=一[并律起同])(?:撤[下除销回]|删[除去掉]|作废|停用)",
            r"(?<=[号码])已?不存在",
            rf"(?:(?<=[号机卡])|(?<=号码|电话))(?:已经?|早就?|也|就|都)*停(?:了|掉)(?![{HAN}])",
            r"不存在(?=[\s,。;)]|$)",
            r"(?<=[\ufffc,\s(])(?:不再使?用|(?:已经?|早就?已?|现在?|都|也)+不再?使?用)(?=了?[\s,。;)]|$)",
            r"(?:已经?|早已|证实|确认|号码?|电话|座机)(?:已经?)?(?:撤[销消除掉]|裁撤|取消|拆除|拆掉|拆了)(?=了?(?:[\s,。;)]|$))",
        ),
        f"系语录提电查销无没注已不早证确号电座现都也撤删作停再找联打{ANNOUNCED_FIRST}{english_words.DEAD_FIRST}",
    ),
    *HOLDERS,
    STILL,
    LEFT,
    Word(
        Sort.STATUS,
        Status.UNVERIFIED,
        "待核|待查证|待查|不确定|to be verified|to be confirmed",
        (
            # not: 告发人是门卫的说法未经核实
            (
                r"(?<!说法)(?<!传闻)(?<!传言)(?<!消息)(?<!指控)(?<!之说)(?<!报道)(?<!谣言)(?<!罪名)"
                r"(?:有?待(?:核实|确认)|(?:(?<!尚)未经?|尚未(?:经|得到)?)(?:核实|证实|确认))"
            ),
            (
                r"(?<!claim )(?<!claim is )(?<!rumour is )(?<!rumor is )(?<!report is )(?:un"
                r"(?:verified|confirmed)|not (?:verified|confirmed))(?![a-z])(?! (?:claim|rumou?r))"
            ),
        ),
        "有待未尚un",
    ),
    *(UNSURE, STOPS, SECRETS),
)

REST = (
    Word(Sort.BLANK, "", patterns=(r"by the name of(?= )",), first="b"),
    Word(Sort.FIELD, "name", "姓名|名字|full name|name"),
    Word(
        Sort.FIELD, "title", "职务|职位|职衔|警衔|职称|头衔|岗位|职级|position|job title|title|post"
    ),
    Word(
        Sort.FIELD,
        "unit",
        "迫害单位|参与单位|作恶单位|"
        "org|organisation|"
        "办案单位|承办单位|经办单位|关押单位|羁押单位|主管单位|执行单位|"
        "原工作单位|原单位|工作单位|所在单位|责任单位|涉案单位|单位名称|单位|部门|机构|work unit|"
        "unit|organization|"
        "agency|institution|responsible unit|responsible agency|handling unit|handling agency|"
        "workplace",
        (
            r"(?:原判|原审|一审|二审|终审|审理|承审)(?:法院|机关)(?=:)",
            (
                "(?:抓人|抓捕|绑架|带走|拘留|逮捕|抄家|送押|看押|监管|侦查|侦办|起诉|公诉|批捕|审判|判刑|主办|管辖|"
                "办案|关押|羁押|执行|刑讯|骚扰)的?(?:单位|机关|部门)(?=:)"
            ),
            english_words.EMPLOYER,
        ),
        "原一二终审承抓绑带拘逮抄送看监侦起公批判主管办关羁执刑骚e",
    ),
    Word(
        Sort.FIELD,
        "address",
        "家庭住址|家庭地址|办公地址|通信地址|通讯地址|详细地址|单位地址|地址|住址|"
        "mailing address|address",
    ),
    Word(
        Sort.FIELD,
        "skip",
        "备注|说明|性别|年龄|出生年月|出生日期|籍贯|notes|note|remarks|gender|age",
        (
            rf"(?<![{HAN}])[男女](?![{HAN}])",
            rf"民族(?![{HAN}])",
            r"(?<=[局队所院科庭处委办])[那这]边",
            r"(?<!们)[二两三四五六几]人(?=的?(?:手机|电话|号码|办公|宅电|住宅))",
        ),
        first="男女民那这二两三四五六几",
    ),
    Word(
        Sort.AREA,
        "before",
        "area codes are|area code is|area codes|area code|city code is|city codes|city code|"
        "codes are|code is|dialling code|dialing code|"
        "trunk code|std code",
        (
            r"(?:长途|电话)?区号的?(?:号码|电话|座机)?(?:[均都皆全是为]|一律|统一)*",
            r"\Aarea\Z",
            r"[都均皆全]?[是以为用](?= ?0\d{2,3}(?:开头|打头|起头))",
            r"(?:地区|城市|区域|长途|电话)(?:代码|代号)[是为]?(?=[: ]*0?\d{2,3}(?!\d))",
            r"codes?(?= ?:? ?0\d{2,3}(?![\d-]))",
            (
                r"(?:all )?land ?lines?(?: (?:are|all|here|below|in|of|from))*[:,]? ?"
                r"(?:[a-z]{3,16},? ?\(?)?(?=0\d{2,3}(?:\.|\)|$))"
            ),
            (
                r"(?:dial|prefix|add|put|use)(?: the)?(?= 0\d{2,3}(?:,? (?:first|before|in front|"
                r"for all|then|within|inside|from|in china)\b|[,.]))"
            ),
            (
                r"(?:[加先请]?拨|[前须需要]加|加上?)"
                r"(?=[ \"“]?0\d{2,3}(?![\d-])[ \"”]?(?:再|即可|后|$|[^\w(]))"
            ),
        ),
        "长电区cdpaul加先请拨前须需要地城座固号都均皆全是以为用",
    ),
    Word(
        Sort.AREA,
        "after",
        "以上均为区号",
        (
            rf"[以上述]{{2}}[{HAN}\d,、]{{0,16}}?区号(?:[均都是为]|一律)*",
            (
                r"(?:area |city )?codes? (?:for|of) (?:all )?(?:of )?(?:the )?"
                r"(?:above(?: (?:numbers|land ?lines))?|(?:numbers|land ?lines) above)(?: is)?"
            ),
            (
                r"(?:all )?(?:of )?the above(?: numbers| land ?lines)?(?: have)?[:,]? "
                r"(?:the )?(?:area|city) code"
            ),
        ),
        "以上acto",
    ),
    SAME,
    Word(
        Sort.OF,
        "",
        patterns=(
            (
                r"的(?=手机|电话|行动电话|移动电话|手提|办公|宅电|座机|号码|住宅|联系|投诉|举报|值班|咨询|预约|监督|报警|"
                r"传真|总机|"
                r"前台|会见|接待|公开|办案)"
            ),
        ),
        first="的",
    ),
    Word(
        Sort.RESPECTIVELY,
        "",
        "分别是|分别为|依次为|依次是|分别|依次|respectively",
        (
            # 手机顺序同前, 手机按同样的顺序为
            r"(?:顺序|次序)(?:也|亦|均|都)?(?:同前|同上|相同|一样|不变|照旧|如[前上])",
            r"(?:也|亦|均|都)?[按依](?:此|上述|同样的?|以上|前述|同一|前面的?)(?:顺序|次序)[是为]?",
        ),
        "顺次也亦均都按依",
    ),
    Word(
        Sort.CHANGED,
        "card",
        "换卡|换了卡|换了张卡|换号码了|换了号码|换号|换了号|换了个号|换了新号|换新号|换手机号|"
        "换手机了|换了手机|换了个手机|换了新手机|换电话了|换了电话|手机换了|号码换了|电话换了",
    ),
    Word(
        Sort.CHANGED,
        "new",
        patterns=(
            (
                rf"(?<=his )new(?= (?:desk|number|mobile|cell|line|phone)(?: there| now)?(?: "
                rf"is)?[: ]*{N})"
            ),
            (
                rf"(?<=her )new(?= (?:desk|number|mobile|cell|line|phone)(?: there| now)?(?: "
                rf"is)?[: ]*{N})"
            ),
        ),
        first="n",
    ),
    Word(
        Sort.CHANGED,
        "",
        "已改为|现改为|改成了|换成了|改为了|更换成|已换为|换为|已换成|现改|改用|现用|改为|更改为|"
        "变更为|换成|更换为|更正为|现为|现已改为|改成|"
        "changed to|"
        "replaced by|replaced with",
        (
            rf"(?:(?:已经?|现|又|今)换|(?:已改号|改拨打?|改号为?),?(?:新号码?)?)(?=[ :]*{N})",
            rf"(?<={N}, )(?:(?:but|and) )?(?:now|since [^,;.()]{{3,16}})(?= {N})",
        ),
        "bans已现又今改",
    ),
    Word(
        Sort.ALL,
        "",
        "均已|均为|均|都是|都已|全部|以上|皆为|皆|all",
        (
            "都(?=[是已为无没不可能要有打通接响在])",  # no name of a place
            "both (?=dis|dead|out of|no longer|invalid|cut off|withdrawn)",
            "一[并律起同](?=撤|删|作废|停用|注销)",
        ),
        "都一b",
    ),
    Word(
        Sort.OF,
        "",
        "of the local|of the|of|at the|at|in the|in|from the|from|with the|with|for the|for",
        (english_words.OF_ITS,),
        "oaif",
    ),
    Word(
        Sort.STOP,
        "",
        "因病|来电话|来过电话|来了电话|共用|合用|共享|目前|先后是|先后为|第二天|当天|当晚|当日|次日|朋友们|朋友圈|各位朋友|"
        "善良的朋友|"
        "海外朋友|kind friends|in charge of domestic security|"
        "全名待查|姓名待查|名字待查|全名待核|姓名待核|名字待核|只有|老干部|到场|在场|现场|当场|"
        "家属会见|家属接待|家属接见|家属探视|家属预约|家属楼|家属院|家属区|家属房|"
        "群组|群聊|讨论组|微信同号|微信同步|同微信|办案|办理|家庭|单位领导|参与|迫害|绑架|抓捕|"
        "抓走|带走|关押|"
        "劫持|举报|骚扰|非法|指使|带领|伙同|"
        "隶属|位于|地处|附近|对面|以下是|如下|以及|涉及|相关|有关|主要|责任|涉案|因为|所以|所有|"
        "部分|委托|处理|处罚|送到|送往|"
        "送至|关到|转到|转至|押到|押至|来到|去了|请拨|出来|出面|名单|人员|还有|其中|"
        "另有|另外|包括|包含|分管|恶警|领导班子|"
        "班子成员|上司|过来|前往|之后|后来|汉族|现任|现为|现系|时任|担任|兼任",
        (
            AT_HOURS,
            english_words.OF_CALLER,
            r"(?<=[的中要位门人员])有(?![限色关的人时])|(?<=[的位])系",  # 参与的有东关派出所
            rf"(?:(?<![{HAN}])|(?<=[^{HAN}][{HAN}]{{2}})|(?<=[^{HAN}][{HAN}]{{3}}))系(?=[{HAN}]{{3}})",
            (
                rf"(?:(?<=[^{HAN}][{HAN}]{{2}})|(?<=[^{HAN}][{HAN}]{{3}}))"
                rf"(?<![长员警任记委官])任(?![丘城县家庄务何])(?=[{HAN}]{{3}})"
            ),
            r"(?<![公取])(?:请|可|能|直接)?联系(?![人电方办处地卡簿单我本])",
            r"雇[用佣]?打手|现在(?!是)",
            r"我们?亲[眼耳手自][看见听到抄记]{1,3}(?:过|下|来)*的?(?=[,。])",
            AT,
            r"只(?:知道?|晓得|打听到|查到|问到)(?=姓)",
            r"\((?:谐|同|近|读|译)?音(?:同|似|近|译)?\)(?=\ufffc)",  # 小金（音）15400000501
            # 所长种大明（“种”读“虫”）
            rf"(?:“[{HAN}]{{1,2}}”)?(?:作姓)?[读念音][作为如若同]?“[{HAN}]{{1,2}}”",
            r"(?:没有?|未)(?:能|有)?(?:打听|问|查|搞|弄)(?:出来|到|清楚?|明白)",
            r"(?:不要|别|勿|莫)(?:再|去|随便|到处|乱)*打(?:听|架|官司|草|扮|断|岔|赌)",
            (
                r"(?:办公室|单位|同事|内勤|门卫)(?:里?的?人)?(?:主动|后来|亲口)*"
                r"(?:告诉|发给|抄给|转告)了?(?:我们?|家属)?的?"
            ),
            r"\d{1,4} ?楼的?(?:那个|说的|发的|贴的|给的|提到的)",
            (
                r"(?:请勿|勿|不要|不得|请别|别)(?:转载|外传|公开|转发|公布)"
                r"(?=本[所组站会台报社人]|我|小组|关注组|义工)"
            ),
            r"我的?新?(?:号码?|手机|电话)[^,。\ufffc]{0,4}?(?:请?勿|不要|别)(?:外传|公开|转发|公布)",
            (
                r"(?<=[区县市队局院所])(?:和|与|及)(?![平田顺静县布龙林政硕阳])"
                rf"(?![{HAN}](?:[里园苑庄路街]?(?:派出所|街道|社区|居委|村委)|[镇乡]))"
            ),
        ),
        "(m和与及现有系任请可能直联雇没未“作读念音只请勿不别我办单同内门午休吃中夜深半晚清凌早周节假上下白当傍平工开一二三四五六七八九十〇零两0123456789",
    ),
)

OTHERS = (*PASSING_HOUSES, *NOT_PHONES, *STATES, *REST, *RELEASES)
