-- A list with its filters under a name: a person's own, or shown to the people of a unit.
CREATE TABLE saved_filter (
    id             BIGINT       NOT NULL AUTO_INCREMENT,
    public_id      CHAR(36)     NOT NULL,
    owner_id       BIGINT       NOT NULL,
    unit_id        BIGINT       NULL, -- with whom it is shared
    name           VARCHAR(80)  NOT NULL,
    list_view      VARCHAR(10)  NOT NULL,
    kind           VARCHAR(20)  NULL,
    stage_light    VARCHAR(10)  NULL,
    category_code  VARCHAR(20)  NULL,
    text           VARCHAR(200) NULL,
    sort           VARCHAR(20)  NULL,
    version        INT          NOT NULL DEFAULT 0,
    saved_at       DATETIME(3)  NOT NULL,
    CONSTRAINT pk_saved_filter PRIMARY KEY (id),
    CONSTRAINT uq_saved_filter__public_id UNIQUE (public_id),
    CONSTRAINT fk_saved_filter__owner FOREIGN KEY (owner_id) REFERENCES staff (id),
    CONSTRAINT fk_saved_filter__unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);
CREATE INDEX ix_saved_filter__owner ON saved_filter (owner_id, name);
CREATE INDEX ix_saved_filter__unit ON saved_filter (unit_id, name);
