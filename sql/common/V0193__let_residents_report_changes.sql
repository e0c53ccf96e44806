-- A resident reports a change of his own household: no member of staff does then. His account is named as in the audit log, by its
-- random code, which outlives it and names nobody.
ALTER TABLE change_report MODIFY COLUMN reported_by_id BIGINT NULL;
ALTER TABLE change_report ADD COLUMN reporter_code VARCHAR(40) NULL;
ALTER TABLE change_report ADD COLUMN reporter_number VARCHAR(40) NULL; -- of his record
CREATE INDEX ix_change_report__reporter ON change_report (reporter_code);
