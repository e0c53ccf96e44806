-- Two villages whose assemblies adopted rules of points, and the clerks of their co-ops.
INSERT INTO point_rule_set
    (community_id, version_number, state, in_force_from, adopted_on, entitled, attended, votes_for, votes_against,
     declared_by_id, created_by_id, created_at, adopted_at, version)
SELECT u.id, 1, 'ADOPTED', '2025-01-10', '2025-01-05', 1120, 684, 641, 22, a.staff_id, a.staff_id,
       '2025-01-05 08:00:00', '2025-01-05 09:00:00', 1
  FROM unit u, account a
 WHERE u.code = '990981100201' AND a.username = 'sec4';
INSERT INTO point_rule_set
    (community_id, version_number, state, in_force_from, adopted_on, entitled, attended, votes_for, votes_against,
     declared_by_id, created_by_id, created_at, adopted_at, version)
SELECT u.id, 1, 'ADOPTED', '2025-01-10', '2025-01-06', 846, 502, 466, 19, a.staff_id, a.staff_id,
       '2025-01-06 08:00:00', '2025-01-06 09:00:00', 1
  FROM unit u, account a
 WHERE u.code = '990981100202' AND a.username = 'sec5';
INSERT INTO point_rule (rule_set_id, code, deed_group, name, name_en, points, unit, month_cap, sort)
SELECT s.id, m.code, m.deed_group, m.name, m.name_en, m.points, m.unit, m.month_cap, m.sort
  FROM point_rule_set s, point_rule_model m;

INSERT INTO staff (name, title, phone, created_at)
VALUES
    ('易小芹', '供销社营业员', '0990-8397501', '2024-12-31 16:00:00'),
    ('聂秋生', '供销社营业员', '0990-8397502', '2024-12-31 16:00:00');
INSERT INTO post (staff_id, unit_id, role_code, valid_from)
SELECT s.id, u.id, 'coop-clerk', u.created_at FROM staff s, unit u WHERE s.phone = '0990-8397501' AND u.code = '990981100201';
INSERT INTO post (staff_id, unit_id, role_code, valid_from)
SELECT s.id, u.id, 'coop-clerk', u.created_at FROM staff s, unit u WHERE s.phone = '0990-8397502' AND u.code = '990981100202';
INSERT INTO account (staff_id, username, password_hash, password_changed_at, created_at)
SELECT s.id, 'coop4', a.password_hash, a.password_changed_at, a.created_at
  FROM staff s, account a WHERE s.phone = '0990-8397501' AND a.username = 'comm4';
INSERT INTO account (staff_id, username, password_hash, password_changed_at, created_at)
SELECT s.id, 'coop5', a.password_hash, a.password_changed_at, a.created_at
  FROM staff s, account a WHERE s.phone = '0990-8397502' AND a.username = 'comm5';
