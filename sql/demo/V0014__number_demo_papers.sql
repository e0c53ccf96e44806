-- How the demo county numbers its papers: 安民政服〔2026〕8号.
INSERT INTO paper_numbering (unit_code, kind, pattern)
VALUES
    ('MZ', '', '安民政服〔{year}〕{n}号'),
    ('RS', '', '安人社服〔{year}〕{n}号'),
    ('YB', '', '安医保服〔{year}〕{n}号'),
    ('WJ', '', '安卫健服〔{year}〕{n}号'),
    ('CL', '', '安残联服〔{year}〕{n}号'),
    ('TY', '', '安退役服〔{year}〕{n}号'),
    ('NY', '', '安农服〔{year}〕{n}号'),
    ('LY', '', '安林服〔{year}〕{n}号'),
    ('ZR', '', '安自然服〔{year}〕{n}号'),
    ('ZJ', '', '安住建服〔{year}〕{n}号'),
    ('SCJ', '', '安市监服〔{year}〕{n}号'),
    ('GA', '', '安公服〔{year}〕{n}号'),
    ('990981001', '', '望街服〔{year}〕{n}号'),
    ('990981100', '', '青政服〔{year}〕{n}号'),
    ('990981001001', '', '滨河服〔{year}〕{n}号'),
    ('990981100201', '', '白果湾服〔{year}〕{n}号');
