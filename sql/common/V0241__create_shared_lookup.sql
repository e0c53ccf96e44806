-- Who looked at what of whom, why and for which case. Rows are only added; what a review says stands in tables of its own.
CREATE TABLE shared_lookup (
    id               BIGINT        NOT NULL AUTO_INCREMENT,
    number           CHAR(32)      NOT NULL, -- random
    happened_at      DATETIME(3)   NOT NULL,
    way              VARCHAR(10)   NOT NULL, -- DESK REVEAL CASE: a list, one kind in full, or a machine for an application
    staff_id         BIGINT        NULL,     -- null: nobody of the staff, such as the applicant himself
    reader_name      VARCHAR(60)   NOT NULL,
    unit_id          BIGINT        NULL,
    unit_name        VARCHAR(100)  NULL,
    role_code        VARCHAR(40)   NULL,
    purpose          VARCHAR(40)   NOT NULL, -- of the list shared-purpose
    case_number      VARCHAR(40)   NOT NULL,
    person_index     CHAR(64)      NOT NULL, -- keyed fingerprint of the document
    document_kind    VARCHAR(40)   NOT NULL,
    document_number  VARCHAR(200)  NOT NULL, -- SM4
    kinds            VARCHAR(2000) NOT NULL, -- codes of what was shown
    CONSTRAINT pk_shared_lookup PRIMARY KEY (id),
    CONSTRAINT uq_shared_lookup__number UNIQUE (number)
);
CREATE INDEX ix_shared_lookup__happened ON shared_lookup (happened_at);
CREATE INDEX ix_shared_lookup__person ON shared_lookup (person_index, happened_at);
CREATE INDEX ix_shared_lookup__staff ON shared_lookup (staff_id, happened_at);

INSERT INTO reference_value (list_code, code, name, name_en, sort)
VALUES
    ('shared-purpose', 'service', '办理政务服务事项', 'Handle an application', 10),
    ('shared-purpose', 'relief', '核对救助和帮扶条件', 'Check whether somebody is entitled to help', 20),
    ('shared-purpose', 'event', '处理网格事件', 'Handle an event of the grid', 30),
    ('shared-purpose', 'petition', '办理信访事项', 'Handle a petition', 40),
    ('shared-purpose', 'change', '核实人口变更', 'Verify a change of people', 50),
    ('shared-purpose', 'emergency', '应急避险和寻人', 'Emergency or search for a person', 60);
