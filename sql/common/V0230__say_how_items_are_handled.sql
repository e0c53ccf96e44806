-- How an application is looked into before it is decided. Demo figures of the product, to be checked by each department.
ALTER TABLE service_item_version ADD COLUMN review_by VARCHAR(20) DEFAULT 'DEPARTMENT' NOT NULL; -- VILLAGE TOWN DEPARTMENT
ALTER TABLE service_item_version ADD COLUMN needs_site_check BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE service_item_version ADD COLUMN needs_consultation BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE service_item_version ADD COLUMN publicity_days INT DEFAULT 0 NOT NULL; -- calendar days
ALTER TABLE service_item_version ADD COLUMN licence_kind VARCHAR(40) NULL; -- null: a sealed paper is the result
ALTER TABLE service_item_version ADD COLUMN result_kind VARCHAR(40) NULL; -- of the 44 kinds, where what was granted is added

ALTER TABLE service_material ADD COLUMN is_form BOOLEAN DEFAULT FALSE NOT NULL; -- the application itself
ALTER TABLE service_material ADD COLUMN is_minor BOOLEAN DEFAULT FALSE NOT NULL; -- may follow later, 容缺受理
ALTER TABLE service_material ADD COLUMN is_promisable BOOLEAN DEFAULT FALSE NOT NULL; -- a promise may stand for it, 告知承诺

UPDATE service_item_version SET review_by = 'VILLAGE' WHERE sign_off = 'VILLAGE';
UPDATE service_item_version SET review_by = 'TOWN' WHERE sign_off = 'TOWN';
-- Benefits and confirmations that a department decides are reviewed by the town before.
UPDATE service_item_version
   SET review_by = 'TOWN'
 WHERE sign_off = 'DEPARTMENT' AND is_delegated = TRUE AND item_type IN ('BENEFIT', 'CONFIRMATION');

-- What can be confirmed by a visit is confirmed by one, where the item is not done at once.
UPDATE service_item_version
   SET needs_site_check = TRUE
 WHERE promised_days > 0
   AND id IN (SELECT m.version_id FROM service_material m WHERE m.is_seen_by_visit = TRUE);

UPDATE service_item_version
   SET publicity_days = 7
 WHERE item_id IN (SELECT i.id FROM service_item i WHERE i.code IN ('14', '39', '40', '43', '65', '66'));
UPDATE service_item_version
   SET needs_consultation = TRUE
 WHERE item_id IN (SELECT i.id FROM service_item i WHERE i.code IN ('40', '43'));

UPDATE service_material
   SET is_form = TRUE
 WHERE basis IS NOT NULL
   AND is_shown = FALSE
   AND is_seen_by_visit = FALSE
   AND info_kind_code IS NULL
   AND (name LIKE '%申请表' OR name LIKE '%登记表' OR name LIKE '%备案表' OR name LIKE '%申报表' OR name LIKE '%确认表'
        OR name LIKE '%注销表' OR name LIKE '%变更表' OR name LIKE '%报名表' OR name LIKE '%申领表' OR name LIKE '%申请书'
        OR name LIKE '%承诺书' OR name LIKE '%授权书');

-- Beside the application itself, papers of what is not done at once may follow; plans and lists may be promised.
UPDATE service_material
   SET is_minor = TRUE
 WHERE is_form = FALSE
   AND version_id IN (SELECT v.id FROM service_item_version v WHERE v.promised_days > 0 AND v.item_type <> 'LICENCE');
UPDATE service_material
   SET is_promisable = TRUE
 WHERE is_form = FALSE
   AND version_id IN (SELECT v.id FROM service_item_version v
                        JOIN service_item i ON i.id = v.item_id
                       WHERE i.code IN ('05', '08', '13', '26', '42', '61'));

-- What was granted is added to the data of the department that decides it (S3-16).
UPDATE service_item_version
   SET result_kind = 'childbirth-register'
 WHERE item_id IN (SELECT i.id FROM service_item i WHERE i.code IN ('01'));
UPDATE service_item_version
   SET result_kind = 'medical-insurance'
 WHERE item_id IN (SELECT i.id FROM service_item i WHERE i.code IN ('02', '31', '32'));
UPDATE service_item_version
   SET result_kind = 'orphans-left-behind'
 WHERE item_id IN (SELECT i.id FROM service_item i WHERE i.code IN ('07', '08'));
UPDATE service_item_version
   SET result_kind = 'residence-registration'
 WHERE item_id IN (SELECT i.id FROM service_item i WHERE i.code IN ('11', '12', '13'));
UPDATE service_item_version
   SET result_kind = 'housing-support'
 WHERE item_id IN (SELECT i.id FROM service_item i WHERE i.code IN ('14'));
UPDATE service_item_version
   SET result_kind = 'employment'
 WHERE item_id IN (SELECT i.id FROM service_item i WHERE i.code IN ('15', '16', '17'));
UPDATE service_item_version
   SET result_kind = 'pension-contributions'
 WHERE item_id IN (SELECT i.id FROM service_item i WHERE i.code IN ('27', '28'));
UPDATE service_item_version
   SET result_kind = 'pension-benefits'
 WHERE item_id IN (SELECT i.id FROM service_item i WHERE i.code IN ('36'));
UPDATE service_item_version
   SET result_kind = 'chronic-benefits'
 WHERE item_id IN (SELECT i.id FROM service_item i WHERE i.code IN ('37'));
UPDATE service_item_version
   SET result_kind = 'low-income'
 WHERE item_id IN (SELECT i.id FROM service_item i WHERE i.code IN ('39'));
UPDATE service_item_version
   SET result_kind = 'destitute-support'
 WHERE item_id IN (SELECT i.id FROM service_item i WHERE i.code IN ('40'));
UPDATE service_item_version
   SET result_kind = 'relapse-monitoring'
 WHERE item_id IN (SELECT i.id FROM service_item i WHERE i.code IN ('43'));
UPDATE service_item_version
   SET result_kind = 'disability-card'
 WHERE item_id IN (SELECT i.id FROM service_item i WHERE i.code IN ('46', '47'));
UPDATE service_item_version
   SET result_kind = 'veterans'
 WHERE item_id IN (SELECT i.id FROM service_item i WHERE i.code IN ('53', '54'));
UPDATE service_item_version
   SET result_kind = 'forest-rights'
 WHERE item_id IN (SELECT i.id FROM service_item i WHERE i.code IN ('62'));
UPDATE service_item_version
   SET result_kind = 'unsafe-house'
 WHERE item_id IN (SELECT i.id FROM service_item i WHERE i.code IN ('66'));
UPDATE service_item_version
   SET result_kind = 'business-posts'
 WHERE item_id IN (SELECT i.id FROM service_item i WHERE i.code IN ('23'));
