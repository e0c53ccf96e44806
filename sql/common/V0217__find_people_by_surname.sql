-- The first character of the present name, keyed and cut to 64 bits; none yet where somebody was recorded before: see docs/adr/0028.
ALTER TABLE resident ADD COLUMN surname_index CHAR(16) NULL;
CREATE INDEX ix_resident__grid_surname ON resident (surname_index, grid_id, status, number);
CREATE INDEX ix_resident__community_surname ON resident (surname_index, community_id, status, number);
CREATE INDEX ix_resident__street_surname ON resident (surname_index, street_id, status, number);
