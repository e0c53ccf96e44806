-- Work on an order of supervision that was not issued: only supervisors are told of it.
ALTER TABLE work_change ADD (is_draft BOOLEAN NOT NULL DEFAULT FALSE);
