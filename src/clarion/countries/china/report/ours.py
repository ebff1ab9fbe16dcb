"""Those who make a report or look after its callers, as reports in English name them."""

from clarion.countries.china.report.labels import N
from clarion.countries.china.report.people import PINYIN
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
    (
        rf"(?:questions|queries|doubts)(?:[?:]|\? (?:please )?(?:{_ASK})(?: or (?:{_ASK}))?)"
        rf"(?= {_NAME}{_TO_NUMBER})"
    ),
)
THEY = Word(Sort.ROLE, "whose_unclear", patterns=_PATTERNS, first="cnptwelsrudbfaqmohgjixtv")
