-- What the board of supervisors asks of every open case, beside its state and its promise.
ALTER TABLE case_file ADD (
    light_since   DATETIME(3) NULL, -- since when the stage light has had its colour
    return_count  INT NOT NULL DEFAULT 0 -- how often a unit sent the case back to whoever dispatched it
);
UPDATE case_file SET light_since = opened_at;
UPDATE case_file
   SET light_since = (SELECT MIN(w.opened_at)
                        FROM work_item w
                       WHERE w.case_file_id = case_file.id
                         AND w.status IN ('POOL', 'CLAIMED')
                         AND w.is_parallel = FALSE)
 WHERE closed_at IS NULL
   AND EXISTS (SELECT 1
                 FROM work_item w
                WHERE w.case_file_id = case_file.id
                  AND w.status IN ('POOL', 'CLAIMED')
                  AND w.is_parallel = FALSE);
UPDATE case_file
   SET return_count = COALESCE((SELECT g.return_count FROM grid_event g WHERE g.case_file_id = case_file.id), 0)
 WHERE has_returned = TRUE;
ALTER TABLE grid_event DROP COLUMN return_count; -- it is the case's now

INSERT INTO office_setting (code, amount, unit, name, name_en, min_amount, max_amount, sort)
VALUES
    ('board.redDays', 3, 'DAYS', '红灯连续亮几天列入监督看板', 'Days of red light after which a case is on the board', 1, 90, 200),
    ('board.yellowDays', 3, 'DAYS', '黄灯连续亮几天列入监督看板', 'Days of yellow light after which a case is on the board', 1, 90, 210);

INSERT INTO role_permission (role_code, permission)
VALUES
    ('city-supervisor', 'report:read'),
    ('organization-department', 'report:read'),
    ('city-governance-center', 'report:read'),
    ('street-governance-center', 'report:read'),
    ('department-head', 'report:read'),
    ('community-secretary', 'report:read');
