-- The rules of a village in versions: each adopted by its assembly, in force from a day on, never changed afterwards.
CREATE TABLE point_rule_set (
    id             BIGINT      NOT NULL AUTO_INCREMENT,
    community_id   BIGINT      NOT NULL,
    version_number INT         NOT NULL,
    state          VARCHAR(20) NOT NULL, -- DRAFT ADOPTED
    in_force_from  DATE        NULL,
    adopted_on     DATE        NULL,     -- the day of the assembly
    entitled       INT         NULL,     -- who may vote
    attended       INT         NULL,
    votes_for      INT         NULL,
    votes_against  INT         NULL,
    declared_by_id BIGINT      NULL,     -- who declared that no petition, no criticism and no legal benefit is touched
    created_by_id  BIGINT      NOT NULL,
    created_at     DATETIME(3) NOT NULL,
    adopted_at     DATETIME(3) NULL,
    version        INT         NOT NULL DEFAULT 0,
    CONSTRAINT pk_point_rule_set PRIMARY KEY (id),
    CONSTRAINT uq_point_rule_set__number UNIQUE (community_id, version_number),
    CONSTRAINT fk_point_rule_set__community FOREIGN KEY (community_id) REFERENCES unit (id),
    CONSTRAINT ck_point_rule_set__votes CHECK (votes_for IS NULL OR votes_for + votes_against <= attended)
);

CREATE TABLE point_rule (
    id            BIGINT       NOT NULL AUTO_INCREMENT,
    rule_set_id   BIGINT       NOT NULL,
    code          VARCHAR(40)  NOT NULL,
    deed_group    VARCHAR(20)  NOT NULL, -- GOOD_DEED VOLUNTEERING VIRTUE CUSTOMS INDUSTRY PUBLIC HONOUR DEDUCTION
    name          VARCHAR(100) NOT NULL,
    name_en       VARCHAR(100) NOT NULL,
    points        INT          NOT NULL, -- negative: a deduction
    unit          VARCHAR(10)  NOT NULL, -- TIME HOUR MONTH QUARTER
    month_cap     INT          NULL,     -- points of one household in one month by this rule
    sort          INT          NOT NULL,
    CONSTRAINT pk_point_rule PRIMARY KEY (id),
    CONSTRAINT uq_point_rule__code UNIQUE (rule_set_id, code),
    CONSTRAINT fk_point_rule__set FOREIGN KEY (rule_set_id) REFERENCES point_rule_set (id)
);

