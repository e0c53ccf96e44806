INSERT INTO role_permission (role_code, permission)
VALUES
    ('street-governance-center', 'case:takeover'),
    ('city-governance-center', 'case:takeover');
