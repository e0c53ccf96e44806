-- Which open items a person has opened himself; what is not listed and newer than his mark is bold to him.
CREATE TABLE work_item_reader (
    staff_id      BIGINT NOT NULL,
    work_item_id  BIGINT NOT NULL,
    CONSTRAINT pk_work_item_reader PRIMARY KEY (staff_id, work_item_id),
    CONSTRAINT fk_work_item_reader__staff FOREIGN KEY (staff_id) REFERENCES staff (id)
);

-- Everything up to this item counts as read.
CREATE TABLE work_read_mark (
    staff_id  BIGINT NOT NULL,
    up_to_id  BIGINT NOT NULL,
    CONSTRAINT pk_work_read_mark PRIMARY KEY (staff_id),
    CONSTRAINT fk_work_read_mark__staff FOREIGN KEY (staff_id) REFERENCES staff (id)
);

-- What was there before there were marks is not news.
INSERT INTO work_read_mark (staff_id, up_to_id)
SELECT id, COALESCE((SELECT MAX(w.id) FROM work_item w), 0)
  FROM staff;
