-- When a run failed by the rule; nothing once one went through again.
ALTER TABLE retention_rule ADD COLUMN last_failed_at DATETIME(3) NULL;
