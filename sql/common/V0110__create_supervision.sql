-- How far a case has risen on the ladder: 0 none, 1 urged, 2 order, 3 notice, 4 listed or talk. Never falls.
ALTER TABLE case_file ADD COLUMN supervision_level INT NOT NULL DEFAULT 0;

-- Every rung that a case has stepped on; the same cause leads to the same rung once only.
CREATE TABLE supervision_step (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    case_file_id    BIGINT       NOT NULL,
    level           INT          NOT NULL,
    measure         VARCHAR(10)  NOT NULL, -- URGE ORDER NOTICE LISTED TALK
    cause           VARCHAR(80)  NOT NULL, -- such as OVERDUE:81 or REPORTER:17:2026-11-23
    happened_at     DATETIME(3)  NOT NULL,
    actor_id        BIGINT       NULL, -- staff; NULL = the reporter or the sweep
    unit_id         BIGINT       NULL, -- who is urged or must answer
    order_case_id   BIGINT       NULL, -- the paper, above level 1
    words           VARCHAR(500) NULL, -- of whoever urged
    CONSTRAINT pk_supervision_step PRIMARY KEY (id),
    CONSTRAINT uq_supervision_step__cause UNIQUE (case_file_id, level, measure, cause),
    CONSTRAINT fk_supervision_step__case_file FOREIGN KEY (case_file_id) REFERENCES case_file (id),
    CONSTRAINT fk_supervision_step__actor FOREIGN KEY (actor_id) REFERENCES staff (id),
    CONSTRAINT fk_supervision_step__unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT fk_supervision_step__order_case FOREIGN KEY (order_case_id) REFERENCES case_file (id)
);

-- What an order adds to its own case file; the number is given when it is issued.
CREATE TABLE supervision_order (
    case_file_id        BIGINT        NOT NULL,
    supervised_case_id  BIGINT        NOT NULL,
    level               INT           NOT NULL,
    measure             VARCHAR(10)   NOT NULL,
    cause               VARCHAR(80)   NOT NULL,
    unit_id             BIGINT        NOT NULL, -- who must answer
    order_number        VARCHAR(60)   NULL,
    facts               VARCHAR(1000) NOT NULL,
    requirement         VARCHAR(1000) NOT NULL,
    basis               VARCHAR(200)  NOT NULL, -- the rule of the ladder, copied in
    reply_days          INT           NOT NULL,
    drafted_by_id       BIGINT        NULL, -- NULL = the sweep
    issued_at           DATETIME(3)   NULL,
    issued_by_id        BIGINT        NULL, -- NULL after issuing = at once, as the ladder says
    reply_due_at        DATETIME(3)   NULL,
    received_at         DATETIME(3)   NULL,
    received_by_id      BIGINT        NULL, -- NULL after receipt = deemed received
    replied_at          DATETIME(3)   NULL,
    replied_by_id       BIGINT        NULL,
    reply               VARCHAR(1000) NULL,
    finish_by           DATE          NULL,
    reviewed_at         DATETIME(3)   NULL,
    reviewed_by_id      BIGINT        NULL,
    review              VARCHAR(1000) NULL,
    send_backs          INT           NOT NULL DEFAULT 0,
    CONSTRAINT pk_supervision_order PRIMARY KEY (case_file_id),
    CONSTRAINT uq_supervision_order__order_number UNIQUE (order_number),
    CONSTRAINT uq_supervision_order__cause UNIQUE (supervised_case_id, level, measure, cause),
    CONSTRAINT fk_supervision_order__case_file FOREIGN KEY (case_file_id) REFERENCES case_file (id),
    CONSTRAINT fk_supervision_order__supervised FOREIGN KEY (supervised_case_id) REFERENCES case_file (id),
    CONSTRAINT fk_supervision_order__unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);

-- Numbers such as 安督字〔2026〕12号 run by county and year.
CREATE TABLE supervision_sequence (
    county_code  VARCHAR(20) NOT NULL,
    in_year      INT         NOT NULL,
    last_number  INT         NOT NULL,
    CONSTRAINT pk_supervision_sequence PRIMARY KEY (county_code, in_year)
);
