INSERT INTO notice_template
    (code, audience, name, name_en, subject, body, subject_en, body_en, is_outward, is_urgent, sort)
VALUES
    ('changeSettled', 'STAFF', '人口变动结果', 'A change was settled',
     '您上报的人口变动有了结果', '您上报的“{title}”：{reason}。',
     'Your report was settled', 'What you reported, “{title}”: {reason}.', FALSE, FALSE, 260),
    ('changeReverted', 'STAFF', '人口变动撤销', 'A change was taken back',
     '人口变动已撤销', '“{title}”已由{unit}撤销，档案已恢复。',
     'A change was taken back', '“{title}” was taken back by {unit}; the archive is as before.', FALSE, FALSE, 270);
