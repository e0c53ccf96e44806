-- Which units have a part in an application: its place, its window, who reviews and who decides. A list asks one unit for its latest instead
-- of joining five conditions. None of this changes after the application came in.
CREATE TABLE service_application_unit (
    case_file_id BIGINT      NOT NULL,
    unit_id      BIGINT      NOT NULL,
    submitted_at DATETIME(3) NOT NULL,
    item_code    VARCHAR(20) NOT NULL,
    CONSTRAINT pk_service_application_unit PRIMARY KEY (case_file_id, unit_id),
    CONSTRAINT fk_service_application_unit__application FOREIGN KEY (case_file_id) REFERENCES service_application (case_file_id)
);
INSERT INTO service_application_unit (case_file_id, unit_id, submitted_at, item_code)
SELECT case_file_id, community_id, submitted_at, item_code FROM service_application
UNION SELECT case_file_id, street_id, submitted_at, item_code FROM service_application
UNION SELECT case_file_id, window_unit_id, submitted_at, item_code FROM service_application
UNION SELECT case_file_id, review_unit_id, submitted_at, item_code FROM service_application
UNION SELECT case_file_id, sign_off_unit_id, submitted_at, item_code FROM service_application;
CREATE INDEX ix_service_application_unit__list ON service_application_unit (unit_id, submitted_at, case_file_id, item_code);

-- What figures count, without the wide rows.
CREATE INDEX ix_service_application__figures ON service_application (
    submitted_at, item_code, sign_off_unit_id, review_unit_id, window_unit_id, community_id, street_id, decision, decided_at,
    decided_by, promised_until, statutory_until);
