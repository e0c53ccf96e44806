-- Changes of people concern the lists of those only who work with the people of the place.
ALTER TABLE work_change ADD COLUMN case_kind VARCHAR(20) NULL;
