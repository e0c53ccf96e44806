-- 改进工作、完善政策、追究责任的建议 (《信访工作条例》 Art 38 to 40): what the petition office proposes to the unit that handled a petition,
-- and what that unit answers in writing.
CREATE TABLE petition_proposal (
    id             BIGINT      NOT NULL AUTO_INCREMENT,
    case_file_id   BIGINT      NOT NULL,
    kind           VARCHAR(20) NOT NULL, -- IMPROVE_WORK IMPROVE_POLICY HOLD_LIABLE
    unit_id        BIGINT      NOT NULL,
    words          TEXT        NOT NULL, -- SM4
    answer_until   DATE        NOT NULL,
    paper_token    VARCHAR(60) NOT NULL,
    made_by_id     BIGINT      NOT NULL,
    made_at        DATETIME(3) NOT NULL,
    answer         TEXT        NULL, -- SM4
    answered_by_id BIGINT      NULL,
    answered_at    DATETIME(3) NULL,
    CONSTRAINT pk_petition_proposal PRIMARY KEY (id),
    CONSTRAINT fk_petition_proposal__case FOREIGN KEY (case_file_id) REFERENCES case_file (id),
    CONSTRAINT fk_petition_proposal__unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);
CREATE INDEX ix_petition_proposal__case ON petition_proposal (case_file_id, id);
CREATE INDEX ix_petition_proposal__open ON petition_proposal (answered_at, answer_until, case_file_id);

INSERT INTO role_permission (role_code, permission)
VALUES
    ('petition-office', 'petition:propose'),
    ('department-head', 'petition:answer-proposal'),
    ('street-leader', 'petition:answer-proposal');

INSERT INTO notice_template
    (code, audience, name, name_en, subject, body, subject_en, body_en, is_outward, is_urgent, sort, is_matter)
VALUES
    ('petitionProposal', 'STAFF', '信访工作建议', 'A proposal of the petition office',
     '信访局提出了工作建议', '信访局就信访事项 {number} 向你单位提出建议，请在 {until} 前书面反馈。',
     'A proposal of the petition office', 'The petition office made a proposal to your unit about petition {number}; please answer in writing by {until}.', TRUE, FALSE, 352, FALSE),
    ('petitionProposalAnswered', 'STAFF', '信访工作建议的反馈', 'An answer to a proposal of the petition office',
     '收到工作建议的反馈', '{unit} 已就信访事项 {number} 的建议作出书面反馈。',
     'A proposal was answered', '{unit} answered your proposal about petition {number}.', FALSE, FALSE, 353, FALSE);
