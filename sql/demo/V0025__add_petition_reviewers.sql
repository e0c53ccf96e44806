-- Who reviews and re-reviews petitions of the demo county, and a colleague who checks what an officer of the land bureau writes.
INSERT INTO unit (code, name, name_en, kind, parent_id, path, phone, sort, created_at)
VALUES
    ('FCFH', '市政府信访复查复核办公室', 'Municipal office for petition reviews', 'DEPARTMENT', 1, '', '0990-8010705', 160, '2024-12-31 16:00:00'),
    ('SFCFH', '上级政府信访复查复核办公室', 'Higher office for petition reviews', 'DEPARTMENT', 1, '', '0990-8010742', 161, '2024-12-31 16:00:00');
UPDATE unit SET path = CONCAT('/1/', id, '/') WHERE code IN ('FCFH', 'SFCFH');

INSERT INTO petition_review_body (handling_unit, review_unit, re_review_unit) VALUES ('', 'FCFH', 'SFCFH');

INSERT INTO staff (name, title, phone, created_at)
VALUES
    ('殷国栋', '复查科科员', '0990-8397401', '2024-12-31 16:00:00'),
    ('阎淑芬', '复查办主任', '0990-8397402', '2024-12-31 16:00:00'),
    ('柏景行', '复核科科员', '0990-8397403', '2024-12-31 16:00:00'),
    ('蒲玉珍', '复核办主任', '0990-8397404', '2024-12-31 16:00:00'),
    ('晏子明', '法规科科员', '0990-8397405', '2024-12-31 16:00:00');

INSERT INTO post (staff_id, unit_id, role_code, valid_from)
SELECT s.id, u.id, 'petition-reviewer', u.created_at FROM staff s, unit u WHERE s.phone = '0990-8397401' AND u.code = 'FCFH';
INSERT INTO post (staff_id, unit_id, role_code, valid_from)
SELECT s.id, u.id, 'petition-review-head', u.created_at FROM staff s, unit u WHERE s.phone = '0990-8397402' AND u.code = 'FCFH';
INSERT INTO post (staff_id, unit_id, role_code, valid_from)
SELECT s.id, u.id, 'petition-reviewer', u.created_at FROM staff s, unit u WHERE s.phone = '0990-8397403' AND u.code = 'SFCFH';
INSERT INTO post (staff_id, unit_id, role_code, valid_from)
SELECT s.id, u.id, 'petition-review-head', u.created_at FROM staff s, unit u WHERE s.phone = '0990-8397404' AND u.code = 'SFCFH';
INSERT INTO post (staff_id, unit_id, role_code, valid_from)
SELECT s.id, u.id, 'department-officer', u.created_at FROM staff s, unit u WHERE s.phone = '0990-8397405' AND u.code = 'ZR';

INSERT INTO account (staff_id, username, password_hash, password_changed_at, created_at)
SELECT s.id, 'reviewer', a.password_hash, a.password_changed_at, a.created_at
  FROM staff s, account a WHERE s.phone = '0990-8397401' AND a.username = 'petition';
INSERT INTO account (staff_id, username, password_hash, password_changed_at, created_at)
SELECT s.id, 'head.review', a.password_hash, a.password_changed_at, a.created_at
  FROM staff s, account a WHERE s.phone = '0990-8397402' AND a.username = 'petition';
INSERT INTO account (staff_id, username, password_hash, password_changed_at, created_at)
SELECT s.id, 'rereviewer', a.password_hash, a.password_changed_at, a.created_at
  FROM staff s, account a WHERE s.phone = '0990-8397403' AND a.username = 'petition';
INSERT INTO account (staff_id, username, password_hash, password_changed_at, created_at)
SELECT s.id, 'head.rereview', a.password_hash, a.password_changed_at, a.created_at
  FROM staff s, account a WHERE s.phone = '0990-8397404' AND a.username = 'petition';
INSERT INTO account (staff_id, username, password_hash, password_changed_at, created_at)
SELECT s.id, 'officer.zr2', a.password_hash, a.password_changed_at, a.created_at
  FROM staff s, account a WHERE s.phone = '0990-8397405' AND a.username = 'petition';

-- 安信复〔2026〕8号.
INSERT INTO paper_numbering (unit_code, kind, pattern)
VALUES
    ('XFJ', '', '安信〔{year}〕{n}号'),
    ('FCFH', '', '安信复〔{year}〕{n}号'),
    ('SFCFH', '', '上信核〔{year}〕{n}号'),
    ('ZR', 'PETITION_HANDLING', '安自然信〔{year}〕{n}号');
