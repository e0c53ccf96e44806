-- A keyed fingerprint of the name of a reported child, so that the same birth is not reported twice.
ALTER TABLE change_report ADD COLUMN child_key VARCHAR(64) NULL;
CREATE INDEX ix_change_report__child ON change_report (child_key);
