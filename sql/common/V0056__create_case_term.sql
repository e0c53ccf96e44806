-- The words of each case: every two neighbouring characters of its texts as one number, see docs/adr/0016.
CREATE TABLE case_term (
    term          INT    NOT NULL,
    place_id      BIGINT NOT NULL, -- the community: what happens elsewhere is not even looked at
    case_file_id  BIGINT NOT NULL,
    CONSTRAINT pk_case_term PRIMARY KEY (term, place_id, case_file_id)
);

-- The newest first of each thing that cases are looked for by.
CREATE INDEX ix_case_file__grid ON case_file (grid_id, opened_at, id);
CREATE INDEX ix_case_file__community ON case_file (community_id, opened_at, id);
CREATE INDEX ix_case_file__street ON case_file (street_id, opened_at, id);
CREATE INDEX ix_case_file__handling_unit ON case_file (handling_unit_id, opened_at, id);
CREATE INDEX ix_case_file__state ON case_file (state, opened_at, id);
CREATE INDEX ix_case_file__closed_at ON case_file (closed_at, opened_at, id);
CREATE INDEX ix_case_file__opened_at ON case_file (opened_at, id);
