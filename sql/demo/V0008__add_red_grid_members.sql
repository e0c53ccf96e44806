-- Red grid members of 白果湾村; which households they have is set when the demo's village is brought in.
INSERT INTO staff (name, title, phone, created_at)
VALUES
    ('江素兰', '红色网格员、老党员', '0990-8207009', '2024-12-31 16:00:00'),
    ('向守义', '红色网格员、村民代表', '0990-8207062', '2024-12-31 16:00:00'),
    ('麻春桃', '红色网格员、妇女小组长', '0990-8207115', '2024-12-31 16:00:00');

INSERT INTO post (staff_id, unit_id, role_code, valid_from)
SELECT id, CASE phone WHEN '0990-8207115' THEN 113 ELSE 112 END, 'red-grid-member', '2024-12-31 16:00:00'
  FROM staff
 WHERE phone IN ('0990-8207009', '0990-8207062', '0990-8207115');

INSERT INTO account (staff_id, username, password_hash, password_changed_at, created_at)
SELECT s.id, CASE s.phone WHEN '0990-8207009' THEN 'red01' WHEN '0990-8207062' THEN 'red02' ELSE 'red03' END,
       a.password_hash, a.password_changed_at, a.created_at
  FROM staff s, account a
 WHERE s.phone IN ('0990-8207009', '0990-8207062', '0990-8207115') AND a.username = 'grid12';
