"""Those who are none of our business: relatives, the victim's side, lawyers, private shops.

Simplified and in small letters; the reader folds the text to that. No such list is ever whole: the
reader takes a number only where it is clear whose it is.
"""

from clarion.countries import english_given, english_words
from clarion.countries.china.report import ours
from clarion.countries.china.report.held import HELD
from clarion.countries.china.report.labels import N, one
from clarion.countries.china.report.people import ONE
from clarion.countries.china.report.shapes import HAN
from clarion.countries.report import Sort, Word

# What may be mine, and has no number.
THINGS = (
    "电脑|笔记本|平板|书|车|钱|包|身份证|证件|护照|银行卡|案子|案件|案卷|卷宗|事|材料|东西|门|房(?![东客主])|家门|"
    "地|控告|申诉|诉状|户口|名字|面|问题|诉求|权利|信|话|命|腿|手(?!机)|头|衣|伤"
)
# Who leads those that call: 组长老齐, alone on a line; not the leader of an office's team.
OUR_LEADERS = Word(
    Sort.ROLE,
    "whose_unclear",
    patterns=(
        rf"(?<![^\n])组长(?=[: ]?[老小][{HAN}][ :(]*{N}++\)?[。 ]*(?:\n|$))",
        rf"(?:问|找|联系|告诉|通知)组长(?=[老小][{HAN}][ :(]*{N})",
        rf"(?<![{HAN}])[\d一二三四五六七八九十]{{1,2}}组的?组长(?=[: ]?[老小][{HAN}][ :(]*{N})",
        r"(?:(?:我们|咱们?)(?:小?组)?的?|本小?组的?|(?:志愿者?|义工|打电话|拨打|真相)小?组?的?)组长",
    ),
    first="组问找联告通一二三四五六七八九十0123456789我咱本志义打拨真",
)
_TITLED = "长任员记官委警导判教计事"  # how titles end
OURS = (OUR_LEADERS, ours.THEY)
ROLES = (
    *HELD,
    Word(
        Sort.ROLE,
        "relative",
        patterns=(english_given.KIN_GIVES,),
        first="mohtl",
    ),
    Word(
        Sort.ROLE,
        "relative",
        "家里人|胞弟|胞兄|胞妹|胞姐|表哥|表弟|表姐|表妹|堂哥|堂弟|堂姐|堂妹|堂兄|表兄|姨父|姨夫|"
        "姑父|姑妈|大姨|大姑|"
        "小姑|小叔|"
        "奶奶|爷爷|老丈人|老丈母娘|丈人|外婆|姥姥|姥爷|祖父|祖母|丈母娘|岳父母|次子|独子|幼子|长女|次女|"
        "养父|养母|养子|养女|继父|继母|继子|继女|后妈|后爸|侄儿|亲友|男朋友|女朋友|兄弟|兄长|姊妹|"
        "弟兄|公婆|监护人|妯娌|连襟|遗孀|遗属|"
        "干妈|干爹|干娘|干爸|干儿子|干女儿|干闺女|契仔|契妈|契爷|连桥|相好|姘头|小三|婆娘|堂客|"
        "幺儿|表舅|表叔|表婶|表姨|侄孙|发小|亲家|"
        "媳妇|闺女|内人|内子|大舅哥|老伴|老爸|老妈|老父亲|老母亲|老父|老母|儿媳妇|婶婶|婶子|舅妈|舅母|伯母|大伯|大娘|外甥女|"
        "侄媳|孙媳|孙女婿|哥嫂|姐弟|姐妹|兄妹|老两口|的先生|她先生|他太太|我先生|"
        "妈妈|爸爸|阿妈|阿爸|阿爷|阿嫲|爱人|"
        "妻子|其妻|之妻|爱人|老婆|太太|夫人|丈夫|其夫|老公|配偶|父亲|母亲|其父|其母|之父|之母|"
        "父母|岳父|岳母|公公|婆婆|"
        "儿子|女儿|其子|其女|之子|之女|儿媳|女婿|哥哥|弟弟|姐姐|妹妹|大哥|二哥|大姐|二姐|其兄|"
        "其弟|其妹|其姐|之弟|之兄|"
        "之妹|之姐|亲属|亲戚|侄子|侄女|外甥|小舅子|小姨子|大舅子|舅舅|叔叔|姑姑|伯父|伯伯|姨妈|"
        "嫂子|姐夫|妹夫|弟媳|家人|情妇|"
        "保姆|情人|前妻|前夫|孙子|孙女|外孙|女友|男友|未婚妻|wife|husband|spouse|son|daughter|"
        "father|"
        "mother|brother|sister|"
        "mum|mom|dad|daddy|family member|family members|"
        "parents|father-in-law|mother-in-law|"
        "brother-in-law|"
        "sister-in-law|son-in-law|nephew|niece|uncle|aunt|cousin|girlfriend|boyfriend|ex-wife|"
        "ex-husband|children|child|"
        "grandmother|grandfather|grandparents|grandson|granddaughter|stepson|stepdaughter|"
        "stepfather|stepmother|godmother|godfather|godson|goddaughter|"
        "daughter-in-law|in-laws|siblings|kin|fiance|fiancee|fiancé|fiancée|guardian",
        (
            r"长子(?!县)",
            # Not: 所长 王小弟, 书记员薛细妹, whose names they are.
            rf"(?<![{_TITLED}]{ONE})(?<![{_TITLED}] {ONE})(?:[细幺]妹|[三小]弟)",
            r"外公(?!安[分局])",  # 道外公安分局
            r"(?<!no )relati(?:on|ve)s?(?! (?:to|with|between)\b)(?![a-z-])",
            (
                r"[他她其](?:的|家)?(?:司机|秘书|妹儿|妹子|老妹|老弟|老哥|弟娃|哥子|老汉儿?|娃儿?|崽|"
                r"闺女|囡|细佬|细妹|老表|媳妇儿?|屋里头?的?人|内人|爹(?!地)|娘(?!家)|老爷子|老太太|孩子)"
            ),
            # 二姨, 大舅妈: in a line or a cell of their own; a surname before it is an elder's.
            (
                rf"(?<![{HAN}])[大二三四五六七八九小老幺么堂表舅姨姑][叔伯婶姨姑舅嫂姐妹哥弟爷奶]"
                rf"(?:[父母妈爸夫丈]|子)?(?=家?的?(?:手机|电话|号|家)|[ :\t(（,]|{N}|$)"
            ),
            *one("妻|夫|父|母|儿|子|弟|妹|兄|姐|女儿"),
            rf"(?<=[{HAN}]{{2}})[父母妻](?=[ :]*{N})",
            rf"(?<![{HAN}]{{2}})(?<={ONE})[父母妻嫂](?=[是为系在](?!{N}))",
            rf"(?<![{HAN}]{{2}})(?<={ONE})[父母妻夫嫂](?=的?(?:手机|电话|宅电|号码)|[ :]*{N})",
        ),
        "长细幺小二三外妻夫父母儿子弟妹兄姐女他她其嫂r大二三四五六七八九小老幺么堂表舅姨姑",
    ),
    Word(
        Sort.ROLE,
        "victim_side",
        "受害人家属|当事人家属|家属|我妈|我爸|我家|我母亲|我父亲|我丈夫|我妻子|我儿子|"
        "我女儿|联系我|找我|"
        "被害一方|受害一方|被害方|受害方|家属一方|当事人|受害人|受害者|被害人|被迫害人|难属|同修|投稿人|投稿|通讯员|作者|记者|"
        "举报人|报案人|证人|"
        "揭发人|房客|举报者|爆料者|目击者|目击人|本站编辑|读者|发稿人|供稿人|供稿|徒弟|"
        "朋友|同事|室友|老乡|求助人|求助者|救助人|营救人|上诉人|"
        "读者热线|新闻热线|爆料热线|退党热线|三退热线|求助热线|援助热线|本报|本台|本刊|本会|"
        "本组织|本小组|关注组|"
        "志愿小组|志愿团队|志愿者小组|义工小组|义工团队|声援团|声援小组|营救小组|救援小组|互助小组|"
        "律师团|律师组|辩护团|控告人|具状人|申请人|起诉人|群友|发帖人|填表人|制表人|录入人|整理人|"
        "汇总人|填报人|整理者|录入者|汇总者|校对人|"
        "学校|班主任|老师|小学|中学|高中|幼儿园|邻居|房东|房主|志愿者|拨打人|打电话人|记录人|爆料人|编辑部|本网|义工|"
        "出租车司机|出租司机|的士司机|网约车司机|货车司机|摩的司机|摩托车司机|三轮车司机|大巴司机|公交司机|黑车司机|拖拉机手|司机师傅|"
        "老班长|老连长|老排长|老战友|同学|战友|病友|工友|校友|学员|上访人|申诉人|原告|"
        "同工|肢体|会友|主内弟兄|师母|师娘|传道人|神父|修女|阿訇|"
        "press inquiries|press enquiries|press contact|media contact|media inquiries|"
        "media enquiries|"
        "press officer|pastor|preacher|priest|imam|deacon|"
        "researcher|interpreter|translator|secretariat|families|our helper|speaking helper|"
        "family|victim's family|victim|victims|practitioner|petitioner|plaintiff|complainant|"
        "activist|old boss|ex-boss|classmate|flatmate|workmate|housemate|tenants|"
        "friend|coworker|co-worker|coworkers|colleague|colleagues|roommate|tenant|employer|"
        "client|detainee|"
        "reporter|journalist|author|contributor|correspondent|"
        "school|teacher|class teacher|neighbor|neighbour|landlord|informant|witness|my|volunteer|"
        "the coordinator|our coordinator|coordinators|"
        "volunteers|editor|defendant",
        (
            rf"(?<![{HAN}])我(?=[:：]|{N})",
            (
                r"(?:爆料|求助|救助|整理|录入|核对|发布人|收款|捐款|代收|租车|出租车|旅[馆社店]|住宿|病房|"
                r"大使馆|领事馆|人权组织|免费咨询|提供线索|群主|群管理?|更正请|补充号码|新号码请|转发请)"
                rf"[{HAN},:]{{0,8}}?(?=[ :(是为]*{N})"
            ),
            (
                r"(?:采访|牧师|教会|急诊)(?:电话|热线|手机|联系人)?"
                rf"(?=[ :(]*{N})"
            ),
            # Not of a call: 核实过，本人
            "(?<![他她其])(?<![过实通认],)本人",
            "我(?:[妹弟哥姐姨儿舅姑叔伯爸妈爷奶]{1,2}|表[兄弟姐妹]|大[哥姐伯姨])",
            "[我他她其]们?的?老板",
            rf"(?:上班|打工|工作|务工|就职|任职|干活)的[{HAN}]{{0,6}}老板",
            rf"(?<![拉抓打押审问管带关骂骗找查拦拽赶诉给])我的(?!人|{THINGS})",
            "(?:(?<!给)(?<!给了)|(?<=[打拨发寄传转]给)|(?<=[打拨发寄传转]给了))我(?:手机|电话)",
            (
                "[本我](?:站|社|网|刊|报|项目|机构|协会|团队|频道|平台|通讯)(?=[办联热编值服]|"
                "的?电话|的?座机|的?号码)"
            ),
            r"(?:church|congregation|fellowship|parish|family|school|shop|company)['’]s own",
            (
                r"our (?!(?:last|previous|earlier|next) number)(?:own )?(?:\w+ )?(?:staff|"
                r"team|desk|office|hotline|number|phone|line|"
                r"coordinator|correspondent|representative|contact|editor|volunteer)(?![a-z])"
            ),
            (
                r"(?:控告|举报|上访|访民|维权|家属|原告|业主|工人|工友)[人者]?代表"
                rf"(?=[ :]{{0,2}}[{HAN}]{{2,4}}[ :(]{{0,2}}{N})"
            ),
            r"shift leader",
            # Villager Li Hong of Sansha Village; not: he told villagers to call him
            r"(?<!told )villagers?(?= (?:named |called )?[a-z]+ [a-z]+(?:,| ?\(|:| of | from ))",
            *english_words.FREED,
            (
                r"(?:[刚已]?(?:获释|出狱|释放|刑满|放出来|出来)(?:获?释放?|出狱|回家|出来)?的?|"
                rf"同(?:监室?|室)的)(?:人员?|者|女士|先生|学员)(?![{HAN}]{{0,4}}"
                r"(?:办|科|室|站|所|中心|管理|安置|帮教))"
            ),
            r"(?<![打骂过了整害给个名位])[难狱]友(?!们)",
            r"(?:hotline|volunteer|campaign|call) coordinator",
            (
                rf"(?:有错|有误|勘误|错误)[{HAN}]{{0,3}}(?:告诉|告知|联系|通知|找)"
                rf"[{HAN}]{{1,8}}(?=[ :]*{N})"
            ),
            r"知情(?:人士?|者)(?!士|[说称透介反表])",
            (
                rf"(?:技术|其他|任何|不[懂会清]|打不通|疑)[{HAN}]{{0,4}}"
                rf"(?:问题|疑问|情况|的)[{HAN}]{{0,2}}(?:找|问|联系)[{HAN}]{{1,8}}(?=[ :]*{N})"
            ),
            r"(?:营救|救援|声援|关注|后援)(?:小组|组|团队?|会)(?:联[络系]人|成员|负责人)?",
        ),
        "我他她其上打工务就任干营救声关后本控举访维家原业技不疑知有勘错爆求救整录核发收捐代租出旅住急病采大领人教牧免提群更补新转刚已获释刑放同难狱ocfpsshverdn",
    ),
    Word(
        Sort.ROLE,
        "lawyer",
        "辩护律师|代理律师|律师事务所|律师|律所|辩护人|诉讼代理人|委托代理人|代理人|"
        "defense lawyer|defence lawyer|lawyer|attorney|"
        "law firm|counsel|solicitor",
        (
            r"(?:lawyers|attorneys)(?= [a-z]+ [a-z]+,? ?\(?\ufffc)",
            (
                r"(?:lawyers|attorneys)(?= (?:acting|engaged|hired|retained|instructed|appointed|"
                r"representing|defending)(?![a-z])| for (?:the |her |his |their |these )"
                r"(?:famil|victim|practitioner|petitioner|defen|detaine|accused|two|three|four|five))"
            ),
            rf"(?<![{HAN}])事务所|(?<=[的她他家])事务所",  # 褚律师 154… 事务所 029-…
        ),
        "la事",
    ),
    Word(
        Sort.ROLE,
        "private_business",
        "饭店|饭馆|餐馆|酒楼|超市|商店|门市部|药店|诊所|牙科|齿科|网吧|茶楼|歌厅|洗浴中心|洗浴|小卖部|"
        "店铺|店主|摊主|士多|小店|杂货店|理发店|服装店|美容院|生意|"
        "售楼部|售楼处|售楼中心|房产中介|"
        "代开证明|代开发票|快速取保|捞人|办证刻章|疏通关系|包取保|套现|"
        "施工队|工程队|包工队|施工方|承建商|建筑商|包工头|私企|私营企业|民营企业|私营|宾馆前台|酒店前台|旅馆前台|"
        "技术支持|网站制作|网站维护|restaurant|shop|private business|store|"
        "pharmacy|own business|private company|private firm|private clinic|sales office|developer|"
        f"{english_words.PRIVATE}",
        (
            *english_words.PRIVATE_PATTERNS,
            # Not: took a developer's money, speaks for one.
            (
                r"(?<![收拿替给为帮护受与])(?<![收拿]了)(?<!勾结)(?<!袒护)"
                r"(?:(?:楼盘|房?地产|小区)的?)?开发商"
            ),
            r"(?<=\()private(?=\))",
            r"(?:宾馆|酒店|旅馆|旅店|饭店)的?(?:总机|总台|服务台|订房|预[订定]|客房部|大堂|餐厅|营业)(?![工长])",
            # not: Jade Pond Hotel (brainwashing class)
            (
                r"(?:hotels?|guest ?house)(?![a-z])(?![^\n.;\ufffc]{0,40}(?:brainwash|"
                r"(?:re-?education|study|legal education|transformation) (?:class|session|cent)))"
            ),
            r"(?<![厦荆江天玉海金龙三石虎津])门市(?![委局公政人第中检法看监妇信区])",
            "私人(?:公司|企业|酒店|宾馆|旅馆|旅店|诊所|工厂|老板)",
            (
                "是个?(?:老板|商人|个体户|老百姓|普通人|做生意的),?(?:并|而|又|根本)?(?:不是|不算)[什么个]*"
                "(?:官|当官|公务员|公职|干部|政府|体制内)"
            ),
            (
                "(?:不是|不算)[什么个]*(?:官员?|当官的|公务员|公职人员|干部|政府的人|体制内的?),?[只就而]*是个?"
                "(?:老板|商人|个体户|老百姓|普通人|做生意的)"
            ),
            "(?:不是|并非|非)(?:政府|官方|公家)(?:部门|单位|机关|机构)?的?(?=[,.;。)]|$)",
            (
                rf"(?:开办|开设|经营|承包|投资|自己开|开|私人)的[{HAN}]{{0,8}}?(?:店|公司|厂|馆|所|"
                rf"吧|场)"
            ),
        ),
        f"门开楼房地小经承投自私宾酒旅饭不并非施工包是hg{english_words.PRIVATE_FIRST}",
    ),
    # Prisoners who are set over others.
    Word(
        Sort.ROLE,
        "whose_unclear",
        patterns=(
            (
                r"(?:犯人|囚犯|罪犯|服刑人员|刑事犯|在押人员)的?[“\"]?"
                r"(?:大?组长|班长|号长|头头?|大油)[”\"]?"
            ),
        ),
        first="犯囚罪服刑在",
    ),
    Word(
        Sort.ROLE,
        "private_business",
        patterns=(
            r"(?:(?<=公司)|(?<=集团))(?:人事|人力资源|财务|销售|客服|业务|市场|采购)[部科处]?",
            # 滴滴司机; not: 所长的司机, whose side he shares
            (
                r"(?<![开坐乘打])(?:滴滴|出租车?|网约车|快车|专车|顺风车|[客货卡]车|公交车?|大巴|的士|三轮车?|摩的)"
                r"(?:的|那个|那位)?(?:司机|师傅)"
            ),
            r"(?:taxi|cab|uber|didi|bus|truck|lorry) driver(?![a-z])",
        ),
        first="人财销客业市采滴出网快专顺货卡公大的三摩tcudbl",
    ),
)
