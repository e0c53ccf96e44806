-- 检举控告 (B-04, B-13): sealed. No case file, no work item, no deadline, no timeline, no notice knows of them.
-- Whatever is marked SEALED is encrypted with a key of its own (linli.accusations.key), so that neither the data key nor the database is enough.
CREATE TABLE accusation_serial (
    serial_year INT NOT NULL,
    last_serial INT NOT NULL,
    CONSTRAINT pk_accusation_serial PRIMARY KEY (serial_year)
);

CREATE TABLE accusation (
    id            BIGINT      NOT NULL AUTO_INCREMENT,
    number        VARCHAR(20) NOT NULL, -- known to its readers only
    code_hash     CHAR(64)    NOT NULL, -- of the accuser's query code
    request_hash  CHAR(64)    NULL,     -- of what the sender calls his request, so that it is taken once
    state         VARCHAR(20) NOT NULL, -- RECEIVED ASSIGNED INVESTIGATING CLOSED
    channel       VARCHAR(20) NOT NULL, -- PHONE DESK PETITION
    is_named      BOOLEAN     NOT NULL, -- FALSE: anonymous, nobody is told and nobody is looked for
    body_level    INT         NOT NULL, -- 0 = the discipline body, above it the bodies above
    accused       TEXT        NOT NULL, -- SEALED
    story         TEXT        NOT NULL, -- SEALED
    accuser       TEXT        NULL,     -- SEALED
    contact       TEXT        NULL,     -- SEALED
    registered_by TEXT        NULL,     -- SEALED
    received_at   DATETIME(3) NOT NULL,
    due_at        DATETIME(3) NOT NULL,
    handler_id    BIGINT      NULL,     -- one of the named readers
    result        VARCHAR(20) NULL,     -- FOUNDED UNFOUNDED NO_CLUE HANDED_OVER
    reply         TEXT        NULL,     -- SEALED: what a real-name accuser is told
    closed_at     DATETIME(3) NULL,
    changed_by_id BIGINT      NULL,
    changed_at    DATETIME(3) NULL,
    changed_what  VARCHAR(20) NULL,     -- the last step, for whoever was slower
    version       INT         NOT NULL DEFAULT 0,
    CONSTRAINT pk_accusation PRIMARY KEY (id),
    CONSTRAINT uq_accusation__number UNIQUE (number),
    CONSTRAINT uq_accusation__code UNIQUE (code_hash),
    CONSTRAINT uq_accusation__request UNIQUE (request_hash),
    CONSTRAINT fk_accusation__handler FOREIGN KEY (handler_id) REFERENCES staff (id)
);
CREATE INDEX ix_accusation__state ON accusation (body_level, state, id);

-- Who can never read it: fingerprints of the accused people and units under the key of accusations.
CREATE TABLE accusation_party (
    id            BIGINT   NOT NULL AUTO_INCREMENT,
    accusation_id BIGINT   NOT NULL,
    mark          CHAR(64) NOT NULL,
    party         TEXT     NOT NULL, -- SEALED: staff:id or unit:id
    CONSTRAINT pk_accusation_party PRIMARY KEY (id),
    CONSTRAINT uq_accusation_party__mark UNIQUE (accusation_id, mark),
    CONSTRAINT fk_accusation_party__accusation FOREIGN KEY (accusation_id) REFERENCES accusation (id)
);

CREATE TABLE accusation_step (
    id            BIGINT      NOT NULL AUTO_INCREMENT,
    accusation_id BIGINT      NOT NULL,
    kind          VARCHAR(20) NOT NULL, -- SUPPLEMENT ASSIGNED BEGUN NOTE MARKED RISEN RELEASED CLOSED
    words         TEXT        NULL,     -- SEALED
    staff_id      BIGINT      NULL,     -- NULL: the accuser, or the rules
    happened_at   DATETIME(3) NOT NULL,
    CONSTRAINT pk_accusation_step PRIMARY KEY (id),
    CONSTRAINT fk_accusation_step__accusation FOREIGN KEY (accusation_id) REFERENCES accusation (id)
);
CREATE INDEX ix_accusation_step__accusation ON accusation_step (accusation_id, id);

