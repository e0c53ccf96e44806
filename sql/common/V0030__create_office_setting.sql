-- Numbers that an office may change, each within its bounds.
CREATE TABLE office_setting (
    code        VARCHAR(60)   NOT NULL,
    amount      DECIMAL(10,2) NOT NULL,
    unit        VARCHAR(20)   NOT NULL, -- DAYS HOURS METERS SCORE TIMES
    name        VARCHAR(100)  NOT NULL,
    name_en     VARCHAR(120)  NOT NULL,
    min_amount  DECIMAL(10,2) NOT NULL,
    max_amount  DECIMAL(10,2) NOT NULL,
    sort        INT           NOT NULL DEFAULT 0,
    version     INT           NOT NULL DEFAULT 0,
    CONSTRAINT pk_office_setting PRIMARY KEY (code)
);

INSERT INTO office_setting (code, amount, unit, name, name_en, min_amount, max_amount, sort)
VALUES
    ('reopen.days', 15, 'DAYS', '办结后可以要求重办的天数', 'Days after closing in which a case may be reopened', 1, 90, 10),
    ('rating.bad', 2, 'SCORE', '不高于几分算不满意', 'Highest score that counts as dissatisfied', 1, 4, 20),
    ('suspension.maxDays', 90, 'DAYS', '挂账复核日期最远的天数', 'Most days until a suspended case is reviewed', 1, 365, 30),
    ('unmerge.hours', 24, 'HOURS', '并案后可以拆开的小时数', 'Hours in which a merge may be undone', 1, 240, 40),
    ('duplicate.meters', 150, 'METERS', '相距多少米以内算疑似重复', 'Metres within which an event may be a duplicate', 10, 2000, 50),
    ('duplicate.hours', 72, 'HOURS', '相隔多少小时以内算疑似重复', 'Hours within which an event may be a duplicate', 1, 720, 60),
    ('photo.maxMeters', 300, 'METERS', '照片位置离事发地多少米以内算相符', 'Metres within which a photo belongs to the place', 20, 5000, 70),
    ('supervision.reworks', 2, 'TIMES', '退回再办几次提请督办', 'Reworks after which a case is supervised', 1, 10, 80);

-- Short lists of choices that an office keeps itself; a value that was used is switched off, never deleted.
CREATE TABLE reference_value (
    list_code  VARCHAR(40)  NOT NULL,
    code       VARCHAR(40)  NOT NULL,
    name       VARCHAR(100) NOT NULL,
    name_en    VARCHAR(120) NOT NULL,
    sort       INT          NOT NULL DEFAULT 0,
    is_active  BOOLEAN      NOT NULL DEFAULT TRUE,
    version    INT          NOT NULL DEFAULT 0,
    CONSTRAINT pk_reference_value PRIMARY KEY (list_code, code)
);

INSERT INTO reference_value (list_code, code, name, name_en, sort)
VALUES
    ('return-basis', 'duty-list', '权责清单载明不属本单位职责', 'The list of duties names another unit', 10),
    ('return-basis', 'law', '法律法规规定由其他单位负责', 'A law or regulation names another unit', 20),
    ('return-basis', 'three-decisions', '机构三定规定不属本单位职能', 'The unit''s founding document excludes it', 30),
    ('return-basis', 'place', '事发地点不在本单位管辖范围', 'The place is outside the unit''s area', 40),
    ('return-basis', 'property', '设施权属单位明确，不是本单位', 'The facility belongs to another unit', 50),
    ('return-basis', 'insufficient', '反映内容不清，无法办理', 'The report is too unclear to act on', 60),
    ('suspension-reason', 'funds', '需列入年度计划、筹措资金', 'Funds have to be planned', 10),
    ('suspension-reason', 'season', '受季节、天气、汛期限制', 'Season, weather or flood', 20),
    ('suspension-reason', 'construction', '需列入工程项目统一实施', 'Part of a construction project', 30),
    ('suspension-reason', 'litigation', '正在诉讼、仲裁、复议、鉴定', 'In court, arbitration, review or appraisal', 40),
    ('suspension-reason', 'policy', '需上级明确政策', 'A higher authority has to decide the policy', 50),
    ('suspension-reason', 'history', '历史遗留问题，需多部门会商', 'A matter of long standing for several departments', 60);
