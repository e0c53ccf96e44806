-- Who decides what a town decides is somebody else than who reviews it, and two go to see for themselves.
INSERT INTO staff (name, title, phone, created_at)
VALUES
    ('苏文博', '街道党工委副书记', '0990-8397009', '2024-12-31 16:00:00'),
    ('邓秋菊', '副镇长', '0990-8397062', '2024-12-31 16:00:00'),
    ('钱思琪', '街道民政办干事', '0990-8397115', '2024-12-31 16:00:00'),
    ('汪海涛', '镇民政办干事', '0990-8397168', '2024-12-31 16:00:00'),
    ('龚学军', '资源管理科科员', '0990-8397221', '2024-12-31 16:00:00'),
    ('熊雅芳', '社会救助科科员', '0990-8397274', '2024-12-31 16:00:00'),
    ('段志远', '创业指导科科员', '0990-8397327', '2024-12-31 16:00:00');

INSERT INTO post (staff_id, unit_id, role_code, valid_from)
SELECT s.id, p.unit_id, 'street-leader', p.valid_from
  FROM staff s, account a JOIN post p ON p.staff_id = a.staff_id
 WHERE s.phone = '0990-8397009' AND a.username = 'street1';
INSERT INTO account (staff_id, username, password_hash, password_changed_at, created_at)
SELECT s.id, 'street.leader1', a.password_hash, a.password_changed_at, a.created_at
  FROM staff s, account a
 WHERE s.phone = '0990-8397009' AND a.username = 'street1';

INSERT INTO post (staff_id, unit_id, role_code, valid_from)
SELECT s.id, p.unit_id, 'street-leader', p.valid_from
  FROM staff s, account a JOIN post p ON p.staff_id = a.staff_id
 WHERE s.phone = '0990-8397062' AND a.username = 'street2';
INSERT INTO account (staff_id, username, password_hash, password_changed_at, created_at)
SELECT s.id, 'street.leader2', a.password_hash, a.password_changed_at, a.created_at
  FROM staff s, account a
 WHERE s.phone = '0990-8397062' AND a.username = 'street2';

INSERT INTO post (staff_id, unit_id, role_code, valid_from)
SELECT s.id, p.unit_id, 'street-staff', p.valid_from
  FROM staff s, account a JOIN post p ON p.staff_id = a.staff_id
 WHERE s.phone = '0990-8397115' AND a.username = 'street1';
INSERT INTO account (staff_id, username, password_hash, password_changed_at, created_at)
SELECT s.id, 'street3', a.password_hash, a.password_changed_at, a.created_at
  FROM staff s, account a
 WHERE s.phone = '0990-8397115' AND a.username = 'street1';

INSERT INTO post (staff_id, unit_id, role_code, valid_from)
SELECT s.id, p.unit_id, 'street-staff', p.valid_from
  FROM staff s, account a JOIN post p ON p.staff_id = a.staff_id
 WHERE s.phone = '0990-8397168' AND a.username = 'street2';
INSERT INTO account (staff_id, username, password_hash, password_changed_at, created_at)
SELECT s.id, 'street4', a.password_hash, a.password_changed_at, a.created_at
  FROM staff s, account a
 WHERE s.phone = '0990-8397168' AND a.username = 'street2';

INSERT INTO post (staff_id, unit_id, role_code, valid_from)
SELECT s.id, p.unit_id, 'department-officer', p.valid_from
  FROM staff s, account a JOIN post p ON p.staff_id = a.staff_id
 WHERE s.phone = '0990-8397221' AND a.username = 'officer.ly';
INSERT INTO account (staff_id, username, password_hash, password_changed_at, created_at)
SELECT s.id, 'officer.ly2', a.password_hash, a.password_changed_at, a.created_at
  FROM staff s, account a
 WHERE s.phone = '0990-8397221' AND a.username = 'officer.ly';

INSERT INTO post (staff_id, unit_id, role_code, valid_from)
SELECT s.id, p.unit_id, 'department-officer', p.valid_from
  FROM staff s, account a JOIN post p ON p.staff_id = a.staff_id
 WHERE s.phone = '0990-8397274' AND a.username = 'officer.mz';
INSERT INTO account (staff_id, username, password_hash, password_changed_at, created_at)
SELECT s.id, 'officer.mz2', a.password_hash, a.password_changed_at, a.created_at
  FROM staff s, account a
 WHERE s.phone = '0990-8397274' AND a.username = 'officer.mz';

INSERT INTO post (staff_id, unit_id, role_code, valid_from)
SELECT s.id, p.unit_id, 'department-officer', p.valid_from
  FROM staff s, account a JOIN post p ON p.staff_id = a.staff_id
 WHERE s.phone = '0990-8397327' AND a.username = 'officer.rs';
INSERT INTO account (staff_id, username, password_hash, password_changed_at, created_at)
SELECT s.id, 'officer.rs2', a.password_hash, a.password_changed_at, a.created_at
  FROM staff s, account a
 WHERE s.phone = '0990-8397327' AND a.username = 'officer.rs';
