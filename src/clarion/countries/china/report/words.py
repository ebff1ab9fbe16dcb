"""Words beside numbers: whose it is, what else it may be, what became of it.

Simplified and in small letters; the reader folds the text to that.
"""

from clarion.countries.china.report.labels import N, one
from clarion.countries.china.report.shapes import HAN
from clarion.countries.report import Sort, Status, Word

ROLES = (
    Word(
        Sort.ROLE,
        "relative",
        "家里人|表哥|表弟|表姐|表妹|堂哥|堂弟|堂姐|堂妹|堂兄|表兄|姨父|姨夫|姑父|姑妈|大姨|大姑|小姑|小叔|"
        "奶奶|爷爷|外公|外婆|姥姥|姥爷|祖父|祖母|丈母娘|岳父母|三弟|小弟|次子|独子|幼子|长女|次女|"
        "养父|养母|养子|养女|继父|继母|继子|继女|后妈|后爸|侄儿|亲友|男朋友|女朋友|兄弟|兄长|姊妹|"
        "弟兄|公婆|监护人|妯娌|连襟|遗孀|遗属|"
        "老伴|老爸|老妈|老父亲|老母亲|老父|老母|儿媳妇|婶婶|婶子|舅妈|舅母|伯母|大伯|大娘|外甥女|"
        "侄媳|孙媳|孙女婿|哥嫂|姐弟|姐妹|兄妹|老两口|的先生|她先生|他太太|我先生|"
        "妻子|其妻|之妻|爱人|老婆|太太|夫人|丈夫|其夫|老公|配偶|父亲|母亲|其父|其母|之父|之母|"
        "父母|岳父|岳母|公公|婆婆|"
        "儿子|女儿|其子|其女|之子|之女|儿媳|女婿|哥哥|弟弟|姐姐|妹妹|大哥|二哥|大姐|二姐|其兄|"
        "其弟|其妹|其姐|之弟|之兄|"
        "之妹|之姐|亲属|亲戚|侄子|侄女|外甥|小舅子|小姨子|大舅子|舅舅|叔叔|姑姑|伯父|伯伯|姨妈|"
        "嫂子|姐夫|妹夫|弟媳|家人|情妇|"
        "情人|前妻|前夫|孙子|孙女|外孙|女友|男友|未婚妻|wife|husband|spouse|son|daughter|father|"
        "mother|brother|sister|"
        "relative|relatives|family member|family members|parents|father-in-law|mother-in-law|"
        "brother-in-law|"
        "sister-in-law|son-in-law|nephew|niece|uncle|aunt|cousin|girlfriend|boyfriend|ex-wife|"
        "ex-husband|children|child|"
        "grandmother|grandfather|grandparents|grandson|granddaughter|stepson|stepdaughter|stepfather|stepmother|"
        "daughter-in-law|in-laws|siblings|kin|fiance|fiancee|fiancé|fiancée|guardian",
        (
            r"长子(?!县)",
            r"[他她其]的?(?:司机|秘书)",
            *one("妻|夫|父|母|儿|子|弟|妹|兄|姐|女儿"),
        ),
        "长妻夫父母儿子弟妹兄姐女他她其",
    ),
    Word(
        Sort.ROLE,
        "victim_side",
        "受害人家属|当事人家属|家属|本人|我的|我妈|我爸|我家|我母亲|我父亲|我丈夫|我妻子|我儿子|"
        "我女儿|联系我|找我|我手机|我电话|"
        "当事人|受害人|受害者|被害人|被迫害人|难属|同修|投稿人|投稿|通讯员|作者|记者|知情人|"
        "知情者|知情人士|举报人|报案人|证人|"
        "揭发人|房客|举报者|爆料者|目击者|目击人|本站编辑|读者|发稿人|供稿人|供稿|徒弟|"
        "朋友|同事|室友|老乡|求助人|求助者|救助人|营救人|上诉人|"
        "读者热线|新闻热线|爆料热线|退党热线|三退热线|求助热线|援助热线|本报|本台|本刊|本会|本组织|本小组|关注组|"
        "控告人|具状人|申请人|起诉人|群友|发帖人|"
        "学校|班主任|老师|小学|中学|高中|幼儿园|邻居|房东|房主|志愿者|爆料人|编辑部|本网|义工|"
        "同学|老板|战友|工友|校友|学员|上访人|申诉人|原告|"
        "family|victim's family|victim|victims|practitioner|petitioner|plaintiff|complainant|"
        "old boss|ex-boss|classmate|flatmate|workmate|housemate|tenants|"
        "friend|coworker|co-worker|coworkers|colleague|colleagues|roommate|tenant|employer|"
        "client|detainee|"
        "reporter|journalist|author|contributor|correspondent|"
        "school|teacher|class teacher|neighbor|neighbour|landlord|informant|witness|my|volunteer|"
        "volunteers|editor|defendant",
        (
            rf"(?<![{HAN}])我(?=[:：]|{N})",
            "我[妹弟哥姐姨儿舅姑叔伯]",
            r"(?:营救|救援|声援|关注|后援)(?:小组|组|团队?|会)(?:联[络系]人|成员|负责人)?",
        ),
        "我营救声关后",
    ),
    Word(
        Sort.ROLE,
        "lawyer",
        "辩护律师|代理律师|律师事务所|律师|律所|辩护人|诉讼代理人|委托代理人|代理人|"
        "defense lawyer|defence lawyer|lawyer|attorney|"
        "law firm|counsel|solicitor",
    ),
    Word(
        Sort.ROLE,
        "private_business",
        "饭店|饭馆|餐馆|酒楼|超市|商店|门市部|门市|药店|诊所|网吧|茶楼|歌厅|洗浴中心|洗浴|小卖部|"
        "店铺|理发店|服装店|美容院|生意|"
        "restaurant|shop|private business|store|pharmacy|own business",
        (
            (
                rf"(?:开办|开设|经营|承包|投资|自己开|开|私人)的[{HAN}]{{0,8}}?(?:店|公司|厂|馆|所|"
                rf"吧|场)"
            ),
        ),
        "开经承投自私",
    ),
    Word(
        Sort.ROLE,
        "private_business",
        patterns=(
            r"(?:(?<=公司)|(?<=集团))(?:人事|人力资源|财务|销售|客服|业务|市场|采购)[部科处]?",
        ),
        first="人财销客业市采",
    ),
)

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
        "wechat|weixin|skype|telegram|whatsapp|line id",
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
        "案件编号|案件号|案号|卷宗号|立案号|文书号|文号|拘留证号|逮捕证号|囚号|编号|case number|"
        "case no|case no.|file no|file no.|file number|prisoner number|document number|document no|"
        "document no.|approval no.|ref. no.",
    ),
    Word(Sort.NOT_PHONE, "plate", "车牌号码|车牌号|车牌|车号|license plate|plate number"),
    Word(Sort.NOT_PHONE, "post_box", "邮政信箱|信箱|邮箱|p.o. box|po box|mailbox|e-mail|email"),
    Word(
        Sort.NOT_PHONE,
        "other_number",
        "统一社会信用代码|信用代码|机构代码|学号|房产证号|序号|罚款|人民币|金额",
    ),
)

