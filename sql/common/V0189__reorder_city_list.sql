-- H2 keeps the types of its indexes by a hash, and the columns of this one had the hash of another: a file whose process was
-- killed while it wrote here could not be opened again. The order of the last columns, which only cover, settles it.
DROP INDEX ix_work_item__city_list ON work_item;
CREATE INDEX ix_work_item__city_list ON work_item (status, is_draft, due_at, id, stage_light, category_code, kind, pool_role, pool_unit_id, assignee_id);
