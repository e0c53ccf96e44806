-- A file may belong to another record than a case, such as the photo of a plate at its door: it is kept as long.
ALTER TABLE evidence ADD COLUMN kept_for VARCHAR(20) NULL;
ALTER TABLE evidence ADD COLUMN kept_id BIGINT NULL;
CREATE INDEX ix_evidence__kept ON evidence (kept_for, kept_id);
