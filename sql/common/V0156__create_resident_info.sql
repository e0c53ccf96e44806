-- The 44 kinds of information by the department that owns them, with the law or consent on which they stand.
CREATE TABLE resident_info_kind (
    number         INT          NOT NULL,
    code           VARCHAR(40)  NOT NULL,
    name           VARCHAR(60)  NOT NULL,
    name_en        VARCHAR(80)  NOT NULL,
    is_sensitive   BOOLEAN      NOT NULL,
    is_sealed      BOOLEAN      NOT NULL, -- read and written by its owners only
    basis          VARCHAR(100) NOT NULL,
    needs_consent  BOOLEAN      NOT NULL,
    CONSTRAINT pk_resident_info_kind PRIMARY KEY (code),
    CONSTRAINT uq_resident_info_kind__number UNIQUE (number)
);

-- By code and not by key: some of the owners are no units of the county here.
CREATE TABLE resident_info_owner (
    kind_code  VARCHAR(40) NOT NULL,
    unit_code  VARCHAR(20) NOT NULL,
    CONSTRAINT pk_resident_info_owner PRIMARY KEY (kind_code, unit_code),
    CONSTRAINT fk_resident_info_owner__kind FOREIGN KEY (kind_code) REFERENCES resident_info_kind (code)
);
CREATE INDEX ix_resident_info_owner__unit_code ON resident_info_owner (unit_code);

INSERT INTO resident_info_kind (number, code, name, name_en, is_sensitive, is_sealed, basis, needs_consent)
VALUES
    (1, 'household-register', '户籍登记', 'Household register', FALSE, FALSE, '户口登记条例', FALSE),
    (2, 'identity-documents', '身份证件', 'Identity documents', TRUE, FALSE, '居民身份证法', FALSE),
    (3, 'residence-registration', '居住证与流动登记', 'Residence permit and registration', FALSE, FALSE, '居住证暂行条例', FALSE),
    (4, 'rental-link', '出租屋关联', 'Rented dwelling', FALSE, FALSE, '租赁房屋治安管理规定', FALSE),
    (5, 'vehicles', '机动车', 'Vehicles', FALSE, FALSE, '道路交通安全法', FALSE),
    (6, 'driving-licence', '驾驶证', 'Driving licence', FALSE, FALSE, '道路交通安全法', FALSE),
    (7, 'travel-documents', '出入境证件', 'Travel documents', TRUE, FALSE, '出境入境管理法', FALSE),
    (8, 'marriage-register', '婚姻登记', 'Marriage register', FALSE, FALSE, '婚姻登记条例', FALSE),
    (9, 'low-income', '低保与低边', 'Subsistence allowance and near threshold', TRUE, FALSE, '社会救助暂行办法', FALSE),
    (10, 'destitute-support', '特困供养', 'Support for the destitute', TRUE, FALSE, '社会救助暂行办法', FALSE),
    (11, 'death-register', '殡葬与死亡登记', 'Death and funeral', FALSE, FALSE, '殡葬管理条例', FALSE),
    (12, 'orphans-left-behind', '孤儿与留守儿童', 'Orphans and children left behind', TRUE, FALSE, '未成年人保护法', FALSE),
    (13, 'pension-contributions', '养老参保缴费', 'Pension contributions', FALSE, FALSE, '社会保险法', FALSE),
    (14, 'pension-benefits', '养老待遇领取', 'Pension benefits', FALSE, FALSE, '社会保险法', FALSE),
    (15, 'employment', '就业失业登记', 'Employment', FALSE, FALSE, '就业促进法', FALSE),
    (16, 'skill-certificates', '职业技能证书', 'Skill certificates', FALSE, FALSE, '职业教育法', FALSE),
    (17, 'medical-insurance', '医保参保', 'Medical insurance', FALSE, FALSE, '社会保险法', FALSE),
    (18, 'chronic-benefits', '慢特病待遇', 'Benefits for chronic illness', TRUE, FALSE, '医疗保障基金使用监督管理条例', FALSE),
    (19, 'birth-certificate', '出生医学证明', 'Birth certificate', FALSE, FALSE, '母婴保健法', FALSE),
    (20, 'childbirth-register', '生育登记', 'Childbirth register', FALSE, FALSE, '人口与计划生育法', FALSE),
    (21, 'family-doctor', '签约家庭医生与健康档案', 'Family doctor and health file', TRUE, FALSE, '基本医疗卫生与健康促进法', FALSE),
    (22, 'school-record', '学籍', 'School record', FALSE, FALSE, '义务教育法', FALSE),
    (23, 'student-aid', '学生资助', 'Student aid', TRUE, FALSE, '义务教育法', FALSE),
    (24, 'real-estate', '不动产权', 'Real estate', FALSE, FALSE, '不动产登记暂行条例', FALSE),
    (25, 'homestead', '宅基地', 'Homestead', FALSE, FALSE, '土地管理法', FALSE),
    (26, 'housing-support', '住房保障与公租房', 'Housing support', FALSE, FALSE, '公共租赁住房管理办法', FALSE),
    (27, 'unsafe-house', '危房改造', 'Unsafe house', FALSE, FALSE, '农村危房改造政策', FALSE),
    (28, 'utility-accounts', '用电用水户号', 'Power and water accounts', FALSE, FALSE, '供用电合同、供用水合同', FALSE),
    (29, 'housing-fund', '公积金缴存', 'Housing fund', FALSE, FALSE, '住房公积金管理条例', FALSE),
    (30, 'tax-records', '个税与纳税证明', 'Income tax', TRUE, FALSE, '税收征收管理法', FALSE),
    (31, 'business-posts', '营业执照与任职', 'Business licence and posts', FALSE, FALSE, '市场主体登记管理条例', FALSE),
    (32, 'health-certificate', '健康证', 'Health certificate', FALSE, FALSE, '食品安全法', FALSE),
    (33, 'land-contract', '土地承包', 'Land contract', FALSE, FALSE, '农村土地承包法', FALSE),
    (34, 'subsidy-card', '惠农补贴一卡通', 'Farm subsidies', FALSE, FALSE, '惠民惠农财政补贴资金一卡通管理', FALSE),
    (35, 'relapse-monitoring', '防返贫监测', 'Monitoring against relapse into poverty', TRUE, FALSE, '防止返贫监测和帮扶机制', FALSE),
    (36, 'forest-rights', '林权', 'Forest rights', FALSE, FALSE, '森林法', FALSE),
    (37, 'disability-card', '残疾证', 'Disability card', TRUE, FALSE, '残疾人保障法', FALSE),
    (38, 'veterans', '优抚身份', 'Veterans'' benefits', FALSE, FALSE, '退役军人保障法', FALSE),
    (39, 'community-correction', '社区矫正与安置帮教', 'Community correction', TRUE, TRUE, '社区矫正法', FALSE),
    (40, 'disaster-list', '受灾与避险名册', 'Disaster and evacuation list', FALSE, FALSE, '自然灾害救助条例', FALSE),
    (41, 'resettlement', '水利移民后期扶持', 'Resettlement support', FALSE, FALSE, '大中型水利水电工程建设征地补偿和移民安置条例', FALSE),
    (42, 'transport-qualification', '交通从业资格', 'Transport qualification', FALSE, FALSE, '道路运输条例', FALSE),
    (43, 'party-membership', '党员与流动党员', 'Party membership', TRUE, FALSE, '中国共产党党员教育管理工作条例', FALSE),
    (44, 'credit', '信贷授信与贷款', 'Credit and loans', TRUE, TRUE, '本人单独同意', TRUE);

