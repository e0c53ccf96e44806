-- On what ground health information of a person is kept (《个人信息保护法》 Art 13, 28, 29, 31): who agreed when and on what paper, or which
-- law makes the office keep it. What was recorded before has none.
CREATE TABLE health_ground (
    id           BIGINT       NOT NULL AUTO_INCREMENT,
    resident_id  BIGINT       NOT NULL,
    kind         VARCHAR(10)  NOT NULL, -- SELF GUARDIAN DUTY
    giver        VARCHAR(400) NULL,     -- SM4: the guardian
    given_on     DATE         NULL,     -- none for a duty
    paper        VARCHAR(100) NOT NULL, -- the paper on which it was agreed, or the law
    recorded_at  DATETIME(3)  NOT NULL,
    recorded_by  VARCHAR(60)  NOT NULL,
    ended_at     DATETIME(3)  NULL,     -- the health information is another one, or gone
    CONSTRAINT pk_health_ground PRIMARY KEY (id),
    CONSTRAINT fk_health_ground__resident FOREIGN KEY (resident_id) REFERENCES resident (id)
);
CREATE INDEX ix_health_ground__resident ON health_ground (resident_id, ended_at);
