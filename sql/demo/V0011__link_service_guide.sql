-- The scenario of digital government leads to what can be applied for.
INSERT INTO portal_item (public_id, module_id, unit_id, kind, title, link_page, is_shown, sort, created_at, created_by, changed_at, changed_by)
SELECT 'd0000000000000000000000000000041', id, 37, 'LINK', '办事指南：要带什么、到哪里办', 'GUIDE', TRUE, 1,
       '2026-01-12 01:00:00', '邵庆丰', '2026-01-12 01:00:00', '邵庆丰' FROM portal_module WHERE code = 'digital';
