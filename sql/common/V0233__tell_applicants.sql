-- What an applicant is told at his telephone: nothing of what he applied for, since others may read it there.
INSERT INTO notice_template
    (code, audience, name, name_en, subject, body, subject_en, body_en, is_outward, is_urgent, sort, is_matter)
VALUES
    ('applicationToSupply', 'RESIDENT', '申请材料待补正', 'Papers to be supplied',
     '申请材料需要补齐', '您的申请（{number}）缺少材料，请在 {time} 前一次补齐，详见一次性补正告知书。逾期视为撤回，可以重新申请。',
     'Papers are missing', 'Papers are missing in your application ({number}); please supply all of them by {time}. The notice lists them.', TRUE, FALSE, 400, FALSE),
    ('applicationDecided', 'RESIDENT', '申请已作出决定', 'An application was decided',
     '您的申请已有结果', '您的申请（{number}）已经作出决定，请在手机“我的办件”查看，或者到受理窗口领取决定书。',
     'Your application was decided', 'Your application ({number}) was decided; see it under My applications or at the window.', TRUE, FALSE, 410, FALSE),
    ('applicationReady', 'RESIDENT', '证件可以领取', 'A certificate is ready',
     '您的证件已做好', '您的申请（{number}）的证件已做好，请带身份证到受理窗口领取，选择邮寄、上门的请等候。',
     'Your certificate is ready', 'The certificate of your application ({number}) is ready at the window; what is mailed or brought will come.', TRUE, FALSE, 420, FALSE);
