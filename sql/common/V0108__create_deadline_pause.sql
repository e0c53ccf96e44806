-- Each time a limit stood still: why, who approved it, how long. Special procedures are kept apart from all else.
CREATE TABLE deadline_pause (
    id             BIGINT        NOT NULL AUTO_INCREMENT,
    deadline_id    BIGINT        NOT NULL,
    type           VARCHAR(20)   NOT NULL, -- SPECIAL_PROCEDURE MATERIALS FORCE_MAJEURE LISTED
    reason         VARCHAR(2000) NULL,
    approved_by_id BIGINT        NULL,
    started_at     DATETIME(3)   NOT NULL,
    ended_at       DATETIME(3)   NULL, -- NULL: stands still, or its limit ended meanwhile
    working_ms     BIGINT        NOT NULL DEFAULT 0, -- working time of the unit in it
    days           INT           NOT NULL DEFAULT 0, -- calendar days in it
    CONSTRAINT pk_deadline_pause PRIMARY KEY (id),
    CONSTRAINT fk_deadline_pause__deadline FOREIGN KEY (deadline_id) REFERENCES deadline (id),
    CONSTRAINT fk_deadline_pause__approved_by FOREIGN KEY (approved_by_id) REFERENCES staff (id)
);

INSERT INTO deadline_pause (deadline_id, type, reason, approved_by_id, started_at)
SELECT id, 'LISTED', pause_reason, paused_by_id, paused_at
  FROM deadline
 WHERE status = 'PAUSED' AND paused_at IS NOT NULL;
UPDATE deadline SET pause_type = 'LISTED' WHERE pause_type IS NOT NULL; -- was the reason from the list

-- Why a case may stand still; the table pause-types says of which type each is.
UPDATE reference_value
   SET name = '正在诉讼、仲裁、复议', name_en = 'In court, arbitration or review'
 WHERE list_code = 'suspension-reason' AND code = 'litigation' AND version = 0;
INSERT INTO reference_value (list_code, code, name, name_en, sort)
VALUES
    ('suspension-reason', 'hearing', '正在听证', 'A hearing is held', 110),
    ('suspension-reason', 'inspection', '正在检验、检测、检疫', 'Inspection, testing or quarantine', 120),
    ('suspension-reason', 'appraisal', '正在鉴定', 'Under appraisal', 130),
    ('suspension-reason', 'experts', '正在专家评审', 'Under review by experts', 140),
    ('suspension-reason', 'publicity', '正在公示', 'On public notice', 150),
    ('suspension-reason', 'materials', '等当事人补充材料', 'Waiting for papers of those concerned', 160);
