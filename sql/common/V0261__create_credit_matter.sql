-- 诚信评价: somebody is reproached with false material or a false promise, heard, and perhaps listed for a time.
CREATE TABLE credit_matter (
    case_file_id       BIGINT        NOT NULL,
    document_kind      VARCHAR(30)   NOT NULL,
    document_number    VARCHAR(200)  NOT NULL, -- SM4
    document_index     VARCHAR(64)   NOT NULL, -- HMAC-SM3
    name               VARCHAR(400)  NOT NULL, -- SM4
    fact               VARCHAR(20)   NOT NULL, -- FALSE_PROMISE FALSE_MATERIAL
    about_case         VARCHAR(40)   NULL, -- the number of the case in which it was found
    facts              VARCHAR(2400) NOT NULL, -- SM4
    proposing_unit_id  BIGINT        NOT NULL,
    proposed_by_id     BIGINT        NOT NULL,
    status             VARCHAR(20)   NOT NULL, -- PROPOSED DROPPED NOT_LISTED LISTED REVOKED REPAIRED EXPIRED
    legal_basis        VARCHAR(500)  NULL,
    served_at          DATETIME(3)   NULL,
    defence            VARCHAR(2400) NULL, -- SM4
    defence_at         DATETIME(3)   NULL,
    severity           VARCHAR(20)   NULL, -- MINOR GENERAL SERIOUS
    months             INT           NULL,
    reasons            VARCHAR(2400) NULL, -- SM4
    decided_by_id      BIGINT        NULL,
    decided_at         DATETIME(3)   NULL,
    listed_from        DATE          NULL,
    listed_until       DATE          NULL, -- exclusive: from this day on it has no effect
    appeal             VARCHAR(2400) NULL, -- SM4
    appealed_at        DATETIME(3)   NULL,
    repair             VARCHAR(2400) NULL, -- SM4: what he did to put it right
    repair_asked_at    DATETIME(3)   NULL,
    ended_at           DATETIME(3)   NULL,
    CONSTRAINT pk_credit_matter PRIMARY KEY (case_file_id),
    CONSTRAINT fk_credit_matter__case FOREIGN KEY (case_file_id) REFERENCES case_file (id),
    CONSTRAINT fk_credit_matter__unit FOREIGN KEY (proposing_unit_id) REFERENCES unit (id)
);
CREATE INDEX ix_credit_matter__document ON credit_matter (document_index, status);
CREATE INDEX ix_credit_matter__until ON credit_matter (status, listed_until);

INSERT INTO role_permission (role_code, permission)
VALUES
    ('community-staff', 'credit:propose'),
    ('community-secretary', 'credit:propose'),
    ('street-staff', 'credit:propose'),
    ('department-desk', 'credit:propose'),
    ('department-officer', 'credit:propose'),
    ('community-staff', 'credit:read'),
    ('community-secretary', 'credit:read'),
    ('street-staff', 'credit:read'),
    ('street-governance-center', 'credit:read'),
    ('department-desk', 'credit:read'),
    ('department-officer', 'credit:read'),
    ('department-head', 'credit:read'),
    ('city-governance-center', 'credit:read'),
    ('city-supervisor', 'credit:read');

-- H-06: what somebody is reproached with is read by the units that it was given to, and by the city's centre and supervisors.
INSERT INTO role_scope (role_code, case_kind, scope)
SELECT role_code, 'CREDIT', CASE WHEN role_code IN ('city-governance-center', 'city-supervisor') THEN 'ALL' ELSE 'ASSIGNED' END
  FROM role_scope
 WHERE case_kind = 'EVENT' AND role_code NOT IN ('grid-worker', 'organization-department');

-- 《信用修复管理办法》 (发改委令36号), wording to be verified: for how long somebody is listed at least and at most.
INSERT INTO office_setting (code, amount, unit, name, name_en, min_amount, max_amount, sort)
VALUES
    ('credit.minor.least', 1, 'MONTHS', '轻微失信至少列入几个月', 'Minor: months on the list at least', 1, 3, 410),
    ('credit.minor.most', 3, 'MONTHS', '轻微失信至多列入几个月', 'Minor: months on the list at most', 1, 3, 411),
    ('credit.general.least', 3, 'MONTHS', '一般失信至少列入几个月', 'General: months on the list at least', 1, 12, 412),
    ('credit.general.most', 12, 'MONTHS', '一般失信至多列入几个月', 'General: months on the list at most', 3, 12, 413),
    ('credit.serious.least', 12, 'MONTHS', '严重失信至少列入几个月', 'Serious: months on the list at least', 3, 36, 414),
    ('credit.serious.most', 36, 'MONTHS', '严重失信至多列入几个月', 'Serious: months on the list at most', 12, 36, 415);