STATES = (
    Word(
        Sort.STATUS,
        Status.DEAD,
        "空号|已停机|停机|暂停服务|已停用|停用|号码不存在|不存在|已注销|注销|已销号|销号|已作废|"
        "作废|out of service|no longer in service|not in service|"
        "disconnected|dead number|is dead|cut off|not working|"
        "does not work|doesn't work|invalid number|invalid|no longer works|does not exist",
    ),
    Word(
        Sort.STATUS,
        Status.MOVED,
        "已经调走|已调走|调走|已调离|调离|已退休|已经退休|已退居二线|退居二线|已离职|离职|已辞职|"
        "辞职|已故|已去世|去世|病逝|死亡|已死|"
        "已不在该单位|已不在此单位|不在此处|已换人|换人|transferred|has moved|deceased|"
        "resigned|passed away|left office|no longer there",
        (rf"退休(?![{HAN}])", r"retired(?! [a-z])"),  # not: a retired nurse
        "退r",
    ),
    Word(
        Sort.STATUS,
        Status.UNVERIFIED,
        "有待核实|待核实|待核|未经核实|尚未核实|未核实|未证实|待查证|待查|待确认|未确认|不确定|"
        "unverified|not verified|unconfirmed|"
        "not confirmed|to be verified|to be confirmed",
    ),
    Word(
        Sort.STATUS,
        Status.STOP,
        "要求不要再打|要求不要再打电话|不要再打电话|不要再打|请勿再打|勿再打|别再打|不要再来电|"
        "请勿再来电|请勿来电|请不要再打|不要再拨打|"
        "请勿拨打|勿打|拒绝再接电话|asked us to stop|asked not to be called|asked not to call|"
        "asked that we stop|do not call|don't call|"
        "stop calling|no more calls|not to call again|not to be called|"
        "rather not hear from us|not to hear from us|rather not be called",
    ),
    Word(
        Sort.STATUS,
        Status.KEEP_SECRET,
        "不要公开|请不要公开|请勿公开|勿公开|不得公开|不能公开|不便公开|不公开|不要外传|请勿外传|"
        "勿外传|不得外传|不要公布|请勿公布|不公布|"
        "请勿发表|请勿转载|勿转载|不要转载|不要发表|请保密|保密|内部掌握|仅供内部|"
        "do not publish|not for publication|"
        "don't publish|do not share|do not disclose|"
        "keep confidential|confidential|please keep private",
    ),
)

