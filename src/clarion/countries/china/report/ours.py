"""Those who make a report or look after its callers. Simplified, as the text is folded."""

from clarion.countries.china.report.labels import N
from clarion.countries.china.report.people import PINYIN
from clarion.countries.china.report.shapes import HAN
from clarion.countries.report import Sort, Word

_TO_NUMBER = (
    r"(?: \([^()\n\ufffc]{1,30}\))?[ ,:(–-]{1,4}"
    rf"(?:(?:tel|phone|mobile|cell|whatsapp|signal|on|at)\b\.?:? ?)?{N}"
)
_WORD = r"[a-z][a-z'’-]*"
_NAME = rf"(?:(?:sister|brother|mr|ms|mrs|dr)\.? )?{_WORD}(?: {_WORD})?"
# Of an official a whole name is told, or a surname.
_FIRST = rf"(?:(?:sister|brother) )?(?!(?:{PINYIN.lower()})\b){_WORD}"
_PLACES = (
    "anhui|beijing|chongqing|fujian|gansu|guangdong|guangxi|guizhou|hainan|hebei|heilongjiang|"
    "henan|hong kong|hubei|hunan|inner mongolia|jiangsu|jiangxi|jilin|liaoning|macau|macao|"
    "ningxia|qinghai|shaanxi|shandong|shanghai|shanxi|sichuan|taiwan|tianjin|tibet|xinjiang|"
    "yunnan|zhejiang|europe|asia|america|australia|canada|germany|england|the uk|the us"
)
_OF_CALLERS = (
    "rescue|team|group|project|overseas|regional|prayer|church|translation|network|chapter"
)
_MADE = (
    "compiled|prepared|typed(?: up)?|written(?: down| up)?|edited|translated|collected|recorded|"
    "noted(?: down)?|submitted|put together|drawn up|checked|posted"
)
_THINGS = (
    "list|report|notes?|translation|sheet|summary|update|bulletin|english|numbers|table|document|"
    "text|page"
)
_AMENDS = (
    "corrections|errors|mistakes|questions|queries|additions|updates|feedback|comments|problems|"
    "doubts|wrong numbers|dead numbers|results"
)
_ALL = rf"(?:{_AMENDS})(?:,? (?:and|or) (?:{_AMENDS}))?"
# Report replies to the Toronto desk, (number): of who collects them, and of no authority.
_TOLD = (
    "results?|repl(?:y|ies)|responses?|answers?|reactions?|outcomes?|feedback|findings|"
    "(?:call )?logs?|reports? of (?:your )?calls"
)
_DESK = (
    r"(?!(?:[^,.;:()\n\ufffc]{0,40} )?(?:police|courts?|procuratorate|bureau|justice|prison|"
    r"detention|petitions?|complaints|security|committee|government|district|county|duty|610)\b)"
    rf"(?:{_WORD} ){{1,3}}(?:desk|office|hub|team|group|secretariat|section|chapter|branch|"
    rf"headquarters|hq)(?: (?:in|at) {_WORD}| \({_WORD}\))?"
)
# 结果请回报台北组, (number); not: 结果请报给法院立案庭.
_HEARD = (
    "(?:结果|回[复覆应音执]|反馈|反应|(?:通话|拨打)(?:记录|情况)|情况|"
    "打[完过](?:的|之?后|了|电话)?)"
)
_PLEASE = "(?:请|麻烦|烦请|记得|一律|统一)"
_TELLS = "(?:回报|报告?给|汇报|汇总|上报|告[知诉]|通知|[传寄发交转]给|反馈给?|回传)(?:给|到|至)?"
_OUR_DESK = (
    rf"(?![{HAN}]{{0,12}}(?:法院|检察|公安|派出所|局|[纪监]委|信访|政法|政府|街道|监狱|"
    rf"看守所|立案|(?<!组)长|[法检]?官|警|书记|主任))[{HAN}]{{1,12}}[ ,:(]{{0,3}}"
    rf"(?:[手电][机话][:是 ]{{0,2}})?{N}"
)
_ASK = "write|ring|call|phone|text|message|tell|ask|contact|mail|e-?mail|reach|inform"
_BEGINS = r"(?:(?<![^\n])|(?<=[.(] )|(?<=\()|(?<=- ))"
_PATTERNS = (
    (
        rf"(?<![a-z] )coordinator(?: \([^()\n]{{1,30}}\)|,? for (?:the )?[a-z ]{{2,30}})?"
        rf"(?=[ :–-]{{1,3}}{_FIRST}{_TO_NUMBER})"
    ),
    rf"(?<![a-z] )coordinator,? (?:\((?:{_PLACES})\)|(?:for|in) (?:{_PLACES})(?![a-z]))",
    r"(?<=\n\n)coordinators?(?=:)",
    rf"(?:{_OF_CALLERS}|{_PLACES}) coordinators?(?![a-z])",
    rf"(?<=\n\n)(?:team|group) leader(?=[ :–-]{{1,3}}{_FIRST}{_TO_NUMBER})",
    r"(?:leader|head|secretary|chair(?:man|woman|person)?) of our (?:own )?(?:\w+ )?(?:group|team)",
    rf"wrong[,:]? (?:please )?(?:{_ASK})(?= {_NAME}{_TO_NUMBER})",
    (
        rf"(?:{_BEGINS}|(?:{_THINGS})(?: was)? )(?:{_MADE})(?: and (?:{_MADE}))? by"
        rf"(?=:? {_NAME}{_TO_NUMBER})"
    ),
    (
        rf"(?:for|with|any|send|all|further|more) {_ALL}[,:?]? (?:please )?(?:to|(?:{_ASK})"
        rf"(?: or (?:{_ASK}))?)(?= {_NAME}{_TO_NUMBER})"
    ),
    rf"{_ALL} (?:please )?to(?= {_NAME}{_TO_NUMBER})",
    rf"{_HEARD},?{_PLEASE}[把将向]?[{HAN}]{{0,6}}?{_TELLS}(?={_OUR_DESK})",
    rf"{_PLEASE}[把将]{_HEARD}[都也再]?{_TELLS}(?={_OUR_DESK})",
    rf"(?:{_TOLD}|{_AMENDS}) (?:please |back |should go |can go )*to(?= {_DESK}{_TO_NUMBER})",
    rf"{_BEGINS}(?:{_TOLD}|{_AMENDS}):(?= {_DESK}{_TO_NUMBER})",
    rf"(?:report|reply) back to(?= (?:{_NAME} (?:at|of|in) )?{_DESK}{_TO_NUMBER})",
    (
        rf"(?:questions|queries|doubts)(?:[?:]|\? (?:please )?(?:{_ASK})(?: or (?:{_ASK}))?)"
        rf"(?= {_NAME}{_TO_NUMBER})"
    ),
)
THEY = Word(
    Sort.ROLE,
    "whose_unclear",
    patterns=_PATTERNS,
    first="cnptwelsrudbfaqmohgjixtv结回反通拨打情请麻烦记一统",
)
