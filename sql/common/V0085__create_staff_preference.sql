-- How a person likes his screens, in the client's own words (JSON).
CREATE TABLE staff_preference (
    staff_id  BIGINT        NOT NULL,
    name      VARCHAR(40)   NOT NULL,
    content   VARCHAR(8000) NOT NULL,
    saved_at  DATETIME(3)   NOT NULL,
    CONSTRAINT pk_staff_preference PRIMARY KEY (staff_id, name),
    CONSTRAINT fk_staff_preference__staff FOREIGN KEY (staff_id) REFERENCES staff (id)
);
