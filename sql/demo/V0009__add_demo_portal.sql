-- What residents of the fictional county read on the phone. Nobody and nothing in it exists.
UPDATE portal_module SET owner_id = 11 WHERE code = 'party';
UPDATE portal_module SET owner_id = 16 WHERE code = 'integrity';
UPDATE portal_module SET owner_id = 12 WHERE code = 'governance';
UPDATE portal_module SET owner_id = 37 WHERE code IN ('digital', 'government-services');
UPDATE portal_module SET owner_id = 24 WHERE code = 'village';
UPDATE portal_module SET owner_id = 20 WHERE code = 'jobs';
UPDATE portal_module SET owner_id = 18 WHERE code IN ('convenience', 'community-services', 'daily-services');
UPDATE portal_module SET owner_id = 40 WHERE code IN ('finance', 'finance-services');

INSERT INTO portal_item (id, public_id, module_id, unit_id, kind, title, body, link_page, link_url, is_shown, sort, created_at, created_by, changed_at, changed_by)
SELECT 1, 'd0000000000000000000000000000001', id, 11, 'ARTICLE', '邻里先锋：老周和他的修理铺', '老周是滨河社区的退休电工，也是一名有三十年党龄的党员。去年冬天，他在单元门口支了一张桌子，每周三下午免费帮邻居修小家电。

## 一年修了三百多件
- 电饭煲、台灯、收音机，能修的都修
- 独居老人家里，他每月上门看一次线路
- 材料费自愿给，不给也行

> “邻居敲门，就是信得过我。”

社区把他的桌子编进了**邻里服务点**，愿意一起帮忙的居民可以到社区服务台报名。', NULL, NULL, TRUE, 10, '2026-01-06 01:00:00', '毛卫东', '2026-01-06 01:00:00', '毛卫东' FROM portal_module WHERE code = 'party';
INSERT INTO portal_item (id, public_id, module_id, unit_id, kind, title, body, link_page, link_url, is_shown, sort, created_at, created_by, changed_at, changed_by)
SELECT 2, 'd0000000000000000000000000000002', id, 16, 'ARTICLE', '和企业打交道，这十件事不准做', '市里列出政商交往负面清单，请大家监督：

1. 不准在优惠政策上打折扣
2. 不准对企业的诉求不理不睬
3. 不准推诿扯皮
4. 不准插手企业经营
5. 不准滥用执法
6. 不准安排或者参加不该参加的活动
7. 不准收受财物
8. 不准谋取企业利益
9. 不准违规兼职、入股
10. 不准搞小圈子

换了负责人，答应过的事照样要办，**新官要理旧账**。', NULL, NULL, TRUE, 10, '2026-01-07 01:00:00', '于倩', '2026-01-07 01:00:00', '于倩' FROM portal_module WHERE code = 'integrity';
INSERT INTO portal_item (id, public_id, module_id, unit_id, kind, title, body, link_page, link_url, is_shown, sort, created_at, created_by, changed_at, changed_by)
SELECT 3, 'd0000000000000000000000000000003', id, 12, 'LINK', '看到问题，马上上报', NULL, 'REPORT', NULL, TRUE, 5, '2026-01-07 01:00:00', '胡俊杰', '2026-01-07 01:00:00', '胡俊杰' FROM portal_module WHERE code = 'governance';
INSERT INTO portal_item (id, public_id, module_id, unit_id, kind, title, body, link_page, link_url, is_shown, sort, created_at, created_by, changed_at, changed_by)
SELECT 4, 'd0000000000000000000000000000004', id, 12, 'ARTICLE', '这些电话一律是诈骗', '接到下面这样的电话，**直接挂断**，再打 96110 问一问。

- 说您涉嫌犯罪，要把钱转到“安全账户”
- 说能把贷款利息调低，要先交保证金
- 说刷单返利，先给小钱再骗大钱
- 说孩子出事，催着马上转账

## 已经转了钱怎么办
1. 马上打 110 报警
2. 记下对方的账号和转账时间
3. 带上手机到最近的派出所', NULL, NULL, TRUE, 10, '2026-01-08 01:00:00', '胡俊杰', '2026-01-08 01:00:00', '胡俊杰' FROM portal_module WHERE code = 'governance';
INSERT INTO portal_item (id, public_id, module_id, unit_id, kind, title, body, link_page, link_url, is_shown, sort, created_at, created_by, changed_at, changed_by)
SELECT 5, 'd0000000000000000000000000000005', id, 37, 'ARTICLE', '高龄津贴怎么办', '年满 80 周岁的老人可以申领高龄津贴。

## 带什么
- 老人的身份证
- 老人本人的银行卡

## 到哪里办
到户口所在的村或者社区办。走不动的，打电话给村里、社区，工作人员**上门帮办**。

## 多久办好
交齐材料后 20 个工作日内答复。', NULL, NULL, TRUE, 10, '2026-01-09 01:00:00', '邵庆丰', '2026-01-09 01:00:00', '邵庆丰' FROM portal_module WHERE code = 'digital';
INSERT INTO portal_item (id, public_id, module_id, unit_id, kind, title, body, link_page, link_url, is_shown, sort, created_at, created_by, changed_at, changed_by)
SELECT 6, 'd0000000000000000000000000000006', id, 64, 'ARTICLE', '白果湾村第一季度村务公开', '## 收入
- 集体茶园承包费 86 000 元
- 村部门面租金 12 000 元

