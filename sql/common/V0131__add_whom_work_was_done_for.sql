-- For whom a task was done by his deputy: who may not judge it are then both.
ALTER TABLE work_item ADD (done_for_id BIGINT NULL);
