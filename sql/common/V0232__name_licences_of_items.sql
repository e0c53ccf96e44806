-- Items that result in a certificate of its own book; all others in a sealed paper.
UPDATE service_item_version
   SET licence_kind = 'residence'
 WHERE item_id IN (SELECT i.id FROM service_item i WHERE i.code IN ('13'));
UPDATE service_item_version
   SET licence_kind = 'food-stall'
 WHERE item_id IN (SELECT i.id FROM service_item i WHERE i.code IN ('25'));
UPDATE service_item_version
   SET licence_kind = 'relief'
 WHERE item_id IN (SELECT i.id FROM service_item i WHERE i.code IN ('39'));
UPDATE service_item_version
   SET licence_kind = 'disability'
 WHERE item_id IN (SELECT i.id FROM service_item i WHERE i.code IN ('46', '47'));
UPDATE service_item_version
   SET licence_kind = 'senior-card'
 WHERE item_id IN (SELECT i.id FROM service_item i WHERE i.code IN ('49'));
UPDATE service_item_version
   SET licence_kind = 'veteran'
 WHERE item_id IN (SELECT i.id FROM service_item i WHERE i.code IN ('53'));
UPDATE service_item_version
   SET licence_kind = 'logging'
 WHERE item_id IN (SELECT i.id FROM service_item i WHERE i.code IN ('62'));
