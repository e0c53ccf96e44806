-- Fingerprint of the secret that protects personal data, so that another one is noticed before anything is written.
CREATE TABLE data_key_mark (
    id           INT         NOT NULL,
    fingerprint  CHAR(64)    NOT NULL,
    noted_at     DATETIME(3) NOT NULL,
    CONSTRAINT pk_data_key_mark PRIMARY KEY (id)
);
