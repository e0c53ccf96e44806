-- A grid worker reports from his grid, the community at its desk; some departments push what they register.
INSERT INTO role_permission (role_code, permission)
VALUES
    ('grid-worker', 'change:report'),
    ('community-staff', 'change:report'),
    ('community-secretary', 'change:report'),
    ('community-secretary', 'change:revert'),
    ('department-desk', 'change:push'),
    ('department-officer', 'change:push'),
    ('grid-worker', 'change:read'),
    ('community-staff', 'change:read'),
    ('community-secretary', 'change:read'),
    ('street-staff', 'change:read'),
    ('street-governance-center', 'change:read'),
    ('department-desk', 'change:read'),
    ('department-officer', 'change:read'),
    ('department-head', 'change:read'),
    ('administrator', 'change:settings');

-- H-06: who works with the people of the place, and the departments to which a case was given; not the city.
INSERT INTO role_scope (role_code, case_kind, scope)
SELECT role_code, 'CHANGE', scope FROM role_scope WHERE case_kind = 'EVENT' AND scope IN ('PLACE', 'ASSIGNED');
