-- What a case must show before its handling is finished. A row of a group holds for those categories of the group that
-- have no active row of their own.
CREATE TABLE category_requirement (
    id             BIGINT       NOT NULL AUTO_INCREMENT,
    category_code  VARCHAR(20)  NOT NULL,
    code           VARCHAR(30)  NOT NULL,
    kind           VARCHAR(20)  NOT NULL, -- PHOTO_BEFORE PHOTO_AFTER PHOTO SLIP_NUMBER TEXT SECOND_VISIT DOCUMENT CONFIRMATION
    label          VARCHAR(60)  NOT NULL,
    label_en       VARCHAR(100) NOT NULL,
    help           VARCHAR(200) NULL,
    help_en        VARCHAR(200) NULL,
    is_required    BOOLEAN      NOT NULL DEFAULT TRUE,
    sort           INT          NOT NULL DEFAULT 0,
    is_active      BOOLEAN      NOT NULL DEFAULT TRUE,
    version        INT          NOT NULL DEFAULT 0,
    changed_at     DATETIME(3)  NULL,
    changed_by_id  BIGINT       NULL,
    CONSTRAINT pk_category_requirement PRIMARY KEY (id),
    CONSTRAINT uq_category_requirement__category_code UNIQUE (category_code, code),
    CONSTRAINT fk_category_requirement__category FOREIGN KEY (category_code) REFERENCES event_category (code),
    CONSTRAINT fk_category_requirement__changed_by FOREIGN KEY (changed_by_id) REFERENCES staff (id)
);

ALTER TABLE event_category ADD COLUMN version INT NOT NULL DEFAULT 0;
ALTER TABLE event_category ADD COLUMN changed_at DATETIME(3) NULL;
ALTER TABLE event_category ADD COLUMN changed_by_id BIGINT NULL;
ALTER TABLE event_category ADD CONSTRAINT fk_event_category__changed_by FOREIGN KEY (changed_by_id) REFERENCES staff (id);

INSERT INTO role_permission (role_code, permission)
VALUES
    ('administrator', 'category:manage'),
    ('city-governance-center', 'category:manage');
