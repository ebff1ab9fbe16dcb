"""Words of danger in a remark: of kin, of leaving, of dead lines, of strangers. Simplified.

They need not be understood. Where no rule has heard the remark, a person reads it.
"""

from clarion.countries.china.report import unheard_said
from clarion.countries.unheard import Alarm, Unheard

_NOT = (
    r"不是|并非|没|尚未|不算|未曾|无亲|冇|唔系|误|"
    r"(?<![a-z])(?:not|no|never|n['’]t|isn|wasn)(?![a-z])"
)
_KIN = (
    "(?:前?[妻夫](?![人名])|老婆|太太|爱人|丈夫|老公|儿子|女儿|闺女|媳妇|[姐妹]夫|姐姐|妹妹|哥哥|弟弟|嫂|"
    "岳[父母]|丈母|婆婆|公公|母亲|父亲|[他她]老?[妈爸娘爹]|老[娘爹妈爸]|亲戚|亲属|侄|外甥|"
    "[表堂大小二][哥弟姐妹舅叔姑姨]|阿[妈爸嫂]|老[豆窦]|老伴|堂客|婆娘|儿媳|女婿|"
    "[他她佢](?:老汉|老头子?|老太婆|阿[公婆]|老人家))"
)
_KIN_EN = (
    r"(?:ex-)?(?:wife|husband|son|daughter|mother|father|mum|dad|brother|sister|cousin|nephew|niece|"
    r"aunt|uncle)(?:-in-law)?"
)
_HOLDS_IT = "[接听拿用]|号|手机|电话|机主|卡"
_AT = (
    "[他她](?:自己|本人)|(?:太|很|别)[晚早]|[早晚夜]上|中午|半夜|点[前后以之]|上班|开会|期间|办案|材料|"
    r"(?:during|before|after|until|at night|too late|too early|weekend|lunch)(?![a-z])"
)
# Of another number than the one before it.
_OTHER = (
    "[旧原老]的?号|旧的|原来的号|旧手机|传真|小灵通|座机|办公|家里|另|"
    r"(?<![a-z])(?:old (?:number|mobile|one|cell)|(?:listed|number|one|line) above|fax|row \d)"
)
_POST = "(?:副?[局所院队科处庭]长|书记|主任|教导员|政委)"
_BODY = "(?:[局所院队科处庭委办狱]|单位|公安|政府|街道|社区|法院|司法|岗)"
_WHO = "(?:接|对方|机主|那[头边]|打过去|打通|[他她我]说|[他她我]?是|换成|变成)"
_TRADE = "(?:老板|饭[馆店]|餐[馆厅]|快递|外卖|司机|租客|房东|装修|中介|工地|[开卖][^,;。]{1,5}的)"
UNHEARD = Unheard(
    alarms=(
        Alarm(
            rf"{_KIN}[^,;。]{{0,8}}(?:{_HOLDS_IT})|(?:^|打通|接通|后|那头|对方|我|接的)是[他她其]?的?{_KIN}|"
            rf"[接听][的嘅][是系][他她佢]?{_KIN}",
            rf"{_NOT}|{_OTHER}|[他她](?:自己|本人)|本人|关系|家里?电话|换",
        ),
        Alarm(
            rf"(?<![a-z]){_KIN_EN}(?:'s)? (?:now )?(?:answer|ha(?:s|ve) (?:this|the|it|his|her) |"
            r"pick|uses|took it|owns|phone|mobile|cell|number|keeps|kept|got|line|holds|carries)|"
            rf"(?<![a-z])(?:is|belongs to|reached|to) (?:to )?(?:his|her|[^,;.]{{1,24}}'s) "
            rf"{_KIN_EN}"
            r"(?![a-z])",
            rf"{_NOT}|{_OTHER}|himself|herself|in person|victim",
        ),
        Alarm(
            r"空号|停机|停用|注销|销[号户]|停话|停止(?:服务(?!态度)|使用)|关停|欠费[^,;。]{0,3}停|"
            r"号码?不存在|没有?[这此该]个?号|[无冇][此该呢]?个?号|未启用|未开通|"
            r"暂停服务|not in service|disconnected|non-existent|no such number|"
            r"does(?: not|n['’]t) exist|out of service|unassigned|(?<![a-z])dead(?![a-z])|"
            r"(?<!water )(?<!bus )(?:service|number|sim|line|account) (?:is |was |has been )?"
            r"(?:suspended|deactivated|terminated|discontinued)",
            rf"{_NOT}|{_OTHER}|来电|语音信箱|恢复|又通|原来|以前|[?]|again|rings|(?<!\d)\d{{4}}(?!\d)",
        ),
        Alarm(
            r"(?:调|升|考|派|借调|交流|挂职|转业)(?![查度取解研试])[^,;。]{0,8}"
            r"(?:走|离|任|到|去|往|市|省|局|厅|机关)|"
            r"退(?:休|了|下来)|离(?:职|任|岗)|辞职|不干了|去世|病故|病逝|过世|死了|换人",
            rf"{_NOT}|{_KIN}|明年|后年|年龄|返聘|还在|还有|离退休|[到来](?:本|这|该)|调来|升任[^,。]{{0,6}}后|仍|"
            f"{_POST}(?:已|也|都|某|换)|前任|前[局所院队科处庭]|原属|原来的|旧|"
            "老[局所院队科处庭书]|接替|快要?|将|年后|就要|"
            "前辈|长辈|爷爷|奶奶|老人(?!说)|说案子|换班|新来的说|退休(?:干部|法官|警察|教师|老师)",
        ),
        Alarm(
            rf"不在[^,;。]{{0,6}}{_BODY}(?:里|系统)?(?:了|干|上班了|工作了|任职)|脱[下掉了]+(?:警服|制服)|"
            r"[转改]任(?![务来的本该由])",
            rf"没|不是|并非|{_OTHER}|{_AT}|由[^,;。]{{0,8}}[转改]任|[转改]任{_POST}|打|案|[今那当][天日]",
        ),
        Alarm(
            r"(?<![a-z])(?<!a )(?:retired|moved (?:to(?! (?:tears|this|our|hang|end|speak|close|"
            r"ask|the (?:next|window|door)|(?:a|an|another) [a-z]*(?: room| corner| place)))|"
            r"away(?! from)|on(?! to| quickly)|up)|"
            r"transferred to(?! (?:the|a|an|his|her) )|gone (?:to|from)|"
            r"died|passed away|resigned)(?![a-z])",
            rf"{_NOT}|{_KIN_EN}|custody|prisoner|detain|people|(?<![a-z])men|case|lunch|"
            r"replaced|former|predecessor|retires|floor|who|to \d|hearing|trial|"
            r"(?:was|were) left",
        ),
        Alarm(
            rf"(?<![我俩们])(?<!我倒)(?<!我都)(?<!我也)不认识|打错|{_WHO}[^,;。]{{0,8}}{_TRADE}|"
            rf"{_TRADE}[^,;。]{{0,6}}[接用]|申请[这此]|"
            r"(?<![a-z])(?:wrong number|(?:of|is|to|by|from) a stranger|"
            r"strangers? (?:answer|pick|ha)|never (?:heard|met)|tenant|courier|pharmac\w*|"
            r"restaurant|hairdresser|shopkeeper|"
            r"an? (?:young |old |elderly )?(?:lady|woman|man|girl|shop|student) in"
            r"(?! (?:the|his|her|charge|uniform|a) ))(?![a-z])",
            rf"{_KIN}[是在做开卖]|(?:不是|没有|冇|误)(?!.*[卖开])|说打错|其实|"
            r"(?<![a-z])(?:not|no|runs|owns|works)(?![a-z])",
        ),
    ),
    wishes=(
        Alarm(
            r"(?:别|不要|勿|不许|不准|莫)再[他她我这本]?[^,;。]{0,4}"
            r"(?:打|拨|联系|打扰|骚扰)|"
            r"求[^,;。]{0,6}(?:放过|别|不要)|销掉|除名|划掉|停打|不再打",
            rf"{_OTHER}|{_AT}|周末|连续|骂|110|错|换号|可能|{_NOT}说",
        ),
        Alarm(
            r"(?<![a-z])(?:(?:should|must|to|please) (?:stop|leave (?:him|her|them) alone)|"
            r"not to (?:call|ring|phone)|do(?: not|n['’]t) (?:call|ring|phone)|"
            r"never (?:call|ring)|begged us)(?![a-z])",
            rf"{_AT}|110|stop by|no request|nobody|no one|none of|not asked|n['’]t (?:ask|say)|"
            r"family|station|case|"
            r"(?:call|ring|phone)s? (?:it )?(?:late|early|on)",
        ),
        *unheard_said.SAID,
    ),
    holds=(
        "照打|照旧|照拨|照样|可以打|继续打|恢复|能打通|打通了|仍在|本人接|自己接|现(?:由|在?归|为)|"
        "仍用|还用|还是用|没换|不变|后来[他她]|那个号|"
        "还在|[是又]通的|没带手机|递给|转给[他她]|下周回|"
        "[叫喊让帮][他她佢](?:晚上|明天|回|过?来听|听|接电话)|"
        "系?本人|声音|说[^,;。]{0,4}(?:是[他她]的|(?<!不)在|洗澡|睡|出去|出门|上班|开会|下班|吃饭|"
        rf"不在(?![^,;。]{{0,6}}{_BODY}[^,;。]?[了干]))|"
        r"(?<![a-z])(?:still|(?:it|but) rings|for a meeting|back (?:on )?\w+day|works?|working|"
        r"keep (?:it|both|calling|ringing)|himself|herself|does belong)(?![a-z])"
    ),
    quoted=r"[\"“「『][^\"”」』]*[\"”」』]",
)
