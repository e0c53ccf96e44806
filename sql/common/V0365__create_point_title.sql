-- 道德模范之家: proposed from the totals of a year, decided by a vote of the village.
CREATE TABLE point_title (
    id               BIGINT      NOT NULL AUTO_INCREMENT,
    community_id     BIGINT      NOT NULL,
    title_year       INT         NOT NULL,
    household_number VARCHAR(40) NOT NULL,
    earned           INT         NOT NULL, -- of the year, when it was proposed
    state            VARCHAR(10) NOT NULL, -- PROPOSED AWARDED DECLINED
    voted_on         DATE        NULL,
    attended         INT         NULL,
    votes_for        INT         NULL,
    votes_against    INT         NULL,
    proposed_by_id   BIGINT      NOT NULL,
    decided_by_id    BIGINT      NULL,
    CONSTRAINT pk_point_title PRIMARY KEY (id),
    CONSTRAINT uq_point_title__household UNIQUE (household_number, title_year),
    CONSTRAINT fk_point_title__community FOREIGN KEY (community_id) REFERENCES unit (id)
);
CREATE INDEX ix_point_title__village ON point_title (community_id, title_year);

-- Whether a household agrees that its points and titles are shown to others, with its name shortened (PIPL Art 25); withdrawn at once.
CREATE TABLE point_display (
    id               BIGINT      NOT NULL AUTO_INCREMENT,
    household_number VARCHAR(40) NOT NULL,
    account_code     VARCHAR(40) NOT NULL,
    given_at         DATETIME(3) NOT NULL,
    withdrawn_at     DATETIME(3) NULL,
    CONSTRAINT pk_point_display PRIMARY KEY (id)
);
CREATE INDEX ix_point_display__household ON point_display (household_number, withdrawn_at);

INSERT INTO role_permission (role_code, permission)
VALUES
    ('community-staff', 'points:title'),
    ('community-secretary', 'points:title');
