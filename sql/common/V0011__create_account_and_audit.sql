CREATE TABLE account (
    id                    BIGINT       NOT NULL AUTO_INCREMENT,
    staff_id              BIGINT       NOT NULL,
    username              VARCHAR(60)  NOT NULL,
    password_hash         VARCHAR(255) NOT NULL,
    password_changed_at   DATETIME(3)  NOT NULL,
    must_change_password  BOOLEAN      NOT NULL DEFAULT FALSE,
    is_active             BOOLEAN      NOT NULL DEFAULT TRUE,
    version               INT          NOT NULL DEFAULT 0,
    created_at            DATETIME(3)  NOT NULL,
    CONSTRAINT pk_account PRIMARY KEY (id),
    CONSTRAINT uq_account__username UNIQUE (username),
    CONSTRAINT uq_account__staff_id UNIQUE (staff_id),
    CONSTRAINT fk_account__staff FOREIGN KEY (staff_id) REFERENCES staff (id)
);

-- Failed logins are counted per user name, whether or not an account has it, so that the answer tells nothing.
CREATE TABLE login_attempt (
    username_hash   CHAR(64)    NOT NULL, -- keyed: people type passwords into the wrong field
    failures        INT         NOT NULL,
    last_failed_at  DATETIME(3) NOT NULL,
    locked_until    DATETIME(3) NULL,
    CONSTRAINT pk_login_attempt PRIMARY KEY (username_hash)
);
CREATE INDEX ix_login_attempt__last_failed_at ON login_attempt (last_failed_at);

-- Several chains ("lanes") so that concurrent writers do not wait for one another; a lane's head is locked while it grows.
CREATE TABLE audit_lane (
    lane      INT      NOT NULL,
    last_seq  BIGINT   NOT NULL,
    hash      CHAR(64) NOT NULL,
    CONSTRAINT pk_audit_lane PRIMARY KEY (lane)
);

CREATE TABLE audit_log (
    id           BIGINT       NOT NULL AUTO_INCREMENT,
    lane         INT          NOT NULL,
    seq          BIGINT       NOT NULL,
    happened_at  DATETIME(3)  NOT NULL,
    actor        VARCHAR(60)  NOT NULL,
    action       VARCHAR(60)  NOT NULL,
    object       VARCHAR(120) NULL,
    result       VARCHAR(20)  NOT NULL,
    detail       VARCHAR(500) NULL,
    prev_hash    CHAR(64)     NOT NULL,
    hash         CHAR(64)     NOT NULL,
    CONSTRAINT pk_audit_log PRIMARY KEY (id),
    CONSTRAINT uq_audit_log__lane_seq UNIQUE (lane, seq)
);
CREATE INDEX ix_audit_log__happened_at ON audit_log (happened_at);
CREATE INDEX ix_audit_log__actor ON audit_log (actor, happened_at);

-- The code that the first start prints; one row at most, gone once used.
CREATE TABLE setup_code (
    id          INT         NOT NULL,
    code_hash   CHAR(64)    NOT NULL,
    created_at  DATETIME(3) NOT NULL,
    CONSTRAINT pk_setup_code PRIMARY KEY (id)
);

CREATE TABLE rate_limit (
    bucket        VARCHAR(120) NOT NULL,
    window_start  DATETIME(3)  NOT NULL,
    hits          INT          NOT NULL,
    CONSTRAINT pk_rate_limit PRIMARY KEY (bucket, window_start)
);
CREATE INDEX ix_rate_limit__window_start ON rate_limit (window_start);

CREATE TABLE idempotency_key (
    key_hash       CHAR(64)    NOT NULL,
    request_hash   CHAR(64)    NOT NULL,
    response_body  TEXT        NULL,
    created_at     DATETIME(3) NOT NULL,
    CONSTRAINT pk_idempotency_key PRIMARY KEY (key_hash)
);
CREATE INDEX ix_idempotency_key__created_at ON idempotency_key (created_at);
