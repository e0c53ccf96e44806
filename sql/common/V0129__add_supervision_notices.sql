-- What supervision tells people; the urge itself came with the first templates.
INSERT INTO notice_template
    (code, audience, name, name_en, subject, body, subject_en, body_en, is_outward, is_urgent, sort)
VALUES
    ('supervisionOrder', 'STAFF', '督办单', 'Supervision order',
     '收到督办单', '{unit}收到{reason}“{title}”，请于 {time} 前反馈办理情况。',
     'A supervision order', '{unit} has received {reason} “{title}”; please answer by {time}.', TRUE, TRUE, 140),
    ('supervisionSentBack', 'STAFF', '督办反馈退回', 'Reply sent back',
     '督办反馈被退回', '“{title}”（{reason}）的反馈没有得到认可，请于 {time} 前重新反馈。',
     'A reply was sent back', 'The reply to “{title}” ({reason}) was not accepted; please answer again by {time}.', TRUE, FALSE, 150);
