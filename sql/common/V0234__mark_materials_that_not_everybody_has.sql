-- 如有: papers that only some have, asked of those who do. Which these are each department checks.
ALTER TABLE service_material ADD COLUMN is_if_any BOOLEAN DEFAULT FALSE NOT NULL;

UPDATE service_material
   SET is_if_any = TRUE
 WHERE name IN ('残疾人证', '疾病证明', '残疾或疾病证明', '低保证', '婚姻证明')
   AND version_id IN (SELECT v.id FROM service_item_version v
                        JOIN service_item i ON i.id = v.item_id
                       WHERE i.code IN ('14', '39', '42', '43', '66'));
UPDATE service_material
   SET is_if_any = TRUE
 WHERE name = '低保证'
   AND version_id IN (SELECT v.id FROM service_item_version v
                        JOIN service_item i ON i.id = v.item_id
                       WHERE i.code = '48');
