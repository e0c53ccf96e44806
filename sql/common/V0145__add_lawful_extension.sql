-- An extension is the office's own: it moves what the law allows only where the article lets an office extend it.
ALTER TABLE deadline ADD (
    statutory_extension_amount DECIMAL(8,2) NULL, -- by how much at most; NULL: the article allows none
    statutory_extension_unit   VARCHAR(5)   NULL, -- WD or D
    statutory_extension_rule   VARCHAR(200) NULL, -- the article in words
    statutory_extended_by      DECIMAL(8,2) NULL, -- by how much of it the end was extended
    statutory_extended_unit    VARCHAR(5)   NULL
);
-- What was extended before moved both ends, and stays as it was told.
UPDATE deadline
   SET statutory_extended_by = extension_days, statutory_extended_unit = COALESCE(extension_unit, 'WD')
 WHERE extended_from IS NOT NULL AND statutory_due_at IS NOT NULL;
