INSERT INTO role (code, name, name_en, unit_kind, sort)
VALUES
    ('petition-reviewer', '信访复查复核承办人', 'Reviewer of petitions', 'DEPARTMENT', 122),
    ('petition-review-head', '信访复查复核负责人', 'Head of petition reviews', 'DEPARTMENT', 124);
INSERT INTO role_permission (role_code, permission)
SELECT r.code, p.permission
  FROM role r, role_permission p
 WHERE r.code IN ('petition-reviewer', 'petition-review-head')
   AND p.role_code = 'petition-office'
   AND p.permission IN ('task:work', 'case:read', 'evidence:upload', 'evidence:read', 'organization:read', 'calendar:read');

-- 信访事项 are read by those who register, handle and review them, each only what he has part in; by nobody because of its place,
-- not by administrators and supervisors (H-06).
INSERT INTO role_scope (role_code, case_kind, scope)
SELECT code, 'PETITION', 'ASSIGNED'
  FROM role
 WHERE code IN ('petition-office', 'petition-reviewer', 'petition-review-head', 'department-desk', 'department-officer',
                'department-head', 'street-staff', 'street-leader');

INSERT INTO role_permission (role_code, permission)
VALUES
    ('petition-office', 'petition:register'),
    ('petition-office', 'petition:figures'),
    ('petition-office', 'petition:read'),
    ('petition-reviewer', 'petition:read'),
    ('petition-review-head', 'petition:read'),
    ('department-desk', 'petition:read'),
    ('department-officer', 'petition:read'),
    ('department-head', 'petition:read'),
    ('street-staff', 'petition:read'),
    ('street-leader', 'petition:read');

-- Level 1 of the national list of contents (to be checked with the petition information system).
INSERT INTO reference_value (list_code, code, name, name_en, sort)
VALUES
    ('petition-content', 'rural', '农村农业', 'Villages and farming', 10),
    ('petition-content', 'land', '国土资源', 'Land and resources', 20),
    ('petition-content', 'construction', '城乡建设', 'Building and towns', 30),
    ('petition-content', 'labour', '劳动和社会保障', 'Labour and social security', 40),
    ('petition-content', 'health', '卫生健康', 'Health', 50),
    ('petition-content', 'education', '教育', 'Education', 60),
    ('petition-content', 'civil', '民政', 'Civil affairs', 70),
    ('petition-content', 'justice', '政法', 'Justice and police', 80),
    ('petition-content', 'economy', '经济管理', 'Economy', 90),
    ('petition-content', 'transport', '交通运输', 'Transport', 100),
    ('petition-content', 'trade', '商贸旅游', 'Trade and tourism', 110),
    ('petition-content', 'technology', '科技与信息产业', 'Science and information', 120),
    ('petition-content', 'environment', '环境保护', 'Environment', 130),
    ('petition-content', 'government', '党务政务', 'Party and government affairs', 140),
    ('petition-content', 'personnel', '组织人事', 'Personnel', 150),
    ('petition-content', 'discipline', '纪检监察', 'Discipline', 160),
    ('petition-content', 'culture', '文体宣传', 'Culture, sports and media', 170),
    ('petition-content', 'other', '其他', 'Others', 180);

INSERT INTO office_setting (code, amount, unit, name, name_en, min_amount, max_amount, sort)
VALUES
    ('petition.groupFrom', 5, 'PEOPLE', '多少人以上算集体访', 'People from whom a petition is one of a group', 2, 50, 440),
    ('petition.ratingDays', 30, 'DAYS', '办结后多少日内可以评价', 'Days to rate a closed petition', 5, 90, 442),
    ('petition.similarDays', 1095, 'DAYS', '比对多少日内的信访事项', 'Days of petitions that are compared', 180, 3650, 444);

INSERT INTO notice_template
    (code, audience, name, name_en, subject, body, subject_en, body_en, is_outward, is_urgent, sort, is_matter)
VALUES
    ('petitionPaper', 'RESIDENT', '信访文书', 'A paper of a petition',
     '您的信访事项有新的文书', '信访事项 {number} 有新的文书，请登录查看或者到信访局领取。',
     'A paper of your petition', 'There is a new paper of petition {number}; log in to read it, or fetch it at the petition office.', TRUE, FALSE, 350, FALSE),
    ('petitionUrgent', 'STAFF', '紧急信访事项', 'An urgent petition',
     '有一件紧急信访事项上报', '信访局上报紧急信访事项 {number}，请立即处理。',
     'An urgent petition was reported up', 'The petition office reports the urgent petition {number}; please act at once.', TRUE, TRUE, 351, FALSE);

-- Whoever reads petitions reads a case of another kind only where his unit has part in it, too.
INSERT INTO role_scope (role_code, case_kind, scope)
VALUES
    ('petition-office', 'EVENT', 'ASSIGNED'),
    ('petition-reviewer', 'EVENT', 'ASSIGNED'),
    ('petition-review-head', 'EVENT', 'ASSIGNED');
