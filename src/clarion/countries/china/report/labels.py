"""Words beside a number that tell what kind of line it is.

Simplified and in small letters; the reader folds the text to that.
"""

from clarion.countries import english_given, english_words
from clarion.countries.china.report import old_ones
from clarion.countries.china.report.offices import BASE, firsts
from clarion.countries.china.report.people import ONE
from clarion.countries.china.report.shapes import AT, HAN
from clarion.countries.report import Label, Sort, Word

N = "\ufffc"  # a number, in the text that is searched for words
TO_NUMBER = rf"(?=[\s:\])./-]*{N})"

_LINES = (
    "mobile|cell|cellphone|phone|telephone|tel|office|desk|home|work|landline|number|line|one|no"
)


def one(signs: str) -> tuple[str, ...]:
    """A sign that is a label only beside a number, in brackets, or alone."""
    return (
        rf"(?<![{HAN}])(?:{signs})(?= ?[/、] ?[{HAN}]{{1,4}}(?:[/、,;:。) ]|$))",
        rf"(?:(?<=[{HAN}]/)|(?<=[{HAN}]/ ))(?:{signs})(?![{HAN}])",
        rf"(?<=[(\[])(?:{signs})(?=[)\]])",
        rf"(?<={N})(?:{signs})(?![{HAN}])",
        rf"(?<![{HAN}])(?:{signs})(?=[\s:;,。]|$)",
        rf"(?<![{HAN}])(?:{signs}){TO_NUMBER}",
    )


def close(signs: str) -> tuple[str, ...]:
    """A sign that is a label only where it touches a number, or in brackets of its own."""
    return (
        rf"(?<=[(\[])(?:{signs})(?=[)\]/、,])",
        rf"(?<={N})(?:{signs})(?![{HAN}])",
        rf"(?<![{HAN}])(?:{signs}){TO_NUMBER}",
    )


def letter(signs: str) -> tuple[str, ...]:
    return (
        rf"(?<![a-z'])(?:{signs})(?=/[ohwmcf](?![a-z]))(?!w/o|c/o|m/f|f/m)",
        rf"(?<=[ohwmcf]/)(?:{signs})(?![a-z])(?<!w/o)(?<!c/o)(?<!m/f)(?<!f/m)",
        rf"(?<=[(\[])(?:{signs})(?=\.?[)\]])",
        rf"(?<![a-z'])(?:{signs})(?=\.?\s?:\s?{N})",
        rf"(?<![a-z'])(?:{signs})\.(?=\s?{N})",
        rf"(?<={N})(?:{signs})(?![a-z])",
        rf"(?<={N} )(?:{signs})(?![a-z])",
        rf"(?<![^\s,;|/(])(?:{signs})(?= {N})",
    )


# Wang Hong (f.), of a woman; and 0536-0000121 (f), or (f) 0536-0000121, of a fax.
SEXED = letter("f")[2]
FAXED = rf"(?:(?<={N}\()|(?<={N} \())f(?=\.?\))|(?<=[(\[])f(?=\.?[)\]][ :]*{N})"
# 沿用王大明从前的办公电话: it is in use.
TAKEN_OVER = (
    rf"(?:沿用|接着用|继续使?用|仍旧?使?用|还在?使?用|接用|(?:仍然?|[仍还]旧|还)是|保留)(?:着|的是|了)?"
    rf"[{HAN}]{{0,4}}?(?:[旧老原]|(?:原|以|之|先|从)[来先前]|[前原]任)的?"
)
# 原办公电话0536-0000121由他接用: so is that.
GOES_ON = (
    rf"(?=[\s:]{{0,3}}{N}+(?:[, (]|现在?|目前|也|都|已|今后|仍然?|还)*"
    r"(?:[由归给](?:[他她其](?:本人|自己)?|新[^,。;\n]{1,4}?)(?:继续|来)?[使接]?[用听手接管]|(?:继续|接着|照常|照样|照旧)(?:在?使?用|有效)|"
    rf"(?:没有?|未|不)改?[变换动](?![{HAN}])|"
    rf"(?:照旧|照用|沿用|保留|可用|有效|能打通)(?![{HAN}])))"
)
COLUMN = r"\A(?:desk|direct|直线|[ow])\Z"  # the name of a column, and no more

