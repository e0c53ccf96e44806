-- What a record of each kind usually says, and how it is covered for whoever may not see it in full: PLAIN is shown, NUMBER and
-- NAME in part, SECRET not at all. A name that is not here is SECRET.
CREATE TABLE shared_field (
    kind_code  VARCHAR(40) NOT NULL,
    name       VARCHAR(40) NOT NULL,
    name_en    VARCHAR(60) NOT NULL,
    cover      VARCHAR(10) NOT NULL,
    sort       INT         NOT NULL,
    CONSTRAINT pk_shared_field PRIMARY KEY (kind_code, name),
    CONSTRAINT fk_shared_field__kind FOREIGN KEY (kind_code) REFERENCES resident_info_kind (code)
);
INSERT INTO shared_field (kind_code, name, name_en, cover, sort)
VALUES
    ('household-register', '姓名', 'Name', 'NAME', 10),
    ('household-register', '户号', 'Household number', 'NUMBER', 20),
    ('household-register', '与户主关系', 'Relation to the householder', 'PLAIN', 30),
    ('household-register', '户籍地址', 'Registered address', 'PLAIN', 40),
    ('household-register', '民族', 'Nation', 'PLAIN', 50),
    ('identity-documents', '证件名称', 'Document', 'PLAIN', 10),
    ('identity-documents', '签发机关', 'Issued by', 'PLAIN', 20),
    ('identity-documents', '有效期限', 'Valid for', 'PLAIN', 30),
    ('residence-registration', '登记类型', 'Kind', 'PLAIN', 10),
    ('residence-registration', '居住证号', 'Permit number', 'NUMBER', 20),
    ('residence-registration', '居住地址', 'Address', 'PLAIN', 30),
    ('rental-link', '房屋地址', 'Address', 'PLAIN', 10),
    ('rental-link', '出租人', 'Landlord', 'NAME', 20),
    ('rental-link', '租住起始', 'Since', 'PLAIN', 30),
    ('vehicles', '号牌号码', 'Plate', 'NUMBER', 10),
    ('vehicles', '车辆类型', 'Kind', 'PLAIN', 20),
    ('vehicles', '使用性质', 'Use', 'PLAIN', 30),
    ('vehicles', '检验有效期', 'Inspected until', 'PLAIN', 40),
    ('driving-licence', '准驾车型', 'Class', 'PLAIN', 10),
    ('driving-licence', '初次领证', 'First issued', 'PLAIN', 20),
    ('driving-licence', '状态', 'State', 'PLAIN', 30),
    ('travel-documents', '证件种类', 'Document', 'PLAIN', 10),
    ('travel-documents', '证件号码', 'Number', 'NUMBER', 20),
    ('travel-documents', '有效期至', 'Valid until', 'PLAIN', 30),
    ('marriage-register', '婚姻状况', 'Status', 'PLAIN', 10),
    ('marriage-register', '登记日期', 'Registered on', 'PLAIN', 20),
    ('marriage-register', '登记机关', 'Registered at', 'PLAIN', 30),
    ('marriage-register', '配偶姓名', 'Spouse', 'NAME', 40),
    ('low-income', '救助类别', 'Kind', 'PLAIN', 10),
    ('low-income', '家庭人口', 'People in the household', 'PLAIN', 20),
    ('low-income', '月保障金', 'Monthly amount', 'SECRET', 30),
    ('low-income', '批准日期', 'Approved on', 'PLAIN', 40),
    ('destitute-support', '供养方式', 'Kind', 'PLAIN', 10),
    ('destitute-support', '照料等级', 'Level of care', 'PLAIN', 20),
    ('destitute-support', '批准日期', 'Approved on', 'PLAIN', 30),
    ('death-register', '死亡日期', 'Died on', 'PLAIN', 10),
    ('death-register', '登记单位', 'Registered at', 'PLAIN', 20),
    ('death-register', '殡葬方式', 'Funeral', 'PLAIN', 30),
    ('orphans-left-behind', '类别', 'Kind', 'PLAIN', 10),
    ('orphans-left-behind', '监护人', 'Guardian', 'NAME', 20),
    ('orphans-left-behind', '监护方式', 'Care', 'PLAIN', 30),
    ('pension-contributions', '险种', 'Insurance', 'PLAIN', 10),
    ('pension-contributions', '参保状态', 'State', 'PLAIN', 20),
    ('pension-contributions', '缴至', 'Paid until', 'PLAIN', 30),
    ('pension-contributions', '缴费档次', 'Level of contribution', 'SECRET', 40),
    ('pension-benefits', '待遇类型', 'Benefit', 'PLAIN', 10),
    ('pension-benefits', '发放状态', 'State', 'PLAIN', 20),
    ('pension-benefits', '起领月份', 'Since', 'PLAIN', 30),
    ('pension-benefits', '月待遇', 'Monthly amount', 'SECRET', 40),
    ('employment', '就业状态', 'State', 'PLAIN', 10),
    ('employment', '登记日期', 'Registered on', 'PLAIN', 20),
    ('employment', '就业单位', 'Employer', 'PLAIN', 30),
    ('skill-certificates', '职业工种', 'Trade', 'PLAIN', 10),
    ('skill-certificates', '等级', 'Level', 'PLAIN', 20),
    ('skill-certificates', '证书编号', 'Number', 'NUMBER', 30),
    ('medical-insurance', '参保险种', 'Insurance', 'PLAIN', 10),
    ('medical-insurance', '参保状态', 'State', 'PLAIN', 20),
    ('medical-insurance', '缴费年度', 'Year paid', 'PLAIN', 30),
    ('chronic-benefits', '病种类别', 'Kind', 'SECRET', 10),
    ('chronic-benefits', '认定日期', 'Recognised on', 'PLAIN', 20),
    ('chronic-benefits', '定点机构', 'Clinic', 'PLAIN', 30),
    ('birth-certificate', '证明编号', 'Number', 'NUMBER', 10),
    ('birth-certificate', '出生机构', 'Place of birth', 'PLAIN', 20),
    ('birth-certificate', '母亲姓名', 'Mother', 'NAME', 30),
    ('childbirth-register', '登记类型', 'Kind', 'PLAIN', 10),
    ('childbirth-register', '孩次', 'Child', 'PLAIN', 20),
    ('childbirth-register', '登记日期', 'Registered on', 'PLAIN', 30),
    ('family-doctor', '签约团队', 'Team', 'PLAIN', 10),
    ('family-doctor', '签约日期', 'Since', 'PLAIN', 20),
    ('family-doctor', '管理类别', 'Care', 'SECRET', 30),
    ('school-record', '学校', 'School', 'PLAIN', 10),
    ('school-record', '年级', 'Grade', 'PLAIN', 20),
    ('school-record', '学籍状态', 'State', 'PLAIN', 30),
    ('student-aid', '资助项目', 'Aid', 'PLAIN', 10),
    ('student-aid', '学年', 'Year', 'PLAIN', 20),
    ('student-aid', '资助金额', 'Amount', 'SECRET', 30),
    ('real-estate', '不动产权证号', 'Number', 'NUMBER', 10),
    ('real-estate', '坐落', 'Place', 'PLAIN', 20),
    ('real-estate', '用途', 'Use', 'PLAIN', 30),
    ('real-estate', '面积（平方米）', 'Square metres', 'PLAIN', 40),
    ('homestead', '使用权证号', 'Number', 'NUMBER', 10),
    ('homestead', '坐落', 'Place', 'PLAIN', 20),
    ('homestead', '批准面积（平方米）', 'Square metres approved', 'PLAIN', 30),
    ('housing-support', '保障方式', 'Kind', 'PLAIN', 10),
    ('housing-support', '房屋坐落', 'Place', 'PLAIN', 20),
    ('housing-support', '合同到期', 'Contract until', 'PLAIN', 30),
    ('unsafe-house', '鉴定等级', 'Grade', 'PLAIN', 10),
    ('unsafe-house', '改造方式', 'Repair', 'PLAIN', 20),
    ('unsafe-house', '竣工日期', 'Done on', 'PLAIN', 30),
    ('utility-accounts', '户号', 'Account', 'NUMBER', 10),
    ('utility-accounts', '用能类型', 'Kind', 'PLAIN', 20),
    ('utility-accounts', '用户状态', 'State', 'PLAIN', 30),
    ('housing-fund', '缴存单位', 'Employer', 'PLAIN', 10),
    ('housing-fund', '账户状态', 'State', 'PLAIN', 20),
    ('housing-fund', '缴至', 'Paid until', 'PLAIN', 30),
    ('housing-fund', '月缴存额', 'Monthly amount', 'SECRET', 40),
    ('tax-records', '税种', 'Tax', 'PLAIN', 10),
    ('tax-records', '所属年度', 'Year', 'PLAIN', 20),
    ('tax-records', '申报收入', 'Income declared', 'SECRET', 30),
    ('business-posts', '统一社会信用代码', 'Credit code', 'NUMBER', 10),
    ('business-posts', '名称', 'Business', 'PLAIN', 20),
    ('business-posts', '任职', 'Post', 'PLAIN', 30),
    ('business-posts', '登记状态', 'State', 'PLAIN', 40),
    ('health-certificate', '证书编号', 'Number', 'NUMBER', 10),
    ('health-certificate', '从业类别', 'Trade', 'PLAIN', 20),
    ('health-certificate', '有效期至', 'Valid until', 'PLAIN', 30),
    ('land-contract', '合同编号', 'Contract', 'NUMBER', 10),
    ('land-contract', '承包面积（亩）', 'Area (mu)', 'PLAIN', 20),
    ('land-contract', '地块数', 'Plots', 'PLAIN', 30),
    ('land-contract', '承包期至', 'Contract until', 'PLAIN', 40),
    ('subsidy-card', '补贴项目', 'Subsidy', 'PLAIN', 10),
    ('subsidy-card', '年度', 'Year', 'PLAIN', 20),
    ('subsidy-card', '发放金额', 'Amount', 'SECRET', 30),
    ('subsidy-card', '账号', 'Account', 'NUMBER', 40),
    ('relapse-monitoring', '监测类别', 'Kind', 'PLAIN', 10),
    ('relapse-monitoring', '风险类型', 'Risk', 'PLAIN', 20),
    ('relapse-monitoring', '帮扶责任人', 'Helper', 'NAME', 30),
    ('forest-rights', '林权证号', 'Number', 'NUMBER', 10),
    ('forest-rights', '小地名', 'Place', 'PLAIN', 20),
    ('forest-rights', '面积（亩）', 'Area (mu)', 'PLAIN', 30),
    ('disability-card', '残疾类别', 'Kind', 'PLAIN', 10),
    ('disability-card', '残疾等级', 'Grade', 'PLAIN', 20),
    ('disability-card', '证件有效期至', 'Valid until', 'PLAIN', 30),
    ('veterans', '优抚对象类别', 'Kind', 'PLAIN', 10),
    ('veterans', '证件编号', 'Number', 'NUMBER', 20),
    ('veterans', '登记日期', 'Registered on', 'PLAIN', 30),
    ('community-correction', '类别', 'Kind', 'PLAIN', 10),
    ('community-correction', '起止时间', 'Time', 'PLAIN', 20),
    ('community-correction', '责任司法所', 'Office', 'PLAIN', 30),
    ('disaster-list', '名册类型', 'List', 'PLAIN', 10),
    ('disaster-list', '隐患点', 'Danger spot', 'PLAIN', 20),
    ('disaster-list', '避险场所', 'Shelter', 'PLAIN', 30),
    ('disaster-list', '联络人', 'Contact', 'NAME', 40),
    ('resettlement', '工程名称', 'Project', 'PLAIN', 10),
    ('resettlement', '扶持方式', 'Support', 'PLAIN', 20),
    ('resettlement', '起始年度', 'Since', 'PLAIN', 30),
    ('transport-qualification', '从业类别', 'Kind', 'PLAIN', 10),
    ('transport-qualification', '证件编号', 'Number', 'NUMBER', 20),
    ('transport-qualification', '有效期至', 'Valid until', 'PLAIN', 30),
    ('party-membership', '所在支部', 'Branch', 'PLAIN', 10),
    ('party-membership', '党员类别', 'Kind', 'PLAIN', 20),
    ('party-membership', '入党日期', 'Joined on', 'PLAIN', 30),
    ('credit', '授信额度', 'Credit line', 'SECRET', 10),
    ('credit', '贷款余额', 'Loan', 'SECRET', 20),
    ('credit', '信用等级', 'Grade', 'PLAIN', 30);

