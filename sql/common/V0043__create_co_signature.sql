-- A colleague's opinion asked for before a task is finished.
CREATE TABLE co_signature (
    id            BIGINT        NOT NULL AUTO_INCREMENT,
    work_item_id  BIGINT        NOT NULL,
    staff_id      BIGINT        NOT NULL,
    asked_by_id   BIGINT        NOT NULL,
    question      VARCHAR(2000) NOT NULL,
    asked_at      DATETIME(3)   NOT NULL,
    status        VARCHAR(10)   NOT NULL, -- ASKED AGREED DISAGREED WITHDRAWN
    opinion       VARCHAR(2000) NULL,
    ended_at      DATETIME(3)   NULL,
    CONSTRAINT pk_co_signature PRIMARY KEY (id),
    CONSTRAINT fk_co_signature__work_item FOREIGN KEY (work_item_id) REFERENCES work_item (id),
    CONSTRAINT fk_co_signature__staff FOREIGN KEY (staff_id) REFERENCES staff (id),
    CONSTRAINT fk_co_signature__asked_by FOREIGN KEY (asked_by_id) REFERENCES staff (id)
);
CREATE INDEX ix_co_signature__staff ON co_signature (staff_id, status, work_item_id);
CREATE INDEX ix_co_signature__work_item ON co_signature (work_item_id, asked_at);
