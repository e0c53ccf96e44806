-- What the reporter is told when the category of his report was corrected.
INSERT INTO notice_template
    (code, audience, name, name_en, subject, body, subject_en, body_en, is_outward, is_urgent, sort)
VALUES
    ('reporterRecategorized', 'STAFF', '我上报的已更正类别', 'Category of my report corrected',
     '您上报的事项已更正类别', '“{title}”（{number}）已更正类别，{time} 前答复。',
     'The category of your report was corrected',
     'The category of “{title}” ({number}) was corrected; an answer is promised by {time}.', FALSE, FALSE, 235),
    ('reporterRecategorized', 'REPORTER', '更正类别告知', 'Category corrected',
     '您反映的事项已更正类别', '您反映的“{title}”（{number}）已更正类别，{time} 前给您答复。可凭编号和查询码查看原因。',
     'The category of your report was corrected',
     'The category of your report “{title}” ({number}) was corrected. You will have an answer by {time}. Read why with its number and code.',
     TRUE, FALSE, 335);
