-- That somebody says a record is wrong: the department that owns it answers. See docs/adr/0041.
CREATE TABLE shared_dispute (
    id            BIGINT        NOT NULL AUTO_INCREMENT,
    number        CHAR(32)      NOT NULL, -- random
    record_id     BIGINT        NOT NULL,
    field         VARCHAR(40)   NULL,     -- null: the whole record
    claim         VARCHAR(2000) NOT NULL, -- SM4: what is wrong about it, and what would be right
    kind_code     VARCHAR(40)   NOT NULL,
    owner_code    VARCHAR(20)   NOT NULL,
    case_number   VARCHAR(40)   NOT NULL, -- in which it was noticed
    state         VARCHAR(10)   NOT NULL, -- OPEN CORRECTED STANDS
    raised_at     DATETIME(3)   NOT NULL,
    raised_by_id  BIGINT        NOT NULL,
    raised_by     VARCHAR(60)   NOT NULL,
    raised_in     VARCHAR(100)  NOT NULL, -- name of his unit
    due_at        DATETIME(3)   NOT NULL,
    answer        VARCHAR(2000) NULL,     -- SM4
    answered_at   DATETIME(3)   NULL,
    answered_by   VARCHAR(60)   NULL,
    version       INT           NOT NULL DEFAULT 0,
    CONSTRAINT pk_shared_dispute PRIMARY KEY (id),
    CONSTRAINT uq_shared_dispute__number UNIQUE (number),
    CONSTRAINT fk_shared_dispute__record FOREIGN KEY (record_id) REFERENCES shared_record (id)
);
CREATE INDEX ix_shared_dispute__record ON shared_dispute (record_id, state);
CREATE INDEX ix_shared_dispute__owner ON shared_dispute (owner_code, state, due_at);
