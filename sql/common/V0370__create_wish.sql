-- 党建联盟单位: who takes up wishes as a unit, where, and with what skills (the kinds of wishes).
CREATE TABLE alliance_unit (
    id            BIGINT       NOT NULL AUTO_INCREMENT,
    code          VARCHAR(20)  NOT NULL,
    name          VARCHAR(100) NOT NULL,
    contact_name  TEXT         NULL, -- SM4
    contact_phone TEXT         NULL, -- SM4
    contact_post  VARCHAR(60)  NULL,
    is_active     BOOLEAN      DEFAULT TRUE NOT NULL,
    version       INT          DEFAULT 0 NOT NULL,
    CONSTRAINT pk_alliance_unit PRIMARY KEY (id),
    CONSTRAINT uq_alliance_unit__code UNIQUE (code)
);
CREATE TABLE alliance_unit_area ( -- units without any take up wishes everywhere
    alliance_unit_id BIGINT NOT NULL,
    unit_id          BIGINT NOT NULL,
    CONSTRAINT pk_alliance_unit_area PRIMARY KEY (alliance_unit_id, unit_id),
    CONSTRAINT fk_alliance_unit_area__alliance FOREIGN KEY (alliance_unit_id) REFERENCES alliance_unit (id),
    CONSTRAINT fk_alliance_unit_area__unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);
CREATE TABLE alliance_unit_skill (
    alliance_unit_id BIGINT      NOT NULL,
    kind             VARCHAR(40) NOT NULL, -- of the list wish-kind
    CONSTRAINT pk_alliance_unit_skill PRIMARY KEY (alliance_unit_id, kind),
    CONSTRAINT fk_alliance_unit_skill__alliance FOREIGN KEY (alliance_unit_id) REFERENCES alliance_unit (id)
);

-- 志愿者, 在职党员: residents who take up wishes; who they are the archive knows, and the community has verified them.
CREATE TABLE volunteer (
    id               BIGINT       NOT NULL AUTO_INCREMENT,
    number           VARCHAR(20)  NOT NULL, -- random; opens nothing
    account_code     VARCHAR(20)  NOT NULL,
    resident_number  VARCHAR(40)  NOT NULL,
    kind             VARCHAR(12)  NOT NULL, -- VOLUNTEER MEMBER (serving party member)
    alliance_unit_id BIGINT       NULL, -- where he works
    is_contact       BOOLEAN      NOT NULL, -- claims for that unit
    community_id     BIGINT       NOT NULL, -- that verifies him
    is_name_shown    BOOLEAN      NOT NULL, -- consents to his name, shortened, on the board of thanks
    state            VARCHAR(10)  NOT NULL, -- ASKED VERIFIED REFUSED ENDED
    reason           VARCHAR(200) NULL, -- why he was refused or ended
    asked_at         DATETIME(3)  NOT NULL,
    decided_at       DATETIME(3)  NULL,
    decided_by_id    BIGINT       NULL,
    version          INT          DEFAULT 0 NOT NULL,
    CONSTRAINT pk_volunteer PRIMARY KEY (id),
    CONSTRAINT uq_volunteer__number UNIQUE (number),
    CONSTRAINT uq_volunteer__account UNIQUE (account_code),
    CONSTRAINT fk_volunteer__alliance FOREIGN KEY (alliance_unit_id) REFERENCES alliance_unit (id),
    CONSTRAINT fk_volunteer__community FOREIGN KEY (community_id) REFERENCES unit (id)
);
CREATE INDEX ix_volunteer__community ON volunteer (community_id, state, id);
CREATE INDEX ix_volunteer__resident ON volunteer (resident_number);
CREATE TABLE volunteer_skill (
    volunteer_id BIGINT      NOT NULL,
    kind         VARCHAR(40) NOT NULL,
    CONSTRAINT pk_volunteer_skill PRIMARY KEY (volunteer_id, kind),
    CONSTRAINT fk_volunteer_skill__volunteer FOREIGN KEY (volunteer_id) REFERENCES volunteer (id)
);

