-- Announced days off whose limits are still to be counted anew; done by a pass that began when every node knew of them.
CREATE TABLE deadline_recount (
    id             BIGINT      NOT NULL AUTO_INCREMENT,
    region_code    VARCHAR(20) NOT NULL,
    schedule_year  INT         NOT NULL,
    first_day      DATE        NOT NULL,
    last_day       DATE        NOT NULL,
    asked_at       DATETIME(3) NOT NULL,
    moved          BIGINT      NOT NULL DEFAULT 0,
    done_at        DATETIME(3) NULL,
    CONSTRAINT pk_deadline_recount PRIMARY KEY (id)
);
CREATE INDEX ix_deadline_recount__done_at ON deadline_recount (done_at);
