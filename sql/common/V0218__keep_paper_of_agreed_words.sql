-- Where a household agreed anew to the words on a plate that is made: on which day, and on what paper.
ALTER TABLE plate ADD COLUMN motto_agreed_on DATE NULL;
ALTER TABLE plate ADD COLUMN motto_paper VARCHAR(100) NULL;
