-- What an approver did to a running limit stands on its row: the first due date stays, and so do the reasons.
ALTER TABLE deadline ADD (
    first_due_at      DATETIME(3)   NULL, -- as the policy set it
    is_detached       BOOLEAN       NOT NULL DEFAULT FALSE, -- runs on without a task until its stage goes on
    extended_from     DATETIME(3)   NULL, -- the due date before the one extension
    extended_at       DATETIME(3)   NULL,
    extended_by_id    BIGINT        NULL,
    extension_days    DECIMAL(8,2)  NULL, -- working days
    extension_reason  VARCHAR(2000) NULL,
    paused_at         DATETIME(3)   NULL, -- of a row that is PAUSED; the next three of its last pause
    pause_type        VARCHAR(40)   NULL,
    pause_reason      VARCHAR(2000) NULL,
    paused_by_id      BIGINT        NULL,
    resumed_at        DATETIME(3)   NULL,
    paused_seconds    BIGINT        NOT NULL DEFAULT 0 -- of all pauses, on the clock
);
UPDATE deadline SET first_due_at = due_at;
