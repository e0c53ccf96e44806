-- In whose hands an item is besides its assignee, and how it came there.
ALTER TABLE work_item ADD (
    owner_id         BIGINT      NULL, -- responsible while the assignee works on it for him
    held_unit_id     BIGINT      NULL, -- the post through which a head has it; NULL = that of the pool
    held_role        VARCHAR(40) NULL,
    previous_id      BIGINT      NULL, -- the item whose outcome opened it, as the next
    opened_by_id     BIGINT      NULL,
    seen_at          DATETIME(3) NULL, -- first seen by somebody other than opened_by_id
    open_signatures  INT         NOT NULL DEFAULT 0
);
CREATE INDEX ix_work_item__owner ON work_item (owner_id, status, due_at, id);
CREATE INDEX ix_work_item__previous ON work_item (previous_id);
