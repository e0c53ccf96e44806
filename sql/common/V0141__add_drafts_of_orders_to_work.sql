-- Work of an order that was not issued is known to supervisors only. The lists tell it by their own indexes: to ask the
-- case for each row costs more than the whole page. A draft stands before the date, so that skipping all of them is free.
ALTER TABLE work_item ADD COLUMN is_draft BOOLEAN NOT NULL DEFAULT FALSE;

UPDATE work_item
   SET is_draft = TRUE
 WHERE kind = 'SUPERVISION'
   AND case_file_id IN (SELECT c.id FROM case_file c WHERE c.state IN ('ORDER_DRAFT', 'ORDER_DROPPED'));

CREATE INDEX ix_work_item__draft ON work_item (is_draft, status);

DROP INDEX ix_work_item__grid_list ON work_item;
CREATE INDEX ix_work_item__grid_list ON work_item (grid_id, status, is_draft, due_at, id, stage_light, category_code, kind, pool_unit_id, pool_role, assignee_id);
DROP INDEX ix_work_item__community_list ON work_item;
CREATE INDEX ix_work_item__community_list ON work_item (community_id, status, is_draft, due_at, id, stage_light, category_code, kind, pool_unit_id, pool_role, assignee_id);
DROP INDEX ix_work_item__street_list ON work_item;
CREATE INDEX ix_work_item__street_list ON work_item (street_id, status, is_draft, due_at, id, stage_light, category_code, kind, pool_unit_id, pool_role, assignee_id);
DROP INDEX ix_work_item__handler_list ON work_item;
CREATE INDEX ix_work_item__handler_list ON work_item (handling_unit_id, status, is_draft, due_at, id, stage_light, category_code, kind, pool_unit_id, pool_role, assignee_id);
DROP INDEX ix_work_item__city_list ON work_item;
CREATE INDEX ix_work_item__city_list ON work_item (status, is_draft, due_at, id, stage_light, category_code, kind, pool_unit_id, pool_role, assignee_id);
DROP INDEX ix_work_item__board ON work_item;
CREATE INDEX ix_work_item__board ON work_item (status, warn_at, due_at, is_draft, pool_unit_id, kind, assignee_id, community_id, street_id, grid_id, handling_unit_id);
