-- Who steps in where the unit of a task is itself complained of.
ALTER TABLE role ADD (superior_role VARCHAR(40) NULL);
UPDATE role SET superior_role = 'community-staff' WHERE code = 'grid-worker';
UPDATE role SET superior_role = 'street-governance-center' WHERE code IN ('community-staff', 'community-secretary');
UPDATE role SET superior_role = 'city-governance-center'
 WHERE code IN ('street-staff', 'street-governance-center', 'department-desk', 'department-officer', 'department-head');
