-- Whoever works with the people of a place reads and keeps its archive; departments see what they know themselves.
-- The city, the supervisors, the organisation department, the petition office and administrators read none of it.
INSERT INTO role_permission (role_code, permission)
VALUES
    ('grid-worker', 'resident:read'),
    ('grid-worker', 'resident:write'),
    ('grid-worker', 'resident:reveal'),
    ('community-staff', 'resident:read'),
    ('community-staff', 'resident:write'),
    ('community-staff', 'resident:reveal'),
    ('community-staff', 'resident:sensitive'),
    ('community-staff', 'resident:import'),
    ('community-staff', 'resident:export'),
    ('community-secretary', 'resident:read'),
    ('community-secretary', 'resident:write'),
    ('community-secretary', 'resident:reveal'),
    ('community-secretary', 'resident:sensitive'),
    ('community-secretary', 'resident:import'),
    ('community-secretary', 'resident:export'),
    ('street-staff', 'resident:read'),
    ('street-staff', 'resident:reveal'),
    ('street-staff', 'resident:sensitive'),
    ('street-staff', 'resident:import'),
    ('street-staff', 'resident:export'),
    ('street-governance-center', 'resident:read'),
    ('department-desk', 'resident-info:read'),
    ('department-officer', 'resident-info:read'),
    ('department-officer', 'resident-info:write'),
    ('department-head', 'resident-info:read');
