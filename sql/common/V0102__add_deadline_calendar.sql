-- What is needed to count a limit anew when days off are announced after it began; both values are kept.
ALTER TABLE deadline ADD (
    urge_share          DECIMAL(4,3) NULL, -- of the policy, as the next three
    warn_share          DECIMAL(4,3) NULL, -- NULL: somebody fixed the end, it is never counted anew
    reaction_amount     DECIMAL(8,2) NULL,
    reaction_unit       VARCHAR(5)   NULL,
    office_hours        VARCHAR(40)  NULL, -- with which it was counted, such as 08:30-12:00 14:00-17:30 CLOSE
    unmoved_due_at      DATETIME(3)  NULL, -- of calendar days: the end before it moved from a day of rest
    is_provisional      BOOLEAN      NOT NULL DEFAULT FALSE, -- days off of its time were not announced
    paused_working_ms   BIGINT       NOT NULL DEFAULT 0, -- working time in all its pauses
    paused_days         INT          NOT NULL DEFAULT 0, -- calendar days in all its pauses
    provisional_due_at  DATETIME(3)  NULL, -- the end that was shown before it was counted anew
    recounted_at        DATETIME(3)  NULL
);
ALTER TABLE work_item ADD COLUMN is_provisional BOOLEAN NOT NULL DEFAULT FALSE;
