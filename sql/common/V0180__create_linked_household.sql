-- Which household a red grid member looks after (联系户), from when to when; rows are ended, never changed.
CREATE TABLE linked_household (
    id                 BIGINT       NOT NULL AUTO_INCREMENT,
    household_id       BIGINT       NOT NULL,
    open_household_id  BIGINT       NULL, -- the same until the link is ended: a household has one member at a time
    grid_id            BIGINT       NOT NULL, -- in which the member holds his post
    staff_id           BIGINT       NOT NULL,
    linked_at          DATETIME(3)  NOT NULL,
    linked_by          VARCHAR(60)  NOT NULL,
    ended_at           DATETIME(3)  NULL,
    ended_by           VARCHAR(60)  NULL,
    end_note           VARCHAR(200) NULL,
    CONSTRAINT pk_linked_household PRIMARY KEY (id),
    CONSTRAINT uq_linked_household__open UNIQUE (open_household_id),
    CONSTRAINT fk_linked_household__household FOREIGN KEY (household_id) REFERENCES household (id),
    CONSTRAINT fk_linked_household__grid FOREIGN KEY (grid_id) REFERENCES unit (id),
    CONSTRAINT fk_linked_household__staff FOREIGN KEY (staff_id) REFERENCES staff (id)
);
CREATE INDEX ix_linked_household__staff ON linked_household (staff_id, grid_id, open_household_id);
CREATE INDEX ix_linked_household__grid ON linked_household (grid_id, open_household_id, staff_id);
CREATE INDEX ix_linked_household__household ON linked_household (household_id, id);

INSERT INTO role (code, name, name_en, unit_kind, sort)
VALUES ('red-grid-member', '红色网格员', 'Red grid member', 'GRID', 15);

-- He reads the households linked with him and no others of his grid (H-06); what he sees at a door he reports.
INSERT INTO role_permission (role_code, permission)
VALUES
    ('red-grid-member', 'resident:read'),
    ('red-grid-member', 'resident:linked-only'),
    ('red-grid-member', 'event:report'),
    ('red-grid-member', 'evidence:upload'),
    ('red-grid-member', 'calendar:read'),
    ('red-grid-member', 'task:work'),
    ('grid-worker', 'resident:read-links'),
    ('community-staff', 'resident:read-links'),
    ('community-staff', 'resident:link'),
    ('community-secretary', 'resident:read-links'),
    ('community-secretary', 'resident:link'),
    ('street-staff', 'resident:read-links'),
    ('street-governance-center', 'resident:read-links');

INSERT INTO office_setting (code, amount, unit, name, name_en, min_amount, max_amount, sort)
VALUES
    ('linkedHouseholds.fewest', 5, 'HOUSEHOLDS', '一名红色网格员至少联系几户', 'Fewest households linked with a red grid member', 0, 100, 200),
    ('linkedHouseholds.most', 15, 'HOUSEHOLDS', '一名红色网格员至多联系几户', 'Most households linked with a red grid member', 1, 200, 210);
