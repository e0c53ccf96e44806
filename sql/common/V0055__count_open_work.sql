-- How much open work there is, by everything a list can be narrowed to: exact counts without counting rows.
-- scope: POOL and GUEST (a pool inside and outside the case's own units), GRID COMMUNITY STREET HANDLER, CITY (unit 0).
CREATE TABLE work_count (
    scope          VARCHAR(10) NOT NULL,
    unit_id        BIGINT      NOT NULL,
    pool_role      VARCHAR(40) NOT NULL, -- of pools, else empty
    status         VARCHAR(10) NOT NULL, -- POOL CLAIMED
    kind           VARCHAR(20) NOT NULL,
    stage_light    VARCHAR(10) NOT NULL,
    category_code  VARCHAR(20) NOT NULL,
    items          BIGINT      NOT NULL,
    CONSTRAINT pk_work_count PRIMARY KEY (scope, unit_id, pool_role, status, kind, stage_light, category_code)
);

-- What of an item stands in work_count. A change to the item makes it uncounted by itself, in the same row; a job moves
-- it over. A count adds the few uncounted ones, so it is exact before and after, and no two people wait for a counter.
ALTER TABLE work_item ADD COLUMN counted_status VARCHAR(10) NULL;
ALTER TABLE work_item ADD COLUMN counted_pool_unit_id BIGINT NULL;
ALTER TABLE work_item ADD COLUMN counted_pool_role VARCHAR(40) NULL;
ALTER TABLE work_item ADD COLUMN counted_handling_unit_id BIGINT NULL;
ALTER TABLE work_item ADD COLUMN counted_stage_light VARCHAR(10) NULL;
ALTER TABLE work_item ADD COLUMN counted_category_code VARCHAR(20) NULL;
ALTER TABLE work_item ADD COLUMN uncounted INT GENERATED ALWAYS AS (
    CASE WHEN status IN ('POOL', 'CLAIMED')
         THEN CASE WHEN counted_status = status
                    AND counted_pool_unit_id = pool_unit_id
                    AND counted_pool_role = pool_role
                    AND COALESCE(counted_handling_unit_id, 0) = COALESCE(handling_unit_id, 0)
                    AND counted_stage_light = stage_light
                    AND counted_category_code = category_code
                   THEN 0 ELSE 1 END
         ELSE CASE WHEN counted_status IS NULL THEN 0 ELSE 1 END
    END) /*! STORED */;
CREATE INDEX ix_work_item__uncounted ON work_item (uncounted, id);

-- The lists in their order, with what they are narrowed by, so that a row that is passed over is not read.
CREATE INDEX ix_work_item__pool_list ON work_item (pool_unit_id, pool_role, status, due_at, id, stage_light, category_code, kind);
CREATE INDEX ix_work_item__grid_list ON work_item (grid_id, status, due_at, id, stage_light, category_code, kind, pool_unit_id, pool_role, assignee_id);
CREATE INDEX ix_work_item__community_list ON work_item (community_id, status, due_at, id, stage_light, category_code, kind, pool_unit_id, pool_role, assignee_id);
CREATE INDEX ix_work_item__street_list ON work_item (street_id, status, due_at, id, stage_light, category_code, kind, pool_unit_id, pool_role, assignee_id);
CREATE INDEX ix_work_item__handler_list ON work_item (handling_unit_id, status, due_at, id, stage_light, category_code, kind, pool_unit_id, pool_role, assignee_id);
CREATE INDEX ix_work_item__city_list ON work_item (status, due_at, id, stage_light, category_code, kind, pool_unit_id, pool_role, assignee_id);
DROP INDEX ix_work_item__pool ON work_item;
DROP INDEX ix_work_item__grid ON work_item;
DROP INDEX ix_work_item__community ON work_item;
DROP INDEX ix_work_item__street ON work_item;
DROP INDEX ix_work_item__handling_unit ON work_item;
DROP INDEX ix_work_item__status ON work_item;
