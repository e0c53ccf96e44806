-- A reader of an announcement who has an account is not counted once more for his phone: its fingerprint stands beside his.
ALTER TABLE announcement_read ADD COLUMN device CHAR(64) NULL;
CREATE INDEX ix_announcement_read__device ON announcement_read (announcement_id, device);
