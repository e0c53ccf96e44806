-- What the departments have of people, whether the archive knows them or not: one row for each record of a source.
-- See docs/adr/0041.
CREATE TABLE shared_batch (
    id           BIGINT       NOT NULL AUTO_INCREMENT,
    number       CHAR(32)     NOT NULL, -- random
    owner_code   VARCHAR(20)  NOT NULL, -- of the department
    way          VARCHAR(10)  NOT NULL, -- FILE PUSH
    row_count    INT          NOT NULL,
    added        INT          NOT NULL,
    replaced     INT          NOT NULL,
    unchanged    INT          NOT NULL, -- the same came again
    outdated     INT          NOT NULL, -- older than what is here
    wrong        INT          NOT NULL,
    received_at  DATETIME(3)  NOT NULL,
    received_by  VARCHAR(60)  NOT NULL,
    CONSTRAINT pk_shared_batch PRIMARY KEY (id),
    CONSTRAINT uq_shared_batch__number UNIQUE (number)
);
CREATE INDEX ix_shared_batch__owner ON shared_batch (owner_code, received_at);

CREATE TABLE shared_record (
    id               BIGINT        NOT NULL AUTO_INCREMENT,
    person_index     CHAR(64)      NOT NULL, -- keyed fingerprint of the document
    document_kind    VARCHAR(40)   NOT NULL,
    document_number  VARCHAR(200)  NOT NULL, -- SM4
    kind_code        VARCHAR(40)   NOT NULL,
    record_index     CHAR(64)      NOT NULL, -- keyed fingerprint of owner, source, kind and key
    record_key       VARCHAR(600)  NOT NULL, -- SM4: may be the number of a document itself
    content          VARCHAR(6000) NOT NULL, -- SM4: JSON of names and texts
    owner_code       VARCHAR(20)   NOT NULL, -- by code: some of the owners are no units of the county here
    source           VARCHAR(60)   NOT NULL, -- the system or register it comes from
    way              VARCHAR(10)   NOT NULL, -- FILE PUSH CASE
    collected_at     DATETIME(3)   NOT NULL,
    confidence       VARCHAR(10)   NOT NULL, -- VERIFIED DECLARED DOUBTFUL
    valid_from       DATE          NULL,
    valid_until      DATE          NULL,     -- the last day
    ground           VARCHAR(100)  NOT NULL, -- the law on which it is kept
    consented_at     DATE          NULL,
    case_number      VARCHAR(40)   NULL,
    batch_id         BIGINT        NULL,
    received_at      DATETIME(3)   NOT NULL,
    version          INT           NOT NULL DEFAULT 0,
    CONSTRAINT pk_shared_record PRIMARY KEY (id),
    CONSTRAINT uq_shared_record__record_index UNIQUE (record_index),
    CONSTRAINT fk_shared_record__kind FOREIGN KEY (kind_code) REFERENCES resident_info_kind (code),
    CONSTRAINT fk_shared_record__batch FOREIGN KEY (batch_id) REFERENCES shared_batch (id)
);
CREATE INDEX ix_shared_record__person ON shared_record (person_index, kind_code);

-- Names of owners that are no units of the county here.
CREATE TABLE shared_owner (
    code     VARCHAR(20) NOT NULL,
    name     VARCHAR(60) NOT NULL,
    name_en  VARCHAR(80) NOT NULL,
    CONSTRAINT pk_shared_owner PRIMARY KEY (code)
);
INSERT INTO shared_owner (code, name, name_en)
VALUES
    ('GJJ', '住房公积金管理中心', 'Housing Provident Fund Centre'),
    ('SW', '税务局', 'Tax Bureau'),
    ('CZ', '财政局', 'Finance Bureau');