## 支出
- 上坝组机耕路修补 31 500 元
- 村道路灯电费 4 260 元
- 公益性岗位补贴 9 000 元

有疑问的，请在**四月底以前**到村委会查看单据。', NULL, NULL, TRUE, 10, '2026-04-03 01:00:00', '钟明亮', '2026-04-03 01:00:00', '钟明亮' FROM portal_module WHERE code = 'village';
INSERT INTO portal_item (id, public_id, module_id, unit_id, kind, title, body, link_page, link_url, is_shown, sort, created_at, created_by, changed_at, changed_by)
SELECT 7, 'd0000000000000000000000000000007', id, 20, 'ARTICLE', '镇上帮扶车间招缝纫工', '青禾镇帮扶车间招缝纫工 12 名，家里有老人孩子要照顾的优先。

- 计件工资，每月 2 800 到 4 200 元
- 上午 8:30 到下午 5:00，可以中午回家做饭
- 不会的免费教，培训期每天补 60 元

想报名的到镇政府一楼便民服务中心登记。', NULL, NULL, TRUE, 10, '2026-02-26 01:00:00', '徐雪梅', '2026-02-26 01:00:00', '徐雪梅' FROM portal_module WHERE code = 'jobs';
INSERT INTO portal_item (id, public_id, module_id, unit_id, kind, title, body, link_page, link_url, is_shown, sort, created_at, created_by, changed_at, changed_by)
SELECT 8, 'd0000000000000000000000000000008', id, 18, 'ARTICLE', '常用电话', '- 政务服务热线 **12345**
- 市供电公司报修 0990-8011000
- 市供水燃气公司报修 0990-8011037
- 婚姻登记预约 0990-8010260

着火打 119，有人受伤打 120，正在发生的违法行为打 110。', NULL, NULL, TRUE, 10, '2026-01-12 01:00:00', '杜军', '2026-01-12 01:00:00', '杜军' FROM portal_module WHERE code = 'convenience';
INSERT INTO portal_item (id, public_id, module_id, unit_id, kind, title, body, link_page, link_url, is_shown, sort, created_at, created_by, changed_at, changed_by)
SELECT 9, 'd0000000000000000000000000000009', id, 18, 'LINK', '查我上报的事办到哪一步', NULL, 'CASES', NULL, TRUE, 20, '2026-01-12 01:00:00', '杜军', '2026-01-12 01:00:00', '杜军' FROM portal_module WHERE code = 'convenience';
INSERT INTO portal_item (id, public_id, module_id, unit_id, kind, title, body, link_page, link_url, is_shown, sort, created_at, created_by, changed_at, changed_by)
SELECT 10, 'd0000000000000000000000000000010', id, 40, 'ARTICLE', '存款、理财、集资，三件事分清楚', '**存款**有存单或者存折，利息写得清清楚楚。

**理财**不保本，买之前要签风险提示。

**集资**说得再好听，凡是许诺高利息、要您拉亲戚朋友的，都不要碰。

拿不准的，带上材料到柜台问，问不要钱。', NULL, NULL, TRUE, 10, '2026-01-13 01:00:00', '潘慧敏', '2026-01-13 01:00:00', '潘慧敏' FROM portal_module WHERE code = 'finance';

-- Village affairs of the village there, the workshop in its town, the rest in the whole city.
INSERT INTO portal_item_area (item_id, unit_id)
VALUES (1, 1), (2, 1), (3, 1), (4, 1), (5, 1), (6, 64), (7, 52), (8, 1), (9, 1), (10, 1);

