-- Why a paper holds no more, as everybody may know; state_reason, in somebody's own words, is for the desk only.
ALTER TABLE sealed_paper ADD COLUMN state_cause VARCHAR(10) NULL; -- REVOKED REMADE REISSUED RENEWED EXPIRED CANCELLED
UPDATE sealed_paper SET state_cause = 'REVOKED' WHERE state = 'REVOKED';
UPDATE sealed_paper SET state_cause = 'RENEWED' WHERE state = 'REPLACED';
UPDATE sealed_paper SET state_cause = 'REISSUED' WHERE state = 'REPLACED' AND state_reason = '挂失补发';