-- What a new set starts from, where the village has none.
CREATE TABLE point_rule_model (
    code       VARCHAR(40)  NOT NULL,
    deed_group VARCHAR(20)  NOT NULL,
    name       VARCHAR(100) NOT NULL,
    name_en    VARCHAR(100) NOT NULL,
    points     INT          NOT NULL,
    unit       VARCHAR(10)  NOT NULL,
    month_cap  INT          NULL,
    sort       INT          NOT NULL,
    CONSTRAINT pk_point_rule_model PRIMARY KEY (code)
);
INSERT INTO point_rule_model (code, deed_group, name, name_en, points, unit, month_cap, sort)
VALUES
    ('found-returned', 'GOOD_DEED', '拾金不昧', 'Handed in what was found', 5, 'TIME', NULL, 10),
    ('brave-deed', 'GOOD_DEED', '见义勇为', 'Stood up bravely for others', 30, 'TIME', NULL, 20),
    ('brave-deed-found', 'GOOD_DEED', '见义勇为（经认定）', 'Bravery, officially recognised', 100, 'TIME', NULL, 30),
    ('helped-alone', 'GOOD_DEED', '帮扶孤寡老人', 'Helped somebody old and alone', 3, 'TIME', 12, 40),
    ('danger-reported', 'GOOD_DEED', '报告安全隐患属实', 'Reported a danger that was there', 5, 'TIME', NULL, 50),
    ('quarrel-settled', 'GOOD_DEED', '调解邻里纠纷成功', 'Settled a quarrel of neighbours', 5, 'TIME', NULL, 60),
    ('volunteer-hours', 'VOLUNTEERING', '村级志愿活动', 'Volunteering in the village', 2, 'HOUR', 20, 110),
    ('wish-claimed', 'VOLUNTEERING', '认领微心愿', 'Took up a wish', 5, 'TIME', NULL, 120),
    ('blood-given', 'VOLUNTEERING', '无偿献血', 'Gave blood', 10, 'TIME', NULL, 130),
    ('patrol', 'VOLUNTEERING', '义务巡逻', 'Went on patrol', 3, 'TIME', NULL, 140),
    ('class-attended', 'VOLUNTEERING', '参加教育课堂', 'Came to a class', 1, 'TIME', NULL, 150),
    ('filial', 'VIRTUE', '孝老爱亲评选', 'Chosen for care of parents', 20, 'TIME', NULL, 210),
    ('harmony', 'VIRTUE', '家庭和睦', 'A family at peace', 3, 'QUARTER', NULL, 220),
    ('beautiful-yard', 'VIRTUE', '最美庭院', 'Most beautiful yard', 10, 'TIME', NULL, 230),
    ('waste-sorted', 'VIRTUE', '垃圾分类合格', 'Sorted the waste', 2, 'MONTH', 2, 240),
    ('doorstep', 'VIRTUE', '门前三包达标', 'Kept the doorstep', 2, 'MONTH', 2, 250),
    ('simple-wedding', 'CUSTOMS', '婚事新办、丧事简办', 'A simple wedding or funeral', 20, 'TIME', NULL, 310),
    ('no-banquet', 'CUSTOMS', '不办升学、乔迁酒', 'No banquet for school or house', 10, 'TIME', NULL, 320),
    ('training', 'INDUSTRY', '参加技能培训', 'Came to a training', 3, 'TIME', NULL, 410),
    ('took-along', 'INDUSTRY', '发展产业带动他户', 'Took others along in business', 10, 'TIME', NULL, 420),
    ('assembly', 'PUBLIC', '参加村民会议', 'Came to the assembly', 2, 'TIME', NULL, 510),
    ('representative', 'PUBLIC', '村民代表尽责', 'Served as a representative', 5, 'QUARTER', NULL, 520),
    ('land-for-road', 'PUBLIC', '主动让地修路', 'Gave land for a road', 30, 'TIME', NULL, 530),
    ('insurance-honest', 'PUBLIC', '诚信缴纳医保', 'Paid the health insurance in time', 3, 'TIME', NULL, 540),
    ('county-honour', 'HONOUR', '县级荣誉', 'Honour of the county', 20, 'TIME', NULL, 610),
    ('city-honour', 'HONOUR', '市级荣誉', 'Honour of the city', 30, 'TIME', NULL, 620),
    ('province-honour', 'HONOUR', '省级荣誉', 'Honour of the province', 50, 'TIME', NULL, 630),
    ('littering', 'DEDUCTION', '乱倒垃圾', 'Dumped waste', -3, 'TIME', NULL, 710),
    ('illegal-building', 'DEDUCTION', '违建不听劝', 'Built without leave, deaf to advice', -10, 'TIME', NULL, 720),
    ('picking-quarrels', 'DEDUCTION', '欺邻扰邻', 'Picked quarrels with neighbours', -5, 'TIME', NULL, 730),
    ('gambling', 'DEDUCTION', '赌博被处罚', 'Punished for gambling', -20, 'TIME', NULL, 740),
    ('lavish-feast', 'DEDUCTION', '大操大办', 'A lavish feast', -10, 'TIME', NULL, 750),
    ('false-claim', 'DEDUCTION', '虚假申报', 'Claimed what was not so', -10, 'TIME', NULL, 760);

-- No set of rules that takes points for one of these is kept: petitions and criticism are rights, benefits are the law's.
CREATE TABLE point_forbidden_word (
    word VARCHAR(20) NOT NULL,
    why  VARCHAR(20) NOT NULL, -- CRITICISM BENEFIT
    CONSTRAINT pk_point_forbidden_word PRIMARY KEY (word)
);
INSERT INTO point_forbidden_word (word, why)
VALUES
    ('信访', 'CRITICISM'), ('上访', 'CRITICISM'), ('越级', 'CRITICISM'), ('投诉', 'CRITICISM'), ('举报', 'CRITICISM'),
    ('检举', 'CRITICISM'), ('控告', 'CRITICISM'), ('批评', 'CRITICISM'), ('意见', 'CRITICISM'), ('维权', 'CRITICISM'),
    ('申诉', 'CRITICISM'), ('复议', 'CRITICISM'), ('起诉', 'CRITICISM'), ('诉讼', 'CRITICISM'), ('12345', 'CRITICISM'),
    ('差评', 'CRITICISM'), ('曝光', 'CRITICISM'), ('言论', 'CRITICISM'), ('不满', 'CRITICISM'), ('无理取闹', 'CRITICISM'),
    ('缠访', 'CRITICISM'), ('闹访', 'CRITICISM'),
    ('低保', 'BENEFIT'), ('特困', 'BENEFIT'), ('救助', 'BENEFIT'), ('医保', 'BENEFIT'), ('社保', 'BENEFIT'),
    ('养老金', 'BENEFIT'), ('养老保险', 'BENEFIT'), ('补贴', 'BENEFIT'), ('补助', 'BENEFIT'), ('津贴', 'BENEFIT'),
    ('优抚', 'BENEFIT'), ('入学', 'BENEFIT'), ('参军', 'BENEFIT'), ('选举', 'BENEFIT'), ('宅基地', 'BENEFIT'),
    ('承包', 'BENEFIT'), ('分红', 'BENEFIT'), ('征地', 'BENEFIT'), ('证明', 'BENEFIT'), ('盖章', 'BENEFIT');
