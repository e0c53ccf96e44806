-- Each record of the archive has its present state here and its earlier ones, unchanged, beside it: see docs/adr/0028.
CREATE TABLE dwelling (
    id            BIGINT       NOT NULL AUTO_INCREMENT,
    number        VARCHAR(40)  NOT NULL,
    kind          VARCHAR(40)  NOT NULL, -- of the list dwelling-kind
    group_id      BIGINT       NULL,
    grid_id       BIGINT       NOT NULL,
    community_id  BIGINT       NOT NULL,
    street_id     BIGINT       NOT NULL,
    address       VARCHAR(200) NOT NULL,
    building      VARCHAR(40)  NULL,
    entrance      VARCHAR(20)  NULL, -- 单元
    room          VARCHAR(20)  NULL,
    valid_from    DATE         NOT NULL,
    change_kind   VARCHAR(20)  NOT NULL,
    change_note   VARCHAR(200) NULL,
    recorded_at   DATETIME(3)  NOT NULL,
    recorded_by   VARCHAR(60)  NOT NULL,
    version       INT          NOT NULL,
    CONSTRAINT pk_dwelling PRIMARY KEY (id),
    CONSTRAINT uq_dwelling__number UNIQUE (number),
    CONSTRAINT fk_dwelling__group FOREIGN KEY (group_id) REFERENCES villager_group (id),
    CONSTRAINT fk_dwelling__grid FOREIGN KEY (grid_id) REFERENCES unit (id),
    CONSTRAINT fk_dwelling__community FOREIGN KEY (community_id) REFERENCES unit (id),
    CONSTRAINT fk_dwelling__street FOREIGN KEY (street_id) REFERENCES unit (id)
);
CREATE INDEX ix_dwelling__grid ON dwelling (grid_id, number);
CREATE INDEX ix_dwelling__community ON dwelling (community_id, number);

CREATE TABLE dwelling_past (
    id            BIGINT       NOT NULL, -- of the dwelling
    number        VARCHAR(40)  NOT NULL,
    kind          VARCHAR(40)  NOT NULL, -- of the list dwelling-kind
    group_id      BIGINT       NULL,
    grid_id       BIGINT       NOT NULL,
    community_id  BIGINT       NOT NULL,
    street_id     BIGINT       NOT NULL,
    address       VARCHAR(200) NOT NULL,
    building      VARCHAR(40)  NULL,
    entrance      VARCHAR(20)  NULL, -- 单元
    room          VARCHAR(20)  NULL,
    valid_from    DATE         NOT NULL,
    change_kind   VARCHAR(20)  NOT NULL,
    change_note   VARCHAR(200) NULL,
    recorded_at   DATETIME(3)  NOT NULL,
    recorded_by   VARCHAR(60)  NOT NULL,
    version       INT          NOT NULL,
    valid_to      DATE         NOT NULL, -- exclusive; the same day as valid_from: never held, it was wrong
    replaced_at   DATETIME(3)  NOT NULL,
    CONSTRAINT pk_dwelling_past PRIMARY KEY (id, version)
);
