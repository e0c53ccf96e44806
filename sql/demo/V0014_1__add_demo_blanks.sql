-- Each town and village of the demo county was given blanks for senior cards (老年优待证).
INSERT INTO licence_stock (unit_id, kind_code)
SELECT id, 'senior-card' FROM unit WHERE kind IN ('STREET', 'COMMUNITY');

INSERT INTO licence_stub_range (stock_id, prefix, digits, first_number, last_number, next_number, received_at, received_by)
SELECT s.id, CONCAT('YD', u.code), 4, 1, 200, 1, '2025-01-06 01:00:00', '邵庆丰'
  FROM licence_stock s
  JOIN unit u ON u.id = s.unit_id
 WHERE s.kind_code = 'senior-card';
