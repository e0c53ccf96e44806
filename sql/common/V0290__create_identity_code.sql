-- What a resident shows at a window instead of his card: for two minutes, once. Only its hash is kept.
CREATE TABLE identity_code (
    code_hash       CHAR(64)     NOT NULL, -- SHA-256
    resident_number VARCHAR(40)  NOT NULL,
    expires_at      DATETIME(3)  NOT NULL,
    read_at         DATETIME(3)  NULL,
    read_by         BIGINT       NULL,
    CONSTRAINT pk_identity_code PRIMARY KEY (code_hash)
);
CREATE INDEX ix_identity_code__read_by ON identity_code (read_by, resident_number, read_at);
CREATE INDEX ix_identity_code__expires_at ON identity_code (expires_at);

INSERT INTO office_setting (code, amount, unit, name, name_en, min_amount, max_amount, sort)
VALUES
    ('service.codeMinutes', 2, 'MINUTES', '居民码几分钟内有效', 'Minutes for which a resident''s code holds', 1, 10, 430);