INSERT INTO announcement (id, public_id, unit_id, title, body, state, is_pinned, is_rolling, is_to_confirm, shown_from, shown_until, published_at, changed_at, changed_by)
VALUES
    (1, 'd0000000000000000000000000000101', 29, '森林防火：野外用火先看这里', '进入防火期，林区和林边 100 米以内**不准野外用火**。

- 不烧田坎、不烧秸秆、不烧荒
- 上坟改用鲜花，不点香烛、不放鞭炮
- 看到冒烟，马上打 119 或者告诉网格员

看管不好孩子和老人引起火灾的，监护人要承担责任。', 'PUBLISHED', TRUE, TRUE, TRUE, NULL, NULL, '2026-02-02 01:00:00', '2026-02-02 01:00:00', '潘玲'),
    (2, 'd0000000000000000000000000000102', 24, '怎样申请防止返贫监测（明白纸）', '家里因病、因灾、因意外，收入少了很多、开支多了很多，吃饭、住房、看病、上学有困难的，可以申请。

1. 自己申请：向村里说，或者让网格员帮着填表
2. 村里核实，评议，公示 5 天
3. 镇里审核，市里审定
4. 定了以后有人联系帮扶

**不收任何费用。** 不会写字的，可以口头说，由工作人员代填。', 'PUBLISHED', FALSE, TRUE, FALSE, NULL, NULL, '2026-01-15 01:00:00', '2026-01-15 01:00:00', '袁学文'),
    (3, 'd0000000000000000000000000000103', 64, '白果湾村积分怎么算', '村民代表会议通过的家庭积分办法：

- 参加一次清洁日，加 2 分
- 红白事从简，加 5 分
- 调解好一起邻里纠纷，加 5 分
- 乱倒垃圾，一次减 2 分

每季度公示一次，有意见的在公示期内找本组村民代表。', 'PUBLISHED', FALSE, TRUE, FALSE, NULL, NULL, '2026-03-03 01:00:00', '2026-03-03 01:00:00', '卢欣怡'),
    (4, 'd0000000000000000000000000000104', 51, '望江街道垃圾清运时间有调整', '从三月起，生活垃圾每天早上 7:00 和晚上 8:00 各清运一次。请在清运前把垃圾投到点位，不要放在楼道里。

大件家具请打社区电话预约，不收费。', 'PUBLISHED', FALSE, TRUE, FALSE, NULL, NULL, '2026-02-25 01:00:00', '2026-02-25 01:00:00', '姚成林');
INSERT INTO announcement_area (announcement_id, unit_id)
VALUES (1, 1), (2, 1), (3, 64), (4, 51);
INSERT INTO announcement_step (announcement_id, action, note, done_at, staff_id, done_by)
VALUES
    (3, 'WRITTEN', NULL, '2026-03-02 01:00:00', 24, '钟明亮'),
    (3, 'SUBMITTED', NULL, '2026-03-02 02:00:00', 24, '钟明亮'),
    (3, 'PUBLISHED', NULL, '2026-03-03 01:00:00', 30, '卢欣怡'),
    (4, 'WRITTEN', NULL, '2026-02-24 01:00:00', 33, '梁秀英'),
    (4, 'SUBMITTED', NULL, '2026-02-24 02:00:00', 33, '梁秀英'),
    (4, 'PUBLISHED', NULL, '2026-02-25 01:00:00', 35, '姚成林');

INSERT INTO village_rules (community_id, body, adopted_on, is_shown, changed_at, changed_by)
VALUES
    (64, '1. 爱护村里的路、桥、渠，坏了主动说，修路修渠人人出力。
2. 房前屋后自己扫，垃圾入桶，污水不乱排。
3. 红事白事从简，不攀比，酒席不超过 15 桌。
4. 孝敬老人，不让老人独自挨冻受饿。
5. 邻里有事坐下来谈，谈不拢找村民代表，不动手。
6. 上坝水库不准游泳，大人要看好孩子。', '2025-03-18', TRUE, '2025-03-18 08:00:00', '卢欣怡'),
    (61, '1. 楼道不堆杂物，电动车不进楼。
2. 遛狗牵绳，粪便自己收。
3. 晚上十点以后，声音放低一点。
4. 邻居有难，搭一把手。', '2025-04-22', TRUE, '2025-04-22 08:00:00', '廖文斌');

INSERT INTO board_person (public_id, community_id, board, name, duty, phone, serves, sort, valid_from, valid_until, agreed_at, agreed_by, changed_at, changed_by)
VALUES
    ('d0000000000000000000000000000201', 64, 'REPRESENTATIVE', '田满仓', '村民代表', '0990-8011296', '银杏组、上坝组 42 户', 10, '2025-01-01', NULL, '2025-01-02 01:00:00', '钟明亮', '2025-01-02 01:00:00', '钟明亮'),
    ('d0000000000000000000000000000202', 64, 'REPRESENTATIVE', '向春花', '村民代表、妇女组长', '0990-8011296', '老屋组、石板组 38 户', 20, '2025-01-01', NULL, '2025-01-02 01:00:00', '钟明亮', '2025-01-02 01:00:00', '钟明亮'),
    ('d0000000000000000000000000000203', 64, 'REPRESENTATIVE', '彭水生', '村民代表', '0990-8011296', '下坝组、渡口组 45 户', 30, '2025-01-01', NULL, '2025-01-02 01:00:00', '钟明亮', '2025-01-02 01:00:00', '钟明亮'),
    ('d0000000000000000000000000000204', 64, 'WORK_TEAM', '谭志远', '驻村第一书记、工作队长', '0990-8010482', NULL, 10, '2025-06-01', NULL, '2025-06-01 01:00:00', '钟明亮', '2025-06-01 01:00:00', '钟明亮'),
    ('d0000000000000000000000000000205', 64, 'WORK_TEAM', '文小满', '工作队员，联系产业和就业', '0990-8010482', NULL, 20, '2025-06-01', NULL, '2025-06-01 01:00:00', '钟明亮', '2025-06-01 01:00:00', '钟明亮'),
    ('d0000000000000000000000000000206', 61, 'REPRESENTATIVE', '柳玉琴', '居民代表、楼栋长', '0990-8011185', '教师楼 1 栋到 4 栋', 10, '2025-01-01', NULL, '2025-01-02 01:00:00', '王芳', '2025-01-02 01:00:00', '王芳');
