-- 办件: what somebody applied for, beside its case file; who it is lies encrypted.
CREATE TABLE service_application (
    case_file_id       BIGINT        NOT NULL,
    item_code          VARCHAR(20)   NOT NULL,
    version_id         BIGINT        NOT NULL, -- as the item was on the day it came in
    way                VARCHAR(10)   NOT NULL, -- WINDOW PHONE
    applicant_name     VARCHAR(400)  NOT NULL,
    document_kind      VARCHAR(30)   NOT NULL,
    document_number    VARCHAR(400)  NOT NULL,
    document_key       VARCHAR(64)   NOT NULL, -- keyed fingerprint of kind and number
    phone              VARCHAR(400)  NULL,
    address            VARCHAR(1200) NULL,
    statement          VARCHAR(4000) NULL,
    age                INT           NULL, -- full years on the day it came in, as the document or the archive tells
    resident_number    VARCHAR(20)   NULL,
    account_code       VARCHAR(40)   NULL, -- of the resident who sent it by phone
    agent_name         VARCHAR(400)  NULL,
    agent_document     VARCHAR(400)  NULL,
    agent_relation     VARCHAR(60)   NULL,
    agent_file         VARCHAR(60)   NULL, -- the authorisation
    identity_check     VARCHAR(20)   NOT NULL, -- CARD SEEN PLATE ACCOUNT
    signature_file     VARCHAR(60)   NULL,
    result_way         VARCHAR(12)   NOT NULL, -- ELECTRONIC SELF AGENT MAIL VISIT
    result_address     VARCHAR(1200) NULL,
    community_id       BIGINT        NOT NULL,
    street_id          BIGINT        NOT NULL,
    window_unit_id     BIGINT        NOT NULL,
    review_unit_id     BIGINT        NOT NULL,
    sign_off_unit_id   BIGINT        NOT NULL,
    received_by        BIGINT        NULL, -- 首问责任人; null: by phone
    submitted_at       DATETIME(3)   NOT NULL,
    accepted_at        DATETIME(3)   NULL,
    acceptance         VARCHAR(20)   NULL, -- COMPLETE WINDOW SUPPLIED SILENCE
    supplement_at      DATETIME(3)   NULL, -- one single notice
    supplement_until   DATE          NULL,
    is_tolerant        BOOLEAN       NOT NULL,
    missing_until      DATE          NULL,
    is_promised        BOOLEAN       NOT NULL,
    is_extended        BOOLEAN       NOT NULL,
    extension_days     INT           NULL, -- asked for
    special_kind       VARCHAR(20)   NULL, -- of the procedure that runs now
    special_until      DATE          NULL,
    publicity_until    DATE          NULL, -- while it is public
    decision           VARCHAR(10)   NULL, -- GRANTED REFUSED REVOKED
    decided_at         DATETIME(3)   NULL,
    decided_by         BIGINT        NULL, -- null: by rules
    reason             VARCHAR(4000) NULL, -- why, as the applicant is told
    promised_until     DATETIME(3)   NULL, -- as the receipt says
    statutory_until    DATETIME(3)   NULL,
    licence_number     VARCHAR(60)   NULL,
    delivered_at       DATETIME(3)   NULL,
    delivered_how      VARCHAR(10)   NULL, -- ELECTRONIC SELF AGENT MAIL VISIT
    receiver           VARCHAR(400)  NULL,
    mail_number        VARCHAR(40)   NULL,
    rating_token       VARCHAR(60)   NULL, -- for the applicant alone
    version            INT           DEFAULT 0 NOT NULL,
    CONSTRAINT pk_service_application PRIMARY KEY (case_file_id),
    CONSTRAINT fk_service_application__case_file FOREIGN KEY (case_file_id) REFERENCES case_file (id),
    CONSTRAINT fk_service_application__version FOREIGN KEY (version_id) REFERENCES service_item_version (id)
);
CREATE INDEX ix_service_application__document ON service_application (document_key, item_code, submitted_at);
CREATE INDEX ix_service_application__account ON service_application (account_code, submitted_at);
CREATE INDEX ix_service_application__community ON service_application (community_id, submitted_at);
CREATE INDEX ix_service_application__street ON service_application (street_id, submitted_at);
CREATE INDEX ix_service_application__window ON service_application (window_unit_id, submitted_at);
CREATE INDEX ix_service_application__review ON service_application (review_unit_id, submitted_at);
CREATE INDEX ix_service_application__sign_off ON service_application (sign_off_unit_id, submitted_at);

