-- Messages to residents who have an account, or ask for one: to a telephone, with a one-time code where there is one.
-- Both are SM4 and taken away after a day.
ALTER TABLE notice ADD COLUMN phone VARCHAR(400) NULL;
ALTER TABLE notice ADD COLUMN secret VARCHAR(400) NULL;

INSERT INTO notice_template
    (code, audience, name, name_en, subject, body, subject_en, body_en, is_outward, is_urgent, sort)
VALUES
    ('oneTimeCode', 'RESIDENT', '验证码', 'One-time code',
     '验证码', '您的验证码是 {code}，{count} 分钟内有效。请不要告诉任何人，工作人员也不会向您索要。',
     'One-time code', 'Your code is {code}, good for {count} minutes. Tell it to nobody; staff never ask for it.', TRUE, TRUE, 600),
    ('claimConfirmed', 'RESIDENT', '住户身份已确认', 'Household confirmed',
     '住户身份已确认', '社区已确认您的住户身份，现在可以查看本户和您本人的资料。',
     'Your household was confirmed', 'The community has confirmed where you live; you can see your household and your own data now.', TRUE, FALSE, 610),
    ('claimRefused', 'RESIDENT', '住户身份未确认', 'Household not confirmed',
     '住户身份没有确认', '您的住户申请没有通过，原因请登录后查看，也可以联系社区。',
     'Your household was not confirmed', 'Your request was refused; log in to read why, or ask the community.', TRUE, FALSE, 620),
    ('claimEnded', 'RESIDENT', '住户身份已解除', 'Household ended',
     '住户身份已解除', '社区已解除您的账户与住户的关联，原因请登录后查看，也可以联系社区。',
     'Your household was taken off', 'The community has ended the link of your account to a household; log in to read why.', TRUE, FALSE, 630),
    ('requestDecided', 'RESIDENT', '资料申请有了答复', 'Request about data answered',
     '您的资料申请有了答复', '您关于个人资料的申请已有答复，请登录后查看。',
     'Your request was answered', 'Your request about your data was answered; log in to read it.', TRUE, FALSE, 640),
    ('phoneChanged', 'RESIDENT', '账户手机号已更换', 'Telephone changed',
     '账户手机号已更换', '您的账户已换用其他手机号。如不是本人操作，请立即联系社区。',
     'Your telephone was changed', 'Your account uses another telephone now. If it was not you, please call the community at once.', TRUE, TRUE, 650);
CREATE INDEX ix_notice__audience ON notice (audience, created_at);
