-- What stands on the applicant's own identity card is seen with it: the card itself, the photo on it.
ALTER TABLE service_material ADD COLUMN is_identity BOOLEAN DEFAULT FALSE NOT NULL;
UPDATE service_material
   SET is_identity = TRUE
 WHERE is_shown = TRUE
   AND name IN ('身份证', '照片', '申领人身份证', '经营者身份证', '举办者身份证', '经办人身份证');

-- What may follow and what a promise may stand for is named paper by paper; each department checks its own.
UPDATE service_material SET is_minor = FALSE, is_promisable = FALSE;
UPDATE service_material
   SET is_minor = TRUE
 WHERE name IN ('户口簿', '婴幼儿户口簿', '银行卡', '社保卡', '经营计划', '费用清单', '设计图', '案情材料目录')
   AND version_id IN (SELECT v.id FROM service_item_version v WHERE v.promised_days > 0);
UPDATE service_material
   SET is_promisable = TRUE
 WHERE name IN ('居住或就业佐证', '经营计划', '婚姻证明', '结婚证')
   AND version_id IN (SELECT v.id FROM service_item_version v
                        JOIN service_item i ON i.id = v.item_id
                       WHERE i.code IN ('04', '05', '13', '14', '26'));

-- What was asked for and granted twice, and for how many days a special procedure may be: numbers of the office.
ALTER TABLE service_application ADD COLUMN special_count INT DEFAULT 0 NOT NULL;
INSERT INTO office_setting (code, amount, unit, name, name_en, min_amount, max_amount, sort)
VALUES
    ('service.specialDays', 60, 'D', '特别程序最长多少日', 'Days of a special procedure, at most', 1, 180, 426),
    ('service.specialTimes', 2, 'TIMES', '一件申请最多几次特别程序', 'Special procedures of one application, at most', 1, 5, 428);

-- Whoever somebody of his household applied for is told.
INSERT INTO notice_template
    (code, audience, name, name_en, subject, body, subject_en, body_en, is_outward, is_urgent, sort, is_matter)
VALUES
    ('applicationByAgent', 'RESIDENT', '有人替您申请', 'Somebody applied for you',
     '有人替您提出了申请', '您的家人替您提出了申请（{number}）。如果您没有同意，请马上联系村（社区）；在手机“我的办件”可以查看和撤回。',
     'Somebody applied for you', 'Somebody of your household applied for you ({number}). If you did not agree, please tell your community at once; you see it under My applications.', TRUE, FALSE, 395, FALSE);

-- A revocation leaves what was decided before as it was.
ALTER TABLE service_application ADD COLUMN revoked_at DATETIME(3) NULL;
ALTER TABLE service_application ADD COLUMN revoked_by BIGINT NULL;
ALTER TABLE service_application ADD COLUMN revocation_reason TEXT NULL; -- SM4
