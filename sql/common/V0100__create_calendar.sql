-- The days off of a year as announced: for the country (region_code is empty), or for a unit and all below it.
CREATE TABLE calendar_year (
    region_code    VARCHAR(20)  NOT NULL, -- '' or unit.code
    schedule_year  INT          NOT NULL,
    status         VARCHAR(10)  NOT NULL, -- PUBLISHED; a year without a row is provisional
    source         VARCHAR(200) NOT NULL,
    published_on   DATE         NOT NULL,
    imported_at    DATETIME(3)  NOT NULL,
    imported_by    VARCHAR(60)  NULL, -- NULL: came with the application
    CONSTRAINT pk_calendar_year PRIMARY KEY (region_code, schedule_year)
);

-- A schedule may reach into the last days of the year before it and the first of the year after it.
CREATE TABLE calendar_day (
    region_code    VARCHAR(20)  NOT NULL,
    on_day         DATE         NOT NULL,
    schedule_year  INT          NOT NULL,
    type           VARCHAR(20)  NOT NULL, -- HOLIDAY MAKEUP_WORKDAY
    name           VARCHAR(60)  NOT NULL,
    CONSTRAINT pk_calendar_day PRIMARY KEY (region_code, on_day),
    CONSTRAINT fk_calendar_day__year FOREIGN KEY (region_code, schedule_year)
        REFERENCES calendar_year (region_code, schedule_year)
);

-- Hours of a unit and of all below it that have none of their own, such as 08:30-12:00 14:00-17:30 CLOSE.
CREATE TABLE office_hours (
    unit_id     BIGINT      NOT NULL,
    hours       VARCHAR(40) NOT NULL,
    version     INT         NOT NULL DEFAULT 0,
    changed_at  DATETIME(3) NOT NULL,
    changed_by  VARCHAR(60) NULL,
    CONSTRAINT pk_office_hours PRIMARY KEY (unit_id),
    CONSTRAINT fk_office_hours__unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);

-- One row, counted up by each change: other nodes look at it to know that they have to read anew.
CREATE TABLE calendar_stamp (
    id       INT    NOT NULL,
    version  BIGINT NOT NULL,
    CONSTRAINT pk_calendar_stamp PRIMARY KEY (id)
);
INSERT INTO calendar_stamp (id, version) VALUES (1, 0);