REST = (
    Word(Sort.FIELD, "name", "姓名|名字|full name|name"),
    Word(Sort.FIELD, "title", "职务|职位|职衔|警衔|position|job title|title|post"),
    Word(
        Sort.FIELD,
        "unit",
        "迫害单位|参与单位|作恶单位|"
        "工作单位|所在单位|责任单位|涉案单位|单位名称|单位|部门|机构|work unit|unit|organization|"
        "agency|institution|"
        "workplace",
    ),
    Word(
        Sort.FIELD,
        "address",
        "家庭住址|家庭地址|办公地址|通信地址|通讯地址|详细地址|单位地址|地址|住址|"
        "mailing address|address",
    ),
    Word(
        Sort.FIELD,
        "skip",
        "备注|说明|性别|年龄|出生年月|出生日期|籍贯|notes|note|remarks|gender|age",
    ),
    Word(
        Sort.FIELD,
        "skip",
        patterns=(
            rf"(?<![{HAN}])[男女](?![{HAN}])",
            rf"民族(?![{HAN}])",
            r"(?<=[局队所院科庭处委办])[那这]边",
        ),
        first="男女民那这",
    ),
    Word(
        Sort.AREA,
        "before",
        "长途区号|电话区号|区号|area codes|area code|city code|codes are|code is",
    ),
    Word(
        Sort.AREA,
        "after",
        "以上均为区号",
        (rf"[以上述]{{2}}[{HAN}]{{0,6}}区号(?:[均都是为]|一律)*",),
        "以上",
    ),
    Word(
        Sort.SAME,
        "",
        "电话同上|号码同上|同一个电话|同一电话|同一号码|同上|same as above|same number",
    ),
    Word(
        Sort.RELEASE,
        "call",
        "请打电话|打电话|请打|请拨打|拨打|please call|called|call",
    ),
    Word(
        Sort.RELEASE,
        "his",
        patterns=(r"[打拨](?:[了过通]|给)?(?=[他其]的?(?:手机|电话|办公))",),
        first="打拨",
    ),
    Word(
        Sort.RELEASE,
        "caller",
        "来电显示|来电号码",
        (
            (
                r"(?:phoned|called|rang|threatened) (?:the family|him|her|them|me|us)"
                r"(?: \w+){0,3}? from"
            ),
        ),
        "pcrt",
    ),
    Word(
        Sort.RELEASE,
        "",
        "被申请人|被上诉人|被申诉人|被控告人|被控告单位|被举报人|被举报单位|被投诉人|透露|反映|告知|得知|介绍|要人|told|said|reported",
    ),
    Word(Sort.OF, "", patterns=(r"的(?=手机|电话|办公|宅电|座机|号码|住宅|联系)",), first="的"),
    Word(Sort.RESPECTIVELY, "", "分别是|分别为|依次为|依次是|分别|依次|respectively"),
    Word(
        Sort.CHANGED,
        "",
        "已改为|现改为|改为|更改为|变更为|换成|更换为|更正为|现为|现已改为|改成|changed to|"
        "replaced by|replaced with",
    ),
    Word(
        Sort.ALL,
        "",
        "均已|均为|均|都是|都已|全部|以上|皆为|皆|all",
        ("都(?=[是已为无没不可能要有打])",),  # no name of a place
        "都",
    ),
    Word(Sort.OF, "", "of the|of|at the|at|in the|in|from the|from|with the|with|for the|for"),
    Word(
        Sort.STOP,
        "",
        "朋友们|朋友圈|各位朋友|善良的朋友|海外朋友|kind friends|in charge of domestic security|"
        "只有|老干部|到场|在场|现场|当场|家属楼|家属院|家属区|家属房|"
        "微信同号|微信同步|同微信|办案|办理|家庭|单位领导|参与|迫害|绑架|抓捕|抓走|带走|关押|"
        "劫持|举报|骚扰|非法|指使|带领|伙同|"
        "隶属|位于|地处|附近|对面|以下是|如下|以及|涉及|相关|有关|主要|责任|涉案|因为|所以|所有|"
        "部分|委托|处理|处罚|送到|送往|"
        "送至|关到|转到|转至|押到|押至|来到|去了|打到|打给|拨打|致电|请拨|名单|人员|还有|其中|"
        "另有|另外|恶警|领导班子|"
        "班子成员|上司|过来|前往|之后|后来|汉族",
        (r"(?<=[区县市队局院所])(?:和|与|及)(?![平田顺静县布龙林政硕阳])",),
        "和与及",
    ),
)

OTHERS = (*NOT_PHONES, *STATES, *REST)
