-- Two levels: groups such as 01 and categories such as 0101. Groups have no parent.
CREATE TABLE event_category (
    code         VARCHAR(20)  NOT NULL,
    parent_code  VARCHAR(20)  NULL,
    name         VARCHAR(60)  NOT NULL,
    name_en      VARCHAR(80)  NOT NULL,
    plain_name   VARCHAR(100) NOT NULL, -- how a resident would say it
    hotline      VARCHAR(60)  NULL,     -- numbers to call first, such as 119
    is_sealed    BOOLEAN      NOT NULL DEFAULT FALSE, -- not taken online: named readers only
    closing_condition VARCHAR(200) NULL,
    sort         INT          NOT NULL DEFAULT 0,
    is_active    BOOLEAN      NOT NULL DEFAULT TRUE,
    CONSTRAINT pk_event_category PRIMARY KEY (code),
    CONSTRAINT fk_event_category__parent FOREIGN KEY (parent_code) REFERENCES event_category (code)
);

CREATE TABLE grid_event (
    case_file_id     BIGINT       NOT NULL,
    is_urgent        BOOLEAN      NOT NULL,
    routed_unit_id   BIGINT       NULL,     -- the lead unit that the rules propose
    routing_reason   VARCHAR(300) NOT NULL,
    rework_count     INT          NOT NULL DEFAULT 0,
    CONSTRAINT pk_grid_event PRIMARY KEY (case_file_id),
    CONSTRAINT fk_grid_event__case_file FOREIGN KEY (case_file_id) REFERENCES case_file (id),
    CONSTRAINT fk_grid_event__routed_unit FOREIGN KEY (routed_unit_id) REFERENCES unit (id)
);
