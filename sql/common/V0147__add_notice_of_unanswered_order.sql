-- The ladder ends: what is not answered on its last level is told to the supervisors.
INSERT INTO notice_template
    (code, audience, name, name_en, subject, body, subject_en, body_en, is_outward, is_urgent, sort)
VALUES
    ('supervisionUnanswered', 'STAFF', '四级督办未反馈', 'Level 4 not answered',
     '四级督办逾期未反馈', '{unit}没有按 {time} 的期限反馈{reason}“{title}”，已是最高级别，请研究处理。',
     'Level 4 was not answered', '{unit} has not answered {reason} “{title}” by {time}; there is no higher level, please decide what to do.', TRUE, TRUE, 160);
