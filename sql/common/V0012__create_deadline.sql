-- The ledger: one row per running limit, with the policy that set it copied in.
CREATE TABLE deadline (
    id             BIGINT       NOT NULL AUTO_INCREMENT,
    case_number    VARCHAR(40)  NOT NULL,
    subject        VARCHAR(10)  NOT NULL, -- CASE (the whole case) or STAGE (one task)
    task_id        VARCHAR(64)  NULL,
    stage          VARCHAR(40)  NOT NULL,
    basis          VARCHAR(20)  NOT NULL, -- STATUTORY or PROMISED
    policy_amount  DECIMAL(8,2) NOT NULL,
    policy_unit    VARCHAR(5)   NOT NULL, -- WH WD D MIN
    policy_rule    VARCHAR(200) NOT NULL,
    unit_id        BIGINT       NULL,
    status         VARCHAR(10)  NOT NULL, -- RUNNING MET MISSED CANCELLED
    started_at     DATETIME(3)  NOT NULL,
    warn_at        DATETIME(3)  NOT NULL,
    due_at         DATETIME(3)  NOT NULL,
    ended_at       DATETIME(3)  NULL,
    version        INT          NOT NULL DEFAULT 0,
    CONSTRAINT pk_deadline PRIMARY KEY (id),
    CONSTRAINT fk_deadline__unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);
CREATE INDEX ix_deadline__case_number ON deadline (case_number);
CREATE INDEX ix_deadline__task_id ON deadline (task_id);
CREATE INDEX ix_deadline__status_due_at ON deadline (status, due_at);
