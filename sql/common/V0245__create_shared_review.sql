-- 每周复核: what rules marked, and what came of it. The look-ups themselves stay as they are.
CREATE TABLE shared_review_run (
    id          BIGINT      NOT NULL AUTO_INCREMENT,
    from_at     DATETIME(3) NOT NULL,
    until_at    DATETIME(3) NOT NULL,
    looked      INT         NOT NULL,
    marked      INT         NOT NULL,
    CONSTRAINT pk_shared_review_run PRIMARY KEY (id)
);
CREATE INDEX ix_shared_review_run__until ON shared_review_run (until_at);

CREATE TABLE shared_review (
    lookup_id     BIGINT        NOT NULL,
    state         VARCHAR(10)   NOT NULL, -- OPEN ASKED EXPLAINED CLOSED
    outcome       VARCHAR(10)   NULL,     -- IN_ORDER MISUSE
    marked_at     DATETIME(3)   NOT NULL,
    question      VARCHAR(2000) NULL,     -- SM4, as the two below
    asked_at      DATETIME(3)   NULL,
    asked_by      VARCHAR(60)   NULL,
    explanation   VARCHAR(2000) NULL,
    explained_at  DATETIME(3)   NULL,
    reason        VARCHAR(2000) NULL,
    closed_at     DATETIME(3)   NULL,
    closed_by     VARCHAR(60)   NULL,
    version       INT           NOT NULL DEFAULT 0,
    CONSTRAINT pk_shared_review PRIMARY KEY (lookup_id),
    CONSTRAINT fk_shared_review__lookup FOREIGN KEY (lookup_id) REFERENCES shared_lookup (id)
);
CREATE INDEX ix_shared_review__state ON shared_review (state, marked_at);

CREATE TABLE shared_mark (
    lookup_id  BIGINT      NOT NULL,
    rule_code  VARCHAR(20) NOT NULL, -- MANY HOURS SEVERAL SELF STRANGER
    CONSTRAINT pk_shared_mark PRIMARY KEY (lookup_id, rule_code),
    CONSTRAINT fk_shared_mark__lookup FOREIGN KEY (lookup_id) REFERENCES shared_review (lookup_id)
);
CREATE INDEX ix_shared_mark__rule ON shared_mark (rule_code, lookup_id);

INSERT INTO office_setting (code, amount, unit, name, name_en, min_amount, max_amount, sort)
VALUES
    ('sharing.openMinutes', 60, 'MINUTES', '一次一库查询的结果可以继续查看多少分钟', 'Minutes for which the result of a look-up may be looked into', 5, 480, 400),
    ('sharing.review.peoplePerDay', 30, 'PEOPLE', '一人一天查询超过多少人列入复核（0 为不列）', 'People whom one looks up in a day before it is reviewed (0: never)', 0, 1000, 410),
    ('sharing.review.readersPerPerson', 4, 'PEOPLE', '一周内同一人被超过多少名工作人员查询列入复核（0 为不列）', 'Staff who look up the same person in a week before it is reviewed (0: never)', 0, 100, 420),
    ('sharing.review.outOfHours', 1, 'SWITCH', '工作时间以外的查询列入复核', 'Look-ups outside office hours are reviewed', 0, 1, 430),
    ('sharing.review.self', 1, 'SWITCH', '疑似查询本人或家人列入复核', 'Look-ups of oneself or one''s family are reviewed', 0, 1, 440),
    ('sharing.review.stranger', 1, 'SWITCH', '被查询人与办件无关列入复核', 'Look-ups of people who have nothing to do with the case are reviewed', 0, 1, 450),
    ('sharing.disputeDays', 10, 'DAYS', '部门数据异议几个工作日内答复', 'Working days in which a department answers that its data are wrong', 1, 30, 460);

INSERT INTO notice_template
    (code, audience, name, name_en, subject, body, subject_en, body_en, is_outward, is_urgent, sort, is_matter)
VALUES
    ('lookupWaiting', 'STAFF', '一库查询等复核', 'Look-ups wait for a review',
     '有 {count} 次一库查询等您复核', '本周有 {count} 次一库查询列入复核，请在“查询复核”中处理。',
     '{count} look-ups wait for a review', 'This week {count} look-ups were marked; please go through them under review of look-ups.', FALSE, FALSE, 350, TRUE),
    ('lookupAsked', 'STAFF', '请说明一次一库查询', 'Please explain a look-up',
     '请说明您的一次一库查询', '督查室请您说明一次一库查询的缘由，请在“一库查询”中答复。',
     'Please explain a look-up of yours', 'The supervision office asks you why you looked somebody up; please answer under one-database query.', FALSE, FALSE, 355, FALSE),
    ('disputeWaiting', 'STAFF', '数据异议等答复', 'A dispute about data waits',
     '有 {count} 件数据异议等您答复', '{unit}有 {count} 件新的数据异议，请在“数据异议”中按期答复。',
     '{count} disputes about data wait for you', 'At {unit} {count} new disputes about data wait for an answer.', FALSE, FALSE, 360, TRUE),
    ('disputeAnswered', 'STAFF', '数据异议已答复', 'A dispute about data was answered',
     '您提出的数据异议已答复', '{unit}已答复您提出的数据异议，请在“数据异议”中查看。',
     'Your dispute about data was answered', '{unit} answered your dispute about data.', FALSE, FALSE, 365, FALSE);
