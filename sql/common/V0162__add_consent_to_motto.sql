-- Who says that the household agreed to its words on the plate, and when.
ALTER TABLE plate ADD COLUMN motto_agreed_at DATETIME(3) NULL;
ALTER TABLE plate ADD COLUMN motto_agreed_by VARCHAR(60) NULL;
