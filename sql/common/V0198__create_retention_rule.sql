-- What is deleted when it has been kept long enough (《个人信息保护法》 Art 19, 47). Where the law or the archive table of the place has to be
-- looked up first, a rule is off until somebody says that he has checked it.
CREATE TABLE retention_rule (
    code          VARCHAR(40)  NOT NULL,
    name          VARCHAR(100) NOT NULL,
    name_en       VARCHAR(140) NOT NULL,
    days          INT          NOT NULL,
    min_days      INT          NOT NULL,
    max_days      INT          NOT NULL,
    is_active     BOOLEAN      NOT NULL,
    needs_check   BOOLEAN      NOT NULL,
    checked_at    DATETIME(3)  NULL,
    checked_by    VARCHAR(60)  NULL,
    sort          INT          NOT NULL,
    last_run_at   DATETIME(3)  NULL,
    last_deleted  INT          NOT NULL DEFAULT 0,
    changed_at    DATETIME(3)  NULL,
    changed_by    VARCHAR(60)  NULL,
    version       INT          NOT NULL DEFAULT 0,
    CONSTRAINT pk_retention_rule PRIMARY KEY (code)
);

INSERT INTO retention_rule (code, name, name_en, days, min_days, max_days, is_active, needs_check, sort)
VALUES
    ('announcement-reads', '公告到期或者撤下后：谁读过的指纹', 'After an announcement is over: fingerprints of its readers', 180, 1, 3650, TRUE, FALSE, 10),
    ('ended-claims', '没有确认、撤回、解除后：住户申请', 'After it was refused, taken back or ended: claims of a household', 1095, 180, 7300, FALSE, TRUE, 20),
    ('answered-requests', '答复后：资料申请里写的内容', 'After the answer: what requests about one''s own data say', 1095, 180, 7300, FALSE, TRUE, 30),
    ('closed-accounts', '账户注销后：同意、申请的记录和账户本身', 'After an account was closed: its consents, claims, requests and itself', 1095, 1095, 7300, FALSE, TRUE, 40),
    ('past-sensitive', '被改过以后：档案旧版本里的健康状况和电话', 'After it was changed: health and telephone in earlier states of the archive', 1825, 365, 10950, FALSE, TRUE, 50),
    ('ended-infos', '不再有效以后：部门信息', 'After it holds no more: information of departments', 1825, 365, 10950, FALSE, TRUE, 60);
