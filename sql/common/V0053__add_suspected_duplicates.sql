-- What the reporter himself called the same matter; a suspicion, so nothing depends on it.
ALTER TABLE grid_event ADD COLUMN suspected_duplicate_id BIGINT NULL;
ALTER TABLE grid_event ADD CONSTRAINT fk_grid_event__suspected_duplicate
    FOREIGN KEY (suspected_duplicate_id) REFERENCES case_file (id);

-- Same category, near in time, then near in place: everything a search for duplicates filters by lies in the index.
CREATE INDEX ix_case_file__category ON case_file (category_code, opened_at, latitude, longitude);

-- Passers-by are told of others' reports only where these are about public places, never about people and homes.
ALTER TABLE event_category ADD COLUMN is_told_nearby BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE event_category SET is_told_nearby = TRUE WHERE code IN ('01', '02', '05') OR parent_code IN ('01', '02', '05');
UPDATE event_category
   SET is_told_nearby = TRUE
 WHERE code IN ('0301', '0305', '04', '0401', '0402', '0403', '0404', '0405', '0406', '0703', '0802', '0901', '0904', '10', '1001', '1002', '1003');
