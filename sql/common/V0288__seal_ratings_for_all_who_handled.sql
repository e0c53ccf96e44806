-- Of which units and people a rating is, besides the one that it counts for: they learn nothing before the follow-up is over.
CREATE TABLE service_rating_unit (
    rating_id BIGINT NOT NULL,
    unit_id   BIGINT NOT NULL,
    CONSTRAINT pk_service_rating_unit PRIMARY KEY (rating_id, unit_id),
    CONSTRAINT fk_service_rating_unit__rating FOREIGN KEY (rating_id) REFERENCES service_rating (id),
    CONSTRAINT fk_service_rating_unit__unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);
CREATE TABLE service_rating_staff (
    rating_id BIGINT NOT NULL,
    staff_id  BIGINT NOT NULL,
    CONSTRAINT pk_service_rating_staff PRIMARY KEY (rating_id, staff_id),
    CONSTRAINT fk_service_rating_staff__rating FOREIGN KEY (rating_id) REFERENCES service_rating (id),
    CONSTRAINT fk_service_rating_staff__staff FOREIGN KEY (staff_id) REFERENCES staff (id)
);
INSERT INTO service_rating_unit (rating_id, unit_id)
SELECT id, unit_id FROM service_rating;
INSERT INTO service_rating_staff (rating_id, staff_id)
SELECT id, staff_id FROM service_rating WHERE staff_id IS NOT NULL;

-- Who may see what he said: the account that he was logged in with, besides the device that he rated on.
ALTER TABLE service_rating ADD COLUMN rater_account VARCHAR(40) NULL;
-- Of the printed code of a window: keyed fingerprint of device and day, so that each device rates once a day.
ALTER TABLE service_rating ADD COLUMN device_key CHAR(64) NULL;
-- Many at one window within minutes: somebody should look at them.
ALTER TABLE service_rating ADD COLUMN is_burst BOOLEAN NOT NULL DEFAULT FALSE;
CREATE INDEX ix_service_rating__counter ON service_rating (counter_id, rated_at);

INSERT INTO office_setting (code, amount, unit, name, name_en, min_amount, max_amount, sort)
VALUES
    ('rating.visitMinutes', 30, 'MINUTES', '本次评价码多少分钟内有效', 'Minutes for which the code of a visit is good', 5, 480, 401),
    ('rating.burst', 5, 'TIMES', '同一窗口短时间内评价超过几次作标记', 'Ratings of a window within minutes above which they are marked (0: off)', 0, 100, 402),
    ('rating.burstMinutes', 10, 'MINUTES', '集中评价按多少分钟计', 'Minutes within which ratings of a window count as many at once', 1, 120, 403);
