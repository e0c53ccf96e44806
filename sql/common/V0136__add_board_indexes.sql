-- Each of the board's statements reads one of these and nothing else: work that is due soon or late, cases that are
-- open, cases by the day on which they were reported.
CREATE INDEX ix_work_item__board ON work_item (status, warn_at, due_at, pool_unit_id, kind, assignee_id, community_id, street_id, grid_id, handling_unit_id);
CREATE INDEX ix_case_file__board_open ON case_file (closed_at, stage_light, light_since, promised_at, state, kind, community_id, street_id, grid_id, handling_unit_id, supervision_level);
CREATE INDEX ix_case_file__board_opened ON case_file (opened_at, stage_light, state, kind, community_id, street_id, grid_id, handling_unit_id, closed_at, return_count, rework_count, reopen_count);
