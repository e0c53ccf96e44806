CREATE TABLE case_sequence (
    scope        VARCHAR(40) NOT NULL,
    opened_on    DATE        NOT NULL,
    last_number  INT         NOT NULL,
    CONSTRAINT pk_case_sequence PRIMARY KEY (scope, opened_on)
);

CREATE TABLE case_file (
    id                    BIGINT        NOT NULL AUTO_INCREMENT,
    case_number           VARCHAR(40)   NOT NULL,
    query_code            VARCHAR(20)   NOT NULL,
    kind                  VARCHAR(20)   NOT NULL,
    title                 VARCHAR(100)  NOT NULL,
    description           VARCHAR(2000) NOT NULL,
    category_code         VARCHAR(20)   NOT NULL,
    priority              INT           NOT NULL,
    state                 VARCHAR(30)   NOT NULL,
    stage_light           VARCHAR(10)   NOT NULL,
    channel               VARCHAR(20)   NOT NULL, -- PUBLIC (scanned code) or STAFF
    grid_id               BIGINT        NOT NULL,
    community_id          BIGINT        NOT NULL,
    street_id             BIGINT        NOT NULL,
    handling_unit_id      BIGINT        NULL,
    address               VARCHAR(400)  NULL,
    longitude             DECIMAL(10,6) NULL,
    latitude              DECIMAL(10,6) NULL,
    reporter_name         VARCHAR(400)  NULL, -- SM4, as the next
    reporter_phone        VARCHAR(400)  NULL,
    reporter_phone_index  CHAR(64)      NULL, -- HMAC-SM3
    is_anonymous          BOOLEAN       NOT NULL,
    consented_at          DATETIME(3)   NULL, -- to the privacy notice
    reported_by_id        BIGINT        NULL,
    opened_at             DATETIME(3)   NOT NULL,
    promised_at           DATETIME(3)   NULL,
    closed_at             DATETIME(3)   NULL,
    rating                INT           NULL,
    rating_comment        VARCHAR(500)  NULL,
    rated_at              DATETIME(3)   NULL,
    last_seq              INT           NOT NULL DEFAULT 0, -- of the timeline, as the next
    last_hash             CHAR(64)      NOT NULL,
    version               INT           NOT NULL DEFAULT 0,
    CONSTRAINT pk_case_file PRIMARY KEY (id),
    CONSTRAINT uq_case_file__case_number UNIQUE (case_number),
    CONSTRAINT fk_case_file__grid FOREIGN KEY (grid_id) REFERENCES unit (id),
    CONSTRAINT fk_case_file__community FOREIGN KEY (community_id) REFERENCES unit (id),
    CONSTRAINT fk_case_file__street FOREIGN KEY (street_id) REFERENCES unit (id),
    CONSTRAINT fk_case_file__handling_unit FOREIGN KEY (handling_unit_id) REFERENCES unit (id),
    CONSTRAINT fk_case_file__reported_by FOREIGN KEY (reported_by_id) REFERENCES staff (id)
);
CREATE INDEX ix_case_file__reported_by ON case_file (reported_by_id, opened_at);
CREATE INDEX ix_case_file__reporter_phone_index ON case_file (reporter_phone_index);

-- Append-only; each row carries the hash of the one before it in the same case.
CREATE TABLE timeline_entry (
    id            BIGINT        NOT NULL AUTO_INCREMENT,
    case_file_id  BIGINT        NOT NULL,
    seq           INT           NOT NULL,
    happened_at   DATETIME(3)   NOT NULL,
    actor_id      BIGINT        NULL, -- staff; NULL = the reporter or the system
    actor_name    VARCHAR(60)   NULL,
    actor_unit    VARCHAR(100)  NULL,
    action        VARCHAR(60)   NOT NULL,
    element_id    VARCHAR(80)   NULL,
    from_state    VARCHAR(30)   NULL,
    to_state      VARCHAR(30)   NOT NULL,
    target_unit   VARCHAR(100)  NULL,
    due_at        DATETIME(3)   NULL,
    opinion       VARCHAR(4100) NULL, -- what the form asked for
    note          VARCHAR(2000) NULL, -- an opinion beside it, for staff only
    is_public     BOOLEAN       NOT NULL,
    prev_hash     CHAR(64)      NOT NULL,
    hash          CHAR(64)      NOT NULL,
    CONSTRAINT pk_timeline_entry PRIMARY KEY (id),
    CONSTRAINT uq_timeline_entry__case_file_seq UNIQUE (case_file_id, seq),
    CONSTRAINT fk_timeline_entry__case_file FOREIGN KEY (case_file_id) REFERENCES case_file (id)
);
