-- Results that people keep and show, and that end, are checked or taken back: certificates of a book of their own. Months and
-- annual checks are demo figures of the product, to be checked by each department.
ALTER TABLE licence_kind ADD COLUMN needs_case BOOLEAN DEFAULT FALSE NOT NULL; -- never granted without an application

INSERT INTO licence_kind
    (code, name, name_en, unit_code, needs_stub, valid_months, checked_yearly, remind_days, number_pattern, sort, needs_case)
VALUES
    ('one-child', '独生子女父母光荣证', 'Certificate of honour for parents of an only child', 'WJ', FALSE, NULL, FALSE, 30, 'GR{year}{n6}', 110, FALSE),
    ('unemployment', '失业登记证', 'Certificate of unemployment', 'RS', FALSE, 12, FALSE, 30, 'SY{year}{n6}', 120, FALSE),
    ('employment', '就业创业证', 'Employment and business certificate', 'RS', FALSE, NULL, TRUE, 30, 'JC{year}{n6}', 130, FALSE),
    ('business', '营业执照', 'Business licence', 'SCJ', FALSE, NULL, FALSE, 30, 'YZ{year}{n6}', 140, TRUE),
    ('social-card', '社会保障卡', 'Social security card', 'RS', FALSE, 120, FALSE, 90, 'SB{year}{n6}', 150, FALSE),
    ('destitute', '特困救助供养证', 'Certificate of support for the destitute', 'MZ', FALSE, 12, TRUE, 30, 'TK{year}{n6}', 160, FALSE),
    -- The town that grants it seals it.
    ('homestead', '宅基地批准书与规划许可证', 'Homestead approval and planning permit', NULL, FALSE, 24, FALSE, 60, '{year}宅字第{n}号', 170, TRUE);

UPDATE service_item_version
   SET licence_kind = 'one-child'
 WHERE licence_kind IS NULL AND item_id IN (SELECT i.id FROM service_item i WHERE i.code IN ('03'));
UPDATE service_item_version
   SET licence_kind = 'unemployment'
 WHERE licence_kind IS NULL AND item_id IN (SELECT i.id FROM service_item i WHERE i.code IN ('15'));
UPDATE service_item_version
   SET licence_kind = 'employment'
 WHERE licence_kind IS NULL AND item_id IN (SELECT i.id FROM service_item i WHERE i.code IN ('17'));
UPDATE service_item_version
   SET licence_kind = 'business'
 WHERE licence_kind IS NULL AND item_id IN (SELECT i.id FROM service_item i WHERE i.code IN ('23'));
UPDATE service_item_version
   SET licence_kind = 'social-card'
 WHERE licence_kind IS NULL AND item_id IN (SELECT i.id FROM service_item i WHERE i.code IN ('34'));
UPDATE service_item_version
   SET licence_kind = 'destitute'
 WHERE licence_kind IS NULL AND item_id IN (SELECT i.id FROM service_item i WHERE i.code IN ('40'));
UPDATE service_item_version
   SET licence_kind = 'homestead'
 WHERE licence_kind IS NULL AND item_id IN (SELECT i.id FROM service_item i WHERE i.code IN ('65'));
