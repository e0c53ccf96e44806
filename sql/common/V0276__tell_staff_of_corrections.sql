-- Whom an error concerns is told of each step that he may answer.
INSERT INTO notice_template
    (code, audience, name, name_en, subject, body, subject_en, body_en, is_outward, is_urgent, sort, is_matter)
VALUES
    ('correctionRegistered', 'STAFF', '请陈述意见', 'State your view of an error',
     '有一件容错纠错涉及您', '容错纠错 {number} 涉及您，请在 {time} 前陈述意见；不陈述的，按查明的事实认定。',
     'An error correction concerns you', 'Error correction {number} concerns you; please state your view by {time}, otherwise the finding rests on the facts found.', TRUE, FALSE, 340, FALSE),
    ('correctionDecided', 'STAFF', '容错纠错已决定', 'An error correction was decided',
     '容错纠错已作出决定', '容错纠错 {number} 已作出决定，请查看认定结果和理由。',
     'An error correction was decided', 'Error correction {number} was decided; see the finding and its reasons.', TRUE, FALSE, 341, FALSE),
    ('correctionTold', 'STAFF', '可以申请复核', 'A re-check may be asked for',
     '容错纠错已告知', '容错纠错 {number} 的纠正已经核实。对认定不服的，可以在 {time} 前申请一次复核。',
     'The correction was confirmed', 'The correction of {number} was confirmed; a re-check may be asked for once, by {time}.', TRUE, FALSE, 342, FALSE),
    ('correctionRechecked', 'STAFF', '复核已有结果', 'A re-check has its result',
     '复核已有结果', '容错纠错 {number} 的复核已有结果，请查看。',
     'The re-check is done', 'The re-check of error correction {number} is done.', TRUE, FALSE, 343, FALSE);
