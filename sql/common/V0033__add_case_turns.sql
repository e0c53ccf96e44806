-- How a case has turned, kept with the case so that it costs no statement of its own.
ALTER TABLE case_file ADD (
    first_received_at    DATETIME(3) NULL, -- of the first case of the chain, where another kind was converted
    complained_unit_id   BIGINT      NULL, -- the unit complained of: it may not handle or judge the case
    complained_staff_id  BIGINT      NULL,
    has_returned         BOOLEAN     NOT NULL DEFAULT FALSE, -- it has come back to a step it had left
    rework_count         INT         NOT NULL DEFAULT 0,
    reopen_count         INT         NOT NULL DEFAULT 0,
    open_assistance      INT         NOT NULL DEFAULT 0, -- units asked to assist that have not answered
    link_count           INT         NOT NULL DEFAULT 0,
    review_on            DATE        NULL -- when a suspended case is looked at again
);
UPDATE case_file SET first_received_at = opened_at;
ALTER TABLE grid_event DROP COLUMN rework_count;
