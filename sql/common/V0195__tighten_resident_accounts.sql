-- Whether staff saw somebody and his document before they confirmed where he lives; needed where his telephone is not the archive's.
ALTER TABLE household_claim ADD COLUMN is_seen_in_person BOOLEAN NULL;

-- Requests about one's own data go to whoever keeps the person now; those that wait are found by the day they are due.
CREATE INDEX ix_data_request__state ON data_request (state, due_at);

-- Consents that guardians gave for children opened nothing and are not asked for any more; that they were given stays.
UPDATE account_consent
   SET withdrawn_at = CURRENT_TIMESTAMP(3), withdrawn_by = 'END'
 WHERE child_number IS NOT NULL AND withdrawn_at IS NULL;
