-- The inbox, and at the same time the steps of each case: written in the engine's transaction, kept when done.
CREATE TABLE work_item (
    id                     BIGINT       NOT NULL AUTO_INCREMENT,
    task_id                VARCHAR(64)  NOT NULL,
    case_file_id           BIGINT       NOT NULL,
    case_number            VARCHAR(40)  NOT NULL,
    kind                   VARCHAR(20)  NOT NULL,
    title                  VARCHAR(100) NOT NULL,
    category_code          VARCHAR(20)  NOT NULL,
    priority               INT          NOT NULL,
    stage_light            VARCHAR(10)  NOT NULL,
    process_definition_id  VARCHAR(64)  NOT NULL,
    element_id             VARCHAR(80)  NOT NULL,
    pool_unit_id           BIGINT       NOT NULL,
    pool_role              VARCHAR(40)  NOT NULL,
    assignee_id            BIGINT       NULL,
    status                 VARCHAR(10)  NOT NULL, -- POOL CLAIMED DONE CANCELLED
    grid_id                BIGINT       NOT NULL,
    community_id           BIGINT       NOT NULL,
    street_id              BIGINT       NOT NULL,
    handling_unit_id       BIGINT       NULL,
    opened_at              DATETIME(3)  NOT NULL,
    claimed_at             DATETIME(3)  NULL,
    warn_at                DATETIME(3)  NOT NULL, -- copies of the ledger's row, kept by it
    due_at                 DATETIME(3)  NOT NULL,
    completed_at           DATETIME(3)  NULL,
    completed_by_id        BIGINT       NULL,
    outcome                VARCHAR(60)  NULL,
    version                INT          NOT NULL DEFAULT 0,
    CONSTRAINT pk_work_item PRIMARY KEY (id),
    CONSTRAINT uq_work_item__task_id UNIQUE (task_id),
    CONSTRAINT fk_work_item__case_file FOREIGN KEY (case_file_id) REFERENCES case_file (id),
    CONSTRAINT fk_work_item__pool_unit FOREIGN KEY (pool_unit_id) REFERENCES unit (id),
    CONSTRAINT fk_work_item__assignee FOREIGN KEY (assignee_id) REFERENCES staff (id)
);
CREATE INDEX ix_work_item__pool ON work_item (pool_unit_id, pool_role, status, due_at, id);
CREATE INDEX ix_work_item__assignee ON work_item (assignee_id, status, due_at, id);
CREATE INDEX ix_work_item__completed_by ON work_item (completed_by_id, completed_at, id);
CREATE INDEX ix_work_item__case_file ON work_item (case_file_id, opened_at);
CREATE INDEX ix_work_item__grid ON work_item (grid_id, status, due_at, id);
CREATE INDEX ix_work_item__community ON work_item (community_id, status, due_at, id);
CREATE INDEX ix_work_item__street ON work_item (street_id, status, due_at, id);
CREATE INDEX ix_work_item__handling_unit ON work_item (handling_unit_id, status, due_at, id);
CREATE INDEX ix_work_item__status ON work_item (status, due_at, id);

-- Who may not take an item although his post would entitle him: nobody judges his own work.
CREATE TABLE work_item_exclusion (
    work_item_id  BIGINT NOT NULL,
    staff_id      BIGINT NOT NULL,
    CONSTRAINT pk_work_item_exclusion PRIMARY KEY (work_item_id, staff_id),
    CONSTRAINT fk_work_item_exclusion__work_item FOREIGN KEY (work_item_id) REFERENCES work_item (id),
    CONSTRAINT fk_work_item_exclusion__staff FOREIGN KEY (staff_id) REFERENCES staff (id)
);

-- What a person typed into a task and has not sent yet.
CREATE TABLE task_draft (
    task_id   VARCHAR(64) NOT NULL,
    staff_id  BIGINT      NOT NULL,
    content   TEXT        NOT NULL,
    saved_at  DATETIME(3) NOT NULL,
    CONSTRAINT pk_task_draft PRIMARY KEY (task_id, staff_id)
);
CREATE INDEX ix_task_draft__saved_at ON task_draft (saved_at);
