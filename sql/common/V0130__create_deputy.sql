-- Somebody stands in for another in one of his posts for a period; ended_at tells when that was cut short.
-- The right itself is the row of post that names both: whatever asks for posts knows deputies by it.
CREATE TABLE deputy (
    id           BIGINT       NOT NULL AUTO_INCREMENT,
    staff_id     BIGINT       NOT NULL, -- who is away
    deputy_id    BIGINT       NOT NULL, -- who stands in for him
    unit_id      BIGINT       NOT NULL,
    role_code    VARCHAR(40)  NOT NULL,
    valid_from   DATETIME(3)  NOT NULL,
    valid_until  DATETIME(3)  NOT NULL, -- exclusive
    reason       VARCHAR(200) NOT NULL,
    created_by   VARCHAR(60)  NOT NULL,
    created_at   DATETIME(3)  NOT NULL,
    ended_at     DATETIME(3)  NULL,
    ended_by     VARCHAR(60)  NULL,
    CONSTRAINT pk_deputy PRIMARY KEY (id),
    CONSTRAINT fk_deputy__staff FOREIGN KEY (staff_id) REFERENCES staff (id),
    CONSTRAINT fk_deputy__deputy FOREIGN KEY (deputy_id) REFERENCES staff (id),
    CONSTRAINT fk_deputy__unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT fk_deputy__role FOREIGN KEY (role_code) REFERENCES role (code)
);
CREATE INDEX ix_deputy__staff_id ON deputy (staff_id, valid_until);
CREATE INDEX ix_deputy__deputy_id ON deputy (deputy_id, valid_until);
CREATE INDEX ix_deputy__valid_until ON deputy (valid_until);

ALTER TABLE post ADD (
    deputy_id     BIGINT NULL, -- NULL = held for himself
    for_staff_id  BIGINT NULL  -- for whom it is held, who holds the same post himself
);
ALTER TABLE post ADD CONSTRAINT fk_post__deputy FOREIGN KEY (deputy_id) REFERENCES deputy (id);
ALTER TABLE post ADD CONSTRAINT fk_post__for_staff FOREIGN KEY (for_staff_id) REFERENCES staff (id);
