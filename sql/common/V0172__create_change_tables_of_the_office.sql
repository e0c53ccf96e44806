-- Which unit owns a field, so that it decides where what was reported and what is registered differ.
CREATE TABLE change_field (
    code       VARCHAR(40) NOT NULL,
    name       VARCHAR(60) NOT NULL,
    name_en    VARCHAR(80) NOT NULL,
    unit_code  VARCHAR(20) NOT NULL,
    sort       INT         NOT NULL,
    version    INT         NOT NULL DEFAULT 0,
    CONSTRAINT pk_change_field PRIMARY KEY (code)
);

INSERT INTO change_field (code, name, name_en, unit_code, sort)
VALUES
    ('identity', '姓名、证件号码', 'Name, document number', 'GA', 10),
    ('register', '户籍（落户、迁出、注销）', 'Household register', 'GA', 20),
    ('residence', '居住地', 'Where somebody lives', 'GA', 30),
    ('birth', '出生日期、出生证明', 'Birth', 'WJ', 40),
    ('death', '死亡日期、死亡证明', 'Death', 'MZ', 50),
    ('marriage', '婚姻状况', 'Marriage', 'MZ', 60),
    ('work', '务工、就业', 'Work', 'RS', 70),
    ('category', '户类别', 'Category of the household', 'NY', 80);

-- Which departments push which changes.
CREATE TABLE change_source (
    unit_code  VARCHAR(20) NOT NULL,
    kind       VARCHAR(20) NOT NULL,
    CONSTRAINT pk_change_source PRIMARY KEY (unit_code, kind)
);

INSERT INTO change_source (unit_code, kind)
VALUES
    ('GA', 'BIRTH'),
    ('GA', 'DEATH'),
    ('GA', 'MOVE_IN'),
    ('GA', 'MOVE_OUT'),
    ('WJ', 'BIRTH'),
    ('WJ', 'DEATH'),
    ('MZ', 'DEATH'),
    ('MZ', 'MARRIAGE');

-- What follows from a change, and for whom: always, or where the unit knows something of that kind about the person, or from
-- an age on. COMMUNITY is that of the household.
CREATE TABLE change_effect (
    code        VARCHAR(40)  NOT NULL,
    kind        VARCHAR(20)  NOT NULL,
    unit_code   VARCHAR(20)  NOT NULL,
    info_kind   VARCHAR(40)  NULL,
    min_age     INT          NULL,
    when_empty  BOOLEAN      NOT NULL, -- only where nobody is left in the household
    action      VARCHAR(200) NOT NULL,
    action_en   VARCHAR(300) NOT NULL,
    is_active   BOOLEAN      NOT NULL,
    sort        INT          NOT NULL,
    version     INT          NOT NULL DEFAULT 0,
    CONSTRAINT pk_change_effect PRIMARY KEY (code)
);

INSERT INTO change_effect (code, kind, unit_code, info_kind, min_age, when_empty, action, action_en, is_active, sort)
VALUES
    ('death-register', 'DEATH', 'GA', NULL, NULL, FALSE, '注销户口，收回身份证件', 'Cancel the registration, take the identity card back', TRUE, 10),
    ('death-pension', 'DEATH', 'RS', 'pension-benefits', 60, FALSE, '停发养老待遇，核对丧葬补助', 'Stop the pension, check the funeral grant', TRUE, 20),
    ('death-insurance', 'DEATH', 'YB', 'medical-insurance', NULL, FALSE, '终止医保参保', 'End the medical insurance', TRUE, 30),
    ('death-low-income', 'DEATH', 'MZ', 'low-income', NULL, FALSE, '停发或者重新核定低保', 'Stop or reassess the subsistence allowance', TRUE, 40),
    ('death-destitute', 'DEATH', 'MZ', 'destitute-support', NULL, FALSE, '停发特困供养金', 'Stop the support for the destitute', TRUE, 50),
    ('death-disability', 'DEATH', 'CL', 'disability-card', NULL, FALSE, '注销残疾证，停发补贴', 'Cancel the disability card, stop the allowance', TRUE, 60),
    ('death-veterans', 'DEATH', 'TY', 'veterans', NULL, FALSE, '停发优抚金', 'Stop the veterans’ allowance', TRUE, 70),
    ('death-doctor', 'DEATH', 'WJ', 'family-doctor', NULL, FALSE, '结束家庭医生签约，封存健康档案', 'End the contract of the family doctor, close the health file', TRUE, 80),
    ('death-plate', 'DEATH', 'COMMUNITY', NULL, NULL, TRUE, '户内已无人居住：核对空房标签，收回或者更换门牌', 'Nobody is left: check the vacancy tag, take back or replace the plate', TRUE, 90),
    ('birth-register', 'BIRTH', 'GA', NULL, NULL, FALSE, '办理出生登记落户', 'Register the birth in the household', TRUE, 110),
    ('birth-certificate', 'BIRTH', 'WJ', NULL, NULL, FALSE, '核对出生医学证明，建立儿童保健档案', 'Check the birth certificate, open the child’s health file', TRUE, 120),
    ('birth-insurance', 'BIRTH', 'YB', NULL, NULL, FALSE, '办理新生儿参保', 'Insure the newborn', TRUE, 130),
    ('in-residence', 'MOVE_IN', 'GA', NULL, NULL, FALSE, '办理居住登记或者户口迁入', 'Register the residence or the move', TRUE, 210),
    ('out-residence', 'MOVE_OUT', 'GA', NULL, NULL, FALSE, '核对户口迁出、注销居住登记', 'Check the move, cancel the residence registration', TRUE, 310),
    ('out-low-income', 'MOVE_OUT', 'MZ', 'low-income', NULL, FALSE, '核对低保属地转移', 'Check where the subsistence allowance is paid now', TRUE, 320),
    ('out-plate', 'MOVE_OUT', 'COMMUNITY', NULL, NULL, TRUE, '户内已无人居住：核对空房标签，收回或者更换门牌', 'Nobody is left: check the vacancy tag, take back or replace the plate', TRUE, 330),
    ('marriage-register', 'MARRIAGE', 'MZ', NULL, NULL, FALSE, '核对婚姻登记', 'Check the marriage register', TRUE, 410),
    ('work-employment', 'WORK_AWAY', 'RS', NULL, NULL, FALSE, '更新就业登记', 'Update the employment register', TRUE, 510),
    ('return-employment', 'RETURN', 'RS', NULL, NULL, FALSE, '更新就业登记，推送就业服务', 'Update the employment register, offer help with work', TRUE, 610),
    ('category-monitoring', 'CATEGORY', 'NY', NULL, NULL, FALSE, '核对防返贫监测名单', 'Check the list of those watched against relapse into poverty', TRUE, 710);
