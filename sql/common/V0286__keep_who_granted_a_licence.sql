-- Whoever grants a licence by himself does not hand it out; by whom each step was made, beside the name.
ALTER TABLE licence_step ADD COLUMN by_id BIGINT NULL;
-- A village decides on no licence.
DELETE FROM role_permission WHERE role_code = 'community-secretary' AND permission = 'licence:decide';
