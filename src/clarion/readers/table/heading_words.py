"""What tables everywhere call their columns: phone banks, dialers, address books, plain lists."""

from clarion.rules.vocabulary import ColumnKind

HEADERS = {
    ColumnKind.NUMBER: (
        "phone|telephone|tel|phonenumber|telephonenumber|number|telno|phoneno|contactnumber|"
        "contactno|primaryphone|otherphone|mainphone|phonevalue|landline|callednumber|"
        "destination|dnis|ani|to|msisdn|e164|other|primary|alternate|alternative|secondary|"
        "callback|directline|telefon|telefono|telefone|phones|telephones|phonenumbers|"
        "telephonenumbers|numbers|ph|phno|dst|bnumber|diallednumber|dialednumber|numberdialled|numberdialed|"
        "numbercalled|calledparty|calledpartynumber|numberto|tonumber|phoneto|destinationnumber"
    ),
    ColumnKind.WORK: (
        "workphone|businessphone|officephone|phonework|worktel|officetel|office|work|deskphone|"
        "directphone|companymainphone|companyphone|switchboard|telwork|phonebusiness|business|"
        "direct|main|officeline|officelines|directlines|deskline|workphones|officephones|"
        "businessphones"
    ),
    ColumnKind.HELPER: "assistantsphone|assistantphone|asstphone|secretaryphone",
    ColumnKind.DUTY: "dutyphone|duty|dutyroom|hotdesk|24hphone|dutyofficer|frontdesk",
    ColumnKind.MOBILE: (
        "mobile|mobilephone|cell|cellphone|cellular|mobilenumber|phonemobile|telmobile|telcell|"
        "carphone|handphone|mobileno|smsnumber|mobil|mobiles|mobilephones|mobilenumbers|cells|"
        "cellphones"
    ),
    ColumnKind.HOME: (
        "homephone|home|hometel|residence|residencephone|phonehome|telhome|privatephone|homephones"
    ),
    ColumnKind.FAX: (
        "fax|faxnumber|facsimile|businessfax|workfax|homefax|otherfax|faxno|telefax|faxes|"
        "faxnumbers"
    ),
    ColumnKind.EXT: ("ext|extension|extn|phoneext|extno|extensionnumber|extensions"),
    ColumnKind.AREA: "areacode|stdcode|dialingcode|citycode",
    ColumnKind.LINE_KIND: (
        "type|label|phonetype|numbertype|linetype|phonelabel|teltype|kind|phoneloctype|phonekind"
    ),
    ColumnKind.STATION: (
        "organization|organisation|company|companyname|agency|department|unit|station|"
        "employer|account|accountname|org|organizationname|organisationname|institution|"
        "bureau|officename|policestation|organizationdepartment|section|division|committee|"
        "dept|stationname|unitname|agencyname|workplace|court|prison|authority"
    ),
    ColumnKind.PLACE: (
        "city|town|province|state|county|address|place|region|district|location|businesscity|"
        "mailingcity|businessstate|businessaddress|addressline|street|"
        "businessstreet|addressformatted|stateprovince|township|prefecture|stateregion|"
        "streetaddress|municipality|citytown"
    ),
    ColumnKind.PERSON: (
        "name|fullname|contact|contactname|person|displayname|leadname|official|officer|fileas|"
        "recipient|contactperson|officername|officialname|namesurname|incharge|sortname|"
        "officialassigned|assignedofficial|assignedofficer|who|whom"
    ),
    ColumnKind.FAMILY: "lastname|familyname|surname|last|lname|familyname",
    ColumnKind.GIVEN: "firstname|givenname|first|forename|fname|given",
    ColumnKind.TITLE: "title|jobtitle|position|rank|role|occupation|post|organizationtitle|duties",
    ColumnKind.STATE: (
        "status|callstatus|disposition|dispo|result|numberstatus|phonestatus|leadstatus|"
        "state_of_number|relation|relationship|relationshiptype|connection|roleincase|roleinthecase|numberstate|"
        "phonestate|linestate|callstate|contactstate|personstate|personstatus|outcome|"
        "contactstatus|linestatus|callresult|statusname|statusdescription|statustext|"
        "dispositionname|calldisposition|resultcode|dispositioncode|statuscode|outcomecode"
    ),
    ColumnKind.GONE: ("deceased|retired|wrongnumber|badnumber|disconnected|invalidnumber|resigned"),
    ColumnKind.IN_OFFICE: (
        "inoffice|stillinoffice|isinoffice|isstillinoffice|inpost|stillinpost|serving|"
        "stillserving|currentlyserving|stillthere|incumbent|valid|isvalid|numbervalid|"
        "phonevalid|numbervalidity|phonevalidity|stillgood|stillvalid|isthenumberstillgood|isthenumberstillvalid|"
        "numberstillgood|numberstillvalid|isthenumbercorrect|stillworks|doesthenumberstillwork|"
        "numberstillworks|isthisnumberstillgood|isthenumbergood"
    ),
    ColumnKind.NO_CALLS: (
        "donotcall|dnc|optout|nocall|donotcontact|phoneoptout|optedout|calloptout|donotphone|"
        # What dialers write, and we do not.
        "black"
        "list|blacklisted|blocklist|blocked|suppressed|dnd|askedtostop|"
        "stop|stoplist|nocalls|nocallsplease|askednocalls|donotring|dontring|donotdial|neverdial|"
        "nevercall|askedtoberemoved|removedonrequest|doesnotwantcalls"
    ),
    ColumnKind.MAY_CALL: (
        "cancall|maycall|oktocall|okaytocall|callable|callallowed|callsallowed|allowcalls|"
        "allowphonecalls|callpermission|phonepermission|consenttocall|callconsent|phoneconsent|"
        "contactable|maycontact|cancontact|oktocontact"
    ),
    ColumnKind.RELATIVE: (
        "emergencycontact|emergencyphone|emergencycontactphone|spouse|spousephone|wife|husband|"
        "relative|nextofkin|parent|father|mother|familymember|victim|relatives|reporter|"
        "familyphone|familymembers|familycontact|emergency|practitioner|children|son|daughter|"
        "eyewitness|cellmate|fellowinmate|landlord|landlady|legalrepresentative|defender|counsel|"
        "defencecounsel|defensecounsel|solicitor|barrister|defendant|accused|lawyer|mom|mum|dad|"
        "uncle|aunt|cousin|grandmother|grandfather|girlfriend|boyfriend|attorney|guardian|"
        "witness|neighbor|neighbour|informant|complainant|petitioner|plaintiff|detainee|prisoner|"
        "inmate|emergencynumber|victimfamily|victimsfamily|victimfamilies"
    ),
}
# Where somebody lives is kept nowhere.
HOMES = (
    "homeaddress|homestreet|homecity|residenceaddress|residentialaddress|privateaddress|"
    "personaladdress|permanentaddress|domicile"
)
# Who keeps a table writes in its tags, too, whom nobody is to call.
HEADERS[ColumnKind.REMARK] = (
    "extra|extrainfo|additionalinfo|otherinfo|"
    "notes|note|remarks|remark|comment|comments|tag|tags|labels|categories|category|groups|"
    "groupmembership|group|description|updates|memo|feedback|taglist|userfield|activistcodes|"
    "listname|listtitle|calllist|diallist|dialinglist|diallinglist|activistcode|surveyresponses|"
    "segments|segment|additionalinformation|otherinformation|anythingelse|observations|"
    "followup|followups|followupnotes|followupremarks|followupaction|furtheraction|nextstep|"
    "nextsteps|nextaction|otherdetails|moredetails|furtherdetails|additionaldetails|"
    "whathappened|whathappenedwhen|whathappenedinthecall|whathappenedonthecall|whatwassaid|"
    "whatdidtheysay|whatdidhesay|whatdidshesay|whatdidheorshesay|whatdidthepersonsay|"
    "whatdidtheofficialsay|whatwastheirreaction|howdiditgo|howdidthecallgo|howdidthetalkgo|"
    "howdidtheyreact|howdidtheofficialreact|howwasthecall|callsummary|summaryofthecall|"
    "summaryofcall|describethecall|describewhathappened|tellusaboutthecall|detailsofthecall|"
    "calldetails|notesonthecall|notesfromthecall|callreport"
)
HEADERS[ColumnKind.SKIP] = (
    "oldphone|oldnumber|oldmobile|oldcell|oldphonenumber|oldmobilenumber|previousphone|"
    "previousnumber|previousmobile|formerphone|formernumber|deadnumber|disusednumber|"
    "email|emailaddress|mail|mailaddress|web|webpage|website|url|"
    "birthday|id|leadid|no|nr|index|qq|wechat|telegram|im|postcode|postalcode|zip|zipcode|"
    "password|photo|idnumber|badgenumber|accountnumber|casenumber|phonecode|countrycode|"
    "date|modified|created|listid|gmtoffset|serialnumber|"
    # What a heading may end with, that makes it none of ours.
    "ids|identifier|guid|uuid|key|code|subtype|owner|manager|assistant|by|serviceaccount|"
    "flag|flags|time|timestamp|at|count|score|gender|sex|language|prefix|suffix|year|month|day|"
    "deleted|keywords|keyword|membership|country|countryregion|nation|nationality|salutation|"
    "honorific|nickname|middlename|middle|initials|initial|maidenname|pronunciation|yomi|phonetic|"
    "username|user|login|domain|source|industry|age|amount|price|fee|salary|room|floor|building|"
    "badge|badgeno|serial|serialno|ref|reference|version|priority|sensitivity|birthdate|dob|"
    "poboxnumber|pobox|box|photourl|image|imageurl|currency|rating|pager|pagernumber|beeper|telex|"
    "from|callerid|passport|passportnumber|faxstatus|speeddial|timezone|link|custom|anniversary|hobby|preference|"
    "consent|optin|subscribed|unsubscribed|legalname|idno|taxid|vat|reason|stage|attempts|duration|"
    "officelocation|worklocation|desklocation|officeroom|numberfrom|phonefrom|callingparty|"
    "src|clid|cli|cnum|clidnum|anumber|originator|originatingnumber|channel|uniqueid|"
    "whopickedup|whopickedupthephone|whoanswered|whoansweredthephone|whoansweredthecall|"
    "whotookthecall|didsomeonepickup|didanyonepickup|didsomeoneanswer|didanyoneanswer|"
    "callingpartynumber|ournumber|outgoingnumber|outboundnumber|linenumber|"
    f"{HOMES}"
)
# In remarks of any length, besides what reports say.
