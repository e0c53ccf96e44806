-- A deed that a household claims, or somebody of the grid records, beside its case file.
CREATE TABLE point_claim (
    case_file_id     BIGINT        NOT NULL,
    token            VARCHAR(30)   NOT NULL, -- names it where it is public
    community_id     BIGINT        NOT NULL,
    household_number VARCHAR(40)   NOT NULL,
    resident_number  VARCHAR(40)   NULL,     -- whose deed it was; NULL: the household's
    source           VARCHAR(20)   NOT NULL, -- HOUSEHOLD GRID PROVEN
    is_appeal        BOOLEAN       NOT NULL, -- the household says that its deed was left out
    proven_key       VARCHAR(160)  NULL,     -- of what another matter proved
    account_code     VARCHAR(40)   NULL,     -- of the resident who claims
    recorded_by_id   BIGINT        NULL,
    rule_id          BIGINT        NOT NULL,
    times            DECIMAL(6, 1) NOT NULL,
    points           INT           NOT NULL, -- by the rule, before any cap; as the team decided
    deed_on          DATE          NOT NULL,
    place            TEXT          NOT NULL, -- SM4
    what             TEXT          NOT NULL, -- SM4
    published_from   DATE          NULL,
    published_until  DATE          NULL,     -- the last day
    published_name   TEXT          NULL,     -- SM4: as it is shown, shortened
    reason           TEXT          NULL,     -- SM4: of the last decision
    posted_entry_id  BIGINT        NULL,
    CONSTRAINT pk_point_claim PRIMARY KEY (case_file_id),
    CONSTRAINT uq_point_claim__token UNIQUE (token),
    CONSTRAINT uq_point_claim__proven UNIQUE (proven_key),
    CONSTRAINT fk_point_claim__case FOREIGN KEY (case_file_id) REFERENCES case_file (id),
    CONSTRAINT fk_point_claim__rule FOREIGN KEY (rule_id) REFERENCES point_rule (id)
);
CREATE INDEX ix_point_claim__household ON point_claim (household_number, deed_on);
CREATE INDEX ix_point_claim__published ON point_claim (community_id, published_until);

CREATE TABLE point_objection (
    id           BIGINT      NOT NULL AUTO_INCREMENT,
    case_file_id BIGINT      NOT NULL,
    raised_at    DATETIME(3) NOT NULL,
    name         TEXT        NULL, -- SM4
    phone        TEXT        NULL, -- SM4
    words        TEXT        NOT NULL, -- SM4
    account_code VARCHAR(40) NULL,
    checked_at   DATETIME(3) NULL,
    CONSTRAINT pk_point_objection PRIMARY KEY (id),
    CONSTRAINT fk_point_objection__case FOREIGN KEY (case_file_id) REFERENCES case_file (id)
);
CREATE INDEX ix_point_objection__case ON point_objection (case_file_id);
