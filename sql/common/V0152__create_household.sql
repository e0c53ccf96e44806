CREATE TABLE household (
    id            BIGINT       NOT NULL AUTO_INCREMENT,
    number          VARCHAR(40)  NOT NULL,
    kind            VARCHAR(10)  NOT NULL, -- LEGAL 户籍户 or LIVING 居住户
    dwelling_id     BIGINT       NOT NULL,
    group_id        BIGINT       NULL,
    grid_id         BIGINT       NOT NULL,
    community_id    BIGINT       NOT NULL,
    street_id       BIGINT       NOT NULL,
    category        VARCHAR(40)  NULL, -- of the list household-category
    householder_id  BIGINT       NULL,
    status          VARCHAR(10)  NOT NULL, -- ACTIVE CLOSED MERGED
    merged_into_id  BIGINT       NULL,
    valid_from    DATE         NOT NULL,
    change_kind   VARCHAR(20)  NOT NULL,
    change_note   VARCHAR(200) NULL,
    recorded_at   DATETIME(3)  NOT NULL,
    recorded_by   VARCHAR(60)  NOT NULL,
    version       INT          NOT NULL,
    CONSTRAINT pk_household PRIMARY KEY (id),
    CONSTRAINT uq_household__number UNIQUE (number),
    CONSTRAINT fk_household__dwelling FOREIGN KEY (dwelling_id) REFERENCES dwelling (id),
    CONSTRAINT fk_household__group FOREIGN KEY (group_id) REFERENCES villager_group (id),
    CONSTRAINT fk_household__grid FOREIGN KEY (grid_id) REFERENCES unit (id),
    CONSTRAINT fk_household__community FOREIGN KEY (community_id) REFERENCES unit (id),
    CONSTRAINT fk_household__street FOREIGN KEY (street_id) REFERENCES unit (id),
    CONSTRAINT fk_household__merged_into FOREIGN KEY (merged_into_id) REFERENCES household (id)
);
CREATE INDEX ix_household__grid ON household (grid_id, status, number);
CREATE INDEX ix_household__community ON household (community_id, status, number);
CREATE INDEX ix_household__street ON household (street_id, status, number);
CREATE INDEX ix_household__group ON household (group_id, status, number);

CREATE TABLE household_past (
    id            BIGINT       NOT NULL, -- of the household
    number          VARCHAR(40)  NOT NULL,
    kind            VARCHAR(10)  NOT NULL, -- LEGAL 户籍户 or LIVING 居住户
    dwelling_id     BIGINT       NOT NULL,
    group_id        BIGINT       NULL,
    grid_id         BIGINT       NOT NULL,
    community_id    BIGINT       NOT NULL,
    street_id       BIGINT       NOT NULL,
    category        VARCHAR(40)  NULL, -- of the list household-category
    householder_id  BIGINT       NULL,
    status          VARCHAR(10)  NOT NULL, -- ACTIVE CLOSED MERGED
    merged_into_id  BIGINT       NULL,
    valid_from    DATE         NOT NULL,
    change_kind   VARCHAR(20)  NOT NULL,
    change_note   VARCHAR(200) NULL,
    recorded_at   DATETIME(3)  NOT NULL,
    recorded_by   VARCHAR(60)  NOT NULL,
    version       INT          NOT NULL,
    valid_to      DATE         NOT NULL, -- exclusive; the same day as valid_from: never held, it was wrong
    replaced_at   DATETIME(3)  NOT NULL,
    CONSTRAINT pk_household_past PRIMARY KEY (id, version)
);
