-- Photos of documents (证件影像) of somebody or of a household: the picture lies encrypted among the files, its key is here.
-- What is deleted keeps its line, without picture and key. See docs/adr/0036.
CREATE TABLE certificate_image (
    id             BIGINT       NOT NULL AUTO_INCREMENT,
    number         CHAR(32)     NOT NULL, -- random
    resident_id    BIGINT       NULL,     -- either of the two
    household_id   BIGINT       NULL,
    kind_code      VARCHAR(40)  NOT NULL, -- of the list certificate-kind
    stored_sha256  CHAR(64)     NULL,
    file_key       VARCHAR(400) NULL,     -- SM4
    added_at       DATETIME(3)  NOT NULL,
    added_by       VARCHAR(60)  NOT NULL,
    deleted_at     DATETIME(3)  NULL,
    deleted_by     VARCHAR(60)  NULL,
    delete_reason  VARCHAR(200) NULL,
    CONSTRAINT pk_certificate_image PRIMARY KEY (id),
    CONSTRAINT uq_certificate_image__number UNIQUE (number),
    CONSTRAINT fk_certificate_image__resident FOREIGN KEY (resident_id) REFERENCES resident (id),
    CONSTRAINT fk_certificate_image__household FOREIGN KEY (household_id) REFERENCES household (id)
);
CREATE INDEX ix_certificate_image__kept ON certificate_image (deleted_at, kind_code, added_at);

INSERT INTO reference_value (list_code, code, name, name_en, sort)
VALUES
    ('certificate-kind', 'id-card', '居民身份证', 'Identity card', 10),
    ('certificate-kind', 'household-booklet', '户口簿', 'Household booklet', 20),
    ('certificate-kind', 'marriage', '结婚证', 'Marriage certificate', 30),
    ('certificate-kind', 'birth', '出生医学证明', 'Birth certificate', 40),
    ('certificate-kind', 'residence-permit', '居住证', 'Residence permit', 50),
    ('certificate-kind', 'social-security', '社会保障卡', 'Social security card', 60),
    ('certificate-kind', 'disability', '残疾人证', 'Disability card', 70),
    ('certificate-kind', 'homestead', '宅基地或房产证', 'Deed of the house', 80),
    ('certificate-kind', 'other', '其他证件', 'Another document', 90);

-- 0: until somebody deletes it. Kinds that the office adds, and those without a line of their own, follow the first.
INSERT INTO office_setting (code, amount, unit, name, name_en, min_amount, max_amount, sort)
VALUES
    ('certificate.keepDays', 365, 'DAYS', '证件影像保存几天，到期自动删除（0 为不自动删除）', 'Days for which photos of documents are kept (0: until somebody deletes them)', 0, 3650, 310),
    ('certificate.keepDays.id-card', 180, 'DAYS', '居民身份证影像保存几天（0 为不自动删除）', 'Days for which photos of identity cards are kept (0: until somebody deletes them)', 0, 3650, 311),
    ('certificate.keepDays.household-booklet', 180, 'DAYS', '户口簿影像保存几天（0 为不自动删除）', 'Days for which photos of household booklets are kept (0: until somebody deletes them)', 0, 3650, 312);

-- Grid workers take them at home; only the community and its street look at them. Red grid members and departments never do.
INSERT INTO role_permission (role_code, permission)
VALUES
    ('grid-worker', 'certificate:write'),
    ('community-staff', 'certificate:write'),
    ('community-staff', 'certificate:read'),
    ('community-staff', 'certificate:delete'),
    ('community-secretary', 'certificate:write'),
    ('community-secretary', 'certificate:read'),
    ('community-secretary', 'certificate:delete'),
    ('street-staff', 'certificate:read');
