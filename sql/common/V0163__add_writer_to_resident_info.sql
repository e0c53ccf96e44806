-- What an owning department wrote is ended and replaced by owners only.
ALTER TABLE resident_info ADD COLUMN is_by_owner BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE resident_info SET is_by_owner = TRUE WHERE source = 'department';
