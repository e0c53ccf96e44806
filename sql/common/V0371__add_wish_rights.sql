-- Whoever works for a community registers what its residents wish and verifies its volunteers; those above read along.
INSERT INTO role_permission (role_code, permission)
VALUES
    ('grid-worker', 'wish:register'),
    ('grid-worker', 'wish:read'),
    ('community-staff', 'wish:register'),
    ('community-staff', 'wish:read'),
    ('community-staff', 'wish:volunteers'),
    ('community-secretary', 'wish:register'),
    ('community-secretary', 'wish:read'),
    ('community-secretary', 'wish:volunteers'),
    ('street-staff', 'wish:read'),
    ('street-governance-center', 'wish:read'),
    ('street-leader', 'wish:read'),
    ('city-governance-center', 'wish:read'),
    ('city-governance-center', 'wish:alliances'),
    ('organization-department', 'wish:read'),
    ('organization-department', 'wish:alliances');

INSERT INTO reference_value (list_code, code, name, name_en, sort)
VALUES
    ('wish-kind', 'tidying', '环境清理', 'Clearing and cleaning', 10),
    ('wish-kind', 'repair', '家电水电维修', 'Repairs of appliances, water and power', 20),
    ('wish-kind', 'escort', '陪诊就医', 'Going along to the doctor', 30),
    ('wish-kind', 'errand', '代买代办', 'Errands', 40),
    ('wish-kind', 'tutoring', '助学辅导', 'Help with school', 50),
    ('wish-kind', 'companionship', '心理陪伴', 'Company and listening', 60),
    ('wish-kind', 'talk', '反诈宣讲', 'Talks against fraud', 70),
    ('wish-kind', 'legal', '法律咨询', 'Legal advice', 80),
    ('wish-kind', 'clinic', '理发义诊', 'Haircuts and free clinics', 90),
    ('wish-kind', 'meals', '助老就餐', 'Meals for the elderly', 100),
    ('wish-kind', 'moving', '搬运整理', 'Moving and tidying up', 110),
    ('wish-kind', 'farming', '农活帮工', 'A hand with farm work', 120),
    ('wish-kind', 'festival', '节日慰问', 'Visits on festivals', 130),
    ('wish-kind', 'donation', '物品捐赠', 'Gifts of things', 140),
    ('wish-kind', 'flower-bed', '理花坛', 'Tending flower beds', 150),
    ('wish-kind', 'adverts', '清广告', 'Removing adverts', 160),
    ('wish-kind', 'quarrel', '调纠纷', 'Settling quarrels', 170),
    ('wish-kind', 'snow', '扫雪', 'Sweeping snow', 180),
    ('wish-kind', 'other', '其他', 'Others', 190);

INSERT INTO office_setting (code, amount, unit, name, name_en, min_amount, max_amount, sort)
VALUES
    ('wish.mostClaims', 5, 'TIMES', '一名认领人同时认领心愿的上限', 'Wishes that one claimant has at the same time', 1, 50, 450);

INSERT INTO notice_template
    (code, audience, name, name_en, subject, body, subject_en, body_en, is_outward, is_urgent, sort, is_matter)
VALUES
    ('wishTaken', 'RESIDENT', '候补转为认领', 'A place became free',
     '您候补的心愿轮到您了', '您候补的心愿 {number} 有了名额，请登录查看。', 'A place became free', 'There is a place for you in wish {number} now; log in to see it.', TRUE, FALSE, 360, FALSE),
    ('wishAgreed', 'RESIDENT', '心愿服务时间约定', 'A wish has its date',
     '心愿服务时间已约定', '心愿 {number} 的服务时间已经约定，请登录查看。', 'A wish has its date', 'The date of wish {number} is agreed; log in to see it.', TRUE, FALSE, 361, FALSE),
    ('wishDone', 'RESIDENT', '心愿等您确认', 'A wish waits for you',
     '您的心愿已经做完，请您确认', '您的心愿 {number} 已经做完，请在三日内登录确认或者告诉社区。', 'Your wish was done', 'Your wish {number} was done; log in within three days to confirm it, or tell your community.', TRUE, FALSE, 362, FALSE),
    ('wishOffered', 'RESIDENT', '推荐认领的心愿', 'A wish for your unit',
     '有一个心愿推荐给您单位', '心愿 {number} 还没有人认领，推荐给您单位，请登录查看。', 'A wish for your unit', 'Nobody has claimed wish {number} yet; it is offered to your unit, log in to see it.', TRUE, FALSE, 363, FALSE);
