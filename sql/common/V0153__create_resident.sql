CREATE TABLE resident (
    id            BIGINT       NOT NULL AUTO_INCREMENT,
    document_index     CHAR(64)     NULL, -- HMAC-SM3, as the next; none where the record was merged into another
    name_index         CHAR(64)     NOT NULL,
    phone_index        CHAR(64)     NULL,
    number             VARCHAR(40)  NOT NULL,
    name               VARCHAR(400) NOT NULL, -- SM4, as document_number and phone
    document_kind      VARCHAR(30)  NULL,
    document_number    VARCHAR(400) NULL,
    phone              VARCHAR(400) NULL,
    sex                VARCHAR(4)   NOT NULL, -- GB/T 2261.1
    birth_date         DATE         NULL,
    nation             VARCHAR(4)   NULL, -- GB/T 3304
    education          VARCHAR(4)   NULL, -- GB/T 4658
    political_status   VARCHAR(4)   NULL, -- GB/T 4762
    marriage           VARCHAR(4)   NULL, -- GB/T 2261.2
    health             VARCHAR(40)  NULL, -- of the list health
    craft              VARCHAR(100) NULL,
    work_away          VARCHAR(40)  NULL, -- of the list work-away
    work_place         VARCHAR(100) NULL,
    status             VARCHAR(10)  NOT NULL, -- ACTIVE MERGED
    merged_into_id     BIGINT       NULL,
    group_id           BIGINT       NULL,
    grid_id            BIGINT       NOT NULL, -- where he lives
    community_id       BIGINT       NOT NULL,
    street_id          BIGINT       NOT NULL,
    home_grid_id       BIGINT       NOT NULL, -- where he is registered
    home_community_id  BIGINT       NOT NULL,
    home_street_id     BIGINT       NOT NULL,
    valid_from    DATE         NOT NULL,
    change_kind   VARCHAR(20)  NOT NULL,
    change_note   VARCHAR(200) NULL,
    recorded_at   DATETIME(3)  NOT NULL,
    recorded_by   VARCHAR(60)  NOT NULL,
    version       INT          NOT NULL,
    CONSTRAINT pk_resident PRIMARY KEY (id),
    CONSTRAINT uq_resident__number UNIQUE (number),
    CONSTRAINT uq_resident__document_index UNIQUE (document_index),
    CONSTRAINT fk_resident__group FOREIGN KEY (group_id) REFERENCES villager_group (id),
    CONSTRAINT fk_resident__grid FOREIGN KEY (grid_id) REFERENCES unit (id),
    CONSTRAINT fk_resident__community FOREIGN KEY (community_id) REFERENCES unit (id),
    CONSTRAINT fk_resident__street FOREIGN KEY (street_id) REFERENCES unit (id),
    CONSTRAINT fk_resident__merged_into FOREIGN KEY (merged_into_id) REFERENCES resident (id)
);
CREATE INDEX ix_resident__name_index ON resident (name_index);
CREATE INDEX ix_resident__phone_index ON resident (phone_index);
CREATE INDEX ix_resident__grid ON resident (grid_id, status, number);
CREATE INDEX ix_resident__community ON resident (community_id, status, number);
CREATE INDEX ix_resident__street ON resident (street_id, status, number);
CREATE INDEX ix_resident__home_grid ON resident (home_grid_id);
CREATE INDEX ix_resident__home_community ON resident (home_community_id);
CREATE INDEX ix_resident__home_street ON resident (home_street_id);
CREATE INDEX ix_resident__group ON resident (group_id, status, number);

CREATE TABLE resident_past (
    id            BIGINT       NOT NULL, -- of the resident
    number             VARCHAR(40)  NOT NULL,
    name               VARCHAR(400) NOT NULL, -- SM4, as document_number and phone
    document_kind      VARCHAR(30)  NULL,
    document_number    VARCHAR(400) NULL,
    phone              VARCHAR(400) NULL,
    sex                VARCHAR(4)   NOT NULL, -- GB/T 2261.1
    birth_date         DATE         NULL,
    nation             VARCHAR(4)   NULL, -- GB/T 3304
    education          VARCHAR(4)   NULL, -- GB/T 4658
    political_status   VARCHAR(4)   NULL, -- GB/T 4762
    marriage           VARCHAR(4)   NULL, -- GB/T 2261.2
    health             VARCHAR(40)  NULL, -- of the list health
    craft              VARCHAR(100) NULL,
    work_away          VARCHAR(40)  NULL, -- of the list work-away
    work_place         VARCHAR(100) NULL,
    status             VARCHAR(10)  NOT NULL, -- ACTIVE MERGED
    merged_into_id     BIGINT       NULL,
    group_id           BIGINT       NULL,
    grid_id            BIGINT       NOT NULL, -- where he lives
    community_id       BIGINT       NOT NULL,
    street_id          BIGINT       NOT NULL,
    home_grid_id       BIGINT       NOT NULL, -- where he is registered
    home_community_id  BIGINT       NOT NULL,
    home_street_id     BIGINT       NOT NULL,
    valid_from    DATE         NOT NULL,
    change_kind   VARCHAR(20)  NOT NULL,
    change_note   VARCHAR(200) NULL,
    recorded_at   DATETIME(3)  NOT NULL,
    recorded_by   VARCHAR(60)  NOT NULL,
    version       INT          NOT NULL,
    valid_to      DATE         NOT NULL, -- exclusive; the same day as valid_from: never held, it was wrong
    replaced_at   DATETIME(3)  NOT NULL,
    CONSTRAINT pk_resident_past PRIMARY KEY (id, version)
);

-- Every two neighbouring characters of the present names, keyed and cut to 64 bits: see docs/adr/0028.
CREATE TABLE resident_name_term (
    term         BIGINT NOT NULL,
    resident_id  BIGINT NOT NULL,
    CONSTRAINT pk_resident_name_term PRIMARY KEY (term, resident_id),
    CONSTRAINT fk_resident_name_term__resident FOREIGN KEY (resident_id) REFERENCES resident (id)
);
