-- 证照种类: what can be granted, as data.
CREATE TABLE licence_kind (
    code            VARCHAR(40)  NOT NULL,
    name            VARCHAR(40)  NOT NULL,
    name_en         VARCHAR(80)  NOT NULL,
    unit_code       VARCHAR(20)  NULL,     -- the organ that decides; by code: not every county has each; null: whoever prepares it
    needs_stub      BOOLEAN      NOT NULL, -- printed on numbered blanks
    valid_months    INT          NULL,     -- null: without end
    checked_yearly  BOOLEAN      NOT NULL,
    remind_days     INT          NOT NULL DEFAULT 30,
    number_pattern  VARCHAR(60)  NOT NULL, -- {year}, and {n} or {n6}
    is_active       BOOLEAN      NOT NULL DEFAULT TRUE,
    sort            INT          NOT NULL,
    version         INT          NOT NULL DEFAULT 0,
    changed_at      DATETIME(3)  NULL,
    changed_by      VARCHAR(60)  NULL,
    CONSTRAINT pk_licence_kind PRIMARY KEY (code)
);

CREATE TABLE licence_sequence (
    kind_code    VARCHAR(40)  NOT NULL,
    in_year      INT          NOT NULL,
    last_number  INT          NOT NULL,
    CONSTRAINT pk_licence_sequence PRIMARY KEY (kind_code, in_year)
);

-- Blanks of a kind at a unit; the row is locked by whoever takes the next one.
CREATE TABLE licence_stock (
    id          BIGINT       NOT NULL AUTO_INCREMENT,
    unit_id     BIGINT       NOT NULL,
    kind_code   VARCHAR(40)  NOT NULL,
    CONSTRAINT pk_licence_stock PRIMARY KEY (id),
    CONSTRAINT uq_licence_stock__kind UNIQUE (unit_id, kind_code),
    CONSTRAINT fk_licence_stock__unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT fk_licence_stock__kind FOREIGN KEY (kind_code) REFERENCES licence_kind (code)
);

-- A range of blanks as it was received, used in the order of its numbers.
CREATE TABLE licence_stub_range (
    id            BIGINT       NOT NULL AUTO_INCREMENT,
    stock_id      BIGINT       NOT NULL,
    prefix        VARCHAR(20)  NOT NULL,
    digits        INT          NOT NULL,
    first_number  BIGINT       NOT NULL,
    last_number   BIGINT       NOT NULL,
    next_number   BIGINT       NOT NULL,
    received_at   DATETIME(3)  NOT NULL,
    received_by   VARCHAR(60)  NOT NULL,
    CONSTRAINT pk_licence_stub_range PRIMARY KEY (id),
    CONSTRAINT fk_licence_stub_range__stock FOREIGN KEY (stock_id) REFERENCES licence_stock (id)
);
CREATE INDEX ix_licence_stub_range__stock ON licence_stub_range (stock_id, id);

-- 证照 of somebody. See docs/adr/0042.
CREATE TABLE licence (
    id               BIGINT         NOT NULL AUTO_INCREMENT,
    licence_id       CHAR(32)       NOT NULL, -- random
    kind_code        VARCHAR(40)    NOT NULL,
    unit_id          BIGINT         NOT NULL, -- whose seal it gets
    desk_unit_id     BIGINT         NOT NULL, -- whose window prints it on its blanks
    number           VARCHAR(60)    NULL,     -- given when it is issued
    state            VARCHAR(12)    NOT NULL, -- PREPARED ISSUED LOST REISSUED REPLACED EXPIRED REVOKED CANCELLED
    case_number      VARCHAR(40)    NULL,
    document_kind    VARCHAR(40)    NOT NULL,
    holder_document  VARCHAR(400)   NOT NULL, -- SM4
    holder_index     CHAR(64)       NOT NULL, -- keyed fingerprint of the document
    holder_name      VARCHAR(400)   NOT NULL, -- SM4
    content          VARCHAR(8000)  NOT NULL, -- SM4; what stands on it
    stub_number      VARCHAR(40)    NULL,
    paper_token      VARCHAR(40)    NULL,
    valid_from       DATE           NULL,
    valid_until      DATE           NULL,     -- the last day
    check_due        DATE           NULL,     -- the last day for the next annual check
    check_passed     BOOLEAN        NULL,
    follows_id       BIGINT         NULL,     -- the one in whose place it comes
    reminded_for     DATE           NULL,
    proposal         VARCHAR(20)    NULL,     -- why it should be cancelled: DIED MOVED_AWAY
    version          INT            NOT NULL DEFAULT 0,
    prepared_at      DATETIME(3)    NOT NULL,
    issued_at        DATETIME(3)    NULL,
    ended_at         DATETIME(3)    NULL,
    CONSTRAINT pk_licence PRIMARY KEY (id),
    CONSTRAINT uq_licence__licence_id UNIQUE (licence_id),
    CONSTRAINT uq_licence__number UNIQUE (kind_code, number),
    CONSTRAINT uq_licence__paper UNIQUE (paper_token),
    CONSTRAINT fk_licence__kind FOREIGN KEY (kind_code) REFERENCES licence_kind (code),
    CONSTRAINT fk_licence__unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT fk_licence__desk FOREIGN KEY (desk_unit_id) REFERENCES unit (id),
    CONSTRAINT fk_licence__follows FOREIGN KEY (follows_id) REFERENCES licence (id)
);
CREATE INDEX ix_licence__holder ON licence (holder_index);
CREATE INDEX ix_licence__case ON licence (case_number);
CREATE INDEX ix_licence__until ON licence (state, valid_until);
CREATE INDEX ix_licence__unit ON licence (unit_id, state, id);

