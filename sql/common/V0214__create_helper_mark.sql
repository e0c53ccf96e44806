-- 代录: a member of staff entered something about his own data for a resident, who authorised it; the file that shows it is kept for it.
CREATE TABLE helper_mark (
    id               BIGINT      NOT NULL AUTO_INCREMENT,
    resident_number  VARCHAR(40) NOT NULL,
    authorisation    VARCHAR(20) NOT NULL, -- SIGNATURE FINGERPRINT RECORDING
    evidence_id      CHAR(32)    NULL,     -- public id; none once its time is over
    entered_by_id    BIGINT      NOT NULL,
    entered_at       DATETIME(3) NOT NULL,
    CONSTRAINT pk_helper_mark PRIMARY KEY (id),
    CONSTRAINT fk_helper_mark__entered_by FOREIGN KEY (entered_by_id) REFERENCES staff (id)
);

-- A request is an account's, or was entered for a resident. Its answer is handed over where there is no telephone to read it on.
ALTER TABLE data_request MODIFY COLUMN account_id BIGINT NULL;
ALTER TABLE data_request ADD COLUMN helper_mark_id BIGINT NULL;
ALTER TABLE data_request ADD COLUMN handed_over_at DATETIME(3) NULL;
ALTER TABLE data_request ADD COLUMN handed_over_by VARCHAR(60) NULL;
ALTER TABLE data_request ADD CONSTRAINT fk_data_request__helper_mark FOREIGN KEY (helper_mark_id) REFERENCES helper_mark (id);
CREATE INDEX ix_data_request__resident ON data_request (resident_number, id);

-- So is a consent; one that an account gave may be taken back for its owner, too.
ALTER TABLE account_consent MODIFY COLUMN account_id BIGINT NULL;
ALTER TABLE account_consent ADD COLUMN resident_number VARCHAR(40) NULL; -- for whom it was entered; none: the account's
ALTER TABLE account_consent ADD COLUMN given_mark_id BIGINT NULL;
ALTER TABLE account_consent ADD COLUMN withdrawn_mark_id BIGINT NULL;
ALTER TABLE account_consent ADD CONSTRAINT fk_account_consent__given_mark FOREIGN KEY (given_mark_id) REFERENCES helper_mark (id);
ALTER TABLE account_consent ADD CONSTRAINT fk_account_consent__withdrawn_mark FOREIGN KEY (withdrawn_mark_id) REFERENCES helper_mark (id);
CREATE INDEX ix_account_consent__resident ON account_consent (resident_number, code);

INSERT INTO role_permission (role_code, permission)
VALUES
    ('grid-worker', 'resident-account:enter'),
    ('community-staff', 'resident-account:enter'),
    ('community-secretary', 'resident-account:enter');
