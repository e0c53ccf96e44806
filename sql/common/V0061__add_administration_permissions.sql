INSERT INTO role_permission (role_code, permission)
VALUES
    ('administrator', 'reference:manage'),
    ('city-governance-center', 'reference:manage'),
    ('administrator', 'model:read'),
    ('city-governance-center', 'model:read');
