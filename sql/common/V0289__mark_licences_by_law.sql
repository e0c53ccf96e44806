-- What only an organ may grant as a licence by law (行政许可), so that no item of another type results in it.
ALTER TABLE licence_kind ADD COLUMN is_legal BOOLEAN DEFAULT FALSE NOT NULL;
UPDATE licence_kind SET is_legal = TRUE WHERE code IN ('logging', 'homestead');
