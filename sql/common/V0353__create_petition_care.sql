-- 疏导帮扶: what the petition office does for somebody whose petition has ended, and who is not at peace with it.
CREATE TABLE petition_care (
    id           BIGINT      NOT NULL AUTO_INCREMENT,
    case_file_id BIGINT      NOT NULL,
    done_on      DATE        NOT NULL,
    words        TEXT        NOT NULL, -- SM4
    done_by_id   BIGINT      NOT NULL,
    recorded_at  DATETIME(3) NOT NULL,
    CONSTRAINT pk_petition_care PRIMARY KEY (id),
    CONSTRAINT fk_petition_care__case FOREIGN KEY (case_file_id) REFERENCES case_file (id)
);
CREATE INDEX ix_petition_care__case ON petition_care (case_file_id, done_on, id);

INSERT INTO role_permission (role_code, permission)
VALUES ('petition-office', 'petition:care');