-- 微心愿: what somebody wishes, beside its case file. Who wishes lies encrypted; what is published was written for it.
CREATE TABLE wish (
    case_file_id     BIGINT       NOT NULL,
    kind             VARCHAR(40)  NOT NULL, -- of the list wish-kind
    way              VARCHAR(10)  NOT NULL, -- PHONE (on his own) CALL WINDOW VISIT EVENT (converted)
    resident_name    TEXT         NULL, -- SM4
    phone            TEXT         NULL, -- SM4
    address          TEXT         NULL, -- SM4: told to whoever was agreed on, nobody else
    words            TEXT         NOT NULL, -- SM4: as he told it
    account_code     VARCHAR(20)  NULL,
    registered_by_id BIGINT       NULL, -- 代录
    consent_way      VARCHAR(12)  NULL, -- OWN SIGNATURE FINGERPRINT RECORDING; null: not given
    consented_at     DATETIME(3)  NULL, -- to publish it
    is_at_home       BOOLEAN      NOT NULL,
    is_for_minor     BOOLEAN      NOT NULL,
    min_people       INT          NOT NULL, -- as wish-safety.dmn said
    grid_id          BIGINT       NOT NULL,
    community_id     BIGINT       NOT NULL,
    public_title     VARCHAR(60)  NULL,
    public_text      VARCHAR(500) NULL,
    public_place     VARCHAR(100) NULL,
    tools            VARCHAR(200) NULL,
    wanted_from      DATE         NULL,
    wanted_to        DATE         NULL,
    head_count       INT          DEFAULT 1 NOT NULL, -- wanted
    places           INT          DEFAULT 1 NOT NULL, -- of these now to be taken
    taken            INT          DEFAULT 0 NOT NULL,
    is_open          BOOLEAN      DEFAULT FALSE NOT NULL, -- may be claimed now
    published_at     DATETIME(3)  NULL,
    reopened_count   INT          DEFAULT 0 NOT NULL,
    stale_at         DATETIME(3)  NULL,
    is_own           BOOLEAN      DEFAULT FALSE NOT NULL, -- 爱心银行: the community does it itself
    seats            INT          NULL, -- of a wish of many: who may take part
    seated           INT          DEFAULT 0 NOT NULL,
    agreed_on        DATE         NULL,
    agreed_time      VARCHAR(5)   NULL,
    agreed_tools     VARCHAR(200) NULL,
    date_changes     INT          DEFAULT 0 NOT NULL,
    started_at       DATETIME(3)  NULL,
    finished_at      DATETIME(3)  NULL,
    result           VARCHAR(500) NULL, -- what was done
    minutes          INT          NULL, -- served by each
    redo_count       INT          DEFAULT 0 NOT NULL,
    confirmed_at     DATETIME(3)  NULL,
    confirmed_how    VARCHAR(10)  NULL, -- RESIDENT RECORDED SILENCE
    grade            VARCHAR(10)  NULL, -- VERY_GOOD GOOD FAIR
    thanks           TEXT         NULL, -- SM4
    is_thanks_agreed BOOLEAN      DEFAULT FALSE NOT NULL, -- may stand on the board of thanks
    fulfilled_on     DATE         NULL,
    version          INT          DEFAULT 0 NOT NULL,
    CONSTRAINT pk_wish PRIMARY KEY (case_file_id),
    CONSTRAINT fk_wish__case FOREIGN KEY (case_file_id) REFERENCES case_file (id),
    CONSTRAINT fk_wish__grid FOREIGN KEY (grid_id) REFERENCES unit (id),
    CONSTRAINT fk_wish__community FOREIGN KEY (community_id) REFERENCES unit (id)
);
CREATE INDEX ix_wish__board ON wish (is_open, community_id, case_file_id);
CREATE INDEX ix_wish__open_kind ON wish (is_open, kind, case_file_id);
CREATE INDEX ix_wish__account ON wish (account_code, case_file_id);
CREATE INDEX ix_wish__community_kind ON wish (community_id, kind, case_file_id);
CREATE INDEX ix_wish__fulfilled ON wish (fulfilled_on, community_id, case_file_id);

-- Who takes it up, or waits for a place; the order of ids is the order in which they came.
CREATE TABLE wish_claim (
    id               BIGINT       NOT NULL AUTO_INCREMENT,
    case_file_id     BIGINT       NOT NULL,
    claimant_kind    VARCHAR(10)  NOT NULL, -- UNIT MEMBER VOLUNTEER COMMUNITY
    alliance_unit_id BIGINT       NULL,
    volunteer_id     BIGINT       NULL, -- who claimed, for himself or his unit; null: assigned, or the community
    people           INT          NOT NULL,
    tools            VARCHAR(200) NULL,
    state            VARCHAR(10)  NOT NULL, -- TAKEN WAITING AGREED SERVED GIVEN_UP ENDED
    active_key       VARCHAR(24)  NULL, -- one claimant claims a wish once; null when it is over
    reason           VARCHAR(200) NULL, -- why it was given up
    present          INT          NULL, -- people who were there
    claimed_at       DATETIME(3)  NOT NULL,
    taken_at         DATETIME(3)  NULL,
    checked_in_at    DATETIME(3)  NULL,
    ended_at         DATETIME(3)  NULL,
    CONSTRAINT pk_wish_claim PRIMARY KEY (id),
    CONSTRAINT uq_wish_claim__active UNIQUE (case_file_id, active_key),
    CONSTRAINT fk_wish_claim__wish FOREIGN KEY (case_file_id) REFERENCES wish (case_file_id),
    CONSTRAINT fk_wish_claim__alliance FOREIGN KEY (alliance_unit_id) REFERENCES alliance_unit (id),
    CONSTRAINT fk_wish_claim__volunteer FOREIGN KEY (volunteer_id) REFERENCES volunteer (id)
);
CREATE INDEX ix_wish_claim__case ON wish_claim (case_file_id, state, id);
CREATE INDEX ix_wish_claim__active ON wish_claim (active_key);
CREATE INDEX ix_wish_claim__volunteer ON wish_claim (volunteer_id, id);
CREATE INDEX ix_wish_claim__alliance ON wish_claim (alliance_unit_id, id);

