-- A case shown to somebody for his information: by a colleague, or because work was taken from his hands.
CREATE TABLE case_copy (
    id            BIGINT        NOT NULL AUTO_INCREMENT,
    case_file_id  BIGINT        NOT NULL,
    staff_id      BIGINT        NOT NULL,
    sent_by_id    BIGINT        NOT NULL,
    kind          VARCHAR(12)   NOT NULL, -- COPY FORCE_CLAIM TRANSFER RECALL
    note          VARCHAR(2000) NULL,
    sent_at       DATETIME(3)   NOT NULL,
    is_read       BOOLEAN       NOT NULL DEFAULT FALSE,
    read_at       DATETIME(3)   NULL,
    CONSTRAINT pk_case_copy PRIMARY KEY (id),
    CONSTRAINT uq_case_copy__case_file_staff_kind UNIQUE (case_file_id, staff_id, kind),
    CONSTRAINT fk_case_copy__case_file FOREIGN KEY (case_file_id) REFERENCES case_file (id),
    CONSTRAINT fk_case_copy__staff FOREIGN KEY (staff_id) REFERENCES staff (id),
    CONSTRAINT fk_case_copy__sent_by FOREIGN KEY (sent_by_id) REFERENCES staff (id)
);
CREATE INDEX ix_case_copy__staff ON case_copy (staff_id, is_read, sent_at, id);
