-- Blanks at the windows of villages and communities, so that a certificate leaves with its holder.
INSERT INTO licence_stock (unit_id, kind_code)
SELECT u.id, k.code
  FROM unit u, licence_kind k
 WHERE u.kind IN ('COMMUNITY', 'STREET') AND k.code IN ('senior-card', 'logging', 'food-stall')
   AND NOT EXISTS (SELECT 1 FROM licence_stock s WHERE s.unit_id = u.id AND s.kind_code = k.code);

INSERT INTO licence_stub_range (stock_id, prefix, digits, first_number, last_number, next_number, received_at, received_by)
SELECT s.id, CONCAT(SUBSTRING(u.code, 7), '-'), 6, 1, 5000, 1, '2025-01-02 01:00:00', '演示数据'
  FROM licence_stock s JOIN unit u ON u.id = s.unit_id
 WHERE NOT EXISTS (SELECT 1 FROM licence_stub_range r WHERE r.stock_id = s.id);