-- Files are encrypted each with a key of its own, kept in pieces that any database takes.
CREATE TABLE accusation_file (
    id            BIGINT       NOT NULL AUTO_INCREMENT,
    public_id     VARCHAR(40)  NOT NULL,
    accusation_id BIGINT       NOT NULL,
    name          TEXT         NOT NULL, -- SEALED
    file_key      TEXT         NOT NULL, -- SEALED
    media_type    VARCHAR(100) NOT NULL,
    sent_at       DATETIME(3)  NOT NULL,
    CONSTRAINT pk_accusation_file PRIMARY KEY (id),
    CONSTRAINT uq_accusation_file__public UNIQUE (public_id),
    CONSTRAINT fk_accusation_file__accusation FOREIGN KEY (accusation_id) REFERENCES accusation (id)
);
CREATE INDEX ix_accusation_file__accusation ON accusation_file (accusation_id, id);

CREATE TABLE accusation_file_part (
    file_id BIGINT     NOT NULL,
    part    INT        NOT NULL,
    content MEDIUMBLOB NOT NULL,
    CONSTRAINT pk_accusation_file_part PRIMARY KEY (file_id, part),
    CONSTRAINT fk_accusation_file_part__file FOREIGN KEY (file_id) REFERENCES accusation_file (id)
);

-- Named readers: nobody reads an accusation because of a role.
CREATE TABLE accusation_reader (
    id              BIGINT      NOT NULL AUTO_INCREMENT,
    staff_id        BIGINT      NOT NULL,
    body_level      INT         NOT NULL,
    valid_from      DATETIME(3) NOT NULL,
    valid_until     DATETIME(3) NULL, -- exclusive, NULL = open
    appointed_by_id BIGINT      NOT NULL,
    ended_by_id     BIGINT      NULL,
    ended_at        DATETIME(3) NULL,
    version         INT         NOT NULL DEFAULT 0,
    CONSTRAINT pk_accusation_reader PRIMARY KEY (id),
    CONSTRAINT fk_accusation_reader__staff FOREIGN KEY (staff_id) REFERENCES staff (id),
    CONSTRAINT fk_accusation_reader__appointed_by FOREIGN KEY (appointed_by_id) REFERENCES staff (id)
);
CREATE INDEX ix_accusation_reader__staff ON accusation_reader (staff_id);
CREATE INDEX ix_accusation_reader__level ON accusation_reader (body_level, ended_at);

-- Everything that a reader does, also reading. What it was is sealed; who and when is for the head who appointed him.
CREATE TABLE accusation_access (
    id          BIGINT      NOT NULL AUTO_INCREMENT,
    staff_id    BIGINT      NOT NULL,
    happened_at DATETIME(3) NOT NULL,
    what        TEXT        NOT NULL, -- SEALED
    CONSTRAINT pk_accusation_access PRIMARY KEY (id),
    CONSTRAINT fk_accusation_access__staff FOREIGN KEY (staff_id) REFERENCES staff (id)
);
CREATE INDEX ix_accusation_access__staff ON accusation_access (staff_id, happened_at);

-- Whoever sits where people come in may take one down; he sees it once.
INSERT INTO role_permission (role_code, permission)
VALUES
    ('petition-office', 'accusation:register'),
    ('street-governance-center', 'accusation:register'),
    ('street-staff', 'accusation:register'),
    ('community-staff', 'accusation:register');

INSERT INTO office_setting (code, amount, unit, name, name_en, min_amount, max_amount, sort)
VALUES
    ('accusation.days', 60, 'DAYS', '检举控告内部办理期限（自然日）', 'Internal limit of accusations in days', 5, 365, 440),
    ('accusation.files', 9, 'TIMES', '一件检举控告最多附件数', 'Files of one accusation, at most', 1, 50, 442);
