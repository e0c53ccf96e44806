-- Where nobody of the city's governance centre may decide, city supervision does.
UPDATE role SET superior_role = 'city-supervisor' WHERE code = 'city-governance-center';
