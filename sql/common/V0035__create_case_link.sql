-- Cases that belong together: merged into an earlier one, or converted to another kind. An undone link stays as a record.
CREATE TABLE case_link (
    id            BIGINT        NOT NULL AUTO_INCREMENT,
    relation      VARCHAR(12)   NOT NULL, -- MERGED CONVERTED
    from_case_id  BIGINT        NOT NULL,
    to_case_id    BIGINT        NOT NULL,
    linked_at     DATETIME(3)   NOT NULL,
    linked_by_id  BIGINT        NULL,
    undone_at     DATETIME(3)   NULL,
    undone_by_id  BIGINT        NULL,
    CONSTRAINT pk_case_link PRIMARY KEY (id),
    CONSTRAINT fk_case_link__from FOREIGN KEY (from_case_id) REFERENCES case_file (id),
    CONSTRAINT fk_case_link__to FOREIGN KEY (to_case_id) REFERENCES case_file (id),
    CONSTRAINT fk_case_link__linked_by FOREIGN KEY (linked_by_id) REFERENCES staff (id),
    CONSTRAINT fk_case_link__undone_by FOREIGN KEY (undone_by_id) REFERENCES staff (id)
);
CREATE INDEX ix_case_link__from ON case_link (from_case_id);
CREATE INDEX ix_case_link__to ON case_link (to_case_id);
