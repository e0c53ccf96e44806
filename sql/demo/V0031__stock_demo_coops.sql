-- What the co-ops of the two villages give for points.
INSERT INTO coop_good (community_id, code, name, name_en, unit_name, price_fen, is_on_sale, stock, held, sort)
SELECT u.id, 'soap', '肥皂', 'Soap', '块', 300, TRUE, 200, 0, 10 FROM unit u WHERE u.code IN ('990981100201', '990981100202');
INSERT INTO coop_good (community_id, code, name, name_en, unit_name, price_fen, is_on_sale, stock, held, sort)
SELECT u.id, 'salt', '食盐', 'Salt', '袋', 200, TRUE, 200, 0, 20 FROM unit u WHERE u.code IN ('990981100201', '990981100202');
INSERT INTO coop_good (community_id, code, name, name_en, unit_name, price_fen, is_on_sale, stock, held, sort)
SELECT u.id, 'washing-powder', '洗衣粉', 'Washing powder', '袋', 900, TRUE, 120, 0, 30 FROM unit u WHERE u.code IN ('990981100201', '990981100202');
INSERT INTO coop_good (community_id, code, name, name_en, unit_name, price_fen, is_on_sale, stock, held, sort)
SELECT u.id, 'towel', '毛巾', 'Towel', '条', 1200, TRUE, 80, 0, 40 FROM unit u WHERE u.code IN ('990981100201', '990981100202');
INSERT INTO coop_stock_entry (good_id, kind, quantity, stock_after, reason, recorded_at)
SELECT id, 'IN', stock, stock, '首批进货', '2025-01-10 01:00:00' FROM coop_good;