INSERT INTO resident_info_owner (kind_code, unit_code)
VALUES
    ('household-register', 'GA'),
    ('identity-documents', 'GA'),
    ('residence-registration', 'GA'),
    ('rental-link', 'GA'),
    ('vehicles', 'GA'),
    ('driving-licence', 'GA'),
    ('travel-documents', 'GA'),
    ('marriage-register', 'MZ'),
    ('low-income', 'MZ'),
    ('destitute-support', 'MZ'),
    ('death-register', 'MZ'),
    ('orphans-left-behind', 'MZ'),
    ('pension-contributions', 'RS'),
    ('pension-benefits', 'RS'),
    ('employment', 'RS'),
    ('skill-certificates', 'RS'),
    ('medical-insurance', 'YB'),
    ('chronic-benefits', 'YB'),
    ('birth-certificate', 'WJ'),
    ('childbirth-register', 'WJ'),
    ('family-doctor', 'WJ'),
    ('school-record', 'JY'),
    ('student-aid', 'JY'),
    ('real-estate', 'ZR'),
    ('homestead', 'ZR'),
    ('housing-support', 'ZJ'),
    ('unsafe-house', 'ZJ'),
    ('utility-accounts', 'GD'),
    ('utility-accounts', 'GS'),
    ('housing-fund', 'GJJ'),
    ('tax-records', 'SW'),
    ('business-posts', 'SCJ'),
    ('health-certificate', 'SCJ'),
    ('land-contract', 'NY'),
    ('subsidy-card', 'CZ'),
    ('relapse-monitoring', 'NY'),
    ('forest-rights', 'LY'),
    ('disability-card', 'CL'),
    ('veterans', 'TY'),
    ('community-correction', 'SF'),
    ('disaster-list', 'YJ'),
    ('resettlement', 'SL'),
    ('transport-qualification', 'JT'),
    ('party-membership', 'ZZB'),
    ('credit', 'NS');

CREATE TABLE resident_info (
    id              BIGINT        NOT NULL AUTO_INCREMENT,
    resident_id     BIGINT        NOT NULL,
    kind_code       VARCHAR(40)   NOT NULL,
    content         VARCHAR(6000) NOT NULL, -- SM4
    source          VARCHAR(40)   NOT NULL, -- of the list info-source
    confidence      VARCHAR(10)   NOT NULL, -- VERIFIED DECLARED DOUBTFUL
    collected_at    DATE          NOT NULL,
    collected_by    VARCHAR(60)   NOT NULL,
    consented_at    DATE          NULL,
    valid_from      DATE          NOT NULL,
    valid_to        DATE          NULL, -- exclusive
    recorded_at     DATETIME(3)   NOT NULL,
    recorded_by     VARCHAR(60)   NOT NULL,
    ended_at        DATETIME(3)   NULL,
    ended_by        VARCHAR(60)   NULL,
    merged_from_id  BIGINT        NULL,
    CONSTRAINT pk_resident_info PRIMARY KEY (id),
    CONSTRAINT fk_resident_info__resident FOREIGN KEY (resident_id) REFERENCES resident (id),
    CONSTRAINT fk_resident_info__kind FOREIGN KEY (kind_code) REFERENCES resident_info_kind (code)
);
CREATE INDEX ix_resident_info__resident ON resident_info (resident_id, kind_code);
CREATE INDEX ix_resident_info__kind ON resident_info (kind_code, resident_id);
