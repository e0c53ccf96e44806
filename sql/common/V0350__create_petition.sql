-- 信访事项: who asked for what, beside its case file; persons and contents lie encrypted (SM4).
CREATE TABLE petition (
    case_file_id       BIGINT       NOT NULL,
    way                VARCHAR(10)  NOT NULL, -- LETTER VISIT WEB PHONE FAX
    received_on        DATE         NOT NULL,
    content_class      VARCHAR(40)  NOT NULL, -- of the list petition-content
    is_anonymous       BOOLEAN      NOT NULL,
    is_secret          BOOLEAN      NOT NULL, -- asked that those who handle it do not learn who he is
    head_count         INT          NOT NULL, -- how many came or signed
    petitioner_name    TEXT         NULL, -- SM4; null: anonymous
    document_kind      VARCHAR(30)  NULL,
    document_number    TEXT         NULL, -- SM4
    document_key       VARCHAR(64)  NULL, -- keyed fingerprint of kind and number
    phone              TEXT         NULL, -- SM4
    phone_key          VARCHAR(64)  NULL,
    address            TEXT         NULL, -- SM4
    claim              TEXT         NULL, -- SM4
    facts              TEXT         NULL, -- SM4; claim and facts are null once it was sealed as an accusation
    account_code       VARCHAR(40)  NULL, -- of the resident who sent it by phone
    registered_by_id   BIGINT       NULL,
    earlier_id         BIGINT       NULL, -- the case of which this is the same matter again
    accuses_official   BOOLEAN      NOT NULL,
    is_advice          BOOLEAN      NOT NULL,
    is_judicial        BOOLEAN      NOT NULL,
    is_arbitrable      BOOLEAN      NOT NULL,
    is_party_appeal    BOOLEAN      NOT NULL,
    contests_decision  BOOLEAN      NOT NULL,
    asks_to_act        BOOLEAN      NOT NULL,
    proposed_class     VARCHAR(12)  NOT NULL, -- CLAIM SUGGESTION ACCUSATION, as petition-route.dmn said
    proposed_route     VARCHAR(20)  NULL,
    proposed_reason    VARCHAR(200) NOT NULL,
    petition_class     VARCHAR(12)  NULL, -- as the officer decided
    route              VARCHAR(20)  NULL, -- judicial arbitration party administrative duty petition
    office_unit_id     BIGINT       NOT NULL,
    handling_unit_id   BIGINT       NULL,
    review_unit_id     BIGINT       NULL,
    re_review_unit_id  BIGINT       NULL,
    is_assigned        BOOLEAN      DEFAULT FALSE NOT NULL, -- 交办: with a report
    report_back_until  DATE         NULL,
    is_urgent          BOOLEAN      NOT NULL,
    urgent_reported_at DATETIME(3)  NULL,
    handed_over_at     DATETIME(3)  NULL,
    accepted_at        DATETIME(3)  NULL,
    refused_as         VARCHAR(20)  NULL, -- inProgress concluded notOurs noFacts
    where_to           VARCHAR(100) NULL,
    heard_on           DATE         NULL,
    hearing_on         DATE         NULL,
    hearing_place      VARCHAR(100) NULL,
    extension_days     INT          NULL, -- asked for
    extended_until     DATETIME(3)  NULL,
    agreement          TEXT         NULL, -- SM4
    is_executed        BOOLEAN      DEFAULT FALSE NOT NULL,
    concluded_as       VARCHAR(12)  NULL, -- closed settled final
    version            INT          DEFAULT 0 NOT NULL,
    CONSTRAINT pk_petition PRIMARY KEY (case_file_id),
    CONSTRAINT fk_petition__case FOREIGN KEY (case_file_id) REFERENCES case_file (id),
    CONSTRAINT fk_petition__earlier FOREIGN KEY (earlier_id) REFERENCES case_file (id),
    CONSTRAINT fk_petition__office FOREIGN KEY (office_unit_id) REFERENCES unit (id)
);
CREATE INDEX ix_petition__document ON petition (document_key, case_file_id);
CREATE INDEX ix_petition__phone ON petition (phone_key, case_file_id);
CREATE INDEX ix_petition__account ON petition (account_code, case_file_id);
CREATE INDEX ix_petition__received ON petition (received_on, case_file_id);
CREATE INDEX ix_petition__office ON petition (office_unit_id, received_on);
CREATE INDEX ix_petition__handling ON petition (handling_unit_id, received_on);

