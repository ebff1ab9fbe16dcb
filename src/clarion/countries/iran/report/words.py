"""Words of reports from Iran, in Persian and in English: lines, people, offices, what became of it.

Persian is written with blanks, and a word is one only where no other letter touches it.
"""

from clarion.countries.report import Label, Sort, Status, Word


def words(sort: Sort, code: str, persian: str, english: str = "") -> Word:
    """Spellings between "|"."""
    return Word(sort, code, "|".join(filter(None, (persian, english))))


LABELS = (
    words(
        Sort.LABEL,
        Label.WORK,
        "تلفن محل کار|تلفن دفتر|تلفن اداره|محل کار|دفتر کار|دفتر",
        "office phone|office|work phone|work",
    ),
    words(
        Sort.LABEL,
        Label.DESK,
        "روابط عمومی|اطلاعات تلفنی",
        "reception",
    ),
    words(Sort.LABEL, Label.SWITCHBOARD, "تلفنخانه|مرکز تلفن", "switchboard|main number"),
    words(Sort.LABEL, Label.DUTY, "افسر نگهبان|نگهبانی|کشیک", "duty office|duty desk|duty"),
    words(
        Sort.LABEL,
        Label.HOME,
        "تلفن منزل|منزل|خانه",
        "home phone|home|residence",
    ),
    words(
        Sort.LABEL,
        Label.MOBILE,
        "تلفن همراه|شماره همراه|همراه|موبایل",
        "mobile phone|mobile|cell phone|cell",
    ),
    words(Sort.LABEL, Label.FAX, "دورنگار|نمابر|فاکس|فکس", "fax"),
    words(
        Sort.LABEL,
        Label.PHONE,
        "شماره تلفن|شماره تماس|شماره های تماس|تلفن تماس|تلفن|تماس|شماره",
        "phone number|telephone|phone|tel|contact|number",
    ),
    words(Sort.LABEL, Label.FIXED, "تلفن ثابت|ثابت", "landline"),
    words(Sort.LABEL, Label.PAGER, "پیجر", "pager"),
    words(Sort.LABEL, Label.OLD, "شماره قبلی|شماره سابق|شماره قدیم", "old number|former number"),
)
ROLES = (
    words(
        Sort.ROLE,
        "relative",
        "همسر|همسرش|پدر|پدرش|مادر|مادرش|پسر|پسرش|دختر|دخترش|برادر|برادرش|خواهر|خواهرش|فرزند|"
        "بستگان|فامیل|پدربزرگ|مادربزرگ|عمو|عمه|دایی|خاله|داماد|عروس|نوه|نامزد|دوست|همکار",
        "wife|husband|father|mother|son|daughter|brother|sister|relative|relatives|"
        "grandmother|grandfather|uncle|aunt|cousin|nephew|niece|in-laws|fiance|fiancee|friend|"
        "colleague",
    ),
    words(
        Sort.ROLE,
        "victim_side",
        "خانواده|خانواده زندانی|خودم|زندانی|قربانی|شاکی|گزارشگر|خبرنگار|شاهد|مدرسه|همسایه|"
        "تماس با ما",
        "family|victim|prisoner's family|reporter|journalist|witness|school|neighbor|my",
    ),
    words(
        Sort.ROLE, "lawyer", "وکیل|وکیل مدافع|دفتر وکالت|وکلا", "lawyer|attorney|law firm|counsel"
    ),
    words(
        Sort.ROLE,
        "private_business",
        "مغازه|فروشگاه|رستوران|داروخانه|شرکت خصوصی",
        "shop|restaurant|store|pharmacy",
    ),
)
NOT_PHONES = (
    words(Sort.NOT_PHONE, "postcode", "کد پستی|کدپستی", "postal code|postcode|zip code"),
    words(Sort.NOT_PHONE, "badge", "شماره پرسنلی|کد پرسنلی", "badge number|badge"),
    words(
        Sort.NOT_PHONE,
        "id_number",
        "کد ملی|کدملی|شماره ملی|شماره شناسنامه|شماره گذرنامه",
        "national id|id number|passport",
    ),
    words(
        Sort.NOT_PHONE,
        "social_account",
        "تلگرام|واتساپ|واتس اپ|اینستاگرام|ایتا|روبیکا",
        "telegram|whatsapp|instagram",
    ),
    words(
        Sort.NOT_PHONE,
        "bank_account",
        "شماره کارت|شماره حساب|شماره شبا|شبا|کارت بانکی",
        "bank account|account number|card number",
    ),
    words(
        Sort.NOT_PHONE,
        "case_number",
        "شماره پرونده|کلاسه پرونده|پرونده شماره|شماره دادنامه|دادنامه",
        "case number|file number",
    ),
    words(Sort.NOT_PHONE, "plate", "شماره پلاک|پلاک", "license plate"),
    words(Sort.NOT_PHONE, "post_box", "صندوق پستی", "p.o. box|po box|e-mail|email"),
)
STATES = (
    words(
        Sort.STATUS,
        Status.DEAD,
        "خط قطع است|قطع شده|خارج از سرویس|در شبکه موجود نیست|واگذار نشده",
        "out of service|disconnected|not in service",
    ),
    words(
        Sort.STATUS,
        Status.MOVED,
        "بازنشسته شده|بازنشسته|منتقل شده|درگذشته|فوت کرده|برکنار شده",
        "transferred|retired|deceased|has moved",
    ),
    words(Sort.STATUS, Status.UNVERIFIED, "تایید نشده|نامشخص|تاییدنشده", "unverified|unconfirmed"),
    words(
        Sort.STATUS,
        Status.STOP,
        "دیگر تماس نگیرید|تماس نگیرید|زنگ نزنید",
        "asked us to stop|do not call|stop calling",
    ),
    words(
        Sort.STATUS,
        Status.KEEP_SECRET,
        "منتشر نشود|منتشر نکنید|محرمانه|برای انتشار نیست",
        "do not publish|not for publication|confidential",
    ),
)
REST = (
    words(Sort.FIELD, "name", "نام و نام خانوادگی|نام", "full name|name"),
    words(Sort.FIELD, "title", "سمت|عنوان", "position|job title|title"),
    words(Sort.FIELD, "unit", "محل خدمت|نهاد|ارگان", "organization|unit"),
    words(Sort.FIELD, "address", "نشانی|آدرس", "address"),
    words(Sort.FIELD, "skip", "توضیحات|ملاحظات|سن", "notes|remarks|age"),
    words(Sort.AREA, "before", "کد شهر|پیش شماره|کد شهرستان|کد", "area code|city code"),
    words(Sort.RESPECTIVELY, "", "به ترتیب", "respectively"),
    words(Sort.CHANGED, "", "تغییر کرده به|تغییر یافته به", "changed to|replaced by"),
    words(Sort.ALL, "", "همگی|همه", "all"),
    words(Sort.OF, "", "", "of the|of|at the|at"),
)
WORDS = (*LABELS, *ROLES, *NOT_PHONES, *STATES, *REST)
# At any of these the name of an office has ended.
ENDS = "|".join(
    form
    for word in WORDS
    for form in sorted(word.forms.split("|"), key=len, reverse=True)
    if form and not form.isascii()
)
