-- What will happen to a running limit next stands on its row, so that finding what is due is one index.
ALTER TABLE deadline ADD (
    urge_at    DATETIME(3) NULL, -- planned: whoever has it is urged
    react_at   DATETIME(3) NULL, -- planned: the model of the process reacts; never before it is due
    urged_at   DATETIME(3) NULL, -- done, for the due date that stands in the row
    warned_at  DATETIME(3) NULL,
    missed_at  DATETIME(3) NULL,
    reacted_at DATETIME(3) NULL,
    next_at    DATETIME(3) NULL, -- NULL: nothing more will happen
    next_kind  VARCHAR(10) NULL  -- URGED WARNED MISSED REACTED
);
UPDATE deadline SET urge_at = warn_at;
UPDATE deadline SET next_at = urge_at, next_kind = 'URGED' WHERE status = 'RUNNING';
CREATE INDEX ix_deadline__next_at ON deadline (next_at);

-- Each thing that has happened to a limit, to be told once and to be tried again until it could be told.
CREATE TABLE deadline_alarm (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    deadline_id     BIGINT       NOT NULL,
    kind            VARCHAR(10)  NOT NULL,
    happened_at     DATETIME(3)  NOT NULL,
    due_at          DATETIME(3)  NOT NULL,
    case_number     VARCHAR(40)  NOT NULL,
    task_id         VARCHAR(64)  NULL,
    stage           VARCHAR(40)  NOT NULL,
    subject         VARCHAR(10)  NOT NULL,
    unit_id         BIGINT       NULL,
    attempts        INT          NOT NULL DEFAULT 0,
    next_attempt_at DATETIME(3)  NULL, -- NULL: told, void or given up
    failure         VARCHAR(500) NULL, -- of the last attempt
    done_at         DATETIME(3)  NULL,
    gave_up_at      DATETIME(3)  NULL,
    CONSTRAINT pk_deadline_alarm PRIMARY KEY (id),
    CONSTRAINT fk_deadline_alarm__deadline FOREIGN KEY (deadline_id) REFERENCES deadline (id),
    CONSTRAINT uq_deadline_alarm__deadline_id_kind_due_at UNIQUE (deadline_id, kind, due_at)
);
CREATE INDEX ix_deadline_alarm__next_attempt_at ON deadline_alarm (next_attempt_at);
CREATE INDEX ix_deadline_alarm__gave_up_at ON deadline_alarm (gave_up_at);

INSERT INTO role_permission (role_code, permission)
VALUES
    ('administrator', 'alarm:manage');
