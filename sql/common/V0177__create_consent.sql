-- What people are told and asked: each version stays as it was, since consents name it. The newest one counts.
CREATE TABLE consent_text (
    code          VARCHAR(30)   NOT NULL,
    version       INT           NOT NULL,
    name          VARCHAR(60)   NOT NULL,
    name_en       VARCHAR(80)   NOT NULL,
    body          VARCHAR(2000) NOT NULL,
    body_en       VARCHAR(4000) NOT NULL,
    published_at  DATETIME(3)   NOT NULL,
    published_by  VARCHAR(60)   NOT NULL,
    CONSTRAINT pk_consent_text PRIMARY KEY (code, version)
);

-- Who agreed to what when, and when he took it back.
CREATE TABLE account_consent (
    id                BIGINT      NOT NULL AUTO_INCREMENT,
    account_id        BIGINT      NOT NULL,
    code              VARCHAR(30) NOT NULL,
    text_version      INT         NOT NULL,
    dwelling_id       BIGINT      NULL, -- of the household for which it was given
    child_number      VARCHAR(40) NULL, -- record of the child under 14 for whom a guardian gave it
    given_at          DATETIME(3) NOT NULL,
    given_by          VARCHAR(10) NOT NULL, -- SELF GUARDIAN
    withdrawn_at      DATETIME(3) NULL,
    withdrawn_by      VARCHAR(10) NULL,     -- SELF GUARDIAN HOUSEHOLD END: of the account or the membership
    CONSTRAINT pk_account_consent PRIMARY KEY (id),
    CONSTRAINT fk_account_consent__account FOREIGN KEY (account_id) REFERENCES resident_account (id),
    CONSTRAINT fk_account_consent__text FOREIGN KEY (code, text_version) REFERENCES consent_text (code, version)
);
CREATE INDEX ix_account_consent__dwelling ON account_consent (dwelling_id, code);

INSERT INTO consent_text (code, version, name, name_en, body, body_en, published_at, published_by)
VALUES
    ('privacy', 1, '个人信息处理告知', 'Privacy notice',
     '谁处理：您所在的社区和街道。为了什么：确认您的住户身份，让您查看、更正自己的资料，办理您提出的事项。处理什么：手机号（登录用），申请住户身份时的姓名和证件号码（只用于核对，核对后删除），您给出和撤回的同意，您提出的申请。谁能看到：负责的社区工作人员；公开页面上不出现。保存多久：注销账户即删除账户资料，您作出同意的记录不含姓名和电话，继续留存备查；居民档案依法另行保存。您的权利：随时查阅、复制、更正、删除、撤回同意，向社区提出申请，不服可以向上级投诉。',
     'Who: your community and street. What for: to confirm where you live, to let you see and correct your data, and to deal with what you ask for. What: your telephone (to log in), name and document number when you say where you live (for the check only, deleted after it), consents given and withdrawn, requests. Who sees it: the community staff responsible; nothing of it is public. How long: closing the account deletes its data; the record of your consents, without name and telephone, stays as proof; the archive of residents is kept by law. Your rights: to see, copy, correct and delete, to withdraw a consent at any time, to ask the community and to complain to the authority above it.',
     '2026-01-01 00:00:00.000', '系统'),
    ('household-words', 1, '在扫码页显示家风家训和荣誉', 'Household words and honours on the page of the plate',
     '同意后，扫描门牌的任何人都能在页面上看到本户的家风家训和荣誉，姓名只显示一部分。本户任何一位成年成员都可以随时撤回，撤回后页面上立即不再显示；已经印在门牌上的字，可以请社区换新门牌。',
     'If you agree, whoever scans the plate sees the words and honours of your household, names shortened. Any adult of the household can withdraw it at any time, and they vanish from the page at once; for words printed on the plate the community can replace it.',
     '2026-01-01 00:00:00.000', '系统'),
    ('reporter', 1, '报事时带上姓名和手机号', 'Name and telephone with my reports',
     '同意后，您登录时报事会自动填好姓名和手机号，办理人员可以联系您，您在“我的”里直接看到进展。每次提交前都可以改成匿名。撤回后不再自动填写，已经提交的不变。',
     'If you agree, your name and telephone are filled in when you report, staff can call you, and you follow it under “Mine”. Each time you may choose to be anonymous. After you withdraw it nothing is filled in any more; what was sent stays.',
     '2026-01-01 00:00:00.000', '系统'),
    ('messages', 1, '用短信告诉我结果', 'Messages to my telephone',
     '同意后，住户申请、资料申请有了结果会发消息到您的手机。撤回后不再发送，结果在“我的”里查看。验证码不受影响。',
     'If you agree, results of your requests are sent to your telephone. After you withdraw it nothing is sent any more, and you find them under “Mine”. One-time codes are sent all the same.',
     '2026-01-01 00:00:00.000', '系统');

INSERT INTO role_permission (role_code, permission)
SELECT role_code, 'consent-text:manage' FROM role_permission WHERE permission = 'reference:manage';
