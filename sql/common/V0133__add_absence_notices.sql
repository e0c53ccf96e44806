INSERT INTO notice_template
    (code, audience, name, name_en, subject, body, subject_en, body_en, is_outward, is_urgent, sort)
VALUES
    ('deputyAppointed', 'STAFF', '请我代理', 'I stand in for somebody',
     '请您代理岗位', '请您代理{unit}的一个岗位，{time} 起；那里的任务会出现在您的待办和可领中，标有“代”。',
     'You stand in for a colleague', 'You stand in at {unit} from {time}; its work appears among yours, marked as deputy’s.', TRUE, FALSE, 140),
    ('deputyEnded', 'STAFF', '代理提前结束', 'My time as deputy ended early',
     '代理已提前结束', '您在{unit}的代理已提前结束，那里的任务不用您再办。',
     'You no longer stand in', 'You no longer stand in at {unit}; nothing there is left for you to do.', FALSE, FALSE, 150),
    ('deputyArranged', 'STAFF', '有人代理我', 'Somebody stands in for me',
     '您的岗位已安排代理', '您在{unit}的岗位 {time} 起有人代理，详情见“请假代理”。',
     'Somebody stands in for you', 'From {time} somebody stands in for you at {unit}; see your deputies.', FALSE, FALSE, 160),
    ('handedOver', 'STAFF', '工作移交给我', 'Work handed over to me',
     '有 {count} 件工作移交给您', '有 {count} 件工作移交给您，已在您的待办中，请尽快查看期限。',
     '{count} tasks were handed over to you', '{count} tasks were handed over to you and are among yours; please look at their time limits.', TRUE, FALSE, 170),
    ('vacancyWork', 'STAFF', '空岗任务转给我', 'Work of an empty post',
     '有 {count} 件空岗任务等您办理', '下级或本单位有岗位暂时没有人，{count} 件任务转到{unit}，请领取或安排人办理。',
     '{count} tasks of an empty post wait for you', 'A post has nobody in it: {count} tasks have come to {unit}. Please take them, or find somebody.', TRUE, FALSE, 180);
