"""How tables everywhere head their columns: phone banks, dialers, address books, plain lists."""

from clarion.countries.tables import TableWords
from clarion.rules.vocabulary import ColumnKind, LineKind, RowRefusal

HEADERS = {
    ColumnKind.NUMBER: (
        "phone|telephone|tel|phonenumber|telephonenumber|number|telno|phoneno|contactnumber|"
        "primaryphone|otherphone|mainphone|phonevalue|landline|callednumber|destination|dnis|"
        "ani|to|msisdn|e164"
    ),
    ColumnKind.WORK: (
        "workphone|businessphone|officephone|phonework|worktel|officetel|office|work|"
        "deskphone|directphone|companymainphone|companyphone|switchboard|telwork|"
        "phonebusiness"
    ),
    ColumnKind.DUTY: "dutyphone|duty|dutyroom|hotdesk|24hphone|dutyofficer|frontdesk",
    ColumnKind.MOBILE: (
        "mobile|mobilephone|cell|cellphone|cellular|mobilenumber|phonemobile|telmobile|"
        "telcell|carphone|handphone|mobileno|smsnumber"
    ),
    ColumnKind.HOME: (
        "homephone|home|hometel|residence|residencephone|phonehome|telhome|privatephone"
    ),
    ColumnKind.FAX: "fax|faxnumber|businessfax|workfax|homefax|otherfax|faxno|telefax",
    ColumnKind.EXT: "ext|extension|extn|phoneext",
    ColumnKind.AREA: "areacode|stdcode|dialingcode|citycode",
    ColumnKind.LINE_KIND: (
        "type|label|phonetype|numbertype|linetype|phonelabel|teltype|kind|phoneloctype"
    ),
    ColumnKind.STATION: (
        "organization|organisation|company|companyname|agency|department|unit|station|"
        "employer|account|accountname|org|organizationname|organisationname|institution|"
        "bureau|officename|policestation|organizationdepartment|section|division|committee"
    ),
    ColumnKind.PLACE: (
        "city|town|province|state|county|address|place|region|district|location|businesscity|"
        "mailingcity|businessstate|businessaddress|addressline1|address1|address2|"
        "businessstreet|country|addressformatted|stateprovince|township|prefecture"
    ),
    ColumnKind.PERSON: (
        "name|fullname|contact|contactname|person|displayname|leadname|official|officer|"
        "fileas|recipient|contactperson"
    ),
    ColumnKind.FAMILY: "lastname|familyname|surname|last",
    ColumnKind.GIVEN: "firstname|givenname|first|forename",
    ColumnKind.TITLE: "title|jobtitle|position|rank|role|occupation|post|organizationtitle|duties",
    ColumnKind.STATE: (
        "status|callstatus|disposition|result|numberstatus|phonestatus|leadstatus|state_of_number"
    ),
    ColumnKind.NO_CALLS: (
        "donotcall|dnc|optout|nocall|donotcontact|unsubscribed|phoneoptout|optedout"
    ),
    ColumnKind.RELATIVE: (
        "emergencycontact|emergencyphone|emergencycontactphone|spouse|spousephone|wife|"
        "husband|relative|nextofkin|parent|father|mother|familymember|victim|assistantsphone|"
        "reporter|familyphone"
    ),
}
HEADERS[ColumnKind.SKIP] = (
    "email|emailaddress|mail|mailaddress|web|webpage|website|url|notes|note|remarks|"
    "birthday|id|leadid|no|index|qq|wechat|telegram|im|postcode|postalcode|zip|zipcode|"
    "password|photo|idnumber|badgenumber|accountnumber|casenumber|phonecode|countrycode|"
    "date|modified|created|listid|gmtoffset|serialnumber"
)
KINDS = {
    LineKind.WORK: "work|office|business|direct|main|landline|o|w",
    LineKind.DUTY: "duty|dutyroom|24h",
    LineKind.MOBILE: "mobile|cell|cellular|m|c|iphone",
    LineKind.HOME: "home|residence|private|h",
    LineKind.FAX: "fax|workfax|homefax|f",
}
STATES = {
    RowRefusal.DEAD: (
        "dead|disconnected|notinservice|invalid|outofservice|wrongnumber|badnumber|nonexistent"
    ),
    RowRefusal.MOVED: "moved|retired|deceased|leftoffice|nolongerthere|transferred",
    RowRefusal.NO_CALLS: "donotcall|dnc|optedout|optout|askedtostop",
}
WORDS = TableWords(
    HEADERS,
    KINDS,
    STATES,
    yes="yes|y|true|1|x|t",
    nothing="-|--|—|/|n/a|na|none|null|nil|nan|unknown|#n/a",
)
