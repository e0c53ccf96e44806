-- Moral points (S1-05..S1-12): one ledger for each village, only ever added to, chained by hash; the seals need the data key.
CREATE TABLE point_chain (
    community_id BIGINT   NOT NULL,
    last_serial  BIGINT   NOT NULL,
    last_hash    CHAR(64) NOT NULL,
    seal         TEXT     NOT NULL, -- SM4 of serial and hash: the end cannot be put back to an earlier one that was never sealed
    CONSTRAINT pk_point_chain PRIMARY KEY (community_id),
    CONSTRAINT fk_point_chain__community FOREIGN KEY (community_id) REFERENCES unit (id)
);

-- One for each household that ever had points; what it has is the sum of its entries.
CREATE TABLE point_account (
    id               BIGINT      NOT NULL AUTO_INCREMENT,
    community_id     BIGINT      NOT NULL, -- whose ledger it is in
    household_number VARCHAR(40) NOT NULL,
    balance          INT         NOT NULL DEFAULT 0,
    held             INT         NOT NULL DEFAULT 0, -- for goods that are put aside
    opened_at        DATETIME(3) NOT NULL,
    CONSTRAINT pk_point_account PRIMARY KEY (id),
    CONSTRAINT uq_point_account__household UNIQUE (household_number),
    CONSTRAINT fk_point_account__community FOREIGN KEY (community_id) REFERENCES unit (id),
    CONSTRAINT ck_point_account__balance CHECK (balance >= 0),
    CONSTRAINT ck_point_account__held CHECK (held >= 0 AND held <= balance)
);
CREATE INDEX ix_point_account__community ON point_account (community_id, balance);

CREATE TABLE point_entry (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    community_id    BIGINT       NOT NULL,
    serial          BIGINT       NOT NULL, -- without gaps in its ledger
    account_id      BIGINT       NOT NULL,
    kind            VARCHAR(20)  NOT NULL, -- AWARD DEDUCTION REVERSAL REDEMPTION VOID TRANSFER_OUT TRANSFER_IN
    points          INT          NOT NULL, -- by which the balance changed
    shown_points    INT          NOT NULL, -- by the rule: what a balance at its floor, or a cap, kept from it is shown
    rule_id         BIGINT       NULL,
    resident_number VARCHAR(40)  NULL,     -- the member whose deed it was; NULL: the household
    deed_on         DATE         NOT NULL, -- months and years are counted by it
    case_file_id    BIGINT       NULL,
    reverses_id     BIGINT       NULL,     -- the entry that this one takes back
    partner_id      BIGINT       NULL,     -- the account of the other side of a transfer
    redemption_id   BIGINT       NULL,
    reason          TEXT         NULL,     -- SM4
    posting_key     VARCHAR(160) NOT NULL, -- what is posted under it is posted once
    balance_after   INT          NOT NULL,
    posted_at       DATETIME(3)  NOT NULL,
    posted_by_id    BIGINT       NULL,     -- NULL: the system
    prev_hash       CHAR(64)     NOT NULL,
    hash            CHAR(64)     NOT NULL,
    seal            TEXT         NOT NULL, -- SM4 of the hash: whoever has only the database cannot write another chain
    CONSTRAINT pk_point_entry PRIMARY KEY (id),
    CONSTRAINT uq_point_entry__serial UNIQUE (community_id, serial),
    CONSTRAINT uq_point_entry__key UNIQUE (posting_key),
    CONSTRAINT uq_point_entry__reverses UNIQUE (reverses_id),
    CONSTRAINT fk_point_entry__account FOREIGN KEY (account_id) REFERENCES point_account (id),
    CONSTRAINT fk_point_entry__community FOREIGN KEY (community_id) REFERENCES unit (id),
    CONSTRAINT ck_point_entry__balance CHECK (balance_after >= 0)
);
CREATE INDEX ix_point_entry__account ON point_entry (account_id, deed_on);
CREATE INDEX ix_point_entry__deed ON point_entry (community_id, deed_on);
CREATE INDEX ix_point_entry__case ON point_entry (case_file_id);
CREATE INDEX ix_point_entry__posted ON point_entry (community_id, posted_at);

-- What each day added, written once when it is over.
CREATE TABLE point_day (
    id           BIGINT      NOT NULL AUTO_INCREMENT,
    community_id BIGINT      NOT NULL,
    booked_on    DATE        NOT NULL,
    entries      INT         NOT NULL,
    awarded      INT         NOT NULL,
    deducted     INT         NOT NULL,
    reversed     INT         NOT NULL,
    redeemed     INT         NOT NULL,
    transferred  INT         NOT NULL,
    first_serial BIGINT      NOT NULL,
    last_serial  BIGINT      NOT NULL,
    last_hash    CHAR(64)    NOT NULL,
    balances     INT         NOT NULL, -- of all accounts after its last entry
    written_at   DATETIME(3) NOT NULL,
    seal         TEXT        NOT NULL, -- SM4
    CONSTRAINT pk_point_day PRIMARY KEY (id),
    CONSTRAINT uq_point_day__day UNIQUE (community_id, booked_on),
    CONSTRAINT fk_point_day__community FOREIGN KEY (community_id) REFERENCES unit (id)
);