-- How far a role sees a kind: COVERED; ON_REQUEST: covered, and in full when asked anew; FULL. is_own: only where his department
-- owns the kind. A kind without a row is not shown at all.
CREATE TABLE shared_right (
    role_code  VARCHAR(40) NOT NULL,
    kind_code  VARCHAR(40) NOT NULL,
    is_own     BOOLEAN     NOT NULL,
    reach      VARCHAR(10) NOT NULL,
    CONSTRAINT pk_shared_right PRIMARY KEY (role_code, kind_code, is_own),
    CONSTRAINT fk_shared_right__role FOREIGN KEY (role_code) REFERENCES role (code),
    CONSTRAINT fk_shared_right__kind FOREIGN KEY (kind_code) REFERENCES resident_info_kind (code)
);

-- Departments: their own in full, sealed or not; of the others what is not sensitive.
INSERT INTO shared_right (role_code, kind_code, is_own, reach)
SELECT r.code, k.code, TRUE, 'FULL'
  FROM role r, resident_info_kind k
 WHERE r.code IN ('department-desk', 'department-officer', 'department-head');
INSERT INTO shared_right (role_code, kind_code, is_own, reach)
SELECT r.code, k.code, FALSE, CASE r.code WHEN 'department-desk' THEN 'COVERED' ELSE 'ON_REQUEST' END
  FROM role r, resident_info_kind k
 WHERE r.code IN ('department-desk', 'department-officer', 'department-head')
   AND k.is_sensitive = FALSE AND k.is_sealed = FALSE;

