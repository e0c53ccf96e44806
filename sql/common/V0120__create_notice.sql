-- What a person is told: the in-app list, and at the same time what outward messages are still to be made of.
-- No keys to other tables: a row is written inside a change of a case, and must neither wait for nor lock a person's row.
CREATE TABLE notice (
    id           BIGINT        NOT NULL AUTO_INCREMENT,
    template     VARCHAR(40)   NOT NULL,
    audience     VARCHAR(10)   NOT NULL, -- STAFF REPORTER
    staff_id     BIGINT        NULL,     -- NULL: the reporter of the case
    case_number  VARCHAR(40)   NULL,
    content      VARCHAR(2000) NOT NULL, -- what fills the text (JSON), nothing personal
    created_at   DATETIME(3)   NOT NULL,
    read_at      DATETIME(3)   NULL,
    plan_at      DATETIME(3)   NULL,     -- set until its outward messages are made
    CONSTRAINT pk_notice PRIMARY KEY (id)
);
CREATE INDEX ix_notice__staff_id ON notice (staff_id, id);
CREATE INDEX ix_notice__unread ON notice (staff_id, read_at);
CREATE INDEX ix_notice__plan_at ON notice (plan_at);

-- One message through one channel: the outbox, and afterwards the record of what was sent.
CREATE TABLE notice_delivery (
    id               BIGINT        NOT NULL AUTO_INCREMENT,
    delivery_key     CHAR(36)      NOT NULL, -- the same at every attempt, so that a receiver can tell repetitions
    notice_id        BIGINT        NOT NULL,
    channel          VARCHAR(20)   NOT NULL, -- LOG MAIL WEBHOOK
    subject          VARCHAR(200)  NOT NULL,
    body             VARCHAR(1000) NOT NULL,
    is_urgent        BOOLEAN       NOT NULL, -- also in quiet hours
    status           VARCHAR(10)   NOT NULL, -- WAITING SENT DEAD
    attempts         INT           NOT NULL DEFAULT 0,
    next_attempt_at  DATETIME(3)   NULL,     -- while WAITING; an attempt under way moves it to when it counts as lost
    created_at       DATETIME(3)   NOT NULL,
    sent_at          DATETIME(3)   NULL,
    failure          VARCHAR(300)  NULL,
    CONSTRAINT pk_notice_delivery PRIMARY KEY (id),
    CONSTRAINT uq_notice_delivery__delivery_key UNIQUE (delivery_key),
    CONSTRAINT uq_notice_delivery__notice_id_channel UNIQUE (notice_id, channel),
    CONSTRAINT fk_notice_delivery__notice FOREIGN KEY (notice_id) REFERENCES notice (id)
);
CREATE INDEX ix_notice_delivery__next_attempt_at ON notice_delivery (next_attempt_at);
CREATE INDEX ix_notice_delivery__status ON notice_delivery (status, id);

-- How a person is reached outside, as he entered it himself.
CREATE TABLE notice_contact (
    staff_id    BIGINT       NOT NULL,
    email       VARCHAR(800) NULL, -- SM4, as the next
    mobile      VARCHAR(400) NULL,
    language    VARCHAR(2)   NOT NULL, -- zh en
    is_outward  BOOLEAN      NOT NULL, -- whether he wants messages outside at all
    changed_at  DATETIME(3)  NOT NULL,
    CONSTRAINT pk_notice_contact PRIMARY KEY (staff_id),
    CONSTRAINT fk_notice_contact__staff FOREIGN KEY (staff_id) REFERENCES staff (id)
);

-- Up to which work item people were told that there is new work; one row.
CREATE TABLE notice_digest (
    id        INT    NOT NULL,
    up_to_id  BIGINT NOT NULL,
    CONSTRAINT pk_notice_digest PRIMARY KEY (id)
);
INSERT INTO notice_digest (id, up_to_id) SELECT 1, COALESCE(MAX(w.id), 0) FROM work_item w;
