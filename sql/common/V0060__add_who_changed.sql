-- Who saved a record last and when: told to whoever comes second with an older copy.
ALTER TABLE unit ADD COLUMN changed_at DATETIME(3) NULL;
ALTER TABLE unit ADD COLUMN changed_by VARCHAR(60) NULL;
ALTER TABLE staff ADD COLUMN changed_at DATETIME(3) NULL;
ALTER TABLE staff ADD COLUMN changed_by VARCHAR(60) NULL;
ALTER TABLE post ADD COLUMN changed_at DATETIME(3) NULL;
ALTER TABLE post ADD COLUMN changed_by VARCHAR(60) NULL;
ALTER TABLE office_setting ADD COLUMN changed_at DATETIME(3) NULL;
ALTER TABLE office_setting ADD COLUMN changed_by VARCHAR(60) NULL;
ALTER TABLE reference_value ADD COLUMN changed_at DATETIME(3) NULL;
ALTER TABLE reference_value ADD COLUMN changed_by VARCHAR(60) NULL;
