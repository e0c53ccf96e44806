-- For the board: which unit has an open case now, whoever handles it, and whether a closed one was closed on time.
ALTER TABLE case_file ADD (
    holding_unit_id  BIGINT  NULL, -- the unit of its open step
    is_on_time       BOOLEAN NULL -- what the ledger says of the whole case, once closed
);
UPDATE case_file
   SET holding_unit_id = (SELECT MAX(w.pool_unit_id)
                            FROM work_item w
                           WHERE w.case_file_id = case_file.id
                             AND w.status IN ('POOL', 'CLAIMED')
                             AND w.is_parallel = FALSE)
 WHERE closed_at IS NULL;
UPDATE case_file
   SET is_on_time = (SELECT MIN(d.is_on_time)
                       FROM deadline d
                      WHERE d.case_number = case_file.case_number
                        AND d.stage = 'CASE')
 WHERE closed_at IS NOT NULL;
DROP INDEX ix_case_file__board_open ON case_file;
DROP INDEX ix_case_file__board_opened ON case_file;
CREATE INDEX ix_case_file__board_open ON case_file (closed_at, stage_light, light_since, promised_at, state, kind, community_id, street_id, grid_id, handling_unit_id, holding_unit_id, supervision_level);
CREATE INDEX ix_case_file__board_opened ON case_file (opened_at, stage_light, state, kind, community_id, street_id, grid_id, handling_unit_id, closed_at, promised_at, is_on_time, return_count, rework_count, reopen_count);
