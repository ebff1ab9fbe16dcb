"""In English: who beat the families; family visits, reception of petitioners."""

_KIN = (
    r"(?:famil(?:y|ies)|relatives?|parents|mother|father|wife|husband|sons?|daughters?|brothers?|"
    r"sisters?|lawyers?|attorneys?|villagers?|residents?|neighbou?rs?|journalists?|reporters?|"
    r"witness(?:es)?|victims?|petitioners?|detainees?|practitioners?|believers?|church members|"
    r"volunteers?|activists?|students?|protesters?)"
)
_DEED = (
    r"(?:beat(?:en)?(?: up)?|questioned|interrogated|arrested|detained|threatened|followed|"
    r"summoned|harassed|intimidated|telephoned|phoned|called|rang|visited|searched|took(?: away)?|"
    r"seized|charged|sentenced|indicted|prosecuted|tried|guarded|watched|monitored|received|"
    r"abducted|kidnapped|tortured|abused|insulted|warned|ordered|told|forced|evicted|pushed|dragged|"
    r"hit|kicked|pressured|persecuted|turned away)"
)
# Whom somebody did something to: it is of who did it. Not: who questioned his sister (154…).
DONE = (
    (
        rf"(?:who|that) (?:had |have |has |all )?(?:\w+ly )?{_DEED}(?: (?:and|or) {_DEED})?"
        rf"(?: [\w'’-]+){{0,4}}? {_KIN}(?:['’]s? \w+)?(?![a-z])"
        r"(?!,?(?: [a-z][\w'’-]*){0,3},? ?\(?\ufffc)"
    ),
)
_VISITORS = (
    r"(?:famil(?:y|ies)(?: members?)?|relatives?|visitors?|lawyers?|attorneys?|counsel|victims?|"
    r"witness(?:es)?|prisoners?|inmates?|detainees?|petitioners?)"
)
_SERVICE = (
    r"(?:visit(?:s|ing)?|visitation|meetings?|bookings?|appointments?|reception|complaints?|support|"
    r"protection|affairs|services?|enquir(?:y|ies)|inquir(?:y|ies)|parcels?|deposits?|registration|"
    r"consultations?|assistance|aid)"
)
_WHERE = (
    r"(?:hours?|times?|days?|bookings?|lines?|offices?|rooms?|desks?|units?|sections?|centres?|"
    r"centers?|windows?|counters?|halls?|departments?|numbers?)"
)
# Which of an office's desks it is, by whom it is for.
DESKS = (
    rf"{_VISITORS}['’]?s?['’]? {_SERVICE}(?: {_SERVICE})?(?: \(?{_WHERE}\)?)?(?![a-z])",
    (
        rf"{_SERVICE}(?: (?:hours?|bookings?|times?|lines?))?(?: (?:for|of|by|from)(?: the)?) "
        rf"{_VISITORS}(?:['’]? {_SERVICE})?(?![a-z'’])"
    ),
)
