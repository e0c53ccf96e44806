-- Keys that protect personal data follow one another, see docs/adr/0036: when nothing needed one any more, and when it was taken away.
ALTER TABLE data_key_mark ADD COLUMN rekeyed_at DATETIME(3) NULL;
ALTER TABLE data_key_mark ADD COLUMN removed_at DATETIME(3) NULL;
ALTER TABLE data_key_mark ADD CONSTRAINT uq_data_key_mark__fingerprint UNIQUE (fingerprint);
