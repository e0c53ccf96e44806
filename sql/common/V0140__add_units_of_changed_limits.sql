-- An extension is counted in the unit of the limit that it extends, and the limit before the first correction stays on the
-- row, so that correcting a category twice gives nobody more time than he had.
ALTER TABLE deadline ADD (
    extension_unit   VARCHAR(5)   NULL, -- NULL: working days
    corrected_amount DECIMAL(8,2) NULL, -- the limit before the first correction
    corrected_unit   VARCHAR(5)   NULL
);

-- Whose case was taken over gets no copy; why stands in the case.
UPDATE notice_template
   SET body = '“{title}”（{number}）的“{step}”已改由他人办理，原因见案件的办理经过。',
       body_en = '“{step}” of “{title}” ({number}) is now with somebody else; the case says why.'
 WHERE code = 'takenOver' AND version = 0;