LABELS = (
    Word(
        Sort.LABEL,
        Label.WORK,
        "办案电话|公务电话|办公电话|办公座机|办公号码|办电|办公|单位电话|单位座机|工作电话|局办|院办|所办|"
        "office phone|office tel|office line|work line|office|"
        "work phone|work|tel|o\\.|business|desk phone|desk line|desk number|desk tel|direct line|"
        "direct number|direct phone|direct dial|direct office line|direct office number|"
        "direct office phone|private office line|office numbers|desk numbers|direct lines|"
        "desk phones|直线电话|直拨电话|直拨",
        (
            *one("办"),
            *close("公|直"),
            rf"办{TO_NUMBER}",
            rf"直线{TO_NUMBER}",
            rf"(?<={N}\()(?:社区|单位|[所局院队村厂校]里|村委|街道)(?=\))",
            r"(?:办公)?桌上的?(?:电话|座机)",
            r"[所局队院庭处狱]里的?(?:电话|座机|固话)",
            rf"(?<={N})(?:单位|办公室|所里|局里|队里)的(?=[\s,。;、]|$)",
            rf"desk(?=(?: there| now)?(?: is)?[ :]*{N})",
            rf"sits (?:at|on)(?= {N})",
            rf"(?<={N} )(?:in|at) (?:his|her) (?:chambers|office|desk|room)(?![a-z])",
            *letter("o|w"),
            COLUMN,
            english_given.WORK_BEHIND,
        ),
        ",办公owdsia直桌单所局队社院村厂校街庭处狱",
    ),
    Word(
        Sort.LABEL,
        Label.OFFICE,
        "局办公室|院办公室|所办公室|监狱办公室",
        (
            rf"(?<![{HAN}\d])办公室(?:电话|座机)?(?![{HAN}])",
            rf"(?<!事务)办公室(?:电话|座机)?(?:原[是为系]?)?{TO_NUMBER}",
            r"办公室的?(?:电话|座机|号码)",
            rf"(?<=[他她的])(?:办公室[是为]?|{AT})(?=[\s:,]*{N})",
            rf"(?<=[,、; ])办公室[是为](?=[ :]{{0,3}}{N})",
            rf"{TAKEN_OVER}(?:办公|办公室|单位)(?:电话|座机|号码?){TO_NUMBER}",
            rf"[旧老原](?:来的|有的|[来有的])?(?:办公室?|单位)(?:电话|座机|号码?){GOES_ON}",
        ),
        "办沿接继仍还保旧老原",
    ),
    Word(
        Sort.LABEL,
        Label.DESK,
        "律师会见预约|律师会见|律师预约|律师接待室|律师接待|学员谈话室|谈话室|传达室|门房|门卫|"
        "门卫室|接待室|接待大厅|办事大厅|大厅|监控室|监控|前台|"
        "收发室|"
        "门岗|值日室|报案室|接待处|接待站|服务台|窗口|局长室|所长室|院长室|书记室|"
        "主任室|政委室|教导员室|科长室|队长室|庭长室|检察长室|公开电话|咨询电话|查询电话|"
        "监督电话|举报电话|投诉电话|接警电话|"
        "报警电话|reception|front desk|会见室|户籍室|户籍|"
        "内勤室|民警室",
        (
            rf"(?:{BASE})(?:办公)?室",
            r"(?:约见|会见|预约)律师的?(?:那?一?条?专?线|窗口|登记处|预约)",
            (
                r"(?:[a-z]+ ){0,2}(?:officers|clerks?|judges?|prosecutors|guards|visitors|"
                r"visits?)['’]?s?['’]? (?:room|office|desk|window)"
            ),
            *english_words.DESKS,
        ),
        firsts(BASE) + "约会预abcdefghijklmnopqrstuvwxyz",
    ),
    Word(
        Sort.LABEL,
        Label.SWITCHBOARD,
        "总机|交换台|switchboard|main line|main number",
        close("总"),
        "总",
    ),
    Word(
        Sort.LABEL,
        Label.DUTY,
        "值班室电话|值班室|值班电话|值班手机|24小时值班|昼夜值班|值班|duty office|duty room|"
        "duty desk|duty officer|duty line|duty",
        close("值"),
        "值",
    ),
    Word(
        Sort.LABEL,
        Label.HOME,
        "宅电|屋企|住宅电话|住宅座机|住宅|家庭电话|家里电话|家中电话|家里|家中|住家|"
        "home phone|home line|home|residence|res|home number|home numbers|home phones|"
        "house telephone|house phone|home telephone",
        (
            *one("宅|家"),
            *close("住"),
            # 贾所家, 贾所长家座机, 王小明家; not: 王兴家, who may be called so
            (
                rf"(?:(?<=[所局队科长任员记委官警])|(?<=(?<![{HAN}]){ONE}[{HAN}]{{2}}))(?<!派出所)(?<!看守所)"
                rf"(?<!大家)家(?:座机|电话)?(?=[ :]{{0,3}}{N})"
            ),
            r"家电(?!有限|公司|厂|下乡|维修|[行商城])",
            rf"宅{TO_NUMBER}",
            rf"(?:(?<=  )|(?<=[,;/\ufffc] ))house(?=[: ]{{1,3}}{N})",
            *letter("h|r"),
            r"\A[hr]\Z",
            english_given.HOME_BEHIND,
            # At home he is 0536-0000121.
            (
                r"(?:s?he(?: is|['’]s) )?at home,?(?: s?he(?: is| has| can be (?:reached|called))"
                rf"(?: (?:at|on))?| on)?(?=[ :]*{N})"
            ),
        ),
        ",宅家住hras",
    ),
    Word(
        Sort.LABEL,
        Label.MOBILE,
        "手机号码|手机号|手机|移动电话|移动|行动电话|手提电话|手提|大哥大|联通手机|移动手机|"
        "mobile phone|mobile line|mobile|cell phone|"
        "cellphone|cell|mob|mobiles|mobile phones|mobile numbers|mobile number|cell phones|"
        f"cell numbers|cell number|{english_words.MOBILES}",
        (*one("手|机"), *close("行|移|行动"), *letter("m|c|hp"), rf"hp(?= is {N})", r"\A[mc]\Z"),
        "手机行移mch",
    ),
    Word(
        Sort.LABEL,
        Label.FAX,
        "传真电话|传真号码|传真机|传真|facsimile|faxes|fax",
        (*one("传"), *(form for form in letter("f") if form != SEXED), FAXED, r"\Af\Z"),
        "传f",
    ),
    Word(
        Sort.LABEL,
        Label.PHONE,
        "电话号码|电话|号码|phone number|phone numbers|telephone|phone|number",
        (
            *letter("t|p"),
            *english_given.COME_BY,
            rf"(?<=的)号(?=[是为:]|{N})",
            rf"{TAKEN_OVER}(?:手机|电话|座机|号码?){TO_NUMBER}",
            rf"[旧老原](?:来的|有的|[来有的])?(?:手机|电话|座机|固话|号码?)+{GOES_ON}",
        ),
        f"{english_given.COME_BY_FIRST}tp号沿接继仍还保旧老原",
    ),
    Word(
        Sort.LABEL,
        Label.CONTACT,
        "联系电话|联络电话|联系方式|联络方式|联系号码|contact number|contact information|"
        "contact info|contact",
    ),
    Word(Sort.LABEL, Label.FIXED, "座机|固话|固定电话|landline|land line", close("座|固"), "座固"),
    Word(Sort.LABEL, Label.PHS, "小灵通|phs"),
    Word(
        Sort.LABEL,
        Label.PAGER,
        "呼机|传呼机|传呼|寻呼机|寻呼|bp机|call机|pager|beeper",
        one("呼"),
        "呼",
    ),
    Word(
        Sort.LABEL,
        Label.OLD,
        "原来的号码|原来的电话|以前的号码|以前的电话|原电话号码|原电话|旧号码|旧号|过期号码|过期号|"
        "旧电话|原手机号|原手机|原办公电话|原座机|"
        "old number|former number",
        (
            # not: formerly at the county court, is now captain of …
            r"(?:formerly|previously)(?![a-z]| (?:at|of|in|with) [^,;.\n\ufffc]{2,40},? is now )",
            # not: 原号已改为, of which the new one follows
            r"原号码?(?!(?:已经?|现在?|后|今)*(?:改|换|更换|变更|更改|升位?)[成为用作到])",
            rf"原(?<![{HAN}]原){TO_NUMBER}",  # not: a given name that ends so
            rf"原(?<=[码话机号电室线真宅办长任员警记委]原){TO_NUMBER}",
            rf"原[为是系]{TO_NUMBER}",
            r"原[为是系](?=\s*$)",
            (
                rf"(?:[旧老原]|(?:原|以|之|先|从)[来先前])的?"
                rf"(?:手机|电话|座机|固话|宅电|办公|移动|号码?|[办宅])+{TO_NUMBER}"
            ),
            rf"旧(?<![{HAN}]旧){TO_NUMBER}",
            rf"{old_ones.OLD}{TO_NUMBER}",
            rf"(?:old|former|previous|earlier|prior)(?: (?:{_LINES}))*{TO_NUMBER}",
            rf"{old_ones.OLD_EN}(?= \({N}|,? was:? {N})",
        ),
        "原过旧老以之先从ofpe",
    ),
    # 办公电话与所长合用: no number of its own.
    Word(
        Sort.FIELD,
        "skip",
        patterns=(
            (
                rf"(?:办公室?|座机|固话)?(?:电话|号码?|座机|固话)[与和同跟][{HAN}]{{1,6}}?"
                r"(?:合用|共用|相同|同一[部个条]|一样|同号)(?=[,;。、(\s]|$)"
            ),
        ),
        first="办座固电号",
    ),
)
