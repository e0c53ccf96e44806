-- 公示: what is public now is read by anybody under a name of its own, and objections come in by phone, too.
ALTER TABLE service_application ADD COLUMN publicity_token VARCHAR(40) NULL; -- random; of the last publicity
ALTER TABLE service_application ADD COLUMN publicity_from DATE NULL;
CREATE UNIQUE INDEX uq_service_application__publicity ON service_application (publicity_token);
CREATE INDEX ix_service_application__publicity ON service_application (publicity_until, community_id);

-- 公示异议, for the unit that reviews alone.
CREATE TABLE service_objection (
    id            BIGINT        NOT NULL AUTO_INCREMENT,
    case_file_id  BIGINT        NOT NULL,
    raised_at     DATETIME(3)   NOT NULL,
    raised_by     VARCHAR(400)  NULL, -- name
    phone         VARCHAR(400)  NOT NULL,
    account_code  VARCHAR(40)   NULL, -- of a resident who was logged in
    words         VARCHAR(8000) NOT NULL,
    checked_at    DATETIME(3)   NULL,
    CONSTRAINT pk_service_objection PRIMARY KEY (id),
    CONSTRAINT fk_service_objection__case_file FOREIGN KEY (case_file_id) REFERENCES case_file (id)
);
CREATE INDEX ix_service_objection__case_file ON service_objection (case_file_id, id);
