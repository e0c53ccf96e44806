INSERT INTO role (code, name, name_en, unit_kind, sort)
VALUES
    ('coop-clerk', '供销社营业员', 'Clerk of the co-op', 'COMMUNITY', 35);

-- Points are a village's own matter: read where they were earned, by the street above it, and by nobody else because of his post.
INSERT INTO role_scope (role_code, case_kind, scope)
VALUES
    ('grid-worker', 'POINTS', 'PLACE'),
    ('community-staff', 'POINTS', 'PLACE'),
    ('community-secretary', 'POINTS', 'PLACE'),
    ('street-staff', 'POINTS', 'PLACE'),
    ('street-leader', 'POINTS', 'PLACE'),
    ('street-governance-center', 'POINTS', 'PLACE'),
    ('coop-clerk', 'EVENT', 'NONE');

INSERT INTO role_permission (role_code, permission)
VALUES
    ('grid-worker', 'points:read'),
    ('grid-worker', 'points:record'),
    ('community-staff', 'points:read'),
    ('community-staff', 'points:record'),
    ('community-staff', 'points:rules'),
    ('community-secretary', 'points:read'),
    ('community-secretary', 'points:record'),
    ('community-secretary', 'points:rules'),
    ('community-secretary', 'points:adopt'),
    ('community-secretary', 'points:reverse'),
    ('street-staff', 'points:read'),
    ('street-leader', 'points:read'),
    ('street-governance-center', 'points:read'),
    ('coop-clerk', 'coop:sell'),
    ('coop-clerk', 'coop:stock'),
    ('coop-clerk', 'calendar:read'),
    ('community-secretary', 'coop:stock'),
    ('community-staff', 'coop:stock');

INSERT INTO office_setting (code, amount, unit, name, name_en, min_amount, max_amount, sort)
VALUES
    ('points.publicityDays', 3, 'DAYS', '善行公示多少日', 'Days for which a deed is public before it is posted', 3, 7, 460),
    ('points.claimDays', 90, 'DAYS', '多少日内的善行可以申报', 'Days for which a deed may be claimed afterwards', 7, 366, 462),
    ('points.fenPerPoint', 100, 'FEN', '一积分抵多少分钱', 'Fen for which one point stands', 1, 1000, 464),
    ('points.stepPercent', 5, 'PERCENT', '一积分折扣多少', 'Discount for one point', 1, 10, 466),
    ('points.mostSteps', 4, 'TIMES', '折扣最多几档', 'Steps of discount at most', 1, 10, 468),
    ('points.holdHours', 48, 'HOURS', '兑换商品保留多久', 'Hours for which goods are put aside', 1, 168, 470),
    ('points.bigFrom', 50, 'SCORE', '一年多少分以上算积分大户', 'Points of a year from which a household is a big one', 10, 1000, 472),
    ('points.titlePercent', 5, 'PERCENT', '道德模范之家取全年积分前多少', 'Share of households proposed for the title', 1, 20, 474);
