"""Words in front of digits that are no telephone number. Simplified and in small letters."""

from clarion.countries.report import Sort, Word

NOT_PHONES = (
    Word(Sort.NOT_PHONE, "postcode", "邮政编码|邮编|postal code|postcode|post code|zip code|zip"),
    Word(
        Sort.NOT_PHONE,
        "badge",
        "警号|警员号|警员编号|警察编号|胸牌号|胸牌|胸号|工号|证件号|执法证号|badge number|"
        "badge no|badge|police id|police number|officer number",
    ),
    Word(
        Sort.NOT_PHONE,
        "id_number",
        "居民身份证号码|居民身份证|身份证号码|身份证号|身份证|公民身份号码|护照号|护照|"
        "id card number|id card|id number|id no|identity card|passport",
    ),
    Word(
        Sort.NOT_PHONE,
        "social_account",
        "qq号码|qq号|qq群|qq|微信号|微信|微信群|微博|抖音号|抖音|快手号|脸书|推特|电报|wechat id|"
        "wechat|weixin|skype|telegram|whatsapp|line id|uid|用户id|用户编号|用户号|会员编号|会员号",
    ),
    Word(
        Sort.NOT_PHONE,
        "bank_account",
        "银行账号|银行卡号|银行卡|银行账户|账号|账户|卡号|存折号|存折|对公账户|工商银行|农业银行|"
        "建设银行|中国银行|邮储银行|信用社|"
        "工行|农行|建行|中行|汇款|支付宝|bank account|bank card|account number|account no|"
        "account|card number",
    ),
    Word(
        Sort.NOT_PHONE,
        "case_number",
        "案件编号|案件号|案号|卷宗号|立案号|文书号|文号|拘留证号|逮捕证号|囚号|编号|收据号|收据编号|票据号|发票号|凭证号|流水号|"
        "receipt number|receipt no|receipt no.|invoice number|tracking number|case number|"
        "case no|case no.|file no|file no.|file number|prisoner number|document number|document no|"
        "document no.|approval no.|ref. no.|docket number|docket no|docket no.|inmate number|"
        "inmate no|inmate no.|prisoner no|prisoner no.|detainee number|notice number|notice no|"
        "notice no.|warrant number|warrant no|warrant no.|petition number|petition no.",
        (
            r"(?:docket|inmate|prisoner|detainee)(?=[ :#]{1,3}[\d\ufffc])",
            # The notice carried the number …
            (
                r"(?<![a-z])(?:notice|warrant|summons|certificate|indictment|verdict|subpoena)"
                r"(?: (?![a-z]*phone)[a-z]+){0,6}? (?:carried|carries|bore|bears|had|has|showed|"
                r"shows) (?:only )?(?:the|a) (?:serial |reference )?number"
                r"(?= \ufffc(?! ?(?:of|for) ))"
            ),
        ),
        "dipnwcsv",
    ),
    Word(Sort.NOT_PHONE, "plate", "车牌号码|车牌号|车牌|车号|license plate|plate number"),
    Word(Sort.NOT_PHONE, "post_box", "邮政信箱|信箱|邮箱|p.o. box|po box|mailbox|e-mail|email"),
    Word(
        Sort.NOT_PHONE,
        "other_number",
        "统一社会信用代码|信用代码|机构代码|学号|房产证号|序号|罚款|人民币|金额",
    ),
)
