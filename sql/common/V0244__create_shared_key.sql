-- By which a department's own system may push records; the key itself is shown once and kept nowhere.
CREATE TABLE shared_key (
    id            BIGINT       NOT NULL AUTO_INCREMENT,
    number        CHAR(32)     NOT NULL, -- random, says which one it is
    owner_code    VARCHAR(20)  NOT NULL, -- of the department
    name          VARCHAR(60)  NOT NULL, -- of the system that has it
    key_hash      CHAR(64)     NOT NULL,
    made_at       DATETIME(3)  NOT NULL,
    made_by       VARCHAR(60)  NOT NULL,
    used_at       DATETIME(3)  NULL,
    withdrawn_at  DATETIME(3)  NULL,
    withdrawn_by  VARCHAR(60)  NULL,
    CONSTRAINT pk_shared_key PRIMARY KEY (id),
    CONSTRAINT uq_shared_key__number UNIQUE (number),
    CONSTRAINT uq_shared_key__key_hash UNIQUE (key_hash)
);
CREATE INDEX ix_shared_key__owner ON shared_key (owner_code, withdrawn_at);

-- Who keeps the records of an owner that is no unit of the county here.
ALTER TABLE shared_owner ADD (keeper_code VARCHAR(20) NULL);
UPDATE shared_owner SET keeper_code = 'SJ';

INSERT INTO role_permission (role_code, permission)
VALUES
    ('community-staff', 'shared-data:query'),
    ('community-secretary', 'shared-data:query'),
    ('street-staff', 'shared-data:query'),
    ('department-desk', 'shared-data:query'),
    ('department-officer', 'shared-data:query'),
    ('department-head', 'shared-data:query'),
    ('department-officer', 'shared-data:keep'),
    ('department-head', 'shared-data:keep'),
    ('department-head', 'shared-data:keys'),
    ('department-officer', 'shared-data:answer'),
    ('department-head', 'shared-data:answer'),
    ('city-supervisor', 'shared-data:review');
