-- The soft digital chip of a door (软数字芯片): another symbol than the plate's, for those who look after the household.
CREATE TABLE soft_chip (
    id                BIGINT       NOT NULL AUTO_INCREMENT,
    dwelling_id       BIGINT       NOT NULL,
    open_dwelling_id  BIGINT       NULL, -- the same until it is revoked: a door has one
    token             VARCHAR(40)  NOT NULL,
    issued_at         DATETIME(3)  NOT NULL,
    issued_by         VARCHAR(60)  NOT NULL,
    revoked_at        DATETIME(3)  NULL,
    revoked_by        VARCHAR(60)  NULL,
    CONSTRAINT pk_soft_chip PRIMARY KEY (id),
    CONSTRAINT uq_soft_chip__open UNIQUE (open_dwelling_id),
    CONSTRAINT uq_soft_chip__token UNIQUE (token),
    CONSTRAINT fk_soft_chip__dwelling FOREIGN KEY (dwelling_id) REFERENCES dwelling (id)
);
CREATE INDEX ix_soft_chip__dwelling ON soft_chip (dwelling_id, id);

-- The grid worker of the grid and the red grid member of the household; to everybody else it opens what a stranger may see.
INSERT INTO role_permission (role_code, permission)
VALUES
    ('grid-worker', 'plate:open-chip'),
    ('red-grid-member', 'plate:open-chip');
