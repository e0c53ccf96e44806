-- 代录: a member of staff entered a report for a resident, who authorised it; the file that shows it is one of the case's.
CREATE TABLE helper_entry (
    case_file_id   BIGINT      NOT NULL,
    authorisation  VARCHAR(20) NOT NULL, -- SIGNATURE FINGERPRINT RECORDING
    evidence_id    CHAR(32)    NOT NULL, -- public id
    entered_by_id  BIGINT      NOT NULL,
    entered_at     DATETIME(3) NOT NULL,
    CONSTRAINT pk_helper_entry PRIMARY KEY (case_file_id),
    CONSTRAINT fk_helper_entry__case_file FOREIGN KEY (case_file_id) REFERENCES case_file (id),
    CONSTRAINT fk_helper_entry__entered_by FOREIGN KEY (entered_by_id) REFERENCES staff (id)
);
