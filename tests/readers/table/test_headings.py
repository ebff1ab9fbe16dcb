"""What headings say: the last word decides, in three languages and in none."""

import pytest

from clarion.countries.registry import profile
from clarion.readers.table.headings import headings_of
from clarion.rules.vocabulary import ColumnKind as Kind

CHINA, IRAN = (headings_of(profile(name)) for name in ("china", "iran"))


@pytest.mark.parametrize(
    ("headings", "kind"),
    [
        (
            "电话|联系人电话|負責人電話|Contact phone|Officer tel.|Phone (primary)|电话2|电话二",
            Kind.NUMBER,
        ),
        (
            "can2_phone|Phone number|Other phone|Telefon / 电话|Tel. no.|Person - Phone - Other",
            Kind.NUMBER,
        ),
        (
            "办公电话|Office Tel. No.|BusinessPhone2|phone (work)",
            Kind.WORK,
        ),
        (
            "Assistant's Phone|助理的电话|助理電話|秘书手机|Asst. Phone|Secretary's mobile",
            Kind.HELPER,
        ),
        ("电话/传真|Phone/Fax|商务电话|Person - Phone - Work|Business", Kind.WORK),
        (
            (
                "负责人手机|Director's mobile|Mobile Phone Number|Mobile2|"
                "手机号码（必填）|Cell phone (primary) no.|Work mobile preferred"
            ),
            Kind.MOBILE,
        ),
        ("住宅电话|Home Phone 2|Residence Tel. No.|宅", Kind.HOME),
        ("值班电话|Tel. (duty)", Kind.DUTY),
        ("住宅传真|Home fax|FAX number|phone (home fax)", Kind.FAX),
        ("Phone home|Person - Phone - Home|Telephone work home", Kind.HOME),
        ("home phone / cell", Kind.NUMBER),
        (
            (
                "姓名|主要负责人|Name|Officer name|Chief name|"
                "Recipient name|Some name|Full Name [Required]"
            ),
            Kind.PERSON,
        ),
        (
            (
                "单位|机关名称|企业名称|Company|Agency name|"
                "Person - Organization|Associated Company Name"
            ),
            Kind.STATION,
        ),
        ("Job Title|职务|负责人职务", Kind.TITLE),
        (
            "Address 1 - City|单位住址|地址(单位)|商务地址 市/县|City name|Sister City Name|所在地",
            Kind.PLACE,
        ),
        ("Phone 1 - Label|phone_1_type|电话类型", Kind.LINE_KIND),
        (
            "Do not call|do_not_contact|federal_donotcall|Do Not Phone|DNC|No calls please|勿打",
            Kind.NO_CALLS,
        ),
        ("Do not allow phone calls|請勿致電|是否勿打|免打扰|Opt-out|is_dnc", Kind.NO_CALLS),
        (
            (
                "分机|分机电话|Work-Phone Extension-Phone|Ext. phone|内线号码|phone_1_extension|"
                "Office Extension"
            ),
            Kind.EXT,
        ),
        ("Is Deceased|is_deceased|Deceased|是否去世|是否已退休|已离职|Retired?", Kind.GONE),
        ("关系|與當事人關係|Relationship|身份|家属关系", Kind.STATE),
        ("小灵通|小靈通號碼|PHS number|Service Account", Kind.SKIP),
        (
            (
                "老婆电话|其妻电话|父亲手机|Sister phone|Brother's mobile|证人电话|邻居电话|"
                "举报人手机|监护人电话|Guardian Phone|Friend phone|Witness tel.|"
                "紧急联系电话|Emergency number"
            ),
            Kind.RELATIVE,
        ),
        (
            (
                "手机（妻子）|电话（家属）|手機(配偶)|Phone (wife)|Mobile (spouse)|電話（緊急）|"
                "Phone [emergency]|负责人手机（紧急联系人）|姓名（受害人）|手机【妻】|"
                "Phone (brother)|保姆电话|学员电话|代理人手机|Family contact phone|Emergency tel"
            ),
            Kind.RELATIVE,
        ),
        ("Phones|Phone Numbers|Telephones|Ph.|Ph. no.|Numbers", Kind.NUMBER),
        ("手机（本人）|Mobile (own)|Mobiles|Cell phones", Kind.MOBILE),
        (
            (
                "司机电话|司機手機|提供人电话|Driver phone|工作证号码|档案号码|車牌號碼|银行卡号码|"
                "警官证号码|手机（志愿者）|Phone (driver)|Custom Field 1 - Value|单位（家属）"
            ),
            Kind.SKIP,
        ),
        ("单位号码|報警號碼|本人号码|联系人号码|档案局电话|证件科电话|新号码", Kind.NUMBER),
        ("Can call|OK to call|Call permission|可拨打|是否可致电|允許致電", Kind.MAY_CALL),
        ("可联系|是否可聯繫|能否联系|可否聯絡|Contactable?|May contact", Kind.MAY_CALL),
        ("Refuses calls|Asked to stop|DND|禁呼|是否禁呼|要求停止", Kind.NO_CALLS),
        ("是否拉黑|Unsubscribed from calls", Kind.NO_CALLS),
        ("Tags|Labels|Group Membership|Categories|标签|分組", Kind.REMARK),
        ("Follow-up|Follow up notes|Next step|後續|后续处理|跟进|回访情况|下一步", Kind.REMARK),
        ("座机|办公座机|座機", Kind.WORK),
        ("家庭座机|家里电话", Kind.HOME),
        ("Facsimile|Office facsimile", Kind.FAX),
        ("Blacklisted|Blocked|黑名单|拒接", Kind.NO_CALLS),
        ("家属电话|Emergency contact name|Spouse's phone|当事人电话|Relative since", Kind.RELATIVE),
        (
            (
                "Contact ID|Contact owner|Owner phone|"
                "Contact Type|PhonebookType|Record ID - Contact|Phone name"
            ),
            Kind.SKIP,
        ),
        (
            "E-mail Display Name|File name|经理姓名|助理的姓名|Manager's Name|Parent Account",
            Kind.SKIP,
        ),
        (
            "Pager Number|is_phone_number_bad|mobile_opt_in|phone_1_flags|住宅地址 街道|Home City",
            Kind.SKIP,
        ),
        ("No Bulk Emails (User Opt Out)|Do Not Email|Do not text|勿发短信，勿打扰", Kind.SKIP),
        (
            "是否主管(是/否)|直属上司|Created by|序号|Middle Name|Billing City|Manager phone",
            Kind.SKIP,
        ),
        (
            (
                "住址|家庭住址|詳細住址|个人住址|居住地址|居住地|住所|户口所在地|戶籍地|地址（家庭）|"
                "Home address|Address (home)|home_address|Residential Address|Permanent address"
            ),
            Kind.SKIP,
        ),
        ("(Do Not Modify) Contact ID|人员类型|Comment date", Kind.SKIP),
        (
            (
                "number (from)|Calling party|本机号码|外显号码|enumerator/phone|答题人电话|"
                "您的姓名|您联系电话|您能提供的联系方式|請填寫您的手機|Please enter your phone|"
                "Number where we can reach you"
            ),
            Kind.SKIP,
        ),
        (
            (
                "dialled number (to)|Number called|Phone number you called|您拨打的号码|"
                "官员的电话是多少？|Phone number you found for him|被叫号码"
            ),
            Kind.NUMBER,
        ),
        ("1.您提供的官员姓名|您要举报的官员姓名|請填寫官員姓名|official/full_name", Kind.PERSON),
        ("3. 官员的职务是？|Please enter the position", Kind.TITLE),
        (
            (
                "Relationship to case|Connection with the victim|Role in case|6.您核实的结果|"
                "您拨打后的结果|Result of your call|verification/result|What is the result?"
            ),
            Kind.STATE,
        ),
        ("呼叫结果|呼叫結果|外呼状态", Kind.STATE),
        ("号码归属|號碼歸屬", Kind.LINE_KIND),
        ("旧号码|舊號碼（已停用）|旧手机|停用号码|Old phone|Previous number", Kind.SKIP),
        ("现用电话|新电话|New phone", Kind.NUMBER),
        ("official/office_phone|phone/fax", Kind.WORK),
        ("official/mobile_phone|name/mobile", Kind.MOBILE),
        ("victim/phone|spouse/phone", Kind.RELATIVE),
        ("Notes|Remarks 2|Internal comments|备注|備註|单位电话备注|情况备注", Kind.REMARK),
        ("甲|Quux||()|单位情况|foo/bar", None),
    ],
)
def test_a_heading_says_what_its_column_holds(headings: str, kind: Kind | None) -> None:
    assert {one: CHINA.read(one).kind for one in headings.split("|")} == dict.fromkeys(
        headings.split("|"), kind
    )


def test_where_somebody_lives_is_told_from_whatever_else_is_left_out() -> None:
    homes = (
        "住址|家庭住址|詳細住址|住所|户口所在地|戶籍地|地址（家庭）|住宅地址 街道|"
        "Home address|Address (home)|home_address|Domicile|Home City"
    )
    others = "地址|单位住址|警号|邮箱|办公地点|住址/电话|Office address|Serial no.|住宅电话|甲|"
    assert {one for one in homes.split("|") if not CHINA.is_elsewhere(one)} == set()
    assert {one for one in others.split("|") if CHINA.is_elsewhere(one)} == set()
    assert IRAN.is_elsewhere("آدرس منزل")


def test_where_the_first_word_decides() -> None:
    said = {
        "شماره تلفن همراه رئیس": Kind.MOBILE,
        "نام خانوادگی": Kind.FAMILY,
        "شماره‌ پرونده": Kind.SKIP,
        "توضیحات": Kind.REMARK,
        "تلفن منشی": Kind.HELPER,
        "شماره تماس وکیل": Kind.RELATIVE,
        "تماس نگیرید": Kind.NO_CALLS,
        "Mobile phone": Kind.MOBILE,
    }
    assert {text: IRAN.read(text).kind for text in said} == said
