-- What an owner department decided in a conflict, each time; the last one holds.
CREATE TABLE change_decision (
    id             BIGINT      NOT NULL AUTO_INCREMENT,
    case_file_id   BIGINT      NOT NULL,
    field          VARCHAR(40) NOT NULL,
    unit_id        BIGINT      NOT NULL,
    source         VARCHAR(20) NOT NULL, -- report or register
    settled_on     DATE        NULL,
    settled_facts  VARCHAR(6000) NULL, -- SM4: what is written in place of what was reported
    decided_by_id  BIGINT      NOT NULL,
    decided_at     DATETIME(3) NOT NULL,
    sent_back_at   DATETIME(3) NULL, -- it went back to verification, and a new decision is wanted
    CONSTRAINT pk_change_decision PRIMARY KEY (id),
    CONSTRAINT fk_change_decision__case_file FOREIGN KEY (case_file_id) REFERENCES case_file (id),
    CONSTRAINT fk_change_decision__unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT fk_change_decision__decided_by FOREIGN KEY (decided_by_id) REFERENCES staff (id)
);
