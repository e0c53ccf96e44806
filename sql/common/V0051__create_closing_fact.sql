-- What was shown when handling was finished, with the words of the requirement as they were then; never changed.
CREATE TABLE closing_fact (
    id            BIGINT        NOT NULL AUTO_INCREMENT,
    case_file_id  BIGINT        NOT NULL,
    timeline_seq  INT           NOT NULL, -- of the step that brought it; a rework brings another
    category_code VARCHAR(20)   NOT NULL, -- the category or group whose requirement it answers
    code          VARCHAR(30)   NOT NULL,
    kind          VARCHAR(20)   NOT NULL,
    label         VARCHAR(60)   NOT NULL,
    label_en      VARCHAR(100)  NOT NULL,
    sort          INT           NOT NULL,
    answer        VARCHAR(2000) NULL,
    evidence_ids  VARCHAR(400)  NULL, -- public ids, separated by commas
    given_by_id   BIGINT        NOT NULL,
    given_at      DATETIME(3)   NOT NULL,
    CONSTRAINT pk_closing_fact PRIMARY KEY (id),
    CONSTRAINT uq_closing_fact__case_file_seq_code UNIQUE (case_file_id, timeline_seq, code),
    CONSTRAINT fk_closing_fact__case_file FOREIGN KEY (case_file_id) REFERENCES case_file (id),
    CONSTRAINT fk_closing_fact__given_by FOREIGN KEY (given_by_id) REFERENCES staff (id)
);
CREATE INDEX ix_closing_fact__requirement ON closing_fact (category_code, code);
