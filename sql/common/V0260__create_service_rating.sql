-- A window at which residents rate by the code that hangs there.
CREATE TABLE rating_counter (
    id          BIGINT      NOT NULL AUTO_INCREMENT,
    token       VARCHAR(40) NOT NULL,
    unit_id     BIGINT      NOT NULL,
    name        VARCHAR(60) NOT NULL,
    is_active   BOOLEAN     NOT NULL DEFAULT TRUE,
    created_at  DATETIME(3) NOT NULL,
    CONSTRAINT pk_rating_counter PRIMARY KEY (id),
    CONSTRAINT uq_rating_counter__token UNIQUE (token),
    CONSTRAINT fk_rating_counter__unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);
CREATE INDEX ix_rating_counter__of_unit ON rating_counter (unit_id);

-- 好差评: an invitation to rate, and what came of it. Who rated is for whoever calls him back, not for those who were rated.
CREATE TABLE service_rating (
    id                BIGINT        NOT NULL AUTO_INCREMENT,
    token             VARCHAR(40)   NOT NULL,
    case_number       VARCHAR(40)   NULL, -- null: rated at a window, with no matter named
    counter_id        BIGINT        NULL,
    unit_id           BIGINT        NOT NULL, -- which unit is rated
    staff_id          BIGINT        NULL, -- who handled it
    item_code         VARCHAR(20)   NULL,
    item_name         VARCHAR(60)   NOT NULL,
    channel           VARCHAR(10)   NOT NULL, -- COUNTER ONLINE
    invited_at        DATETIME(3)   NOT NULL,
    grade             VARCHAR(20)   NULL, -- null: not rated yet
    labels            VARCHAR(300)  NULL, -- codes of the lists rating-praise and rating-complaint, by commas
    words             VARCHAR(2000) NULL, -- SM4
    is_named          BOOLEAN       NOT NULL DEFAULT FALSE,
    rater_name        VARCHAR(400)  NULL, -- SM4
    rater_phone       VARCHAR(200)  NULL, -- SM4
    rated_at          DATETIME(3)   NULL,
    rated_month       CHAR(7)       NULL, -- as the office counts it, such as 2026-11
    follow_up_id      BIGINT        NULL, -- the case file that follows a bad one up
    is_counted        BOOLEAN       NOT NULL DEFAULT TRUE, -- false: found wrong or malicious
    void_reason       VARCHAR(500)  NULL,
    appealed_at       DATETIME(3)   NULL,
    contacted_at      DATETIME(3)   NULL,
    contacted_in_time BOOLEAN       NULL,
    contact_attempts  INT           NOT NULL DEFAULT 0,
    fixed_at          DATETIME(3)   NULL,
    fixed_in_time     BOOLEAN       NULL,
    called_back_at    DATETIME(3)   NULL,
    call_attempts     INT           NOT NULL DEFAULT 0,
    answer            VARCHAR(500)  NULL, -- what the unit answers; the rater reads it
    CONSTRAINT pk_service_rating PRIMARY KEY (id),
    CONSTRAINT uq_service_rating__token UNIQUE (token),
    CONSTRAINT uq_service_rating__follow_up UNIQUE (follow_up_id),
    CONSTRAINT fk_service_rating__counter FOREIGN KEY (counter_id) REFERENCES rating_counter (id),
    CONSTRAINT fk_service_rating__unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT fk_service_rating__follow_up FOREIGN KEY (follow_up_id) REFERENCES case_file (id)
);
CREATE INDEX ix_service_rating__case ON service_rating (case_number, channel);
CREATE INDEX ix_service_rating__unit_month ON service_rating (unit_id, rated_month, grade);
CREATE INDEX ix_service_rating__month ON service_rating (rated_month, grade);

-- Who reads what was rated at all: the centres that follow it up, and the units rated, once it has begun.
INSERT INTO role_permission (role_code, permission)
VALUES
    ('community-staff', 'rating:read'),
    ('community-secretary', 'rating:read'),
    ('street-staff', 'rating:read'),
    ('street-governance-center', 'rating:read'),
    ('department-desk', 'rating:read'),
    ('department-officer', 'rating:read'),
    ('department-head', 'rating:read'),
    ('city-governance-center', 'rating:read'),
    ('city-supervisor', 'rating:read'),
    ('organization-department', 'rating:read'),
    ('community-secretary', 'rating:counters'),
    ('street-governance-center', 'rating:counters'),
    ('department-head', 'rating:counters'),
    ('city-governance-center', 'rating:counters');

-- H-06: a follow-up is read by the unit that it was given to, never by its place; by the city's centre and supervisors all.
INSERT INTO role_scope (role_code, case_kind, scope)
SELECT role_code, 'RATING', CASE WHEN scope = 'ALL' THEN 'ALL' ELSE 'ASSIGNED' END
  FROM role_scope
 WHERE case_kind = 'EVENT' AND role_code <> 'grid-worker';

INSERT INTO reference_value (list_code, code, name, name_en, sort)
VALUES
    ('rating-praise', 'polite', '态度热情', 'Friendly', 10),
    ('rating-praise', 'quick', '办得快', 'Quick', 20),
    ('rating-praise', 'clear', '一次讲清楚', 'Well explained', 30),
    ('rating-praise', 'one-trip', '只跑一趟', 'One visit only', 40),
    ('rating-complaint', 'rude', '态度不好', 'Unfriendly', 10),
    ('rating-complaint', 'slow', '办得慢', 'Slow', 20),
    ('rating-complaint', 'unclear', '没讲清楚', 'Badly explained', 30),
    ('rating-complaint', 'many-trips', '来回跑', 'Several visits needed', 40),
    ('rating-complaint', 'extra-papers', '要了不该要的材料', 'Asked for papers not needed', 50),
    ('rating-complaint', 'equipment', '设施不方便', 'Poor facilities', 60);

-- How often somebody is tried before he counts as not reached (to be verified with the office).
INSERT INTO office_setting (code, amount, unit, name, name_en, min_amount, max_amount, sort)
VALUES ('rating.attempts', 3, 'TIMES', '差评联系几次未通才算联系不上', 'Calls before a rater counts as not reached', 1, 10, 400);
