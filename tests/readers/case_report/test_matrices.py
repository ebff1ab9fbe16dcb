"""Each of many words in each of several places: titles, surnames, and who is no longer there."""

import pytest

from tests.readers.case_report.test_rules import read

TITLES = (
    "执法人员 执法队员 执法员 办案人员 办案民警 工作人员 城管队员 协管员 联防队员 巡逻队员 "
    "保安队长 特警 武警 狱警 管教 管教干部 "
    "干警 刑警 交警 辅警 网警 督察 督察长 检察官助理 法官助理 司法员 司法助理 调解员 社工 "
    "网格长 网格员 楼长 综治专干 维稳专干 "
    "信访专干 治保主任 妇女主任 会计 文书 秘书长 常委 委员 政法委员 组长 股长 副股长 科员 "
    "主任科员 副主任科员 调研员 巡视员 "
    "专职副书记 第一书记 驻村干部 包村干部 包案领导 联络员 承办人 经办人 主办检察官 "
    "承办检察官 承办法官 主审法官 合议庭成员 "
    "人民陪审员 陪审员 法警 法警队长 执行员 执行法官 书记官 主治医师 主治医生 护士长 院长 "
    "园长 校长 教导主任 辅导员 班长 中队长 "
    "指导员 副中队长 教官 站长 台长 馆长 部长 副部长 处长 副处长 厅长 州长 盟长 旗长 镇长 "
    "乡长 人大主任 政协主席 工会主席 "
    "统战委员 宣传委员 武装部长 政治处主任 教育科长 狱政科长 内勤 外勤 值班员 值班民警 "
    "值班领导 带班领导 社区民警 驻村民警 片警 "
    "户籍警 责任区民警 包片民警 警长 探长 侦查员 预审员 法制员 技术员 警官 副所长 副教导员 "
    "副政委 副大队长 副支队长 支队长 总队长 "
    "局长助理 副书记 副县长 副区长 副市长 区长 县长 市长 村长 支部书记 副庭长 庭长 检察员 "
    "助理检察员 助理审判员 审判员 审判长 "
    "公诉人 监狱长 副监狱长 监区长 副监区长 分监区长 狱侦科长 生活科长 防暴队长 主管 负责人 "
    "主要负责人 分管领导 分管副局长 "
    "主管副局长 宗教干事 民宗局长 驻寺干部 特派员 纪检组长 纪检书记 监察主任 信访局长 接访员 "
    "接访人 接待员 稳控人员 帮教员 陪教 "
    "包夹 转化组长 队长 大队长 教导员"
)
TITLED = (
    "某某派出所{t}王大明，手机15400000501。",
    "某某派出所\n{t} 王大明 15400000501",
    "某某派出所\n王大明（{t}）15400000501",
    "某某派出所\n{t}：王大明 15400000501",
    "某某派出所\n王大明 {t} 15400000501",
)


@pytest.mark.parametrize("place", range(len(TITLED)))
def test_a_title_is_one_wherever_it_stands(place: int) -> None:
    """Each title in two of the places."""
    for at, title in enumerate(TITLES.split()):
        if (place - at) % len(TITLED) in {0, 2}:
            found = read(TITLED[place].format(t=title)).lines
            assert [(one.person, one.title) for one in found] == [("王大明", title)]


# 和 and 是 are surnames, too, and left to a coordinator.
SURNAMES = (
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛"
    "奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康"
    "伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵"
    "席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗"
    "丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫"
    "乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄"
    "印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴鬱胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂"
    "濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘"
    "匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相"
    "查后荆红游竺权逯盖益桓公仝豆院苑原钦税荫言福肖付闫代佟鹿玉线敬衣撒肇覃仉台尧展果植来伦睢"
    "门阿斯么初门苟揭是才巨海钟离东方太叔申屠公孙司空"
)
NAMED = (
    "某某派出所\n所长{n} 15400000501",
    "某某派出所\n{n} 所长 15400000501",
    "某某派出所所长{n}，手机15400000501。",
    "某某派出所\n{n}（所长）15400000501",
    "单位\t姓名\t职务\t手机\n某某派出所\t{n}\t所长\t15400000501",
)


@pytest.mark.parametrize("place", range(len(NAMED)))
def test_a_name_is_one_whatever_it_begins_with(place: int) -> None:
    """Each surname in one place; in all five it took half a minute."""
    for at, surname in enumerate(sorted({*SURNAMES} - {"和", "是"})):
        if at % len(NAMED) == place:
            found = read(NAMED[place].format(n=f"{surname}文生")).lines
            assert [(one.person, one.title) for one in found] == [(f"{surname}文生", "所长")]


@pytest.mark.parametrize(
    "list_of",
    [
        "民警：麻立昕15400000501；桑传岱15400000502；从树湖15400000503",
        "民警：麻立昕15400000501、桑传岱15400000502、豆文生15400000503",
        "民警 麻立昕 15400000501 桑传岱 15400000502 云文生 15400000503",
    ],
)
def test_the_third_of_a_list_is_one_as_well(list_of: str) -> None:
    found = read(f"某某派出所\n{list_of}").lines
    assert [len(one.person) for one in found] == [3, 3, 3]


GONE = (
    "已退休 退休 已退 退居二线 内退 离休 已调走 调走 调离 已调离 已调任 调任外地 调往外县 "
    "已换人 已离职 离职 辞职 已辞职 被免职 "
    "免职 已撤职 撤职 被开除 开除公职 停职 下台 落马 被查 被双规 已被抓 被判刑 病故 已故 "
    "已病故 去世 已去世 病逝 过世 离世 "
    "身亡 死亡 已死 猝死 自杀 已不在此 不在这里了 已不在该所 不在岗 不干了 已不干 转业 转行 "
    "下海 出国 卸任 已卸任 离任 已离任 "
    "借调 借调外地 休病假 长期病假 早就退了 早已退了 去年退了 退下来了 "
    "办了退休手续 回家养老了 在家带孙子 "
    "借调省厅 调任外县 号已交回 号码已收回"
)
LEFT = (
    "某某派出所\n所长 王大明 15400000501 {w}\n教导员 李国强 15400000502",
    "某某派出所\n所长 王大明 15400000501（{w}）\n教导员 李国强 15400000502",
    "某某派出所\n所长 王大明（{w}）15400000501\n教导员 李国强 15400000502",
    "某某派出所\n所长：王大明，15400000501，{w}。\n教导员：李国强，15400000502。",
    (
        "单位\t姓名\t职务\t手机\t备注\n某某派出所\t王大明\t所长\t15400000501\t{w}\n"
        "某某派出所\t李国强\t教导员\t15400000502\t"
    ),
)


@pytest.mark.parametrize("gone", GONE.split())
def test_who_is_no_longer_there_is_not_called(gone: str) -> None:
    found = [[one.raw for one in read(form.format(w=gone)).lines] for form in LEFT]
    assert found == [["15400000502"]] * len(LEFT)
