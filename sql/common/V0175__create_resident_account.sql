-- One-time codes: a keyed hash of the one that was sent last for a purpose to a telephone, which is named by a keyed hash, too.
CREATE TABLE one_time_code (
    purpose       VARCHAR(20) NOT NULL, -- LOGIN CONFIRM NEW_PHONE
    subject_hash  CHAR(64)    NOT NULL,
    code_hash     CHAR(64)    NOT NULL,
    expires_at    DATETIME(3) NOT NULL,
    CONSTRAINT pk_one_time_code PRIMARY KEY (purpose, subject_hash)
);
CREATE INDEX ix_one_time_code__expires_at ON one_time_code (expires_at);

-- The account of a resident: whoever has the telephone. Whose record it is, is known once the community has confirmed it.
CREATE TABLE resident_account (
    id                  BIGINT       NOT NULL AUTO_INCREMENT,
    code                VARCHAR(20)  NOT NULL, -- random; names the account in the audit log
    phone               VARCHAR(400) NULL,     -- SM4; none once the account is closed
    phone_index         CHAR(64)     NULL,     -- HMAC-SM3, as the archive's
    resident_number     VARCHAR(40)  NULL,
    linked_at           DATETIME(3)  NULL,
    linked_by           VARCHAR(60)  NULL,
    notice_version      INT          NOT NULL, -- of the privacy notice that he has accepted
    notice_accepted_at  DATETIME(3)  NOT NULL,
    sessions_since      DATETIME(3)  NOT NULL, -- sessions begun under another moment are worth nothing
    created_at          DATETIME(3)  NOT NULL,
    last_login_at       DATETIME(3)  NOT NULL,
    closed_at           DATETIME(3)  NULL,
    version             INT          NOT NULL DEFAULT 0,
    CONSTRAINT pk_resident_account PRIMARY KEY (id),
    CONSTRAINT uq_resident_account__code UNIQUE (code),
    CONSTRAINT uq_resident_account__phone_index UNIQUE (phone_index),
    CONSTRAINT uq_resident_account__resident_number UNIQUE (resident_number)
);

-- "I live here": asked by an account at the plate of a door, confirmed or refused by the community.
CREATE TABLE household_claim (
    id               BIGINT       NOT NULL AUTO_INCREMENT,
    number           VARCHAR(20)  NOT NULL, -- random
    account_id       BIGINT       NOT NULL,
    open_account_id  BIGINT       NULL,     -- the same while it waits for the community or holds: one at a time
    dwelling_id      BIGINT       NOT NULL,
    grid_id          BIGINT       NOT NULL,
    community_id     BIGINT       NOT NULL,
    street_id        BIGINT       NOT NULL,
    name             VARCHAR(400) NULL,     -- SM4, as the number: for the check only, gone after it
    document_kind    VARCHAR(30)  NULL,
    document_number  VARCHAR(400) NULL,
    state            VARCHAR(10)  NOT NULL, -- ASKED CONFIRMED REFUSED WITHDRAWN ENDED
    resident_number  VARCHAR(40)  NULL,
    reason           VARCHAR(200) NULL,     -- why it was refused or ended
    asked_at         DATETIME(3)  NOT NULL,
    decided_at       DATETIME(3)  NULL,
    decided_by       VARCHAR(60)  NULL,
    ended_at         DATETIME(3)  NULL,
    ended_by         VARCHAR(60)  NULL,     -- none where the resident did it himself
    version          INT          NOT NULL DEFAULT 0,
    CONSTRAINT pk_household_claim PRIMARY KEY (id),
    CONSTRAINT uq_household_claim__number UNIQUE (number),
    CONSTRAINT uq_household_claim__open_account_id UNIQUE (open_account_id),
    CONSTRAINT fk_household_claim__account FOREIGN KEY (account_id) REFERENCES resident_account (id),
    CONSTRAINT fk_household_claim__dwelling FOREIGN KEY (dwelling_id) REFERENCES dwelling (id)
);
CREATE INDEX ix_household_claim__account ON household_claim (account_id, id);
CREATE INDEX ix_household_claim__community ON household_claim (community_id, state, id);

-- Reports that a resident made while he was logged in and named himself: he finds them again without a code.
CREATE TABLE account_report (
    account_id   BIGINT      NOT NULL,
    case_number  VARCHAR(40) NOT NULL,
    reported_at  DATETIME(3) NOT NULL,
    CONSTRAINT pk_account_report PRIMARY KEY (account_id, case_number),
    CONSTRAINT fk_account_report__account FOREIGN KEY (account_id) REFERENCES resident_account (id)
);

INSERT INTO role_permission (role_code, permission)
VALUES
    ('community-staff', 'resident-account:confirm'),
    ('community-secretary', 'resident-account:confirm');
