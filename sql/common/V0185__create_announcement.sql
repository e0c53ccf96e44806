-- An announcement (公告): written, looked through by somebody else, shown to the people of its areas for a time.
CREATE TABLE announcement (
    id            BIGINT        NOT NULL AUTO_INCREMENT,
    public_id     CHAR(32)      NOT NULL,
    unit_id       BIGINT        NOT NULL, -- in whose name
    title         VARCHAR(80)   NOT NULL,
    body          VARCHAR(8000) NOT NULL, -- Markdown
    state         VARCHAR(10)   NOT NULL, -- DRAFT REVIEW PUBLISHED WITHDRAWN; that one is over is a matter of the clock
    is_pinned     BOOLEAN       NOT NULL,
    is_rolling    BOOLEAN       NOT NULL,
    is_to_confirm BOOLEAN       NOT NULL, -- whoever reads it is asked to say so
    shown_from    DATETIME(3)   NULL, -- null: as soon as it is published
    shown_until   DATETIME(3)   NULL, -- exclusive; null: until it is withdrawn
    published_at  DATETIME(3)   NULL,
    changed_at    DATETIME(3)   NOT NULL,
    changed_by    VARCHAR(60)   NOT NULL,
    version       INT           NOT NULL DEFAULT 0,
    CONSTRAINT pk_announcement PRIMARY KEY (id),
    CONSTRAINT uq_announcement__public_id UNIQUE (public_id),
    CONSTRAINT fk_announcement__unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);
CREATE INDEX ix_announcement__state ON announcement (state, published_at);
CREATE INDEX ix_announcement__changed_at ON announcement (changed_at);

-- Where it is shown: a place and all that lies in it.
CREATE TABLE announcement_area (
    announcement_id  BIGINT NOT NULL,
    unit_id          BIGINT NOT NULL,
    CONSTRAINT pk_announcement_area PRIMARY KEY (announcement_id, unit_id),
    CONSTRAINT fk_announcement_area__announcement FOREIGN KEY (announcement_id) REFERENCES announcement (id),
    CONSTRAINT fk_announcement_area__unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);
CREATE INDEX ix_announcement_area__unit ON announcement_area (unit_id, announcement_id);

-- Who did what to it, in order; never changed.
CREATE TABLE announcement_step (
    id               BIGINT       NOT NULL AUTO_INCREMENT,
    announcement_id  BIGINT       NOT NULL,
    action           VARCHAR(10)  NOT NULL, -- WRITTEN CHANGED SUBMITTED TAKEN_BACK RETURNED PUBLISHED WITHDRAWN
    note             VARCHAR(200) NULL,
    done_at          DATETIME(3)  NOT NULL,
    staff_id         BIGINT       NOT NULL,
    done_by          VARCHAR(60)  NOT NULL,
    CONSTRAINT pk_announcement_step PRIMARY KEY (id),
    CONSTRAINT fk_announcement_step__announcement FOREIGN KEY (announcement_id) REFERENCES announcement (id)
);
CREATE INDEX ix_announcement_step__announcement ON announcement_step (announcement_id, id);

-- That a reader opened it: a fingerprint that is the same for the same reader and tells nothing of him.
CREATE TABLE announcement_read (
    id               BIGINT      NOT NULL AUTO_INCREMENT,
    announcement_id  BIGINT      NOT NULL,
    reader           CHAR(64)    NOT NULL,
    reader_kind      VARCHAR(10) NOT NULL, -- DEVICE ACCOUNT
    community_id     BIGINT      NULL, -- for which place he looked at it; null: none
    read_at          DATETIME(3) NOT NULL,
    confirmed_at     DATETIME(3) NULL,
    CONSTRAINT pk_announcement_read PRIMARY KEY (id),
    CONSTRAINT uq_announcement_read__reader UNIQUE (announcement_id, reader),
    CONSTRAINT fk_announcement_read__announcement FOREIGN KEY (announcement_id) REFERENCES announcement (id),
    CONSTRAINT fk_announcement_read__community FOREIGN KEY (community_id) REFERENCES unit (id)
);
CREATE INDEX ix_announcement_read__community ON announcement_read (announcement_id, community_id, read_at);
