"""What nobody has become: 没有退休, has not been transferred. Simplified, as it is folded."""

from clarion.countries import english_careers, english_elsewhere, english_gone, english_revived
from clarion.countries.china.report.shapes import HAN
from clarion.countries.report import Sort, Word

_LOST = (
    "(?:退休|退了休?|离职|离任|辞职|调[走离]了?|换人|去世|过世|病[故逝]|空号|停机|停用|暂停服务|"
    "注销|不存在|双规|留置)"
)
_ALREADY = "(?:刚刚?|已经?|早就?|都|就|上个?月|[去前今]年|前几天|也)*+"
# 前表误注“空号”, 上次标示停机, where it goes on that this was wrong.
_LISTED = (
    "(?:(?:[前原旧上]|之前|此前|上[次期回]|上一版)的?(?:表|名单|版|期|次)?)"
    "(?:误?(?:标[示注记明]|注明?|记录?|列|写|载))[为成作是]?"
)
_DENIED = (
    r"(?=[^。\n\ufffc]{0,24}?(?:混淆|[搞弄写记标注]错|有误|误[会传记]|其实(?:能|可|还|仍|没)|打得通|能打|照打|恢复|"
    r"仍在|还在))"
)
# 他母亲刚去世: of kin, and not of whom the list names.
_THEY = (
    "母亲|父亲|妻子|丈夫|太太|老婆|老公|岳父|岳母|儿子|女儿|爷爷|奶奶|弟弟|哥哥|姐姐|妹妹|"
    "[他她其][父母妻]|老人|长辈|亲戚|外公|外婆|老娘|老爹"
)
_KIN = "|".join(f"(?<={one})" for one in _THEY.split("|"))

_COUNT = "[一二两三四五六七八九十几半大\\d]{1,3}"
_TILL = (
    (
        rf"(?:还有|还差|再过|再干|再有|只剩|还剩|不到|差){_COUNT}[来多]?(?:年|个?月|天|周|个?星期)半?[,，]?"
        "(?:就|才|便|要|到|可以?|该|能|[他她])*退(?:休|了|下来)"
    ),
    rf"[离距](?:正式)?退休(?:还|只|不|尚|已)[有到剩差]?{_COUNT}",
)
# Who was said to be gone, or a number dead, where it goes on that this is not so.
_HEARD = (
    "(?:(?:有人|有[的位]?同修|名单上?|表上|上[次回]|之前|以前|先前|[他她]们|别人)[^,。;\\n]{0,3}?"
    "[报说称讲标注记写传][成为是作]?|据说|听说|误传|谣传|传说|报[成为])"
)
_NOT_SO = (
    r"(?=[^。\n\ufffc]{0,20}?(?:打得?通了?|打.{0,2}是通|能打|是通的|拨通|[,，]通了|照打|恢复|不是真|不属实|没[有这]这?回事|"
    r"一问[^,。]{0,3}还在|[其实人]还在|本人接|仍在|是谣|不实|[又再]拨?打?[,，]?通了))(?![^。\n]{0,20}[没不未]通)"
)
SAID_GONE = rf"{_HEARD}[他她人已]{{0,2}}(?:{_LOST})了?[”\"』」]?{_NOT_SO}"

STILL = Word(
    Sort.STOP,
    "",
    patterns=(
        (
            "(?:还|尚|并|从|根本)?(?:没有?|未曾?|不是|不曾)(?:真的?|要|说)?被?"
            "(?:退休|退居二线|离职|离任|卸任|辞职|调[走离任]|换人|去世|过世|病[故逝]|免职|撤职|停职|开除|转业|下台)"
            "(?!之?前|的?(?:手续|通知|年龄|金))"
        ),
        rf"{_LISTED}[ “\"「『‘']?已?{_LOST}[”\"」』’']?{_DENIED}",
        # 此线原属已退休的前任, 现由他使用; 前任已退休
        rf"原属于?{_ALREADY}{_LOST}的[{HAN}]{{1,8}}(?=[,;]? ?现)",
        (
            rf"(?:前任|上任|上一任)(?:[局所院庭队]长|书记员|检察官|法官)?{_ALREADY}{_LOST}了?"
            r"(?![^。;\n]{0,12}\ufffc)"
        ),
        rf"(?:{_KIN})(?:上周|上个?(?:星期|礼拜|月)|前[几两]?天)?{_ALREADY}{_LOST}了?",
        *_TILL,
        SAID_GONE,
        english_gone.STILL,
        english_revived.SAID_GONE,
        english_elsewhere.REPLACED,
        english_careers.OF_OTHERS,
    ),
    first=(
        f"还尚并从根没未不再只差离距有名表别先他她听据误谣传报hdwinmrslt{english_elsewhere.REPLACED_FIRST}{english_careers.OF_OTHERS_FIRST}前原旧上之此刚已早都就去今也退离辞调换过病空停暂注"
    ),
)
