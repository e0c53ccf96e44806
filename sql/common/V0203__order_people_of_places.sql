-- People are asked for by where they live and, where that is elsewhere, by where they are registered: in the order of their
-- numbers for a page, and without their rows for the figures. See docs/performance.md.
DROP INDEX ix_resident__home_grid ON resident;
DROP INDEX ix_resident__home_community ON resident;
DROP INDEX ix_resident__home_street ON resident;
CREATE INDEX ix_resident__home_grid ON resident (home_grid_id, status, grid_id, number);
CREATE INDEX ix_resident__home_community ON resident (home_community_id, status, community_id, number);
CREATE INDEX ix_resident__home_street ON resident (home_street_id, status, street_id, number);
CREATE INDEX ix_resident__community_figures
    ON resident (community_id, status, group_id, birth_date, education, political_status, work_away, health, craft);
CREATE INDEX ix_resident__street_figures
    ON resident (street_id, status, group_id, birth_date, education, political_status, work_away, health, craft);
