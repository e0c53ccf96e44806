-- What has just happened to work items, for the nodes to tell the people at their screens; swept after an hour.
CREATE TABLE work_change (
    id                BIGINT      NOT NULL AUTO_INCREMENT, -- given before the commit, so not in the order of commits
    kind              VARCHAR(12) NOT NULL, -- OPENED TAKEN RELEASED MOVED RESCHEDULED DONE CANCELLED ASKED ANSWERED COPIED
    task_id           VARCHAR(64) NULL,
    case_number       VARCHAR(40) NOT NULL,
    pool_unit_id      BIGINT      NULL, -- with role and place empty where only two people are concerned
    pool_role         VARCHAR(40) NULL,
    grid_id           BIGINT      NULL,
    handling_unit_id  BIGINT      NULL,
    from_staff_id     BIGINT      NULL,
    to_staff_id       BIGINT      NULL,
    changed_at        DATETIME(3) NOT NULL,
    CONSTRAINT pk_work_change PRIMARY KEY (id)
);
