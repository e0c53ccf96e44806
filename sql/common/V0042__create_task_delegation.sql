-- Work that its owner gave to somebody else and answers for: open until returned, taken back or ended.
CREATE TABLE task_delegation (
    id            BIGINT        NOT NULL AUTO_INCREMENT,
    work_item_id  BIGINT        NOT NULL,
    owner_id      BIGINT        NOT NULL,
    delegate_id   BIGINT        NOT NULL,
    reason        VARCHAR(2000) NOT NULL,
    delegated_at  DATETIME(3)   NOT NULL,
    status        VARCHAR(12)   NOT NULL, -- OPEN RETURNED TAKEN_BACK ENDED
    answer        VARCHAR(2000) NULL,
    ended_at      DATETIME(3)   NULL,
    CONSTRAINT pk_task_delegation PRIMARY KEY (id),
    CONSTRAINT fk_task_delegation__work_item FOREIGN KEY (work_item_id) REFERENCES work_item (id),
    CONSTRAINT fk_task_delegation__owner FOREIGN KEY (owner_id) REFERENCES staff (id),
    CONSTRAINT fk_task_delegation__delegate FOREIGN KEY (delegate_id) REFERENCES staff (id)
);
CREATE INDEX ix_task_delegation__status ON task_delegation (status, work_item_id);
