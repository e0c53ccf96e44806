-- Whoever asks for an order does not issue it, so the supervision office has two people.
INSERT INTO staff (name, title, phone, created_at)
VALUES ('薛明慧', '督查专员', '0990-8206956', '2024-12-31 16:00:00');

INSERT INTO post (staff_id, unit_id, role_code, valid_from)
SELECT s.id, p.unit_id, p.role_code, p.valid_from
  FROM staff s, post p
 WHERE s.phone = '0990-8206956' AND p.staff_id = 128 AND p.role_code = 'city-supervisor';

INSERT INTO account (staff_id, username, password_hash, password_changed_at, created_at)
SELECT s.id, 'city.supervisor2', a.password_hash, a.password_changed_at, a.created_at
  FROM staff s, account a
 WHERE s.phone = '0990-8206956' AND a.username = 'city.supervisor';
