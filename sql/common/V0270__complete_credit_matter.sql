-- Who wrote down what the person says (null: he himself, by telephone), and what was answered to his appeal and his request for repair.
ALTER TABLE credit_matter ADD COLUMN defence_by_id BIGINT NULL;
ALTER TABLE credit_matter ADD COLUMN appeal_by_id BIGINT NULL;
ALTER TABLE credit_matter ADD COLUMN appeal_answer TEXT NULL; -- SM4
ALTER TABLE credit_matter ADD COLUMN appeal_answered_at DATETIME(3) NULL;
ALTER TABLE credit_matter ADD COLUMN repair_by_id BIGINT NULL;
ALTER TABLE credit_matter ADD COLUMN repair_answer TEXT NULL; -- SM4
ALTER TABLE credit_matter ADD COLUMN repair_answered_at DATETIME(3) NULL;

-- What somebody is told at his telephone: nothing of what he is reproached with, since others may read it there.
INSERT INTO notice_template
    (code, audience, name, name_en, subject, body, subject_en, body_en, is_outward, is_urgent, sort, is_matter)
VALUES
    ('creditNoticed', 'RESIDENT', '信用事项告知书送达', 'Notice of a credit matter',
     '有一份告知书请您看', '给您的一份告知书（{number}）已送达，您可以在 {time} 前提出意见，请在手机“我的信用事项”查看，或者到发文单位领取。',
     'A notice for you', 'A notice ({number}) was served on you; you may state your view by {time}. See My credit matters, or ask at the office.', TRUE, FALSE, 430, FALSE),
    ('creditDecided', 'RESIDENT', '信用事项有了决定', 'A credit matter was decided',
     '有一份决定书请您看', '您的事项（{number}）已经作出决定，请在手机“我的信用事项”查看决定书和以后可以怎么办，或者到发文单位领取。',
     'A decision for you', 'Your matter ({number}) was decided. See My credit matters for the paper and what you may do, or ask at the office.', TRUE, FALSE, 440, FALSE);
