-- Reports that may be about the same people wait for each other at one of these turns, whatever household each of them names.
-- See docs/adr/0037.
CREATE TABLE change_turn (
    slot INT NOT NULL,
    CONSTRAINT pk_change_turn PRIMARY KEY (slot)
);

INSERT INTO change_turn (slot)
VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15),
       (16), (17), (18), (19), (20), (21), (22), (23), (24), (25), (26), (27), (28), (29), (30), (31),
       (32), (33), (34), (35), (36), (37), (38), (39), (40), (41), (42), (43), (44), (45), (46), (47),
       (48), (49), (50), (51), (52), (53), (54), (55), (56), (57), (58), (59), (60), (61), (62), (63);

-- A keyed fingerprint of the document of somebody who comes and was typed, so that he is not reported twice.
ALTER TABLE change_report ADD COLUMN person_key VARCHAR(64) NULL;
CREATE INDEX ix_change_report__person ON change_report (person_key);
CREATE INDEX ix_change_report__joining ON change_report (joining_number);
