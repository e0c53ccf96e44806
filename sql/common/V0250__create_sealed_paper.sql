-- 电子印章: the certificate with which a unit signs its papers. Followed by another or taken back, it loses its key and stays to
-- check older papers. See docs/adr/0042.
CREATE TABLE unit_certificate (
    id           BIGINT        NOT NULL AUTO_INCREMENT,
    unit_id      BIGINT        NOT NULL,
    subject      VARCHAR(300)  NOT NULL,
    issuer       VARCHAR(300)  NOT NULL,
    serial       VARCHAR(80)   NOT NULL, -- hexadecimal
    algorithm    VARCHAR(10)   NOT NULL, -- SM2 RSA
    valid_from   DATETIME(3)   NOT NULL,
    valid_to     DATETIME(3)   NOT NULL,
    fingerprint  CHAR(64)      NOT NULL, -- SHA-256 of the certificate
    test_mark    CHAR(1)       NULL,     -- T: made by the application itself, once for a unit
    chain        TEXT          NOT NULL, -- Base64, one certificate a line, the unit's own first
    private_key  VARCHAR(8000) NULL,     -- SM4
    added_at     DATETIME(3)   NOT NULL,
    added_by     VARCHAR(60)   NULL,
    ended_at     DATETIME(3)   NULL,
    ended_by     VARCHAR(60)   NULL,
    CONSTRAINT pk_unit_certificate PRIMARY KEY (id),
    CONSTRAINT uq_unit_certificate__test UNIQUE (unit_id, test_mark),
    CONSTRAINT uq_unit_certificate__fingerprint UNIQUE (fingerprint),
    CONSTRAINT fk_unit_certificate__unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);

-- How a unit numbers its papers, such as 安民政服〔{year}〕{n}号; kind '' = all that have no line of their own, unit '' = every
-- other unit.
CREATE TABLE paper_numbering (
    unit_code   VARCHAR(20)  NOT NULL,
    kind        VARCHAR(40)  NOT NULL DEFAULT '',
    pattern     VARCHAR(60)  NOT NULL,
    version     INT          NOT NULL DEFAULT 0,
    changed_at  DATETIME(3)  NULL,
    changed_by  VARCHAR(60)  NULL,
    CONSTRAINT pk_paper_numbering PRIMARY KEY (unit_code, kind)
);

INSERT INTO paper_numbering (unit_code, kind, pattern) VALUES ('', '', '{unit}服〔{year}〕{n}号');

-- Kinds with the same pattern run in one row, so that no number is given twice.
CREATE TABLE paper_sequence (
    unit_id      BIGINT       NOT NULL,
    pattern      VARCHAR(120) NOT NULL, -- with the unit's name in it
    in_year      INT          NOT NULL,
    last_number  INT          NOT NULL,
    CONSTRAINT pk_paper_sequence PRIMARY KEY (unit_id, pattern, in_year)
);

-- A paper as it was issued; nothing but its state ever changes.
CREATE TABLE sealed_paper (
    id              BIGINT        NOT NULL AUTO_INCREMENT,
    token           VARCHAR(40)   NOT NULL, -- random; in the code on the paper
    number          VARCHAR(120)  NOT NULL,
    unit_id         BIGINT        NOT NULL,
    organ_name      VARCHAR(120)  NOT NULL, -- as on the paper
    kind            VARCHAR(40)   NOT NULL,
    kind_name       VARCHAR(40)   NOT NULL,
    title           VARCHAR(100)  NOT NULL,
    recipient       VARCHAR(60)   NULL,     -- masked
    case_number     VARCHAR(40)   NULL,
    issued_at       DATETIME(3)   NOT NULL,
    issued_by       VARCHAR(60)   NULL,
    certificate_id  BIGINT        NOT NULL,
    sha256          CHAR(64)      NOT NULL,
    size_bytes      BIGINT        NOT NULL,
    stored_sha256   CHAR(64)      NOT NULL,
    file_key        VARCHAR(400)  NOT NULL, -- SM4
    state           VARCHAR(10)   NOT NULL DEFAULT 'VALID', -- VALID REVOKED REPLACED
    state_at        DATETIME(3)   NULL,
    state_by        VARCHAR(60)   NULL,
    state_reason    VARCHAR(200)  NULL,
    replaced_by_id  BIGINT        NULL,
    copies          INT           NOT NULL DEFAULT 0,
    CONSTRAINT pk_sealed_paper PRIMARY KEY (id),
    CONSTRAINT uq_sealed_paper__token UNIQUE (token),
    CONSTRAINT uq_sealed_paper__number UNIQUE (unit_id, number),
    CONSTRAINT fk_sealed_paper__unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT fk_sealed_paper__certificate FOREIGN KEY (certificate_id) REFERENCES unit_certificate (id),
    CONSTRAINT fk_sealed_paper__replaced_by FOREIGN KEY (replaced_by_id) REFERENCES sealed_paper (id)
);
CREATE INDEX ix_sealed_paper__case ON sealed_paper (case_number);
CREATE INDEX ix_sealed_paper__issued ON sealed_paper (unit_id, issued_at);

-- 第n份: who printed or took a copy.
CREATE TABLE sealed_paper_copy (
    paper_id  BIGINT       NOT NULL,
    number    INT          NOT NULL,
    made_at   DATETIME(3)  NOT NULL,
    made_by   VARCHAR(60)  NOT NULL,
    CONSTRAINT pk_sealed_paper_copy PRIMARY KEY (paper_id, number),
    CONSTRAINT fk_sealed_paper_copy__paper FOREIGN KEY (paper_id) REFERENCES sealed_paper (id)
);

INSERT INTO office_setting (code, amount, unit, name, name_en, min_amount, max_amount, sort)
VALUES
    ('seal.warnDays', 30, 'DAYS', '电子印章证书到期前几天提醒管理员', 'Days before a seal''s certificate ends at which administrators are told', 1, 180, 330);

INSERT INTO notice_template
    (code, audience, name, name_en, subject, body, subject_en, body_en, is_outward, is_urgent, sort, is_matter)
VALUES
    ('sealEnds', 'STAFF', '电子印章证书即将到期', 'The certificate of a seal ends soon',
     '电子印章证书即将到期', '{unit}的电子印章证书即将到期，到期后不能再签发文书，请在“电子印章”中导入新的证书。',
     'The certificate of a seal ends soon', 'The certificate of the seal of {unit} ends soon; no paper can be issued after that. Please bring in a new one under Seals.', FALSE, FALSE, 350, TRUE);

-- Papers of one's own unit and of those below it; heads take back what was issued wrongly.
INSERT INTO role_permission (role_code, permission)
VALUES
    ('department-desk', 'paper:read'),
    ('department-officer', 'paper:read'),
    ('department-head', 'paper:read'),
    ('community-staff', 'paper:read'),
    ('community-secretary', 'paper:read'),
    ('street-staff', 'paper:read'),
    ('street-governance-center', 'paper:read'),
    ('city-governance-center', 'paper:read'),
    ('department-head', 'paper:revoke'),
    ('community-secretary', 'paper:revoke'),
    ('street-governance-center', 'paper:revoke'),
    ('city-governance-center', 'paper:revoke'),
    ('administrator', 'seal:manage');
