package org.linli.events.generation;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Makes up what people report, where, and what officials write about it; rare and frequent words as in life. */
final class GeneratedTexts {
    private static final String[] FAMILIES =
            ("赵 钱 孙 李 周 吴 郑 王 冯 陈 褚 卫 蒋 沈 韩 杨 朱 秦 尤 许 何 吕 施 张 孔 曹 严 华 金 魏 陶 姜 戚 谢 邹 喻 柏 水 窦 章 云 苏 潘"
                            + " 葛 奚 范 彭 郎 鲁 韦 昌 马 苗 凤 花 方 俞 任 袁 柳 唐 罗 薛 雷 贺 倪 汤 滕 殷 毕 郝 邬 安 常 乐 于 时 傅 齐 康 伍 余 元 卜 顾 孟 平 黄")
                    .split(" ");
    private static final String[] FEATURES = "塘 坝 湾 坪 冲 岭 垅 桥 井 铺 庙 坡 沟 洲 渡 堰 田 屋 院 园 巷 弄 里 坊 场 口 头 尾 山 溪".split(" ");
    private static final String[] ROADS =
            "滨河东路 滨河西路 码头街 铁匠巷 纺织一路 纺织二路 梧桐里 解放路 新风路 车站路 建设街 学府路 人民东路 青禾大道 苍岭路 石桥街 柳塘路 园艺路 兴农路 白果路".split(" ");
    private static final String[] SIDES = "东侧 西侧 南侧 北侧 门口 路口 后面 旁边 对面 附近 拐角处 桥头 楼下 楼道里 围墙外 河边 田埂上 公交站旁".split(" ");
    private static final String[] PLACES =
            "菜市场 小学 幼儿园 卫生室 停车场 公厕 垃圾站 文化广场 篮球场 水泵房 配电房 老年活动室 快递点 早餐店 理发店 五金店 祠堂 晒谷场 水库 粮站 加油站 养猪场 鱼塘 果园 大棚".split(" ");
    private static final String[] SINCE =
            "昨天晚上 今天早上 前天下午 上周末 半个月前 一个多月了 连续三天 每天傍晚 下雨以后 春节以后 施工以来 刚刚 中午 凌晨两点 周一开始".split(" ");
    private static final String[] EFFECTS =
            "老人和小孩走路不方便 影响大家休息 气味很大 夜里看不清容易摔跤 车子过不去 已经有人摔伤 污水流到路上 怕引起火灾 蚊虫很多 邻居都有意见 水流进屋里 孩子上学要绕路 庄稼被淹了 担心传染 墙面已经开裂"
                    .split(" ");
    private static final String[] WISHES =
            "请尽快派人来看看 希望三天内解决 请通知产权单位 麻烦转给主管部门 请现场核实后回复 希望以后加强巡查 请先围起来防止伤人 要求给个说法 能不能统一整治 请帮忙协调 恳请尽早修复".split(" ");
    private static final Map<String, String[]> MATTERS = Map.of(
            "01", "垃圾堆了一大片没有清运 有人乱倒装修砖渣 楼道里堆满旧家具 墙上贴满小广告 摊贩占道经营 下水道堵塞污水外溢 建筑垃圾没有覆盖".split(" "),
            "02", "井盖破损松动 路面塌陷有个大坑 路灯不亮好几盏 护栏被车撞断 桥面石板塌陷 健身器材锈断 大树倒伏压住电线 公共座椅损坏".split(" "),
            "03", "有人在楼顶违法搭建 物业收费不公开 房屋漏水渗到楼下 老房子墙体裂缝 电梯经常困人 外墙瓷砖脱落".split(" "),
            "04", "消防通道被私家车堵塞 有人飞线充电 闻到煤气味 烟花爆竹堆在店里 水塘边没有护栏 山体有裂缝 独居老人敲门不应".split(" "),
            "05", "发现病死畜禽丢弃 稻田大面积虫害 有人露天焚烧秸秆 耕地上建房 水渠垮了一段 生活污水直排 死猪漂在河里".split(" "),
            "06", "两家因为滴水吵架 兄弟为赡养老人闹矛盾 山林界线有争议 工地拖欠工资 买到假货不退款 多人聚集要说法 宅基地纠纷".split(" "),
            "07", "有陌生人挨家推销保健品 半夜施工噪声扰民 出租屋租客没有登记 疑似电信诈骗 广场舞音响太大".split(" "),
            "08", "饭店卫生很差 无证摊点卖熟食 流浪狗咬伤行人 办酒席没有报备 过期食品还在卖 诊所没有挂证".split(" "),
            "09", "停水两天没有通知 经常停电 家里困难申请救助 留守儿童没人照看 公交车改线不方便 村务公开栏看不明白".split(" "),
            "10", "仓库起火冒烟 洪水漫进院子 车祸有人受伤 围墙倒塌压到人 河水猛涨".split(" "));
    private static final String[] RESULTS =
            "已派人到场清理完毕 已修复并恢复原状 已联系产权单位更换 已现场调解双方达成一致 已张贴整改通知 已设置警示标志并安排维修 已消毒处理 已劝离并批评教育 已登记造册纳入巡查 已疏通管道".split(" ");
    private static final String[] ADVICE = "情况属实 请按时限办理 注意现场安全 请做好群众解释 处置结果拍照上传 涉及多个单位请会商 同意 请尽快到场 属于本辖区".split(" ");

    private final RandomGenerator random;

    GeneratedTexts(RandomGenerator random) {
        this.random = random;
    }

    /** Such as 罗家塘铁匠巷17号东侧; the names of hamlets are many and each is rare. */
    String address(String community) {
        return community
                + (random.nextInt(3) == 0 ? hamlet() : "")
                + any(ROADS)
                + (1 + random.nextInt(260))
                + "号"
                + (random.nextInt(3) == 0
                        ? (1 + random.nextInt(30)) + "栋" + (1 + random.nextInt(4)) + "单元"
                        : any(SIDES));
    }

    String description(String categoryCode) {
        var text = new StringBuilder(any(SINCE));
        if (random.nextInt(4) == 0) {
            text.append(hamlet());
        }
        text.append(any(PLACES)).append(any(SIDES)).append(matter(categoryCode));
        if (random.nextInt(10) < 7) {
            text.append('，').append(any(EFFECTS));
        }
        if (random.nextInt(10) < 3) {
            text.append("。听")
                    .append(any(FAMILIES))
                    .append("师傅说")
                    .append(any(SINCE))
                    .append("就有了");
        }
        return text.append('，').append(any(WISHES)).append('。').toString();
    }

    /** What was done, at least as long as the form wants it. */
    String result() {
        return any(RESULTS) + "，" + any(SINCE) + "又复查一次，" + any(ADVICE) + "。";
    }

    /** A few words, or none, as most people write. */
    String opinion() {
        return random.nextInt(10) < 4 ? any(ADVICE) + "，" + any(ADVICE) + "。" : null;
    }

    String name() {
        return any(FAMILIES)
                + List.of("建国", "秀英", "伟", "丽", "志强", "桂花", "小红", "磊").get(random.nextInt(8));
    }

    /** A number that no network has given out: the first three digits of none of them. */
    String phone() {
        return "1090%07d".formatted(random.nextInt(10_000_000));
    }

    private String matter(String categoryCode) {
        return any(MATTERS.getOrDefault(categoryCode.substring(0, 2), MATTERS.get("01")));
    }

    private String hamlet() {
        return any(FAMILIES) + "家" + any(FEATURES);
    }

    /** The first are more frequent than the last. */
    private String any(String[] words) {
        var share = random.nextDouble();
        return words[(int) (share * share * words.length)];
    }
}