-- Communities and streets: nothing that is sealed; what they need to tell who is entitled to help in full when asked anew, the other
-- sensitive kinds covered.
INSERT INTO shared_right (role_code, kind_code, is_own, reach)
SELECT r.code, k.code, FALSE, CASE WHEN k.is_sensitive = FALSE THEN 'ON_REQUEST' ELSE 'COVERED' END
  FROM role r, resident_info_kind k
 WHERE r.code IN ('community-staff', 'community-secretary', 'street-staff') AND k.is_sealed = FALSE;
UPDATE shared_right
   SET reach = 'ON_REQUEST'
 WHERE role_code IN ('community-staff', 'community-secretary', 'street-staff')
   AND kind_code IN ('low-income', 'destitute-support', 'orphans-left-behind', 'relapse-monitoring', 'disability-card');

-- What an application may be filled in with; of the others a machine learns no more than that there is something.
CREATE TABLE shared_prefill (
    kind_code  VARCHAR(40) NOT NULL,
    CONSTRAINT pk_shared_prefill PRIMARY KEY (kind_code),
    CONSTRAINT fk_shared_prefill__kind FOREIGN KEY (kind_code) REFERENCES resident_info_kind (code)
);
INSERT INTO shared_prefill (kind_code)
SELECT code
  FROM resident_info_kind
 WHERE is_sealed = FALSE
   AND (is_sensitive = FALSE OR code IN ('identity-documents', 'low-income', 'destitute-support', 'disability-card'));
