-- What somebody takes of his share when he marries into another household; and messages about deeds.
INSERT INTO office_setting (code, amount, unit, name, name_en, min_amount, max_amount, sort)
VALUES
    ('points.marriageShare', 100, 'PERCENT', '婚嫁时带走本人积分份额的多少', 'Part of his share that somebody takes when he marries into another household', 0, 100, 476);

INSERT INTO notice_template
    (code, audience, name, name_en, subject, body, subject_en, body_en, is_outward, is_urgent, sort, is_matter)
VALUES
    ('pointsPublic', 'RESIDENT', '记分公示', 'A deed is public',
     '有一条关于您家的记分正在公示', '记分 {number} 正在村里公示，请登录查看；有异议可以在公示期内提出。', 'A deed of your household is public', '{number} is public in your village; log in to see it, and object if it is not right.', TRUE, FALSE, 369, FALSE),
    ('pointsPosted', 'RESIDENT', '善行记分入账', 'Points were posted',
     '您的善行已记分', '善行记分 {number} 已入账 {count} 分，请登录查看。', 'Points were posted', '{count} points were posted for {number}; log in to see them.', TRUE, FALSE, 370, FALSE),
    ('pointsRefused', 'RESIDENT', '善行不予记分', 'A deed was not counted',
     '善行记分有了结果', '善行记分 {number} 没有记分，请登录查看理由；有不同意见可以再申诉。', 'A deed was not counted', '{number} was not counted; log in to read why. You may appeal.', TRUE, FALSE, 371, FALSE);
