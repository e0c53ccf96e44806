-- What a whole village reads of a deed is written by the team; amounts that cannot be are refused by the tables, too.
ALTER TABLE point_claim ADD COLUMN published_words TEXT NULL; -- SM4

ALTER TABLE coop_good ADD CONSTRAINT ck_coop_good__most CHECK (price_fen <= 1000000);
ALTER TABLE coop_redemption ADD CONSTRAINT ck_coop_redemption__price CHECK (quantity > 0 AND points > 0 AND pay_fen >= 0);
ALTER TABLE point_entry ADD CONSTRAINT ck_point_entry__sign CHECK (
    (kind IN ('REDEMPTION', 'TRANSFER_OUT') AND points < 0)
    OR (kind IN ('VOID', 'TRANSFER_IN') AND points > 0)
    OR (kind = 'AWARD' AND points >= 0)
    OR (kind = 'DEDUCTION' AND points <= 0)
    OR kind = 'REVERSAL');

ALTER TABLE point_forbidden_word ADD COLUMN refuses_award BOOLEAN DEFAULT FALSE NOT NULL;
UPDATE point_forbidden_word
   SET refuses_award = TRUE
 WHERE word IN ('信访', '上访', '越级', '投诉', '检举', '控告', '维权', '申诉', '复议', '起诉', '诉讼', '12345', '差评', '缠访', '闹访');
INSERT INTO point_forbidden_word (word, why, refuses_award)
VALUES
    ('信訪', 'CRITICISM', TRUE), ('上訪', 'CRITICISM', TRUE), ('投訴', 'CRITICISM', TRUE), ('一二三四五', 'CRITICISM', TRUE),
    ('反映问题', 'CRITICISM', FALSE), ('反映情况', 'CRITICISM', FALSE), ('热线', 'CRITICISM', FALSE), ('顶撞', 'CRITICISM', FALSE),
    ('顶嘴', 'CRITICISM', FALSE), ('法院', 'CRITICISM', FALSE), ('打官司', 'CRITICISM', TRUE), ('告村', 'CRITICISM', TRUE),
    ('告状', 'CRITICISM', TRUE), ('提要求', 'CRITICISM', FALSE), ('发帖', 'CRITICISM', FALSE), ('发视频', 'CRITICISM', FALSE),
    ('不服从', 'CRITICISM', FALSE), ('不配合', 'CRITICISM', FALSE), ('息访', 'CRITICISM', TRUE), ('息诉', 'CRITICISM', TRUE),
    ('撤诉', 'CRITICISM', TRUE), ('放弃', 'BENEFIT', TRUE), ('petition', 'CRITICISM', TRUE), ('complain', 'CRITICISM', TRUE),
    ('critici', 'CRITICISM', TRUE), ('lawsuit', 'CRITICISM', TRUE), ('hotline', 'CRITICISM', FALSE),
    ('welfare', 'BENEFIT', FALSE), ('allowance', 'BENEFIT', FALSE), ('subsid', 'BENEFIT', FALSE), ('评优先', 'BENEFIT', TRUE);

INSERT INTO office_setting (code, amount, unit, name, name_en, min_amount, max_amount, sort)
VALUES
    ('points.adoptionDays', 60, 'DAYS', '积分规则表决后多少日内登记', 'Days after the assembly within which adopted rules are written down', 1, 366, 478),
    ('points.titleQuorum', 20, 'TIMES', '评道德模范之家至少多少人到会', 'People who attend the vote about model households at least', 1, 5000, 480);
