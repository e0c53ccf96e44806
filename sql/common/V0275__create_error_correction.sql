-- 容错纠错 (S3-25, H-11): an error of staff, what was found about it, who decided, what was put right, and what the citizen was told.
CREATE TABLE error_correction (
    case_file_id         BIGINT        NOT NULL,
    about_case_id        BIGINT        NOT NULL, -- the case in whose handling it happened; that one stays as it is
    person_id            BIGINT        NOT NULL, -- the member of staff concerned
    unit_id              BIGINT        NOT NULL, -- his unit then
    registered_by_id     BIGINT        NOT NULL,
    is_citizen_concerned BOOLEAN       NOT NULL,
    facts                TEXT          NOT NULL, -- SM4
    harm                 TEXT          NOT NULL, -- SM4
    statement            TEXT          NULL, -- SM4
    is_statement_own     BOOLEAN       NULL, -- FALSE: taken down for him
    stated_at            DATETIME(3)   NULL,
    proposed_finding     VARCHAR(20)   NULL, -- NON_SUBJECTIVE SUBJECTIVE NO_ERROR
    proposed_ground      VARCHAR(60)   NULL, -- reference list exemption-ground
    proposal_reasons     TEXT          NULL, -- SM4
    proposed_by_id       BIGINT        NULL,
    proposed_at          DATETIME(3)   NULL,
    return_reasons       TEXT          NULL, -- SM4: what facts the decider missed last
    finding              VARCHAR(20)   NULL, -- as decided
    ground               VARCHAR(60)   NULL,
    competent_body       VARCHAR(100)  NULL, -- to whom a subjective error was handed
    decision_reasons     TEXT          NULL, -- SM4
    decided_by_id        BIGINT        NULL,
    decided_at           DATETIME(3)   NULL,
    correction           TEXT          NULL, -- SM4
    new_decision         VARCHAR(100)  NULL,
    citizen_told         TEXT          NULL, -- SM4
    citizen_told_on      DATE          NULL,
    remedy_told          TEXT          NULL, -- SM4
    corrected_by_id      BIGINT        NULL,
    corrected_at         DATETIME(3)   NULL,
    confirm_reasons      TEXT          NULL, -- SM4
    confirmed_by_id      BIGINT        NULL,
    confirmed_at         DATETIME(3)   NULL,
    recheck_request      TEXT          NULL, -- SM4
    recheck_asked_at     DATETIME(3)   NULL,
    recheck_reasons      TEXT          NULL, -- SM4
    rechecked_by_id      BIGINT        NULL,
    rechecked_at         DATETIME(3)   NULL,
    final_finding        VARCHAR(20)   NULL, -- as decided, or as changed by the re-check
    end_reasons          TEXT          NULL, -- SM4: why it was withdrawn
    CONSTRAINT pk_error_correction PRIMARY KEY (case_file_id),
    CONSTRAINT fk_error_correction__case FOREIGN KEY (case_file_id) REFERENCES case_file (id),
    CONSTRAINT fk_error_correction__about FOREIGN KEY (about_case_id) REFERENCES case_file (id),
    CONSTRAINT fk_error_correction__person FOREIGN KEY (person_id) REFERENCES staff (id),
    CONSTRAINT fk_error_correction__unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);
CREATE INDEX ix_error_correction__about ON error_correction (about_case_id, person_id);
CREATE INDEX ix_error_correction__person ON error_correction (person_id);

-- Everybody may have made an error, and may say so; heads and supervisors register those of others.
INSERT INTO role_permission (role_code, permission)
SELECT DISTINCT role_code, 'correction:read'
  FROM role_scope
 WHERE case_kind = 'EVENT';
INSERT INTO role_permission (role_code, permission)
VALUES
    ('community-secretary', 'correction:register'),
    ('street-governance-center', 'correction:register'),
    ('street-leader', 'correction:register'),
    ('department-head', 'correction:register'),
    ('city-governance-center', 'correction:register'),
    ('city-supervisor', 'correction:register'),
    ('city-supervisor', 'correction:figures'),
    ('organization-department', 'correction:figures');

-- Read by whom it concerns, whoever registered it or worked on it, the offices that review it, and supervisors; by nobody because of its place.
INSERT INTO role_scope (role_code, case_kind, scope)
SELECT role_code, 'CORRECTION', CASE WHEN role_code IN ('city-supervisor', 'organization-department') THEN 'ALL' ELSE 'ASSIGNED' END
  FROM role_scope
 WHERE case_kind = 'EVENT';

-- After the usual rules on exempting cadres who dare to act (中办《关于进一步激励广大干部新时代新担当新作为的意见》); the office keeps its own list.
INSERT INTO reference_value (list_code, code, name, name_en, sort)
VALUES
    ('exemption-ground', 'first-try', '先行先试，缺乏经验', 'A first try without experience', 10),
    ('exemption-ground', 'unclear-policy', '政策界限不明确', 'The policy was not clear', 20),
    ('exemption-ground', 'force-majeure', '因不可抗力', 'Beyond anybody''s power', 30),
    ('exemption-ground', 'corrected-at-once', '主动及时纠正', 'Put right at once by himself', 40),
    ('exemption-ground', 'wrong-data', '因共享数据或者系统有误', 'The shared data or the system was wrong', 50),
    ('exemption-ground', 'urgent', '情况紧急，临机处置', 'Acted in an emergency', 60);
