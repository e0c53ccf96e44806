-- Every change of hands. A plain claim stands on the item itself; whatever ends it keeps it here (from_id, held_since).
CREATE TABLE work_item_move (
    id            BIGINT       NOT NULL AUTO_INCREMENT,
    work_item_id  BIGINT       NOT NULL,
    kind          VARCHAR(20)  NOT NULL, -- RELEASE LAPSE TRANSFER FORCE_CLAIM DELEGATE RETURN TAKE_BACK RECALL
    actor_id      BIGINT       NULL,     -- NULL = the system
    from_id       BIGINT       NULL,
    held_since    DATETIME(3)  NULL,
    to_id         BIGINT       NULL,
    from_role     VARCHAR(40)  NULL,
    to_role       VARCHAR(40)  NULL,
    reason        VARCHAR(2000) NULL,
    moved_at      DATETIME(3)  NOT NULL,
    CONSTRAINT pk_work_item_move PRIMARY KEY (id),
    CONSTRAINT fk_work_item_move__work_item FOREIGN KEY (work_item_id) REFERENCES work_item (id),
    CONSTRAINT fk_work_item_move__actor FOREIGN KEY (actor_id) REFERENCES staff (id),
    CONSTRAINT fk_work_item_move__from FOREIGN KEY (from_id) REFERENCES staff (id),
    CONSTRAINT fk_work_item_move__to FOREIGN KEY (to_id) REFERENCES staff (id)
);
