-- Who belonged to which household from when to when; rows are ended, never changed.
CREATE TABLE household_member (
    id              BIGINT      NOT NULL AUTO_INCREMENT,
    household_id    BIGINT      NOT NULL,
    resident_id     BIGINT      NOT NULL,
    relation        VARCHAR(4)  NOT NULL, -- to the householder, GB/T 4761
    valid_from      DATE        NOT NULL,
    valid_to        DATE        NULL, -- exclusive
    open_kind       VARCHAR(10) NULL, -- kind of the household while open: one legal and one living household at a time
    recorded_at     DATETIME(3) NOT NULL,
    recorded_by     VARCHAR(60) NOT NULL,
    ended_at        DATETIME(3) NULL,
    ended_by        VARCHAR(60) NULL,
    end_reason      VARCHAR(20) NULL, -- MOVED SPLIT MERGED LEFT CORRECTED
    merged_from_id  BIGINT      NULL, -- the resident under whom it was recorded, before his records were merged
    CONSTRAINT pk_household_member PRIMARY KEY (id),
    CONSTRAINT uq_household_member__open UNIQUE (resident_id, open_kind),
    CONSTRAINT fk_household_member__household FOREIGN KEY (household_id) REFERENCES household (id),
    CONSTRAINT fk_household_member__resident FOREIGN KEY (resident_id) REFERENCES resident (id)
);
CREATE INDEX ix_household_member__household ON household_member (household_id, open_kind);
