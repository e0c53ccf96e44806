-- Names and conditions that people read use the punctuation of their language.
UPDATE role SET name = REPLACE(REPLACE(name, '(', '（'), ')', '）') WHERE name LIKE '%(%';
UPDATE event_category
   SET closing_condition = REPLACE(closing_condition, ',', '，')
 WHERE closing_condition LIKE '%,%';
