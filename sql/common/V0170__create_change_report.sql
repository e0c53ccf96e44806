-- What was reported of a change of the population, beside its case file. People and households by their numbers; what somebody
-- typed of people is encrypted (SM4). See docs/adr/0030.
CREATE TABLE change_report (
    case_file_id      BIGINT        NOT NULL,
    kind              VARCHAR(20)   NOT NULL, -- BIRTH DEATH MOVE_IN MOVE_OUT MARRIAGE WORK_AWAY RETURN CATEGORY
    source            VARCHAR(20)   NOT NULL, -- GRID COMMUNITY DEPARTMENT
    source_unit_id    BIGINT        NOT NULL,
    reported_by_id    BIGINT        NOT NULL,
    household_number  VARCHAR(40)   NOT NULL,
    resident_number   VARCHAR(40)   NULL,
    joining_number    VARCHAR(40)   NULL,
    happened_on       DATE          NOT NULL,
    settled_on        DATE          NULL, -- the day that verification or the owner department found
    facts             VARCHAR(6000) NOT NULL, -- SM4
    note              VARCHAR(3000) NULL, -- SM4
    basis             VARCHAR(20)   NULL, -- how it was verified
    checked_version   INT           NULL, -- of the person or the household, when it was verified
    checked_by_id     BIGINT        NULL,
    checked_at        DATETIME(3)   NULL,
    conflict_field    VARCHAR(40)   NULL,
    owner_unit_id     BIGINT        NULL,
    chosen_source     VARCHAR(20)   NULL, -- report or register
    applied_by_id     BIGINT        NULL,
    applied_at        DATETIME(3)   NULL,
    trace             VARCHAR(4000) NULL, -- keys of the rows that it wrote
    reverted_by_id    BIGINT        NULL,
    reverted_at       DATETIME(3)   NULL,
    CONSTRAINT pk_change_report PRIMARY KEY (case_file_id),
    CONSTRAINT fk_change_report__case_file FOREIGN KEY (case_file_id) REFERENCES case_file (id),
    CONSTRAINT fk_change_report__source_unit FOREIGN KEY (source_unit_id) REFERENCES unit (id),
    CONSTRAINT fk_change_report__reported_by FOREIGN KEY (reported_by_id) REFERENCES staff (id),
    CONSTRAINT fk_change_report__checked_by FOREIGN KEY (checked_by_id) REFERENCES staff (id),
    CONSTRAINT fk_change_report__owner_unit FOREIGN KEY (owner_unit_id) REFERENCES unit (id),
    CONSTRAINT fk_change_report__applied_by FOREIGN KEY (applied_by_id) REFERENCES staff (id),
    CONSTRAINT fk_change_report__reverted_by FOREIGN KEY (reverted_by_id) REFERENCES staff (id)
);
CREATE INDEX ix_change_report__resident ON change_report (resident_number);
CREATE INDEX ix_change_report__household ON change_report (household_number);

-- What a unit has to see to after a change was applied, and what it answered; round 2 undoes round 1.
CREATE TABLE change_follow_up (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    case_file_id    BIGINT       NOT NULL,
    effect_code     VARCHAR(40)  NOT NULL,
    unit_id         BIGINT       NOT NULL,
    round           INT          NOT NULL,
    action          VARCHAR(200) NOT NULL, -- as the table said then
    action_en       VARCHAR(300) NOT NULL,
    info_kind       VARCHAR(40)  NULL,
    task_id         VARCHAR(64)  NULL,
    status          VARCHAR(20)  NOT NULL, -- OPEN DONE NOT_CONCERNED WITHDRAWN
    answered_by_id  BIGINT       NULL,
    answered_at     DATETIME(3)  NULL,
    CONSTRAINT pk_change_follow_up PRIMARY KEY (id),
    CONSTRAINT uq_change_follow_up__effect UNIQUE (case_file_id, effect_code, round),
    CONSTRAINT fk_change_follow_up__case_file FOREIGN KEY (case_file_id) REFERENCES case_file (id),
    CONSTRAINT fk_change_follow_up__unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT fk_change_follow_up__answered_by FOREIGN KEY (answered_by_id) REFERENCES staff (id)
);
