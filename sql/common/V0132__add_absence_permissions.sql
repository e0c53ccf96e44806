-- Everybody sets his own deputies; heads and the administrator those of their units, and hand a leaver's work over.
INSERT INTO role_permission (role_code, permission)
VALUES
    ('community-secretary', 'deputy:manage'),
    ('street-governance-center', 'deputy:manage'),
    ('department-head', 'deputy:manage'),
    ('city-governance-center', 'deputy:manage'),
    ('administrator', 'deputy:manage'),
    ('community-secretary', 'work:handover'),
    ('street-governance-center', 'work:handover'),
    ('department-head', 'work:handover'),
    ('city-governance-center', 'work:handover'),
    ('administrator', 'work:handover');
