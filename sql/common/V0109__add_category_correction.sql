-- A corrected category counts running limits anew; what was promised and what was missed before stays on the row.
ALTER TABLE deadline ADD (
    corrected_at   DATETIME(3)  NULL,
    corrected_from DATETIME(3)  NULL, -- the end before the first correction
    corrected_rule VARCHAR(200) NULL, -- the policy before the first correction
    missed_due_at  DATETIME(3)  NULL  -- the end that had passed when the category was corrected
);

CREATE TABLE category_correction (
    id             BIGINT       NOT NULL AUTO_INCREMENT,
    case_file_id   BIGINT       NOT NULL,
    correction     INT          NOT NULL, -- 1 for the first correction of the case
    from_code      VARCHAR(20)  NOT NULL,
    to_code        VARCHAR(20)  NOT NULL,
    reason         VARCHAR(500) NOT NULL,
    promised_from  DATETIME(3)  NULL, -- until when an answer was promised before
    promised_until DATETIME(3)  NULL,
    staff_id       BIGINT       NOT NULL,
    corrected_at   DATETIME(3)  NOT NULL,
    CONSTRAINT pk_category_correction PRIMARY KEY (id),
    CONSTRAINT uq_category_correction__case_file_id_correction UNIQUE (case_file_id, correction),
    CONSTRAINT fk_category_correction__case_file FOREIGN KEY (case_file_id) REFERENCES case_file (id),
    CONSTRAINT fk_category_correction__staff FOREIGN KEY (staff_id) REFERENCES staff (id)
);

INSERT INTO role_permission (role_code, permission)
VALUES
    ('community-staff', 'case:recategorize'),
    ('street-governance-center', 'case:recategorize'),
    ('city-governance-center', 'case:recategorize');
