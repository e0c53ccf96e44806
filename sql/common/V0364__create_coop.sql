-- What households get for their points at the co-op of their village (S1-11).
CREATE TABLE coop_good (
    id           BIGINT       NOT NULL AUTO_INCREMENT,
    community_id BIGINT       NOT NULL,
    code         VARCHAR(40)  NOT NULL,
    name         VARCHAR(100) NOT NULL,
    name_en      VARCHAR(100) NOT NULL,
    unit_name    VARCHAR(20)  NOT NULL,
    price_fen    INT          NOT NULL,
    is_on_sale   BOOLEAN      NOT NULL,
    stock        INT          NOT NULL DEFAULT 0,
    held         INT          NOT NULL DEFAULT 0, -- put aside for households
    sort         INT          NOT NULL DEFAULT 0,
    version      INT          NOT NULL DEFAULT 0,
    CONSTRAINT pk_coop_good PRIMARY KEY (id),
    CONSTRAINT uq_coop_good__code UNIQUE (community_id, code),
    CONSTRAINT fk_coop_good__community FOREIGN KEY (community_id) REFERENCES unit (id),
    CONSTRAINT ck_coop_good__stock CHECK (held >= 0 AND held <= stock),
    CONSTRAINT ck_coop_good__price CHECK (price_fen > 0)
);

CREATE TABLE coop_redemption (
    id               BIGINT      NOT NULL AUTO_INCREMENT,
    number           VARCHAR(20) NOT NULL,
    community_id     BIGINT      NOT NULL,
    account_id       BIGINT      NOT NULL,
    household_number VARCHAR(40) NOT NULL,
    good_id          BIGINT      NOT NULL,
    quantity         INT         NOT NULL,
    way              VARCHAR(10) NOT NULL, -- POINTS DISCOUNT
    steps            INT         NOT NULL, -- of discount
    points           INT         NOT NULL,
    pay_fen          INT         NOT NULL, -- what is paid in money
    state            VARCHAR(10) NOT NULL, -- HELD REDEEMED RELEASED VOIDED
    held_at          DATETIME(3) NOT NULL,
    hold_until       DATETIME(3) NOT NULL,
    account_code     VARCHAR(40) NULL,     -- of the resident who had it put aside
    resident_number  VARCHAR(40) NULL,     -- who came for it
    redeemed_at      DATETIME(3) NULL,
    clerk_id         BIGINT      NULL,
    released_at      DATETIME(3) NULL,
    voided_at        DATETIME(3) NULL,
    voided_by_id     BIGINT      NULL,
    void_reason      TEXT        NULL,     -- SM4
    CONSTRAINT pk_coop_redemption PRIMARY KEY (id),
    CONSTRAINT uq_coop_redemption__number UNIQUE (number),
    CONSTRAINT fk_coop_redemption__account FOREIGN KEY (account_id) REFERENCES point_account (id),
    CONSTRAINT fk_coop_redemption__good FOREIGN KEY (good_id) REFERENCES coop_good (id)
);
CREATE INDEX ix_coop_redemption__household ON coop_redemption (household_number, state);
CREATE INDEX ix_coop_redemption__day ON coop_redemption (community_id, redeemed_at);
CREATE INDEX ix_coop_redemption__hold ON coop_redemption (state, hold_until);

-- Every change of a stock; only ever added to.
CREATE TABLE coop_stock_entry (
    id             BIGINT       NOT NULL AUTO_INCREMENT,
    good_id        BIGINT       NOT NULL,
    kind           VARCHAR(10)  NOT NULL, -- IN OUT REDEEMED VOIDED COUNTED
    quantity       INT          NOT NULL,
    stock_after    INT          NOT NULL,
    redemption_id  BIGINT       NULL,
    reason         VARCHAR(100) NULL,
    recorded_by_id BIGINT       NULL,
    recorded_at    DATETIME(3)  NOT NULL,
    CONSTRAINT pk_coop_stock_entry PRIMARY KEY (id),
    CONSTRAINT fk_coop_stock_entry__good FOREIGN KEY (good_id) REFERENCES coop_good (id)
);
CREATE INDEX ix_coop_stock_entry__good ON coop_stock_entry (good_id, id);

CREATE TABLE coop_closing (
    id           BIGINT      NOT NULL AUTO_INCREMENT,
    community_id BIGINT      NOT NULL,
    closed_on    DATE        NOT NULL,
    redeemed     INT         NOT NULL,
    voided       INT         NOT NULL,
    points       INT         NOT NULL,
    pay_fen      INT         NOT NULL,
    counted_fen  INT         NOT NULL, -- the money that was there
    closed_by_id BIGINT      NOT NULL,
    closed_at    DATETIME(3) NOT NULL,
    CONSTRAINT pk_coop_closing PRIMARY KEY (id),
    CONSTRAINT uq_coop_closing__day UNIQUE (community_id, closed_on),
    CONSTRAINT fk_coop_closing__community FOREIGN KEY (community_id) REFERENCES unit (id)
);
