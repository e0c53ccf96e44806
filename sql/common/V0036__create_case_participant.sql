-- Units that take part in a case without handling it, such as assisting ones: their staff may read it.
CREATE TABLE case_participant (
    case_file_id  BIGINT      NOT NULL,
    unit_id       BIGINT      NOT NULL,
    since         DATETIME(3) NOT NULL,
    CONSTRAINT pk_case_participant PRIMARY KEY (case_file_id, unit_id),
    CONSTRAINT fk_case_participant__case_file FOREIGN KEY (case_file_id) REFERENCES case_file (id),
    CONSTRAINT fk_case_participant__unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);
CREATE INDEX ix_case_participant__unit ON case_participant (unit_id, case_file_id);
