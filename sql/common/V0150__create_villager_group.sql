-- Numbers of the archive: the last one given in each community, for each kind of record.
CREATE TABLE archive_number (
    scope        VARCHAR(40) NOT NULL,
    last_number  BIGINT      NOT NULL,
    CONSTRAINT pk_archive_number PRIMARY KEY (scope)
);

-- 村民小组: a part of a village that may come from a village that was merged into it.
CREATE TABLE villager_group (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    code            VARCHAR(20)  NOT NULL, -- of the community and two digits
    community_id    BIGINT       NOT NULL,
    grid_id         BIGINT       NOT NULL,
    name            VARCHAR(60)  NOT NULL,
    former_village  VARCHAR(60)  NULL,
    sort            INT          NOT NULL DEFAULT 0,
    is_active       BOOLEAN      NOT NULL DEFAULT TRUE,
    recorded_at     DATETIME(3)  NOT NULL,
    recorded_by     VARCHAR(60)  NOT NULL,
    version         INT          NOT NULL DEFAULT 0,
    CONSTRAINT pk_villager_group PRIMARY KEY (id),
    CONSTRAINT uq_villager_group__code UNIQUE (code),
    CONSTRAINT uq_villager_group__community_id_name UNIQUE (community_id, name),
    CONSTRAINT fk_villager_group__community FOREIGN KEY (community_id) REFERENCES unit (id),
    CONSTRAINT fk_villager_group__grid FOREIGN KEY (grid_id) REFERENCES unit (id)
);
