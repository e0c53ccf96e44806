-- Units form one tree; path holds the ids from the root to the unit itself, such as /1/5/9/.
CREATE TABLE unit (
    id          BIGINT       NOT NULL AUTO_INCREMENT,
    code        VARCHAR(20)  NOT NULL,
    name        VARCHAR(100) NOT NULL,
    name_en     VARCHAR(100) NULL,
    kind        VARCHAR(20)  NOT NULL, -- CITY DEPARTMENT STREET COMMUNITY GRID
    parent_id   BIGINT       NULL,
    path        VARCHAR(255) NOT NULL,
    phone       VARCHAR(30)  NULL,
    sort        INT          NOT NULL DEFAULT 0,
    is_active   BOOLEAN      NOT NULL DEFAULT TRUE,
    version     INT          NOT NULL DEFAULT 0,
    created_at  DATETIME(3)  NOT NULL,
    CONSTRAINT pk_unit PRIMARY KEY (id),
    CONSTRAINT uq_unit__code UNIQUE (code),
    CONSTRAINT fk_unit__parent FOREIGN KEY (parent_id) REFERENCES unit (id)
);
CREATE INDEX ix_unit__path ON unit (path);

-- The code on a grid's sign: a random token that can be revoked and renewed.
CREATE TABLE grid_code (
    id          BIGINT      NOT NULL AUTO_INCREMENT,
    unit_id     BIGINT      NOT NULL,
    token       VARCHAR(40) NOT NULL,
    created_at  DATETIME(3) NOT NULL,
    revoked_at  DATETIME(3) NULL,
    CONSTRAINT pk_grid_code PRIMARY KEY (id),
    CONSTRAINT uq_grid_code__token UNIQUE (token),
    CONSTRAINT fk_grid_code__unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);
CREATE INDEX ix_grid_code__unit_id ON grid_code (unit_id);

CREATE TABLE staff (
    id          BIGINT       NOT NULL AUTO_INCREMENT,
    name        VARCHAR(60)  NOT NULL,
    title       VARCHAR(60)  NULL,
    phone       VARCHAR(30)  NULL, -- office phone, shown to the public
    is_active   BOOLEAN      NOT NULL DEFAULT TRUE,
    version     INT          NOT NULL DEFAULT 0,
    created_at  DATETIME(3)  NOT NULL,
    CONSTRAINT pk_staff PRIMARY KEY (id)
);

CREATE TABLE role (
    code       VARCHAR(40)  NOT NULL,
    name       VARCHAR(60)  NOT NULL,
    name_en    VARCHAR(60)  NOT NULL,
    unit_kind  VARCHAR(20)  NOT NULL,
    sort       INT          NOT NULL DEFAULT 0,
    CONSTRAINT pk_role PRIMARY KEY (code)
);

CREATE TABLE role_permission (
    role_code   VARCHAR(40) NOT NULL,
    permission  VARCHAR(60) NOT NULL,
    CONSTRAINT pk_role_permission PRIMARY KEY (role_code, permission),
    CONSTRAINT fk_role_permission__role FOREIGN KEY (role_code) REFERENCES role (code)
);

-- Which cases of a kind a role may read: PLACE (inside the post's unit), ASSIGNED (handled by it), ALL.
CREATE TABLE role_scope (
    role_code   VARCHAR(40) NOT NULL,
    case_kind   VARCHAR(20) NOT NULL,
    scope       VARCHAR(20) NOT NULL,
    CONSTRAINT pk_role_scope PRIMARY KEY (role_code, case_kind),
    CONSTRAINT fk_role_scope__role FOREIGN KEY (role_code) REFERENCES role (code)
);

-- A person holds a role in a unit for a period; valid_until is exclusive, NULL = open.
CREATE TABLE post (
    id           BIGINT      NOT NULL AUTO_INCREMENT,
    staff_id     BIGINT      NOT NULL,
    unit_id      BIGINT      NOT NULL,
    role_code    VARCHAR(40) NOT NULL,
    valid_from   DATETIME(3) NOT NULL,
    valid_until  DATETIME(3) NULL,
    version      INT         NOT NULL DEFAULT 0,
    CONSTRAINT pk_post PRIMARY KEY (id),
    CONSTRAINT fk_post__staff FOREIGN KEY (staff_id) REFERENCES staff (id),
    CONSTRAINT fk_post__unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT fk_post__role FOREIGN KEY (role_code) REFERENCES role (code)
);
CREATE INDEX ix_post__staff_id ON post (staff_id);
CREATE INDEX ix_post__unit_id ON post (unit_id, role_code);
