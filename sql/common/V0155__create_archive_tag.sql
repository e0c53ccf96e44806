CREATE TABLE archive_tag_kind (
    code          VARCHAR(40)  NOT NULL,
    name          VARCHAR(60)  NOT NULL,
    name_en       VARCHAR(80)  NOT NULL,
    on_dwelling   BOOLEAN      NOT NULL,
    on_household  BOOLEAN      NOT NULL,
    on_resident   BOOLEAN      NOT NULL,
    is_sensitive  BOOLEAN      NOT NULL,
    sort          INT          NOT NULL DEFAULT 0,
    CONSTRAINT pk_archive_tag_kind PRIMARY KEY (code)
);

-- Sensitive ones are seen by those who work with the people of the place, and never leave it in a file.
INSERT INTO archive_tag_kind (code, name, name_en, on_dwelling, on_household, on_resident, is_sensitive, sort)
VALUES
    ('vacant', '空房', 'Vacant', TRUE, FALSE, FALSE, FALSE, 10),
    ('rented', '出租屋', 'Rented out', TRUE, FALSE, FALSE, FALSE, 20),
    ('at-work', '上班', 'At work', FALSE, TRUE, TRUE, FALSE, 30),
    ('elderly', '老人', 'Elderly', FALSE, TRUE, TRUE, FALSE, 40),
    ('lone-elderly', '独居老人', 'Elderly and alone', FALSE, TRUE, TRUE, TRUE, 50),
    ('left-behind-child', '留守儿童', 'Child left behind', FALSE, FALSE, TRUE, TRUE, 60),
    ('hardship', '困难户', 'Hardship', FALSE, TRUE, FALSE, TRUE, 70),
    ('relapse-watch', '防返贫监测', 'Watched against relapse into poverty', FALSE, TRUE, FALSE, TRUE, 80),
    ('disabled', '残疾人', 'Disabled', FALSE, FALSE, TRUE, TRUE, 90),
    ('veteran', '退役军人', 'Veteran', FALSE, FALSE, TRUE, FALSE, 100),
    ('party-member', '党员', 'Party member', FALSE, FALSE, TRUE, FALSE, 110),
    ('model-family', '道德模范之家', 'Model family', FALSE, TRUE, FALSE, FALSE, 120);

CREATE TABLE archive_tag (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    tag_code        VARCHAR(40)  NOT NULL,
    subject         VARCHAR(10)  NOT NULL, -- DWELLING HOUSEHOLD RESIDENT
    subject_id      BIGINT       NOT NULL,
    open_tag        VARCHAR(40)  NULL, -- its code while it holds: the same one is not given twice
    valid_from      DATE         NOT NULL,
    valid_to        DATE         NULL, -- exclusive
    note            VARCHAR(200) NULL,
    recorded_at     DATETIME(3)  NOT NULL,
    recorded_by     VARCHAR(60)  NOT NULL,
    ended_at        DATETIME(3)  NULL,
    ended_by        VARCHAR(60)  NULL,
    merged_from_id  BIGINT       NULL,
    CONSTRAINT pk_archive_tag PRIMARY KEY (id),
    CONSTRAINT uq_archive_tag__open UNIQUE (subject, subject_id, open_tag),
    CONSTRAINT fk_archive_tag__kind FOREIGN KEY (tag_code) REFERENCES archive_tag_kind (code)
);
CREATE INDEX ix_archive_tag__open_tag ON archive_tag (open_tag, subject, subject_id);
