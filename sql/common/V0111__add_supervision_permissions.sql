-- The supervision office works on orders; whoever stands above or beside a handling unit may urge it.
INSERT INTO role_permission (role_code, permission)
VALUES
    ('city-supervisor', 'task:work'),
    ('city-supervisor', 'evidence:upload'),
    ('city-supervisor', 'case:supervise'),
    ('organization-department', 'case:supervise'),
    ('city-governance-center', 'case:supervise'),
    ('community-staff', 'case:urge'),
    ('community-secretary', 'case:urge'),
    ('street-staff', 'case:urge'),
    ('street-governance-center', 'case:urge'),
    ('department-head', 'case:urge'),
    ('city-governance-center', 'case:urge'),
    ('city-supervisor', 'case:urge'),
    ('organization-department', 'case:urge');

-- Whoever reads events of a place or of a unit reads the orders about them.
INSERT INTO role_scope (role_code, case_kind, scope)
SELECT role_code, 'SUPERVISION', scope FROM role_scope WHERE case_kind = 'EVENT';
