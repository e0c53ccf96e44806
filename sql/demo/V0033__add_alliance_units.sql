INSERT INTO alliance_unit (id, code, name, contact_post)
VALUES
    (1, 'JCY', '安澜市人民检察院', '机关党委副书记'),
    (2, 'FY', '安澜市人民法院', '政治部主任'),
    (3, 'YY', '安澜市第一人民医院', '团委书记'),
    (4, 'XX', '安澜市实验小学', '德育主任'),
    (5, 'GDGS', '安澜市供电公司', '工会主席'),
    (6, 'NSH', '安澜农村商业银行', '办公室主任'),
    (7, 'XFDD', '安澜市消防救援大队', '指导员'),
    (8, 'GAJ', '安澜市公安局', '机关党委书记');

INSERT INTO alliance_unit_area (alliance_unit_id, unit_id)
VALUES (1, 62), (1, 65), (2, 61), (4, 61), (4, 62), (5, 52), (7, 51);

INSERT INTO alliance_unit_skill (alliance_unit_id, kind)
VALUES
    (1, 'tidying'), (1, 'legal'), (2, 'legal'), (3, 'clinic'), (3, 'escort'), (4, 'tutoring'), (5, 'repair'), (6, 'errand'),
    (7, 'moving'), (7, 'snow'), (8, 'talk');