-- 信访代表: at most five (Art 20).
CREATE TABLE petition_representative (
    case_file_id    BIGINT NOT NULL,
    sort            INT    NOT NULL,
    name            TEXT   NOT NULL, -- SM4
    document_number TEXT   NULL, -- SM4
    phone           TEXT   NULL, -- SM4
    CONSTRAINT pk_petition_representative PRIMARY KEY (case_file_id, sort),
    CONSTRAINT fk_petition_representative__case FOREIGN KEY (case_file_id) REFERENCES case_file (id)
);

-- The opinions of the three levels, each round of one a row of its own.
CREATE TABLE petition_opinion (
    id             BIGINT      NOT NULL AUTO_INCREMENT,
    case_file_id   BIGINT      NOT NULL,
    level          VARCHAR(10) NOT NULL, -- HANDLING REVIEW RE_REVIEW
    asked_on       DATE        NULL, -- when the review was asked for
    asked_because  TEXT        NULL, -- SM4
    outcome        VARCHAR(20) NULL, -- support explain notSupported; upheld changed revoked; refused
    claim          TEXT        NULL, -- SM4
    facts          TEXT        NULL, -- SM4
    basis          TEXT        NULL, -- SM4
    conclusion     TEXT        NULL, -- SM4
    drafted_by_id  BIGINT      NULL,
    signed_by_id   BIGINT      NULL,
    signed_at      DATETIME(3) NULL,
    paper_token    VARCHAR(60) NULL,
    served_how     VARCHAR(12) NULL, -- direct left mail electronic public
    served_on      DATE        NULL,
    receiver       TEXT        NULL, -- SM4
    mail_number    VARCHAR(40) NULL,
    next_until     DATETIME(3) NULL, -- until when the next level may be asked
    created_at     DATETIME(3) NOT NULL,
    CONSTRAINT pk_petition_opinion PRIMARY KEY (id),
    CONSTRAINT fk_petition_opinion__case FOREIGN KEY (case_file_id) REFERENCES case_file (id)
);
CREATE INDEX ix_petition_opinion__case ON petition_opinion (case_file_id, id);

-- Petition office and handling unit are rated apart (B-12).
CREATE TABLE petition_rating (
    case_file_id BIGINT      NOT NULL,
    subject      VARCHAR(10) NOT NULL, -- OFFICE HANDLER
    unit_id      BIGINT      NOT NULL,
    grade        VARCHAR(12) NOT NULL, -- SATISFIED FAIR UNSATISFIED
    words        TEXT        NULL, -- SM4
    rated_at     DATETIME(3) NOT NULL,
    CONSTRAINT pk_petition_rating PRIMARY KEY (case_file_id, subject),
    CONSTRAINT fk_petition_rating__case FOREIGN KEY (case_file_id) REFERENCES case_file (id)
);
CREATE INDEX ix_petition_rating__unit ON petition_rating (unit_id, rated_at);

-- Who reviews what a unit decided, and who re-reviews that: the next higher body of each (Art 35, 36).
CREATE TABLE petition_review_body (
    handling_unit  VARCHAR(20) NOT NULL, -- code of the unit; empty: all others
    review_unit    VARCHAR(20) NOT NULL,
    re_review_unit VARCHAR(20) NOT NULL,
    CONSTRAINT pk_petition_review_body PRIMARY KEY (handling_unit)
);

-- Keeps two desks from registering one person's matter at once: turns, as for applications.
CREATE TABLE petition_turn (
    slot INT NOT NULL,
    CONSTRAINT pk_petition_turn PRIMARY KEY (slot)
);
INSERT INTO petition_turn (slot)
VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15);

-- What a petitioner adds while it is open.
CREATE TABLE petition_supplement (
    id           BIGINT      NOT NULL AUTO_INCREMENT,
    case_file_id BIGINT      NOT NULL,
    words        TEXT        NOT NULL, -- SM4
    added_at     DATETIME(3) NOT NULL,
    CONSTRAINT pk_petition_supplement PRIMARY KEY (id),
    CONSTRAINT fk_petition_supplement__case FOREIGN KEY (case_file_id) REFERENCES case_file (id)
);
CREATE INDEX ix_petition_supplement__case ON petition_supplement (case_file_id, id);
