-- Who stands on a board of a community (公示栏): public by design, so that each has agreed is kept.
CREATE TABLE board_person (
    id           BIGINT       NOT NULL AUTO_INCREMENT,
    public_id    CHAR(32)     NOT NULL,
    community_id BIGINT       NOT NULL,
    board        VARCHAR(20)  NOT NULL, -- REPRESENTATIVE WORK_TEAM
    name         VARCHAR(30)  NOT NULL,
    duty         VARCHAR(60)  NOT NULL,
    phone        VARCHAR(30)  NULL, -- of the office
    serves       VARCHAR(120) NULL, -- which groups or households
    sort         INT          NOT NULL,
    valid_from   DATE         NOT NULL,
    valid_until  DATE         NULL, -- the last day; null: open
    agreed_at    DATETIME(3)  NOT NULL, -- that he stands there, and who noted it
    agreed_by    VARCHAR(60)  NOT NULL,
    changed_at   DATETIME(3)  NOT NULL,
    changed_by   VARCHAR(60)  NOT NULL,
    version      INT          NOT NULL DEFAULT 0,
    CONSTRAINT pk_board_person PRIMARY KEY (id),
    CONSTRAINT uq_board_person__public_id UNIQUE (public_id),
    CONSTRAINT fk_board_person__community FOREIGN KEY (community_id) REFERENCES unit (id)
);
CREATE INDEX ix_board_person__community ON board_person (community_id, board, sort);

-- The village rules (村规民约) of a community as they stand.
CREATE TABLE village_rules (
    community_id  BIGINT        NOT NULL,
    body          VARCHAR(8000) NOT NULL, -- Markdown
    adopted_on    DATE          NOT NULL,
    is_shown      BOOLEAN       NOT NULL,
    changed_at    DATETIME(3)   NOT NULL,
    changed_by    VARCHAR(60)   NOT NULL,
    version       INT           NOT NULL DEFAULT 0,
    CONSTRAINT pk_village_rules PRIMARY KEY (community_id),
    CONSTRAINT fk_village_rules__community FOREIGN KEY (community_id) REFERENCES unit (id)
);
