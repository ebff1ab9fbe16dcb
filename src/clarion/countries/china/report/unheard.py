"""Words of danger in a remark: of kin, of leaving, of dead lines, of strangers. Simplified.

They need not be understood. Where no rule has heard the remark, a person reads it.
"""

from clarion.countries.unheard import Alarm, Unheard

_NOT = r"不是|并非|没有|不算|没说|还没|未曾|无亲|冇|唔系|误|(?<![a-z])(?:not|no|never|n['’]t|isn|wasn)(?![a-z])"
_KIN = (
    "(?:前?[妻夫](?![人名])|老婆|太太|爱人|丈夫|老公|儿子|女儿|闺女|媳妇|[姐妹]夫|姐姐|妹妹|哥哥|弟弟|嫂|"
    "岳[父母]|丈母|婆婆|公公|母亲|父亲|[他她]老?[妈爸娘爹]|老[娘爹妈爸]|亲戚|亲属|侄|外甥|"
    "[表堂大小二][哥弟姐妹舅叔姑姨])"
)
_KIN_EN = (
    r"(?:ex-)?(?:wife|husband|son|daughter|mother|father|mum|dad|brother|sister|cousin|nephew|niece|"
    r"aunt|uncle)(?:-in-law)?"
)
_HOLDS_IT = "[接听拿用是]|换|号|手机|电话|机主|卡|话"
_AT = (
    "[他她](?:自己|本人)|(?:太|很|别)[晚早]|[早晚夜]上|中午|半夜|点[前后以之]|上班|开会|期间|办案|材料|"
    r"(?:during|before|after|until|at night|too late|too early|weekend|lunch)(?![a-z])"
)
UNHEARD = Unheard(
    alarms=(
        Alarm(
            rf"{_KIN}[^,;。]{{0,8}}(?:{_HOLDS_IT})|(?:是|给了?|归|由|被)[^,;。]{{0,6}}{_KIN}",
            rf"{_NOT}|[他她](?:自己|本人)|本人|关系",
        ),
        Alarm(
            rf"(?<![a-z]){_KIN_EN}(?:'s)? (?:now )?(?:answer|has|have|pick|use|took|own|phone|mobile|cell|number|"
            rf"keep|kept|got|line|holds?|carries)|(?<![a-z])(?:is|was|to|by|belongs to) [^,;.]{{0,24}}"
            rf"(?<![a-z]){_KIN_EN}(?![a-z])",
            rf"{_NOT}|himself|herself|in person|victim",
        ),
        Alarm(
            r"空号|停机|停用|注销|销号|号码?不存在|没有?[这此该]个?号|[无冇][此该呢]?个?号|未启用|未开通|暂停服务|"
            r"not in service|disconnected|non-existent|no such number|does(?: not|n['’]t) exist|"
            r"out of service|unassigned|(?<![a-z])dead(?![a-z])",
            f"{_NOT}|恢复|又通|原来|以前|[?]|again|rings",
        ),
        Alarm(
            r"(?:调|升|考|派|借调|交流|挂职|转业)(?![查度取解])[^,;。]{0,8}(?:走|离|任|到|去|往|市|省|局|厅|机关)|"
            r"退(?:休|了|下来)|离(?:职|任|开|岗)|辞职|不干了|去世|病故|病逝|过世|死了|换人|新来的",
            f"{_NOT}|前任|前[局所院队科处庭]|原属|原来的|接替|快要?|将|年后|就要|前辈|说案子",
        ),
        Alarm(
            r"(?<![a-z])(?:retired|moved (?:to|away|on|up)|transferred(?! to the)(?!,)|gone (?:to|from)|"
            r"left (?:the|for|his|her|in|us)|died|passed away|resigned|went (?:back|away) to)(?![a-z])",
            rf"{_NOT}|replaced|former|predecessor|retires|floor",
        ),
        Alarm(
            "不认识|打错|老板|老闆|饭[馆店]|快递|外卖|司机|租客|房东|装修|中介|申请[这此]|"
            r"(?<![a-z])(?:wrong number|stranger|never (?:heard|met)|tenant|courier|pharmac\w*|restaurant|"
            r"hairdresser|shopkeeper|a (?:lady|woman|man|shop|student) in)(?![a-z])",
            f"{_NOT}说|其实|{_NOT}(?!.*(?:heard|met))",
        ),
    ),
    wishes=(
        Alarm(
            r"(?:别|不要|勿|不许|不准|莫)(?:再|给|去|往|来)*[他她我这本]?[^,;。]{0,4}(?:打|拨|联系|打扰|骚扰)|"
            r"求[^,;。]{0,6}(?:放过|别|不要)|拉黑|销掉|除名|划掉|停打|不再打",
            rf"{_AT}|110|错|换号|可能|{_NOT}说",
        ),
        Alarm(
            r"(?<![a-z])(?:(?:should|must|to|please) (?:stop|leave (?:him|her|them) alone)|not to (?:call|ring|phone)|"
            r"do(?: not|n['’]t) (?:call|ring|phone)|never (?:call|ring)|begged us)(?![a-z])",
            rf"{_AT}|110|stop by|(?:call|ring|phone)s? (?:it )?(?:late|early|on|before|after)|case",
        ),
    ),
    holds=(
        "照打|照旧|照拨|照样|可以打|继续打|恢复|能打通|打通了|仍在|本人接|自己接|现(?:由|在?归|为)|系?本人|声音|"
        r"(?<![a-z])(?:still|keep (?:it|both|calling|ringing)|works?|working|himself|herself|does belong)(?![a-z])"
    ),
    quoted=r"[\"“「『][^\"”」』]*[\"”」』]",
)
