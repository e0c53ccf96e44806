-- Who may read a case beyond what his posts say: row scope asks this one table.
CREATE TABLE case_grant (
    case_file_id  BIGINT      NOT NULL,
    staff_id      BIGINT      NOT NULL,
    ground        VARCHAR(12) NOT NULL, -- COPY SIGNATURE DELEGATION
    reference_id  BIGINT      NOT NULL, -- of the row that is the ground
    granted_at    DATETIME(3) NOT NULL,
    CONSTRAINT pk_case_grant PRIMARY KEY (case_file_id, staff_id, ground, reference_id),
    CONSTRAINT fk_case_grant__case_file FOREIGN KEY (case_file_id) REFERENCES case_file (id),
    CONSTRAINT fk_case_grant__staff FOREIGN KEY (staff_id) REFERENCES staff (id)
);
CREATE INDEX ix_case_grant__staff ON case_grant (staff_id, case_file_id);
CREATE INDEX ix_case_grant__reference ON case_grant (reference_id, ground);
