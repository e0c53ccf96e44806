-- What residents ask about their own data (《个人信息保护法》 Art 46, 47, 50): decided by the community, with reasons.
CREATE TABLE data_request (
    id               BIGINT        NOT NULL AUTO_INCREMENT,
    number           VARCHAR(20)   NOT NULL, -- random
    account_id       BIGINT        NOT NULL,
    resident_number  VARCHAR(40)   NOT NULL,
    kind             VARCHAR(12)   NOT NULL, -- CORRECTION DELETION
    part             VARCHAR(20)   NULL,     -- of the person's record; none: something else, in words
    proposed         VARCHAR(1600) NULL,     -- SM4, as the next
    reason           VARCHAR(3000) NULL,     -- none once the account is closed
    state            VARCHAR(10)   NOT NULL, -- ASKED GRANTED REFUSED WITHDRAWN
    answer           VARCHAR(500)  NULL,
    grid_id          BIGINT        NOT NULL,
    community_id     BIGINT        NOT NULL,
    street_id        BIGINT        NOT NULL,
    asked_at         DATETIME(3)   NOT NULL,
    due_at           DATETIME(3)   NOT NULL,
    decided_at       DATETIME(3)   NULL,
    decided_by       VARCHAR(60)   NULL,
    version          INT           NOT NULL DEFAULT 0,
    CONSTRAINT pk_data_request PRIMARY KEY (id),
    CONSTRAINT uq_data_request__number UNIQUE (number),
    CONSTRAINT fk_data_request__account FOREIGN KEY (account_id) REFERENCES resident_account (id)
);
CREATE INDEX ix_data_request__account ON data_request (account_id, id);
CREATE INDEX ix_data_request__community ON data_request (community_id, state, due_at);

INSERT INTO office_setting (code, amount, unit, name, name_en, min_amount, max_amount, sort)
VALUES
    ('account.requestDays', 15, 'DAYS', '居民资料申请几个工作日内答复', 'Working days in which a request about one''s own data is answered', 1, 30, 300);
