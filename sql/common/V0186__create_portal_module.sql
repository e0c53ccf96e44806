-- A module (场景模块) of the phone's home page: a scenario or a group of services, kept by the unit that owns it.
CREATE TABLE portal_module (
    id          BIGINT       NOT NULL AUTO_INCREMENT,
    code        VARCHAR(40)  NOT NULL,
    kind        VARCHAR(10)  NOT NULL, -- SCENARIO SERVICE
    name        VARCHAR(20)  NOT NULL,
    name_en     VARCHAR(40)  NOT NULL,
    owner_id    BIGINT       NULL, -- null: nobody writes for it yet
    is_local    BOOLEAN      NOT NULL, -- streets and communities write for their own places too
    is_on       BOOLEAN      NOT NULL,
    sort        INT          NOT NULL,
    changed_at  DATETIME(3)  NULL,
    changed_by  VARCHAR(60)  NULL,
    version     INT          NOT NULL DEFAULT 0,
    CONSTRAINT pk_portal_module PRIMARY KEY (id),
    CONSTRAINT uq_portal_module__code UNIQUE (code),
    CONSTRAINT fk_portal_module__owner FOREIGN KEY (owner_id) REFERENCES unit (id)
);

-- Where it is on or off otherwise than in the whole city; the nearest place counts.
CREATE TABLE portal_module_switch (
    module_id   BIGINT      NOT NULL,
    unit_id     BIGINT      NOT NULL,
    is_on       BOOLEAN     NOT NULL,
    changed_at  DATETIME(3) NOT NULL,
    changed_by  VARCHAR(60) NOT NULL,
    CONSTRAINT pk_portal_module_switch PRIMARY KEY (module_id, unit_id),
    CONSTRAINT fk_portal_module_switch__module FOREIGN KEY (module_id) REFERENCES portal_module (id),
    CONSTRAINT fk_portal_module_switch__unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);

-- An article, or a link to a part of Linli or to somewhere else.
CREATE TABLE portal_item (
    id          BIGINT        NOT NULL AUTO_INCREMENT,
    public_id   CHAR(32)      NOT NULL,
    module_id   BIGINT        NOT NULL,
    unit_id     BIGINT        NOT NULL, -- who wrote it: the owner, or a street or community
    kind        VARCHAR(10)   NOT NULL, -- ARTICLE LINK
    title       VARCHAR(80)   NOT NULL,
    body        VARCHAR(8000) NULL, -- Markdown, of an article
    link_page   VARCHAR(40)   NULL, -- of a link, one of the two
    link_url    VARCHAR(500)  NULL, -- also of an article, for more
    is_shown    BOOLEAN       NOT NULL,
    sort        INT           NOT NULL,
    created_at  DATETIME(3)   NOT NULL,
    created_by  VARCHAR(60)   NOT NULL,
    changed_at  DATETIME(3)   NOT NULL,
    changed_by  VARCHAR(60)   NOT NULL,
    version     INT           NOT NULL DEFAULT 0,
    CONSTRAINT pk_portal_item PRIMARY KEY (id),
    CONSTRAINT uq_portal_item__public_id UNIQUE (public_id),
    CONSTRAINT fk_portal_item__module FOREIGN KEY (module_id) REFERENCES portal_module (id),
    CONSTRAINT fk_portal_item__unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);
CREATE INDEX ix_portal_item__module ON portal_item (module_id, sort, id);

CREATE TABLE portal_item_area (
    item_id  BIGINT NOT NULL,
    unit_id  BIGINT NOT NULL,
    CONSTRAINT pk_portal_item_area PRIMARY KEY (item_id, unit_id),
    CONSTRAINT fk_portal_item_area__item FOREIGN KEY (item_id) REFERENCES portal_item (id),
    CONSTRAINT fk_portal_item_area__unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);

-- The pictures of an article, shown below its text; the files are evidence.
CREATE TABLE portal_picture (
    item_id      BIGINT      NOT NULL,
    evidence_id  CHAR(32)    NOT NULL, -- its public id
    caption      VARCHAR(60) NOT NULL, -- also what is read to those who do not see it
    sort         INT         NOT NULL,
    CONSTRAINT pk_portal_picture PRIMARY KEY (item_id, evidence_id),
    CONSTRAINT fk_portal_picture__item FOREIGN KEY (item_id) REFERENCES portal_item (id)
);

-- The eight scenarios of the plate and the four groups of services. More are added at the desk.
INSERT INTO portal_module (code, kind, name, name_en, owner_id, is_local, is_on, sort)
VALUES
    ('party', 'SCENARIO', '党建引领', 'Party work', NULL, TRUE, TRUE, 10),
    ('integrity', 'SCENARIO', '党风廉政', 'Clean government', NULL, FALSE, TRUE, 20),
    ('governance', 'SCENARIO', '社会治理', 'Safe neighbourhood', NULL, TRUE, TRUE, 30),
    ('digital', 'SCENARIO', '数字政务', 'Government online', NULL, FALSE, TRUE, 40),
    ('village', 'SCENARIO', '阳光村务', 'Village affairs', NULL, TRUE, TRUE, 50),
    ('jobs', 'SCENARIO', '就业创业', 'Jobs and business', NULL, FALSE, TRUE, 60),
    ('convenience', 'SCENARIO', '便民服务', 'Everyday help', NULL, TRUE, TRUE, 70),
    ('finance', 'SCENARIO', '金融服务', 'Finance', NULL, FALSE, TRUE, 80),
    ('government-services', 'SERVICE', '政务办事', 'Government services', NULL, FALSE, TRUE, 110),
    ('community-services', 'SERVICE', '村居办事', 'Village and community services', NULL, TRUE, TRUE, 120),
    ('daily-services', 'SERVICE', '生活服务', 'Daily life', NULL, FALSE, TRUE, 130),
    ('finance-services', 'SERVICE', '金融办理', 'Finance services', NULL, FALSE, TRUE, 140);
