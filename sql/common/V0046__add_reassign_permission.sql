-- Heads take over and move what others of their unit, or of a unit below it, have.
INSERT INTO role_permission (role_code, permission)
VALUES
    ('community-secretary', 'task:reassign'),
    ('street-governance-center', 'task:reassign'),
    ('department-head', 'task:reassign'),
    ('city-governance-center', 'task:reassign');
