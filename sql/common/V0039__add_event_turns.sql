-- How an event was sent back, refused and put off; a repeated rework and an inaction call for supervision.
ALTER TABLE grid_event ADD (
    return_count          INT           NOT NULL DEFAULT 0,
    suspension_reason     VARCHAR(40)   NULL,
    suspension_plan       VARCHAR(2000) NULL,
    inaction_count        INT           NOT NULL DEFAULT 0,
    inaction_at           DATETIME(3)   NULL,
    supervision_asked_at  DATETIME(3)   NULL
);
