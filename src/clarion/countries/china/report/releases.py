"""Words by which a number is not that of the relative or victim whom a sentence is about.

They said something, or called somebody; an official gave a number away. Simplified and in small
letters; the reader folds the text to that.
"""

from clarion.countries import english_given
from clarion.countries.china.report.shapes import HAN
from clarion.countries.english_people import SPOKEN as SPOKEN_EN
from clarion.countries.report import Sort, Word

_OURS = rf"(?:我们?|[我她](?!丈夫|老公|先生)[{HAN}]{{1,3}}|家属|家人|亲属|她|村民们?|大家)"
# 他对我女儿说：“有事找我，15400000501”: it is of who speaks.
SPOKEN = (
    rf"(?<![我她妈爸夫])[对跟向冲给]{_OURS}(?:还|也|又|就)?(?:说|讲|喊|撂下?话|放话|留话|交代|嘱咐)"
    r"(?:了|过|道)?[:,“\"「『 ]{0,4}(?:(?:以后|今后|要是|如果|你们?)*有(?:什么|任何|啥)?"
    r"(?:事情?|问题|情况|话|想法)[, ]?(?:就|可以?|请|都|尽管|随时|直接|来)*)?(?:找|打|联系)我"
)

# 家属说他换号了, 他爱人说换了号码: the official's, whoever tells so.
_CHANGED = (
    "(?:[换改][了过]?(?:[个张部]|新)*(?:手机)?(?:号码?|手机|电话|卡)|"
    "(?:手机)?(?:号码?|手机|电话|卡)(?:已经?|早就?|也|都)*[换改]了)"
)
TELLS = (
    r"(?<!的)(?:[他其](?:的|家的?)?(?!的))?(?:家属|家人|家里人?|亲属|爱人|妻子?|老婆|太太|夫人|丈夫|老公|儿子|女儿|"
    r"父亲|母亲|弟弟|哥哥|邻居)(?:接(?:的|了|起|到)?(?:电话)?,?)?(?:后来|又|也|都)?"
    r"(?:说|称|讲|告诉(?:我们?|大家|志愿者)?|表示|透露),?(?:他|本人)?"
    rf"(?:已经?|早就?|最近|刚刚?|又|也|都)*(?={_CHANGED})"
)

# 他的手机是邻居给的, I got his mobile from a neighbour: his, whoever gave it.
_OTHERS = (
    "(?:家属|家里?人|亲属|亲戚|邻居|邻里|村民|房东|律师|朋友|同学|同事|"
    "熟人|老乡|知情人|学员|同修|别人|一位[^,。;]{1,6}?)"
)
_FROM = (
    rf"[他她](?:的|那个?|这个?)?(?:手机|电话|号码?)(?:号码?)?(?:,|是)?(?:从|由|跟|向|找|通过)?{_OTHERS}"
    r"(?:那[里儿边])?(?:给|提供|告诉|要|得|问|打听|抄|找|传)(?:我们?|大家|出|到|来|的|了)*"
    r"(?=[,:。是为 ]{0,2}\ufffc)"
)
_FROM_EN = (
    r"(?<![a-z])(?:i|we) (?:got|get|have|had|received|obtained|found|copied) (?:his|her)(?: \w+)?? "
    r"(?:mobile|cell|phone|number|line|cellphone)(?: number)? (?:from|through|via) "
    r"(?:an?|the|her|his|our|my) (?:\w+ )?(?:neighbou?r|lawyer|friend|relative|colleague|cousin|"
    r"family|source|volunteer|journalist|reporter|classmate|witness)s?(?=[,:;.]{0,1} ?\ufffc)"
)

