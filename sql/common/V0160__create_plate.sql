-- The plate at a door (门牌): its code opens the page of the door until the plate is void. A door has one that is not.
CREATE TABLE plate (
    id                BIGINT        NOT NULL AUTO_INCREMENT,
    number            VARCHAR(60)   NOT NULL, -- of the dwelling and which of its plates this is
    dwelling_id       BIGINT        NOT NULL,
    open_dwelling_id  BIGINT        NULL, -- the same until it is void
    grid_id           BIGINT        NOT NULL,
    community_id      BIGINT        NOT NULL,
    street_id         BIGINT        NOT NULL,
    token             VARCHAR(40)   NOT NULL,
    state             VARCHAR(10)   NOT NULL, -- REQUESTED MADE INSTALLED DAMAGED VOID
    motto             VARCHAR(40)   NULL, -- 家风家训, as the household wants it on the plate
    longitude         DECIMAL(10,6) NULL,
    latitude          DECIMAL(10,6) NULL,
    photo_id          CHAR(32)      NULL, -- public id of the evidence that shows it at the door
    requested_at      DATETIME(3)   NOT NULL,
    made_at           DATETIME(3)   NULL,
    installed_at      DATETIME(3)   NULL,
    installed_by      VARCHAR(60)   NULL,
    changed_at        DATETIME(3)   NOT NULL,
    changed_by        VARCHAR(60)   NOT NULL,
    version           INT           NOT NULL DEFAULT 0,
    CONSTRAINT pk_plate PRIMARY KEY (id),
    CONSTRAINT uq_plate__number UNIQUE (number),
    CONSTRAINT uq_plate__token UNIQUE (token),
    CONSTRAINT uq_plate__open_dwelling_id UNIQUE (open_dwelling_id),
    CONSTRAINT fk_plate__dwelling FOREIGN KEY (dwelling_id) REFERENCES dwelling (id),
    CONSTRAINT fk_plate__grid FOREIGN KEY (grid_id) REFERENCES unit (id),
    CONSTRAINT fk_plate__community FOREIGN KEY (community_id) REFERENCES unit (id),
    CONSTRAINT fk_plate__street FOREIGN KEY (street_id) REFERENCES unit (id)
);
CREATE INDEX ix_plate__grid ON plate (grid_id, state, number);
CREATE INDEX ix_plate__community ON plate (community_id, state, number);
CREATE INDEX ix_plate__street ON plate (street_id, state, number);
CREATE INDEX ix_plate__progress ON plate (state, grid_id, community_id, street_id);

-- What happened to a plate, in order; never changed.
CREATE TABLE plate_change (
    id          BIGINT       NOT NULL AUTO_INCREMENT,
    plate_id    BIGINT       NOT NULL,
    from_state  VARCHAR(10)  NULL,
    to_state    VARCHAR(10)  NOT NULL,
    note        VARCHAR(200) NULL,
    changed_at  DATETIME(3)  NOT NULL,
    changed_by  VARCHAR(60)  NOT NULL,
    CONSTRAINT pk_plate_change PRIMARY KEY (id),
    CONSTRAINT fk_plate_change__plate FOREIGN KEY (plate_id) REFERENCES plate (id)
);
CREATE INDEX ix_plate_change__plate ON plate_change (plate_id, id);

INSERT INTO role_permission (role_code, permission)
VALUES
    ('grid-worker', 'plate:read'),
    ('grid-worker', 'plate:install'),
    ('community-staff', 'plate:read'),
    ('community-staff', 'plate:install'),
    ('community-staff', 'plate:manage'),
    ('community-secretary', 'plate:read'),
    ('community-secretary', 'plate:install'),
    ('community-secretary', 'plate:manage'),
    ('street-staff', 'plate:read'),
    ('street-governance-center', 'plate:read'),
    ('grid-worker', 'plate:progress'),
    ('community-staff', 'plate:progress'),
    ('community-secretary', 'plate:progress'),
    ('street-staff', 'plate:progress'),
    ('street-governance-center', 'plate:progress'),
    ('city-governance-center', 'plate:progress'),
    ('city-supervisor', 'plate:progress'),
    ('organization-department', 'plate:progress');