-- What was asked for this application and why not the rest: the verdicts as they were told.
CREATE TABLE service_application_material (
    id             BIGINT       NOT NULL AUTO_INCREMENT,
    case_file_id   BIGINT       NOT NULL,
    sort           INT          NOT NULL,
    name           VARCHAR(60)  NOT NULL,
    is_required    BOOLEAN      NOT NULL,
    exemption      INT          NOT NULL, -- 0 required, 1-5 the case that spares it
    rule           VARCHAR(200) NOT NULL,
    source         VARCHAR(200) NULL, -- which department's data hold it
    info_kind_code VARCHAR(40)  NULL,
    is_form        BOOLEAN      NOT NULL,
    is_minor       BOOLEAN      NOT NULL,
    is_promisable  BOOLEAN      NOT NULL,
    state          VARCHAR(12)  NOT NULL, -- EXEMPT FILLED SENT SEEN MISSING PROMISED
    file           VARCHAR(60)  NULL,
    seen_by        BIGINT       NULL,
    changed_at     DATETIME(3)  NOT NULL,
    CONSTRAINT pk_service_application_material PRIMARY KEY (id),
    CONSTRAINT uq_service_application_material__sort UNIQUE (case_file_id, sort),
    CONSTRAINT fk_service_application_material__case_file FOREIGN KEY (case_file_id) REFERENCES case_file (id)
);

-- Keeps two windows from taking the same application of one person at once: turns, as for reports of people.
CREATE TABLE service_turn (
    slot INT NOT NULL,
    CONSTRAINT pk_service_turn PRIMARY KEY (slot)
);
INSERT INTO service_turn (slot)
VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15);

-- 分管领导: decides what a town decides; whoever reviews it does not.
INSERT INTO role (code, name, name_en, unit_kind, sort) VALUES ('street-leader', '街道(镇)分管领导', 'Subdistrict leader', 'STREET', 55);
INSERT INTO role_permission (role_code, permission)
SELECT 'street-leader', permission
  FROM role_permission
 WHERE role_code = 'street-staff' AND permission IN ('task:work', 'case:read', 'evidence:upload', 'evidence:read', 'calendar:read', 'catalogue:read');
INSERT INTO role_scope (role_code, case_kind, scope)
SELECT 'street-leader', case_kind, scope FROM role_scope WHERE role_code = 'street-staff';

INSERT INTO role_permission (role_code, permission)
VALUES
    ('community-staff', 'service:apply'),
    ('community-secretary', 'service:apply'),
    ('street-staff', 'service:apply'),
    ('department-desk', 'service:apply'),
    ('department-officer', 'service:apply'),
    ('community-staff', 'service:read'),
    ('community-secretary', 'service:read'),
    ('street-staff', 'service:read'),
    ('street-leader', 'service:read'),
    ('street-governance-center', 'service:read'),
    ('department-desk', 'service:read'),
    ('department-officer', 'service:read'),
    ('department-head', 'service:read'),
    ('city-governance-center', 'service:figures'),
    ('organization-department', 'service:figures'),
    ('street-leader', 'service:figures'),
    ('department-head', 'service:figures'),
    ('street-governance-center', 'service:figures'),
    ('community-secretary', 'service:figures');

INSERT INTO office_setting (code, amount, unit, name, name_en, min_amount, max_amount, sort)
VALUES
    ('service.decisionDays', 2, 'WD', '承诺办结前留给审定的工作日', 'Working days kept for the decision', 0, 10, 420),
    ('service.supplementDays', 30, 'D', '补正期限最长多少日', 'Days for supplying what is missing, at most', 5, 90, 422),
    ('service.missingDays', 30, 'D', '容缺材料最长多少日内补齐', 'Days for tolerated papers, at most', 1, 60, 424);
