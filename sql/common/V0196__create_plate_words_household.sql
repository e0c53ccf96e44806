-- Whose words stand on a plate: the households behind the door when they were written. They show only while one of those lives there;
-- of words that were written before, nobody knows whose they are, and so they are agreed to anew.
CREATE TABLE plate_words_household (
    plate_id      BIGINT NOT NULL,
    household_id  BIGINT NOT NULL,
    CONSTRAINT pk_plate_words_household PRIMARY KEY (plate_id, household_id),
    CONSTRAINT fk_plate_words_household__plate FOREIGN KEY (plate_id) REFERENCES plate (id),
    CONSTRAINT fk_plate_words_household__household FOREIGN KEY (household_id) REFERENCES household (id)
);
