-- The reader goes from line to line along one of these, whatever it filters by; the key of the table ends each of them.
CREATE INDEX ix_audit_log__action ON audit_log (action, happened_at);
CREATE INDEX ix_audit_log__object ON audit_log (object, happened_at);
CREATE INDEX ix_audit_log__result ON audit_log (result, happened_at);
