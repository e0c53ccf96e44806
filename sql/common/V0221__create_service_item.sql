-- 政务服务事项: matters of a person's life that an organ decides, from birth to death.
CREATE TABLE service_item (
    id       BIGINT      NOT NULL AUTO_INCREMENT,
    code     VARCHAR(20) NOT NULL,
    version  INT         NOT NULL DEFAULT 0,
    CONSTRAINT pk_service_item PRIMARY KEY (id),
    CONSTRAINT uq_service_item__code UNIQUE (code)
);

-- How an item is handled from a day on. Nothing is overwritten: a later row ends the one before it, and one that was
-- replaced before it began keeps who replaced it.
CREATE TABLE service_item_version (
    id                BIGINT       NOT NULL AUTO_INCREMENT,
    item_id           BIGINT       NOT NULL,
    number            INT          NOT NULL,
    name              VARCHAR(60)  NOT NULL,
    name_en           VARCHAR(120) NOT NULL,
    plain_name        VARCHAR(60)  NULL, -- as residents say it
    life_stage        VARCHAR(40)  NOT NULL, -- of the list life-stage
    item_type         VARCHAR(20)  NOT NULL, -- PUBLIC_SERVICE CONFIRMATION BENEFIT LICENCE OTHER
    department_code   VARCHAR(20)  NULL, -- by code: not every county has each department; null: the town itself
    result_name       VARCHAR(60)  NOT NULL,
    conditions        VARCHAR(500) NULL,
    sign_off          VARCHAR(20)  NOT NULL, -- VILLAGE TOWN DEPARTMENT DEPARTMENT_RULE
    is_delegated      BOOLEAN      NOT NULL, -- to town or village; otherwise the city's window alone takes it
    statutory_amount  INT          NULL,
    statutory_unit    VARCHAR(5)   NULL, -- WD D
    statutory_basis   VARCHAR(200) NULL,
    days_before       INT          NULL, -- working days
    promised_days     INT          NULL, -- working days; 0: at once
    steps_before      INT          NULL,
    steps_after       INT          NULL,
    valid_from        DATE         NOT NULL,
    valid_to          DATE         NULL, -- exclusive
    recorded_at       DATETIME(3)  NOT NULL,
    recorded_by       VARCHAR(60)  NULL, -- null: came with the product
    replaced_at       DATETIME(3)  NULL,
    replaced_by       VARCHAR(60)  NULL,
    CONSTRAINT pk_service_item_version PRIMARY KEY (id),
    CONSTRAINT uq_service_item_version__number UNIQUE (item_id, number),
    CONSTRAINT fk_service_item_version__item FOREIGN KEY (item_id) REFERENCES service_item (id)
);

-- What an item ever asked for, with the facts from which material-exemption.dmn says whether it still may.
CREATE TABLE service_material (
    id                BIGINT       NOT NULL AUTO_INCREMENT,
    version_id        BIGINT       NOT NULL,
    sort              INT          NOT NULL,
    name              VARCHAR(60)  NOT NULL,
    is_by_village     BOOLEAN      NOT NULL, -- a proof that a village or community would issue
    basis             VARCHAR(200) NULL, -- null: no law asks for it
    info_kind_code    VARCHAR(40)  NULL, -- of the 44 kinds, where it can be found
    is_seen_by_visit  BOOLEAN      NOT NULL, -- can be confirmed at home or by consultation
    is_verifiable     BOOLEAN      NOT NULL, -- somebody can tell whether it is true
    is_shown          BOOLEAN      NOT NULL, -- can be read from the certificate shown on the spot
    CONSTRAINT pk_service_material PRIMARY KEY (id),
    CONSTRAINT fk_service_material__version FOREIGN KEY (version_id) REFERENCES service_item_version (id),
    CONSTRAINT fk_service_material__info_kind FOREIGN KEY (info_kind_code) REFERENCES resident_info_kind (code)
);
CREATE INDEX ix_service_material__version ON service_material (version_id, sort);

INSERT INTO role_permission (role_code, permission)
VALUES
    ('department-desk', 'catalogue:read'),
    ('department-officer', 'catalogue:read'),
    ('department-head', 'catalogue:read'),
    ('community-staff', 'catalogue:read'),
    ('community-secretary', 'catalogue:read'),
    ('street-staff', 'catalogue:read'),
    ('street-governance-center', 'catalogue:read'),
    ('city-governance-center', 'catalogue:read'),
    ('organization-department', 'catalogue:read'),
    ('administrator', 'catalogue:read'),
    -- A department keeps its own items, the city's centre all.
    ('department-head', 'catalogue:write'),
    ('department-officer', 'catalogue:write'),
    ('city-governance-center', 'catalogue:write');

-- 不应由村（社区）出具证明的第一批清单, 民发〔2020〕20号 (wording to be verified).
INSERT INTO reference_value (list_code, code, name, name_en, sort)
VALUES
    ('forbidden-proof', 'kinship', '亲属关系、亲属证明', 'Kinship', 10),
    ('forbidden-proof', 'identity', '居民身份信息证明', 'Identity', 20),
    ('forbidden-proof', 'household-entry', '户口登记项目变更证明', 'Change of the household entry', 30),
    ('forbidden-proof', 'dog', '养犬证明', 'Dog keeping', 40),
    ('forbidden-proof', 'no-crime', '无犯罪记录证明', 'No criminal record', 50),
    ('forbidden-proof', 'rehabilitation', '戒毒人员表现证明', 'Conduct in drug rehabilitation', 60),
    ('forbidden-proof', 'missing', '失踪证明', 'Missing person', 70),
    ('forbidden-proof', 'marriage', '婚姻状况证明', 'Marital status', 80),
    ('forbidden-proof', 'birth', '出生证明', 'Birth', 90),
    ('forbidden-proof', 'alive', '健在、生存证明', 'Still alive', 100),
    ('forbidden-proof', 'death', '死亡证明', 'Death', 110),
    ('forbidden-proof', 'illness', '疾病状况证明', 'Illness', 120),
    ('forbidden-proof', 'disability', '残疾状况证明', 'Disability', 130),
    ('forbidden-proof', 'fertility', '婚育、生育状况证明', 'Childbirth', 140),
    ('forbidden-proof', 'employment', '就业、失业状况证明', 'Employment', 150),
    ('forbidden-proof', 'personal-file', '个人档案证明', 'Personal file', 160),
    ('forbidden-proof', 'property', '财产、收入状况证明', 'Property and income', 170),
    ('forbidden-proof', 'inheritance', '遗产继承证明', 'Inheritance', 180),
    ('forbidden-proof', 'premises', '经营场所证明', 'Business premises', 190),
    ('forbidden-proof', 'lost', '证件遗失、丢失证明', 'Lost certificate', 200);
