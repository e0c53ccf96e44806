-- The other alliance units of the demonstration county, sixty-four with those there are: departments, companies, hospitals and schools.
INSERT INTO alliance_unit (code, name, contact_post)
SELECT CONCAT('D', u.code), CONCAT('安澜市', u.name), '机关党支部书记'
  FROM unit u
 WHERE u.kind = 'DEPARTMENT' AND u.code IN ('ZZB', 'ZFW', 'SGB', 'XFJ', 'DCS', 'JW', 'MZ', 'SF', 'RS', 'YB', 'WJ', 'JY', 'NY', 'LY', 'ZR', 'ZJ', 'CG',
       'YJ', 'SCJ', 'HB', 'SL', 'JT', 'TY', 'CL', 'SJ', 'GS')
 ORDER BY u.id;
INSERT INTO alliance_unit (code, name, contact_post)
VALUES
    ('U01', '安澜市水务集团', '党委宣传委员'),
    ('U02', '安澜市公交公司', '党支部书记'),
    ('U03', '安澜市邮政分公司', '工会主席'),
    ('U04', '安澜市电信分公司', '政企部主任'),
    ('U05', '安澜市移动分公司', '综合部主任'),
    ('U06', '安澜市广电网络分公司', '维护部主任'),
    ('U07', '安澜市人寿保险支公司', '客服部主任'),
    ('U08', '安澜市财产保险支公司', '理赔部主任'),
    ('U09', '安澜市工商银行支行', '办公室主任'),
    ('U10', '安澜市农业银行支行', '办公室主任'),
    ('U11', '安澜市邮储银行支行', '营业部主任'),
    ('U12', '安澜市中医院', '护理部主任'),
    ('U13', '安澜市妇幼保健院', '保健部主任'),
    ('U14', '安澜市疾病预防控制中心', '办公室主任'),
    ('U15', '青禾镇卫生院', '公卫科科长'),
    ('U16', '安澜市第一中学', '团委书记'),
    ('U17', '安澜市第二中学', '德育主任'),
    ('U18', '安澜市职业技术学校', '校企合作办主任'),
    ('U19', '安澜市中心幼儿园', '园长'),
    ('U20', '安澜市图书馆', '馆长'),
    ('U21', '安澜市文化馆', '副馆长'),
    ('U22', '安澜市融媒体中心', '采编部主任'),
    ('U23', '安澜市公证处', '主任'),
    ('U24', '安澜市律师协会', '秘书长'),
    ('U25', '安澜市税务局', '机关党委书记'),
    ('U26', '安澜市统计局', '办公室主任'),
    ('U27', '安澜市审计局', '机关党委书记'),
    ('U28', '安澜市气象局', '办公室主任'),
    ('U29', '安澜市烟草专卖局', '办公室主任'),
    ('U30', '安澜市总工会', '志愿服务部部长');

INSERT INTO alliance_unit_skill (alliance_unit_id, kind)
SELECT a.id, s.kind
  FROM alliance_unit a
  JOIN (
        SELECT 'U01' AS code, 'repair' AS kind
        UNION ALL SELECT 'U02' AS code, 'escort' AS kind
        UNION ALL SELECT 'U03' AS code, 'errand' AS kind
        UNION ALL SELECT 'U04' AS code, 'repair' AS kind
        UNION ALL SELECT 'U05' AS code, 'talk' AS kind
        UNION ALL SELECT 'U06' AS code, 'repair' AS kind
        UNION ALL SELECT 'U07' AS code, 'companionship' AS kind
        UNION ALL SELECT 'U08' AS code, 'errand' AS kind
        UNION ALL SELECT 'U09' AS code, 'talk' AS kind
        UNION ALL SELECT 'U10' AS code, 'talk' AS kind
        UNION ALL SELECT 'U11' AS code, 'errand' AS kind
        UNION ALL SELECT 'U12' AS code, 'clinic' AS kind
        UNION ALL SELECT 'U13' AS code, 'clinic' AS kind
        UNION ALL SELECT 'U14' AS code, 'clinic' AS kind
        UNION ALL SELECT 'U15' AS code, 'clinic' AS kind
        UNION ALL SELECT 'U16' AS code, 'tutoring' AS kind
        UNION ALL SELECT 'U17' AS code, 'tutoring' AS kind
        UNION ALL SELECT 'U18' AS code, 'repair' AS kind
        UNION ALL SELECT 'U19' AS code, 'companionship' AS kind
        UNION ALL SELECT 'U20' AS code, 'tutoring' AS kind
        UNION ALL SELECT 'U21' AS code, 'festival' AS kind
        UNION ALL SELECT 'U22' AS code, 'festival' AS kind
        UNION ALL SELECT 'U23' AS code, 'legal' AS kind
        UNION ALL SELECT 'U24' AS code, 'legal' AS kind
        UNION ALL SELECT 'U25' AS code, 'legal' AS kind
        UNION ALL SELECT 'U26' AS code, 'meals' AS kind
        UNION ALL SELECT 'U27' AS code, 'festival' AS kind
        UNION ALL SELECT 'U28' AS code, 'snow' AS kind
        UNION ALL SELECT 'U29' AS code, 'donation' AS kind
        UNION ALL SELECT 'U30' AS code, 'donation' AS kind
       ) s ON s.code = a.code;
INSERT INTO alliance_unit_skill (alliance_unit_id, kind)
SELECT a.id, s.kind
  FROM alliance_unit a
  JOIN (
        SELECT 'DSF' AS code, 'legal' AS kind
        UNION ALL SELECT 'DWJ', 'clinic'
        UNION ALL SELECT 'DJY', 'tutoring'
        UNION ALL SELECT 'DNY', 'farming'
        UNION ALL SELECT 'DLY', 'tidying'
        UNION ALL SELECT 'DCG', 'adverts'
        UNION ALL SELECT 'DHB', 'tidying'
        UNION ALL SELECT 'DSCJ', 'talk'
        UNION ALL SELECT 'DCL', 'companionship'
        UNION ALL SELECT 'DMZ', 'meals'
        UNION ALL SELECT 'DGS', 'repair'
       ) s ON s.code = a.code;

-- Half of them serve in the city, half in the town.
INSERT INTO alliance_unit_area (alliance_unit_id, unit_id)
SELECT a.id, CASE WHEN MOD(a.id, 2) = 0 THEN 51 ELSE 52 END
  FROM alliance_unit a
 WHERE (a.code LIKE 'U%' OR a.code LIKE 'D%') AND a.id > 8;