-- Units to which a wish that nobody claimed was offered, the fittest first.
CREATE TABLE wish_offer (
    case_file_id     BIGINT      NOT NULL,
    alliance_unit_id BIGINT      NOT NULL,
    is_skilled       BOOLEAN     NOT NULL,
    offered_at       DATETIME(3) NOT NULL,
    CONSTRAINT pk_wish_offer PRIMARY KEY (case_file_id, alliance_unit_id),
    CONSTRAINT fk_wish_offer__wish FOREIGN KEY (case_file_id) REFERENCES wish (case_file_id),
    CONSTRAINT fk_wish_offer__alliance FOREIGN KEY (alliance_unit_id) REFERENCES alliance_unit (id)
);

-- Who takes part in a wish of many, such as a talk; entered by himself or at the desk.
CREATE TABLE wish_seat (
    id             BIGINT      NOT NULL AUTO_INCREMENT,
    case_file_id   BIGINT      NOT NULL,
    account_code   VARCHAR(20) NULL,
    name           TEXT        NOT NULL, -- SM4
    entered_by_id  BIGINT      NULL, -- 代录
    active_key     VARCHAR(24) NULL,
    signed_up_at   DATETIME(3) NOT NULL,
    ended_at       DATETIME(3) NULL,
    CONSTRAINT pk_wish_seat PRIMARY KEY (id),
    CONSTRAINT uq_wish_seat__active UNIQUE (case_file_id, active_key),
    CONSTRAINT fk_wish_seat__wish FOREIGN KEY (case_file_id) REFERENCES wish (case_file_id)
);
CREATE INDEX ix_wish_seat__case ON wish_seat (case_file_id, id);

-- Hours that were served and confirmed: unpaid, written once, never changed.
CREATE TABLE wish_hours (
    id               BIGINT      NOT NULL AUTO_INCREMENT,
    case_file_id     BIGINT      NOT NULL,
    claim_id         BIGINT      NOT NULL,
    volunteer_id     BIGINT      NULL, -- null: people of the claim who are not registered
    alliance_unit_id BIGINT      NULL,
    resident_number  VARCHAR(40) NULL,
    household_number VARCHAR(40) NULL,
    people           INT         NOT NULL,
    minutes          INT         NOT NULL, -- of each
    served_on        DATE        NOT NULL,
    recorded_at      DATETIME(3) NOT NULL,
    CONSTRAINT pk_wish_hours PRIMARY KEY (id),
    CONSTRAINT uq_wish_hours__claim UNIQUE (claim_id, volunteer_id),
    CONSTRAINT fk_wish_hours__wish FOREIGN KEY (case_file_id) REFERENCES wish (case_file_id),
    CONSTRAINT fk_wish_hours__claim FOREIGN KEY (claim_id) REFERENCES wish_claim (id),
    CONSTRAINT fk_wish_hours__volunteer FOREIGN KEY (volunteer_id) REFERENCES volunteer (id)
);
CREATE INDEX ix_wish_hours__volunteer ON wish_hours (volunteer_id, served_on);
CREATE INDEX ix_wish_hours__case ON wish_hours (case_file_id);

-- Certificates of hours that a volunteer took out; the paper itself stands among the sealed papers.
CREATE TABLE volunteer_certificate (
    volunteer_id BIGINT      NOT NULL,
    paper_token  VARCHAR(60) NOT NULL,
    minutes      INT         NOT NULL,
    until_day    DATE        NOT NULL,
    issued_at    DATETIME(3) NOT NULL,
    CONSTRAINT pk_volunteer_certificate PRIMARY KEY (paper_token),
    CONSTRAINT fk_volunteer_certificate__volunteer FOREIGN KEY (volunteer_id) REFERENCES volunteer (id)
);
CREATE INDEX ix_volunteer_certificate__volunteer ON volunteer_certificate (volunteer_id, issued_at);
