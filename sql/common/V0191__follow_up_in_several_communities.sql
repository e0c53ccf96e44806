-- Somebody may leave empty households in two communities: each looks after its plate. The new key comes first, because a foreign
-- key leans on the old one.
ALTER TABLE change_follow_up ADD CONSTRAINT uq_change_follow_up__unit UNIQUE (case_file_id, effect_code, unit_id, round);
ALTER TABLE change_follow_up DROP CONSTRAINT uq_change_follow_up__effect;

INSERT INTO change_effect (code, kind, unit_code, info_kind, min_age, when_empty, action, action_en, is_active, sort)
VALUES
    ('in-plate', 'MOVE_IN', 'COMMUNITY', NULL, NULL, TRUE, '原户已无人居住：核对空房标签，收回或者更换门牌', 'Nobody is left where somebody came from: check the vacancy tag, take back or replace the plate', TRUE, 220),
    ('marriage-plate', 'MARRIAGE', 'COMMUNITY', NULL, NULL, TRUE, '原户已无人居住：核对空房标签，收回或者更换门牌', 'Nobody is left where somebody came from: check the vacancy tag, take back or replace the plate', TRUE, 420);
