-- What other units are asked to do for a case. PLANNED begins when the lead unit signs.
CREATE TABLE case_assistance (
    id                   BIGINT        NOT NULL AUTO_INCREMENT,
    case_file_id         BIGINT        NOT NULL,
    unit_id              BIGINT        NOT NULL,
    process_instance_id  VARCHAR(64)   NULL,
    request              VARCHAR(2000) NOT NULL,
    requested_by_id      BIGINT        NOT NULL,
    requested_at         DATETIME(3)   NOT NULL,
    status               VARCHAR(10)   NOT NULL, -- PLANNED OPEN DONE DECLINED WITHDRAWN
    answer               VARCHAR(4100) NULL,
    answered_by_id       BIGINT        NULL,
    answered_at          DATETIME(3)   NULL,
    CONSTRAINT pk_case_assistance PRIMARY KEY (id),
    CONSTRAINT fk_case_assistance__case_file FOREIGN KEY (case_file_id) REFERENCES case_file (id),
    CONSTRAINT fk_case_assistance__unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT fk_case_assistance__requested_by FOREIGN KEY (requested_by_id) REFERENCES staff (id),
    CONSTRAINT fk_case_assistance__answered_by FOREIGN KEY (answered_by_id) REFERENCES staff (id)
);
CREATE INDEX ix_case_assistance__case_file ON case_assistance (case_file_id, status);
ALTER TABLE case_file ADD (assistance_count INT NOT NULL DEFAULT 0); -- units ever asked
