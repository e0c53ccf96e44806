-- Drafts of changes are personal text: another data key writes them anew row by row, by a number.
ALTER TABLE task_draft ADD COLUMN id BIGINT NOT NULL AUTO_INCREMENT UNIQUE;
