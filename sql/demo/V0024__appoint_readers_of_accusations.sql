-- The head of the discipline body named two readers; the supervision office above named one of its own.
INSERT INTO accusation_reader (staff_id, body_level, valid_from, appointed_by_id)
SELECT r.staff_id, 0, r.created_at, h.staff_id
  FROM account r, account h
 WHERE r.username IN ('dept.jw', 'officer.jw') AND h.username = 'head.jw';

INSERT INTO accusation_reader (staff_id, body_level, valid_from, appointed_by_id)
SELECT r.staff_id, 1, r.created_at, h.staff_id
  FROM account r, account h
 WHERE r.username = 'city.supervisor2' AND h.username = 'city.supervisor';
