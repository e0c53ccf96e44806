-- One row per upload; equal content is stored once, under stored_sha256.
CREATE TABLE evidence (
    id              BIGINT        NOT NULL AUTO_INCREMENT,
    public_id       CHAR(32)      NOT NULL,
    sha256          CHAR(64)      NOT NULL, -- of the bytes as they were sent
    stored_sha256   CHAR(64)      NOT NULL, -- of the bytes kept, without metadata
    thumbnail_sha256 CHAR(64)     NULL,
    media_type      VARCHAR(80)   NOT NULL,
    size_bytes      BIGINT        NOT NULL,
    original_name   VARCHAR(200)  NULL,
    taken_at        DATETIME(3)   NULL,
    longitude       DECIMAL(10,6) NULL,
    latitude        DECIMAL(10,6) NULL,
    uploaded_by_id  BIGINT        NULL, -- staff; NULL = the public
    uploaded_at     DATETIME(3)   NOT NULL,
    case_file_id    BIGINT        NULL, -- NULL = not yet part of a case, deleted after a while
    timeline_seq    INT           NULL,
    is_public       BOOLEAN       NOT NULL DEFAULT FALSE, -- the reporter may see it
    CONSTRAINT pk_evidence PRIMARY KEY (id),
    CONSTRAINT uq_evidence__public_id UNIQUE (public_id),
    CONSTRAINT fk_evidence__case_file FOREIGN KEY (case_file_id) REFERENCES case_file (id),
    CONSTRAINT fk_evidence__uploaded_by FOREIGN KEY (uploaded_by_id) REFERENCES staff (id)
);
CREATE INDEX ix_evidence__case_file_id ON evidence (case_file_id, timeline_seq);
CREATE INDEX ix_evidence__sha256 ON evidence (sha256);
CREATE INDEX ix_evidence__stored_sha256 ON evidence (stored_sha256);
CREATE INDEX ix_evidence__thumbnail_sha256 ON evidence (thumbnail_sha256);
