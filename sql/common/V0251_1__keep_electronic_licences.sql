-- A certificate that its holder wanted electronically only: numbered and kept in the book as any other, on no blank.
ALTER TABLE licence ADD COLUMN is_electronic BOOLEAN DEFAULT FALSE NOT NULL;
