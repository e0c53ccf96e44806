-- Who wishes, where the archive knows him: nobody of his households serves and earns by it.
ALTER TABLE wish ADD COLUMN resident_number VARCHAR(40) NULL;
-- Of visits before the last one, where the service went on another day.
ALTER TABLE wish ADD COLUMN earlier_minutes INT DEFAULT 0 NOT NULL;
-- Who comes along to where nobody goes alone.
ALTER TABLE wish_claim ADD COLUMN companions TEXT NULL; -- SM4

INSERT INTO office_setting (code, amount, unit, name, name_en, min_amount, max_amount, sort)
VALUES
    ('wish.checkInEarly', 60, 'MINUTES', '微心愿服务最早提前多久签到', 'Minutes before the agreed time from which one checks in', 0, 720, 451);

INSERT INTO notice_template
    (code, audience, name, name_en, subject, body, subject_en, body_en, is_outward, is_urgent, sort, is_matter)
VALUES
    ('wishMoved', 'RESIDENT', '心愿服务改期', 'A wish has another date',
     '心愿服务改期', '心愿 {number} 的服务改期了，请登录查看。', 'A wish has another date', 'Wish {number} has another date; log in to see it.', TRUE, FALSE, 364, FALSE),
    ('wishEnded', 'RESIDENT', '心愿不再进行', 'A wish was called off',
     '心愿不再进行', '心愿 {number} 已经取消或者撤回，请不用前往。', 'A wish was called off', 'Wish {number} was called off; there is no need to come.', TRUE, FALSE, 365, FALSE),
    ('wishRedo', 'RESIDENT', '心愿需要返工', 'A wish is to be done again',
     '心愿需要返工', '您服务的心愿 {number} 需要返工，社区会和您约定时间。', 'A wish is to be done again', 'Wish {number} that you served is to be done again; the community agrees on a time with you.', TRUE, FALSE, 366, FALSE),
    ('wishReopened', 'RESIDENT', '心愿重新等待认领', 'A wish waits again',
     '您的心愿重新等待认领', '认领您的心愿 {number} 的人来不了，已重新公布。', 'Your wish waits again', 'Those who claimed your wish {number} cannot come; it is published again.', TRUE, FALSE, 367, FALSE),
    ('wishReleased', 'RESIDENT', '认领被解除', 'A claim was released',
     '您认领的心愿已解除', '社区解除了您对心愿 {number} 的认领，请登录查看原因。', 'Your claim was released', 'The community released your claim to wish {number}; log in to see why.', TRUE, FALSE, 368, FALSE);

-- What a published wish does not say of anybody; compared without separators.
INSERT INTO reference_value (list_code, code, name, name_en, sort)
VALUES
    ('wish-private-word', 'cancer', '癌', 'cancer', 10),
    ('wish-private-word', 'tumour', '肿瘤', 'tumour', 20),
    ('wish-private-word', 'aids', '艾滋', 'AIDS', 30),
    ('wish-private-word', 'hepatitis-b', '乙肝', 'hepatitis B', 40),
    ('wish-private-word', 'tuberculosis', '肺结核', 'tuberculosis', 50),
    ('wish-private-word', 'uraemia', '尿毒症', 'uraemia', 60),
    ('wish-private-word', 'leukaemia', '白血病', 'leukaemia', 70),
    ('wish-private-word', 'mental-illness', '精神病', 'mental illness', 80),
    ('wish-private-word', 'depression', '抑郁', 'depression', 90),
    ('wish-private-word', 'mental-disability', '智障', 'mental disability', 100),
    ('wish-private-word', 'disability', '残疾', 'disability', 110),
    ('wish-private-word', 'drug-use', '吸毒', 'drug use', 120),
    ('wish-private-word', 'released', '刑满', 'released from prison', 130),
    ('wish-private-word', 'correction', '社区矫正', 'community correction', 140),
    ('wish-private-word', 'allowance', '低保', 'subsistence allowance', 150);
