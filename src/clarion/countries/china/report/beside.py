"""Words beside a number in which it says nothing, or everything, whose the number is.

Simplified, as the text is folded.
"""

from clarion.countries import (
    english,
    english_desks,
    english_gone,
    english_in_use,
    english_people,
    english_relations,
    english_terse,
    english_words,
)
from clarion.countries.beside import Beside
from clarion.countries.china.report import (
    answering,
    called,
    dated,
    doers,
    homes,
    in_use,
    kinless,
    left,
    noted,
    rooms,
    schools,
    stops,
    strangers,
    subjects,
    terse,
    wrongly,
)
from clarion.countries.china.report.deeds import DEED, HOMES, SUBJECT
from clarion.countries.china.report.releases import SPOKEN
from clarion.countries.china.report.shapes import HAN

_WORKS = "上班|任教|教书|就读|上学|读书|打工|务工|就职|任职|供职|退休|居住"
# What somebody does with a number, or where it stands; and what precedes that, of the same person.
_ACT = "着了过是为到给用说打叫留写印填抄记登发拨接存递塞举贴报念"
_THEN = (
    "后来|当时|当场|当天|当晚|当日|起初|原先|曾经?|自己|本人|随后|临走|常常|每次|每回|经常|平时|"
    "亲自|亲口|直接|主动|偷偷|[只不就也都还又便才已正在从把对向跟和将没要拿很最再一]"
)
_LATER = (
    r"(?:过了?)?[一二两三五十几半\d]+[多来]?(?:分钟|个?小时|天|个?(?:月|星期|礼拜))(?:之?后|以后)?"
)
_ANOTHER = rf"[其他她我]们?[的家]?(?!{_THEN}|[{_ACT}])[{HAN}]{{1,4}}(?<![{_ACT}])(?:[{_ACT}]|$)"
ACTS = rf"(?!.*{_ANOTHER}).*[{_ACT}]"
_STRUCK = (
    r"(?:(?:所以|因此|请|应|已经?|就|先|一并|这[个条]|该?此?号码?|名字)*)"
    r"(?:[划删勾抹剔撤拿去][掉除去]|作废|弃用)(?:了|吧|即可)?(?=[,!]|$)"
)
# 就是抓我妈那个: what an official did, and not whose the number is.
_DID = (
    "(?:当时|那天|[带领]头|参与|动手|下令|上次|去|来|强行)*"
    "(?:抓|打|骂|绑|审|[带拉拖押]走|骚扰|看守|踹|推|踢|逼|抄|判)"
)
BESIDE = Beside(
    of_caught=strangers.OF_CAUGHT,
    caught=strangers.CAUGHT,
    calls_her=called.CALLS_HER,
    called_us=called.CALLED_US,
    this_one=stops.THIS_ONE,
    terse=rf"{terse.TERSE}|{english_terse.TERSE}",
    results=rf"{dated.RESULTS}|{english_desks.RESULTS}",
    staff=strangers.STAFF,
    civil=strangers.CIVIL,
    manages=strangers.MANAGES,
    elder="大[姐哥]",
    denied=kinless.DENIED,
    of_him=kinless.OF_HIM,
    left=r"(?:[留写报递塞交抄]下?给|提供给|透露给|(?<![打拨发寄传转])给了)$",
    does=doers.DOES,
    leads=doers.LEADS,
    ours=doers.OURS,
    owned=rf"(?:归?属于?|归)|{english.OWNED}",
    headed=schools.HEADED,
    calls=rf"(?:[拨打]|致电|联[系络])(?:电话|手机)?[ :]*$|{english.CALLS}",
    changes=rf"[换改][过了]?[^,。;]{{0,3}}(?:号|电话|手机|卡)|{english.CHANGES}",
    asks_for=rf"[ ,]*(?:请|要|直接)?(?:找|问)(?:一下)?|{english.ASKS_FOR}",
    asked_after=rf"问(?:了|起|到|过|及)?(?:一下|一句)?[{HAN}]{{0,3}}$|{english_desks.ASKED_AFTER}",
    is_theirs=rf"的?(?:号码?|电话|手机|座机)|{english_desks.IS_THEIRS}",
    asks=rf"(?:\?|[呢吗么]|(?:谁|哪位|哪个|多少)[{HAN}]{{0,4}})$",
    card="名片|[纸字便]条|条子|联系卡|卡片|联系方式|business card",
    neutral=strangers.NEUTRAL,
    acts=ACTS,
    did=rf"[是就]*{_DID}(?:过|了|死|伤|断)?|{english_people.DID}",
    deed=rf"{DEED}|{english.DEED}",
    filler=rf"(?:{noted.FILLER})+|{english.FILLER}|{english_relations.SHARE}",
    own=(
        rf"其|(?<![叫让给找要对跟向])[他她](?!{SUBJECT})|"
        rf"(?<![给找叫让跟对向打])(?<!给[过了])我(?!们?[也都又还就刚才]*(?:$|[ ,]|"
        rf"[也都又还就]?[打拨问去找在有从没给查抄记拿用背存听认知]|[每天常一]))|"
        rf"(?:{_WORKS})(?: |$)|(?<![抄国大专搬回])家|"
        rf"(?<![男女正副新年])(?<!管(?:{noted.DUTIES}))(?<!负责(?:{noted.DUTIES}))(?<!主抓(?:{noted.DUTIES}))"
        rf"的(?!那[个位]|[{HAN}]$)|"
        rf"{english.OWN}"
    ),
    employed=_WORKS,
    employs=rf"(?:{_WORKS}|工作|当|做)(?!的?(?:电话|手机|号码?|座机))",
    whose=(
        rf"(?<!是)[其他她我]们?的?(?!{_THEN}|[{_ACT}])[{HAN}]{{1,4}}(?=的|$|[ ,])|"
        rf"(?<![{HAN}])(?!.*是[他她自][{HAN}]{{1,6}}的$)[{HAN}]{{2,}}的$"
    ),
    himself=(
        r"(?<![我们家属]给)(?<![我们家属]给了)"
        r"(?:^|(?<=[ 是,用打说下了过给和与及把将按照天晚上午后次]))用?"
        r"(?:[他她其](?:的|[那这][个部])?|[这此该]个?人的?|[他她其]?(?:自己|本人)的?|"
        r"他们的?(?:[二两三四五六几]人的?)?)"
        rf"(?:(?<=[的人己])是|(?:用?另[一外]?[部个]?|新|旧)?[从用拿]?)$|的那[个位]人?$|{english.HIMSELF}"
    ),
    he=(
        rf"(?:但是?|可是?|不过|然而|而且|过了?(?:一会儿?|一阵|不久|几天|两天)|{_LATER}|后来|随后|接着|之后|不久|然后|第二天|次日|"
        rf"当[天晚])?,?[他她](?![们的])|{english.HE}"
    ),
    it=rf"(?:[^,。;]{{0,6}}?(?:核实|证实|查证|查明|得知|发现),?)?"
    rf"[这那该此]个?(?:号码?|手机|电话|座机)(?:其实|原来)?|接(?:电话)?的(?:人)?(?!不是|并非)(?:[说称]|"
    rf"告诉我们?)?|{english.IT}",
    his=english_people.HIS,
    have=doers.HAVE,
    for_him=doers.FOR_HIM,
    next=rf"{_STRUCK}|{in_use.BEGINS}|{english_in_use.BEGINS}|{english_gone.NEXT}",
    former=(
        rf"{english_gone.FORMER}|^(?:前任?|原任?|原来的)(?![平阳])[{HAN}]*[长员警任记委官] $|"
        rf"(?:^|[\s,;:(])(?:前|(?:前任|原任?)(?![平阳料是系为在来])[{HAN}]{{1,8}})$|"
        rf"{left.FORMER}"
    ),
    retired=rf"{left.RETIRED}|{english_gone.RETIRED}",
    sits=rooms.SITS,
    alike=rooms.ALIKE,
    fields=rooms.FIELDS,
    still=(
        r"现任|现为|现在|现是|现系|现调|仍|还[在是有用]|依旧|目前|[没未不]有?[变换改]|照旧|"
        rf"[调升改转]任|提[任拔升]|高升|调[到至往去]|{english_gone.STILL}"
    ),
    theirs=english.THEIRS,
    callers=subjects.CALLERS,
    harmed=subjects.HARMED,
    seized=subjects.SEIZED,
    introduced=subjects.INTRODUCED,
    ended=r"[\W的等和]",
    of_her=subjects.OF_HER,
    dated=subjects.DATED,
    station=r"派出所$|police (?:sub)?station$",
    its=rf"[该此][所院局站处](?:派出所|里)?的?$|{english.ITS}",
    near=english.NEAR,
    class_heads=(
        r"[^\n]*(?:学习|洗脑|法制|转化)[^\n]*班[^\n]*\n副?班主任|"
        r"[^\n]*(?:检察院|公诉[处科]|起诉[处科]|检察部)[^\n]*\n起诉人"
    ),
    rather=(
        r"(?:[只请可改]|可以|有事|还是)(?:打|拨打?|找|用)(?:[他她]的?)?(?:办公室?|座机|单位|值班)|"
        rf"{english.RATHER}"
    ),
    there=english.THERE,
    once=english.FORMER,
    ends=english.ENDS,
    gone=english.ABOVE + english.GONE,
    rises=(
        rf"(?:(?:后来|之后|现已|已经?|又)*(?:高升|升|提拔|提升|晋升|调)[{HAN}]{{0,4}})?,? ?"
        rf"(?:现任|现为|现系|现)[{HAN}]{{0,16}}|{english.RISES}|"
        rf"[ ,]{{0,2}}[{HAN}\d]{{0,8}}调[到往去至]了?[{HAN}]{{2,14}}(?:任|当|做|担任)"
    ),
    placed=english.PLACED,
    succeeds=rf"顶替|顶[他她了]|接替|接任|接班|接手|继任|{english.SUCCEEDS}",
    hers=rf"她|{english.HERS}",
    reached=strangers.REACHED,
    his_line=r"[他她](?:的|自己的?|[这那]个|留的?|给的?)*(?:私人)?(?:手机|电话|号码?)*[是为: ]*",
    surnamed=("姓", "老", "小"),
    wrong=wrongly.WRONG,
    counted=rf"(?:一?共|总共)?[有是]?[两二三四五](?:个人?|位|名)(?![{HAN}])",
    earlier=wrongly.EARLIER,
    number_of=wrongly.NUMBER_OF,
    misprint_of=wrongly.MISPRINT_OF,
    misprint=wrongly.MISPRINT,
    right="号码?是?对的|号码?没错|确[是认为]?是?[他她]?本人|是[他她]本人",
    belongs=(
        rf"{homes.OF_KIN}|{english_relations.BELONGS}|(?:现在?|目前|其实|听说|据说|应该|可能|就|也|都|一直)*"
        rf"(?:[是为归](?!{_DID})(?![他她](?:自己|本人|亲[手笔口])*(?:告诉|(?:留|写|念|报|抄|透露)给)[^,。;]{{0,6}}的)|[拿落放留捏]?在(?=[{HAN}]{{1,10}}(?:手[上里中]|那[里儿边]|名下)))"
    ),
    answers=rf"接|听|在?用|拿|使用|保管|持有|的|{english_people.ANSWERS}",
    went=answering.WENT,
    seen=(
        r"的?(?:公示栏|公示牌|公示墙|宣传栏|公告栏|公开栏|官网|网站|网页|公众号|门口|墙上|大厅里|"
        r"值班表|通讯录|"
        rf"联系卡)[{HAN}]{{0,6}}?(?:抄|看|查|找|印|贴|写|拍)"
    ),
    above=(
        r"(?<![在写印抄贴])(?:(?:上面|上边|前面|前边|之前|先前|原先|刚才|刚刚|"
        r"原来)(?:我?[发写贴打说]?的?)?(?:那个|那条|那串|的)|"
        r"(?<![是为])(?:旧的|老的))|"
        rf"{english.ABOVE}|"
        r"\bnot \d{2,5}\b[^()]{0,60}?[;,] (?:that|the other) (?:one|number)"
    ),
    tail=r"^(?:结尾|开头|那个?|这个?|的|号码?|位|尾号)*",
    no=(
        rf"(?:不是|并非|唔系|不再(?:使?用|接听?|是)|已经?不用|[弃停]用了?的?|(?:划|删|去)[掉去除]|[误错](?:植|登|刊|印|写|载|记|发|录|抄|传|列|标|报)+"
        rf"(?:[为成作]了?)?[是: ]*|{english.NO})[ :]{{0,2}}$"
    ),
    remark=(
        r"^(?:就|也|正|都)是[他她](?:$|的$|本人|自己|的微信|[带领抓打抄搜审办签下上])|"
        r"双卡|双号|^这?[两二三](?:支|部|个号?|张卡)|"
        rf"^(?:一直|总是?|老是?|始终|经常)?(?:打?[不未没]?通|"
        rf"[^,]{{1,6}}之一|能通|忙音|占线|无)(?:[, ]|$)|新[问查换]|[港台]籍|"
        r"[汉满回蒙藏壮苗彝侗瑶白傣黎羌]族|"
        r"(?:蒙古|朝鲜|维吾尔|哈萨克|土家|布依|锡伯|达斡尔|鄂温克|鄂伦春|仡佬|纳西)族|"
        rf"(?:台湾|香港|本地|外地|当地|东北|{HOMES})人|"
        r"(?:到任|上任|履新|接任|就任)$|[接听骂吼吵挂换肯愿态点晚早午夜时周号]|打[过通得]|短信|"
        r"核[实对查]|确认|证实|紧张|客气|和气|平和|语气|口音|年轻|知道了|记下|"
        r"关机|沉默|不[说肯敢听讲]|没[有人说]|^(?:在任|在职|在岗|现任)$|"
        rf"{english.REMARK}"
    ),
    uses=(
        rf"{SPOKEN}|(?:的?[他她其]?(?:[{HAN}]{{0,4}}(?:[前后]|时候?)|[随顺]手|并|[曾又还就也并都总常只]|后来|随后|真正|实际上?|现在|平时|{_LATER}|"
        rf"多次|临走|以前|每[月次天周]|经常|一直|平常|[于在当][{HAN}\d]{{1,8}}?))*(?:"
        r"[用以](?:[过了]|的是?)?(?:自家|自己|他家)?的?(?:座机|手机|电话)?(?:打(?:[过回]?来|给[我他她]们?)了?)?|"
        r"换了?一?[个部支](?:座机|手机|电话|号)(?:打(?:[过回]?来|给[我他她]们?)了?)?|"
        r"(?:[给留写]下?了?|告诉)(?:家属|他们|她们|[他她我]的?)?(?:[写留抄]下?了?)?"
        r"(?:自己|本人|他)?的?(?:一?个)?(?:办公|办公室|手机|联系)?(?:电话|手机|座机)?(?:号码?)?"
        r"(?:[是为:]|给我们?)?)|"
        rf"(?:自己|本人|又|也|都|已经?|早就?)*换了?(?:新?号码?|手机|卡|电话)了?[,;]?(?:现在|现|新的?|新号码?)*[是为用]?|"
        r"(?:[还又也]|另外?|后来)*给了?(?:我们?|家属)?(?:另外?)?(?:[一两]个|一串)"
        r"(?:新的?|手机|电话|座机|办公)*(?:号码?|手机|电话)[是为:]*|"
        rf"来电(?:显示|号码)[是为:]*|[那这]个(?:手机|电话)?号?码?是|(?:记|抄|写)下来?的(?:号码)?是|"
        r"(?:还|又|也)?给(?:了?我们?|家属|[他她]们?)?[留写][了下]过?(?:一?个|一串|几个)?(?:手机|"
        r"电话|座机)?(?:号码?)?|"
        r"[他她]?的?(?:手机|电话|号码?|办公室|座机)是[他她](?:自己|本人|亲[手笔口自])*"
        r"(?:写|留|报|抄|念|告诉)给?(?:我们?|家属)?的|"
        rf"[^,。;]{{0,6}}?(?:[旁下上后背反]面|旁边|空白处)(?:[写印填留签][着了的]?|还|又|也|有|是)*[他她]的?"
        rf"(?:自己|本人|亲[笔手自])*(?:[添写补加留记签][上下]?[了的])?(?:手机|电话|号码?)?|"
        rf"并?在旁边留[了下](?:电话|手机)?|{english.USES}"
    ),
    helper=r"助理|秘书|司机|助手|assistant|secretary|driver|clerk",
    responsible="(?:责任|迫害|参与|作恶|涉案|施害|加害)单位",
    renamed=r"[”\"’」』]?,?(?:应[该当]?|更正|订正|改)[为是作成]+[“\"‘「『]?",
    desk="内勤|值班员|值班民警|值班人员|接线员|接待员|办事员",
    called=(
        r"(?P<mr>(?i:mr|mrs|ms|miss)\.? )?"
        rf"(?P<who>(?(mr)[A-Za-z'’]{{2,}}|(?![这那他她我你其每])[{HAN}]))"
        r"(?(mr)|[姐哥叔姨婶嫂爷奶伯妹](?:的|[那这]个))"
    ),
    kinds=(
        r"(?:以上|上面|上述|上列|上表)[^,。;:]{0,12}?(?:[栏列]|座机|固定电话|固话|电话|号码)"
        r"[均都全皆]?[是为](?:(?P<home>住宅|宅电|家)|办公|单位|值班|工作)"
    ),
    # 固定电话除注明者外，均为办公电话
    kinds_of_all=(
        r"(?:(?<!上)(?<!上[述面列])(?<![部个条的些])|(?<=明的))(?:固定电话|座机|固话)号?码?"
        r"(?:,?除[^,。;:\n)]{1,10}外)?,?(?:[均都皆]|一律|全部?)[都均]?[是为系](?:单位|办公|工作)|"
        rf"{english_words.KINDS_OF_ALL}"
    ),
    posted=rf"副?班主任[: ]{{0,3}}[{HAN}]{{2,4}}\([^()\n]{{0,14}}\)",
    address="[现家暂居]?住",
    within="(?:[处局所院科队庭站办]|支队|大队|中队|监狱|单位)里的?",
    claims=(
        r"[,( ]*(?:对方|来电(?:的人|者)|那头|那边|接电话的(?:人)?|打电话的(?:人)?)"
        r"(?:自[称报]|说|称|声称)(?:他们?|自己|这里|这边|那里|那边)?(?:就?是|来自|为)?"
    ),
    mistaken=(
        rf"^\W*(?:{wrongly.HERS})|"
        r"[旧老]号|已?换号|过期|作废|打错|错[了的号]|号码?错|不对|有误|机主(?:不|并|否认|另)|"
        r"不是(?:[他她]|本人|原主)|非本人|"
        r"别人的?|他人|(?:[此该]|这个?)号码?(?:已经?|现|早)*不(?:再)?是[他她本]|"
        r"号码?(?:已经?|早)?(?:交[回还公出]|上交|收回)|"
        rf"{english.MISTAKEN}"
    ),
    of=frozenset({"", " ", "的"}),
    firm=english.MERE_FIRM,
    works=(
        rf"[其他她我](?![{HAN}]{{0,5}}[关押拘囚禁判刑])[{HAN}]{{0,6}}(?:在|开的)$|"
        rf"(?:{_WORKS})的?$|{english.WORKS}"
    ),
)