RELEASES = (
    Word(
        Sort.RELEASE,
        "his",
        patterns=(TELLS,),
        first="他其家亲爱妻老太夫丈儿女父母弟哥邻",
    ),
    Word(Sort.RELEASE, "card", patterns=(_FROM, _FROM_EN), first="他她iw"),
    Word(
        Sort.RELEASE,
        "spoken",
        patterns=(
            rf"{SPOKEN}(?=的?[手机电话办公室号码,:是 ]{{0,10}}\ufffc)",
            rf"{SPOKEN_EN}(?=[,: ]{{0,3}}(?:my )?(?:mobile |cell |phone |number )?\ufffc)",
        ),
        first="对跟向冲给ts",
    ),
    Word(Sort.RELEASE, "gave", patterns=english_given.GIVES, first=english_given.GIVES_FIRST),
    Word(
        Sort.RELEASE,
        "call",
        "请打电话|打电话|请打|请拨打|拨打|致电|打给|打到|拨通|打通|打过|打了|打|please call|called|"
        "phoned|telephoned|rang|reached|reach|got through to|dialed|dialled|contacted|call",
    ),
    Word(
        Sort.RELEASE,
        "his",
        patterns=(
            r"[给跟向]他打(?:了|过)?(?:电话|手机)",
            r"拨打(?=[他其](?:的)?(?:手机|电话|号码|办公))",
            (
                r"[打拨](?:[了过通]|给)?(?=[他其](?:的|(?:留下|给|提供|写下|说)[^,。;]{0,4}?的)?"
                r"(?:手机|电话|号码|办公))"
            ),
        ),
        first="打拨给跟向",
    ),
    Word(
        Sort.RELEASE,
        "card",
        patterns=(
            (
                r"[他她](?:当场|当时|后来|临走|随手|顺手|只|就|又|还)*[给递塞留扔丢甩掏拿推写]"
                r"(?:了|给|过|下|出|来)*(?:我们?|家属)?[^,。;\ufffc]{0,3}"
                r"张(?:名片|纸条|便条|条子|卡片|便签|条|纸)"
            ),
        ),
        first="他她",
    ),
    Word(
        Sort.RELEASE,
        "received",
        patterns=(
            r"接到[^,。;\ufffc]{0,24}?(?:的电话|来电|打来的?)",
            r"[收接]到了?[他她](?=(?:[后昨前]\w|当[天晚]|那天)?[从用])",
        ),
        first="接收",
    ),
    Word(
        Sort.RELEASE,
        "there",
        patterns=(
            r"[那这][边里儿头](?=的?(?:电话|座机|号码|联系|值班))",
            # 门口牌子上写的咨询电话
            (
                r"(?:门口|大门|墙上|窗口|接待室|大厅)(?:[那的这]块?|贴的|挂的)*(?:牌子?|告示|公告|通知|公示栏)?"
                r"[上里](?:写|印|贴|挂)[着的]?的?(?=[^,。;\ufffc]{0,6}(?:电话|号码))"
            ),
        ),
        first="那这门大墙窗接",
    ),
    Word(
        Sort.RELEASE,
        "asked",
        patterns=(
            (
                r"(?:有|几[位个]|不少|很多)(?:朋友|读者|网友|亲友|人)(?:们)?(?:来[信电]|曾|也|还|想|又)*"
                r"(?:问|打听|询问|想要|想知道|要)[起到过了]?(?!我)"
            ),
        ),
        first="有几不很",
    ),
    Word(
        Sort.RELEASE,
        "handed",
        "抄回来|抄来|抄下|记下|记了|问到|问来|打听到|打听来|查到|要到|打过电话|打来电话|留的|"
        "留下|留了",
        (
            # 从律师那里知道他的办公室
            (
                r"(?<=律师|家属|家人)(?:那[里边儿]|处|口中|手[里上])(?:才|后来|又)?"
                r"(?:知道|得知|得到|问到|要到|打听到|了解到|拿到|获得|获知)了?"
                r"(?=[他她其](?:的)?(?:办公|手机|电话|号码|座机|直线))"
            ),
            r"(?:帮|替|给)[我他她]们?(?:查|问|打听|抄|找|要|弄)(?:到|来|回来|过来)?了?的?",
            (
                r"(?<=是)(?:我们?|大家)?(?:自己|后来|好不容易)*(?:(?:求|托|找|请)了?(?:人|朋友|熟人|关系))?"
                r"(?:查|问|打听|抄|找|要|弄)(?:到|来|回来|过来|出来)了?的?(?=[:,。]|\ufffc|$)"
            ),
        ),
        "帮替给我大自后好求托找请查问打抄要弄那处口手",
    ),
    Word(
        Sort.RELEASE,
        "caller",
        "来电显示|来电号码",
        (
            (
                r"(?:phoned|called|rang|threatened|rings|phones|calls|telephoned|hung up on|"
                r"hangs up on|shouted at|swore at|yelled at) (?:"
                r"(?:(?:the|his|her|their|my|our) )?(?:family|sister|brother|wife|husband|mother|"
                r"father|daughter|son|relatives|parents|aunt|uncle|lawyer)|him|her|them|me|us)"
                r"(?: \w+){0,3}? from"
            ),
            # Judge Wang called her lawyer at 15400000501 from 0536-0000121
            r"(?<=\ufffc )from(?= (?:[a-z]+ ){0,3}\ufffc)",
        ),
        "pcrthsyf",
    ),
    Word(
        Sort.RELEASE,
        "",
        "被申请人|被上诉人|被申诉人|被控告人|被控告单位|被举报人|被举报单位|被投诉人|透露|反映|"
        "告知|得知|介绍|要人|told|said|reported",
        # 约谈律师者: 威胁家属的警察:
        (
            (
                rf"(?<=[{HAN}]{{4}})(?:者|的(?:单位|部门|机构|人员?|官员|干部|责任人))"
                r"(?=[有如]?下?(?:列|面)?:)"
            ),
        ),
        "者的",
    ),
    # 书记带人来我家贴封条: where they went, and nobody's side.
    Word(
        Sort.STOP,
        "",
        patterns=(
            (
                r"(?:[来到去进上抄搜闯围砸](?:了|过|进|到|入)?)我们?家(?:里|门口?|中)?"
                r"(?![的人属妈爸母父丈妻儿女大小老亲住座手电号:是 \ufffc])"
                r"(?!, ?\ufffc)"
            ),
        ),
        first="来到去进上抄搜闯围砸",
    ),
    Word(
        Sort.STOP,
        "",
        patterns=(
            # a second telephone for the families, 0536-0000121
            (
                r"(?:(?<=phone )|(?<=line )|(?<=desk )|(?<=office )|(?<=window ))for (?:the )?"
                r"(?:families|relatives|lawyers|visitors|family members)(?![a-z'’])"
            ),
        ),
        first="f",
    ),
)
