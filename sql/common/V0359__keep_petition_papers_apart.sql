-- Papers of a matter that has readers of its own are read with that matter, not at the desk of all papers.
ALTER TABLE sealed_paper ADD COLUMN is_private BOOLEAN DEFAULT FALSE NOT NULL;
UPDATE sealed_paper SET is_private = TRUE WHERE kind LIKE 'PETITION!_%' ESCAPE '!';
DELETE FROM sealed_paper_reader WHERE paper_id IN (SELECT id FROM sealed_paper WHERE is_private);

-- Whoever an urgent petition is reported up to (《信访工作条例》 Art 25) reads it; other petitions stay closed to the city.
INSERT INTO role_scope (role_code, case_kind, scope)
VALUES ('city-governance-center', 'PETITION', 'ASSIGNED');
INSERT INTO role_permission (role_code, permission)
VALUES ('city-governance-center', 'petition:read');

INSERT INTO office_setting (code, amount, unit, name, name_en, min_amount, max_amount, sort)
VALUES
    ('petition.publicServiceDays', 30, 'DAYS', '公告送达多少日后视为送达', 'Days after which what was announced counts as served', 10, 60, 446);
