-- H-07: for which purpose, of which kind of case, which kinds of data may be looked at: what is not here is not shown (to be
-- verified with the data bureau). What a role sees of them stands in shared_right.
CREATE TABLE shared_purpose_kind (
    purpose_code VARCHAR(40) NOT NULL, -- of the list shared-purpose
    case_kind    VARCHAR(20) NOT NULL,
    kind_code    VARCHAR(40) NOT NULL,
    CONSTRAINT pk_shared_purpose_kind PRIMARY KEY (purpose_code, case_kind, kind_code),
    CONSTRAINT fk_shared_purpose_kind__kind FOREIGN KEY (kind_code) REFERENCES resident_info_kind (code)
);
INSERT INTO shared_purpose_kind (purpose_code, case_kind, kind_code)
SELECT 'service', 'SERVICE', code
  FROM resident_info_kind
 WHERE code NOT IN ('party-membership', 'credit');
INSERT INTO shared_purpose_kind (purpose_code, case_kind, kind_code)
SELECT 'relief', 'SERVICE', code
  FROM resident_info_kind
 WHERE code IN ('household-register', 'residence-registration', 'marriage-register', 'low-income', 'destitute-support',
                'death-register', 'orphans-left-behind', 'vehicles', 'pension-contributions', 'pension-benefits',
                'employment', 'medical-insurance', 'chronic-benefits', 'school-record', 'student-aid', 'real-estate',
                'homestead', 'housing-support', 'unsafe-house', 'housing-fund', 'tax-records', 'business-posts',
                'land-contract', 'subsidy-card', 'relapse-monitoring', 'disability-card', 'veterans', 'disaster-list',
                'resettlement');
INSERT INTO shared_purpose_kind (purpose_code, case_kind, kind_code)
SELECT 'event', 'EVENT', code
  FROM resident_info_kind
 WHERE code IN ('household-register', 'residence-registration', 'rental-link', 'vehicles', 'low-income',
                'destitute-support', 'orphans-left-behind', 'chronic-benefits', 'family-doctor', 'homestead',
                'unsafe-house', 'utility-accounts', 'business-posts', 'land-contract', 'forest-rights', 'disability-card',
                'disaster-list');
INSERT INTO shared_purpose_kind (purpose_code, case_kind, kind_code)
SELECT 'petition', 'PETITION', code
  FROM resident_info_kind
 WHERE code IN ('household-register', 'residence-registration', 'marriage-register', 'low-income', 'destitute-support',
                'pension-contributions', 'pension-benefits', 'employment', 'medical-insurance', 'real-estate', 'homestead',
                'housing-support', 'unsafe-house', 'business-posts', 'land-contract', 'subsidy-card', 'forest-rights',
                'disability-card', 'veterans', 'resettlement');
INSERT INTO shared_purpose_kind (purpose_code, case_kind, kind_code)
SELECT 'change', 'CHANGE', code
  FROM resident_info_kind
 WHERE code IN ('household-register', 'identity-documents', 'residence-registration', 'rental-link', 'marriage-register',
                'low-income', 'destitute-support', 'death-register', 'orphans-left-behind', 'employment',
                'birth-certificate', 'childbirth-register', 'school-record', 'disability-card');
INSERT INTO shared_purpose_kind (purpose_code, case_kind, kind_code)
SELECT 'emergency', 'EVENT', code
  FROM resident_info_kind
 WHERE code IN ('household-register', 'residence-registration', 'rental-link', 'vehicles', 'destitute-support',
                'orphans-left-behind', 'chronic-benefits', 'family-doctor', 'unsafe-house', 'disability-card',
                'disaster-list');

-- Before there is an application: which papers somebody need not bring. It has no case, and is written down all the same.
ALTER TABLE shared_lookup MODIFY COLUMN case_number VARCHAR(40) NULL;
ALTER TABLE shared_lookup ADD COLUMN item_code VARCHAR(20) NULL;
INSERT INTO reference_value (list_code, code, name, name_en, sort)
VALUES ('shared-purpose', 'outlook', '申请前告知要带的材料', 'Tell what to bring before an application', 70);

INSERT INTO office_setting (code, amount, unit, name, name_en, min_amount, max_amount, sort)
VALUES
    ('sharing.review.unknown', 1, 'SWITCH', '办件中没有当事人的查询列入复核', 'Look-ups for a case that names nobody are reviewed', 0, 1, 451),
    ('sharing.review.ownCase', 1, 'SWITCH', '为自己上报的事件查询列入复核', 'Look-ups for a case that the reader reported himself are reviewed', 0, 1, 452);