-- Each blank that was taken: USED on a licence, or VOID because it was spoilt.
CREATE TABLE licence_stub (
    id          BIGINT        NOT NULL AUTO_INCREMENT,
    kind_code   VARCHAR(40)   NOT NULL,
    number      VARCHAR(40)   NOT NULL,
    stock_id    BIGINT        NOT NULL,
    licence_id  BIGINT        NOT NULL,
    state       VARCHAR(10)   NOT NULL,
    taken_at    DATETIME(3)   NOT NULL,
    taken_by    VARCHAR(60)   NULL,
    void_at     DATETIME(3)   NULL,
    void_by     VARCHAR(60)   NULL,
    reason      VARCHAR(200)  NULL,
    CONSTRAINT pk_licence_stub PRIMARY KEY (id),
    CONSTRAINT uq_licence_stub__number UNIQUE (kind_code, number),
    CONSTRAINT fk_licence_stub__stock FOREIGN KEY (stock_id) REFERENCES licence_stock (id),
    CONSTRAINT fk_licence_stub__licence FOREIGN KEY (licence_id) REFERENCES licence (id)
);

-- What happened to a licence; only added to.
CREATE TABLE licence_step (
    licence_id  BIGINT        NOT NULL,
    seq         INT           NOT NULL,
    at          DATETIME(3)   NOT NULL,
    by_name     VARCHAR(60)   NULL,
    action      VARCHAR(20)   NOT NULL,
    note        VARCHAR(200)  NULL,
    CONSTRAINT pk_licence_step PRIMARY KEY (licence_id, seq),
    CONSTRAINT fk_licence_step__licence FOREIGN KEY (licence_id) REFERENCES licence (id)
);

INSERT INTO licence_kind
    (code, name, name_en, unit_code, needs_stub, valid_months, checked_yearly, remind_days, number_pattern, sort)
VALUES
    ('senior-card', '老年优待证', 'Senior card', 'MZ', TRUE, NULL, FALSE, 30, 'YD{year}{n6}', 10),
    ('relief', '最低生活保障证', 'Subsistence allowance certificate', 'MZ', FALSE, 12, TRUE, 30, 'DB{year}{n6}', 20),
    ('disability', '残疾人证', 'Disability certificate', 'CL', FALSE, 120, FALSE, 30, 'CJ{year}{n6}', 30),
    ('logging', '林木采伐许可证', 'Logging licence', 'LY', TRUE, 12, FALSE, 30, '{year}采字第{n}号', 40),
    ('food-stall', '食品摊贩登记卡', 'Food stall registration', 'SCJ', TRUE, 36, TRUE, 30, 'STF{year}{n6}', 50),
    ('residence', '居住证', 'Residence permit', 'GA', FALSE, 12, TRUE, 30, 'JZ{year}{n6}', 60),
    ('veteran', '退役军人优待证', 'Veteran card', 'TY', FALSE, NULL, FALSE, 30, 'TY{year}{n6}', 70),
    ('other', '其他证照', 'Another licence', NULL, FALSE, NULL, FALSE, 30, 'QT{year}{n6}', 900);

INSERT INTO office_setting (code, amount, unit, name, name_en, min_amount, max_amount, sort)
VALUES
    ('licence.checkAheadDays', 90, 'DAYS', '证照年检最早可提前几天办理', 'Days before its due day from which a licence may be checked', 1, 365, 341),
    ('licence.stubWarn', 20, 'TIMES', '空白证件剩几张时提醒', 'At how many blanks left a unit is warned', 0, 1000, 340);

INSERT INTO notice_template
    (code, audience, name, name_en, subject, body, subject_en, body_en, is_outward, is_urgent, sort, is_matter)
VALUES
    ('licencesEnd', 'STAFF', '证照即将到期', 'Licences end soon',
     '有 {count} 份证照即将到期', '{unit}有 {count} 份证照即将到期，请在“证照管理”中查看并提醒持证人。',
     '{count} licences end soon', 'At {unit} {count} licences end soon; please look at them under Licences.', FALSE, FALSE, 360, TRUE),
    ('licencesToCancel', 'STAFF', '证照建议注销', 'Licences to be cancelled',
     '有 {count} 份证照建议注销', '{unit}有 {count} 份证照的持证人已经去世或者迁出，请在“证照管理”中核实后注销。',
     '{count} licences may have to be cancelled', 'At {unit} the holders of {count} licences died or moved away; please check under Licences.', FALSE, FALSE, 370, TRUE),
    ('licenceEnds', 'RESIDENT', '证照即将到期', 'A licence ends soon',
     '证照即将到期', '您有一份证照将在 {count} 天后到期，如需继续使用，请到原办理窗口换证。',
     'A licence ends soon', 'A licence of yours ends in {count} days. To go on using it, please renew it where it was granted.', TRUE, FALSE, 380, FALSE);

INSERT INTO role_permission (role_code, permission)
VALUES
    ('department-desk', 'licence:read'),
    ('department-officer', 'licence:read'),
    ('department-head', 'licence:read'),
    ('community-staff', 'licence:read'),
    ('community-secretary', 'licence:read'),
    ('street-staff', 'licence:read'),
    ('street-governance-center', 'licence:read'),
    ('city-governance-center', 'licence:read'),
    -- Whoever stands at a window prepares, prints, notes losses.
    ('department-desk', 'licence:issue'),
    ('department-officer', 'licence:issue'),
    ('community-staff', 'licence:issue'),
    ('community-secretary', 'licence:issue'),
    ('street-staff', 'licence:issue'),
    -- Only the organ that decided ends one.
    ('department-officer', 'licence:decide'),
    ('department-head', 'licence:decide'),
    ('community-secretary', 'licence:decide'),
    ('street-governance-center', 'licence:decide'),
    ('city-governance-center', 'licence:settings'),
    ('administrator', 'licence:settings');
