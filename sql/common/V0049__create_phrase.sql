-- Words that people write again and again: of a person, of a unit, or (neither) of the whole office.
CREATE TABLE phrase (
    id         BIGINT       NOT NULL AUTO_INCREMENT,
    public_id  CHAR(36)     NOT NULL,
    owner_id   BIGINT       NULL,
    unit_id    BIGINT       NULL,
    text       VARCHAR(1000) NOT NULL,
    version    INT          NOT NULL DEFAULT 0,
    saved_at   DATETIME(3)  NOT NULL,
    CONSTRAINT pk_phrase PRIMARY KEY (id),
    CONSTRAINT uq_phrase__public_id UNIQUE (public_id),
    CONSTRAINT fk_phrase__owner FOREIGN KEY (owner_id) REFERENCES staff (id),
    CONSTRAINT fk_phrase__unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);
CREATE INDEX ix_phrase__owner ON phrase (owner_id, unit_id);
CREATE INDEX ix_phrase__unit ON phrase (unit_id, owner_id);

-- How often each person used it, for the order in which he finds it.
CREATE TABLE phrase_use (
    staff_id   BIGINT NOT NULL,
    phrase_id  BIGINT NOT NULL,
    uses       INT    NOT NULL,
    CONSTRAINT pk_phrase_use PRIMARY KEY (staff_id, phrase_id),
    CONSTRAINT fk_phrase_use__staff FOREIGN KEY (staff_id) REFERENCES staff (id),
    CONSTRAINT fk_phrase_use__phrase FOREIGN KEY (phrase_id) REFERENCES phrase (id) ON DELETE CASCADE
);

INSERT INTO phrase (public_id, text, saved_at)
VALUES
    ('6f0c3a52-0c1f-4a55-9a53-5b7d0e0b1a01', '情况属实，已承接，将按时限办理。', '2024-12-31 16:00:00'),
    ('6f0c3a52-0c1f-4a55-9a53-5b7d0e0b1a02', '已到现场核实，情况与反映一致。', '2024-12-31 16:00:00'),
    ('6f0c3a52-0c1f-4a55-9a53-5b7d0e0b1a03', '已处理完毕，现场恢复原状。', '2024-12-31 16:00:00'),
    ('6f0c3a52-0c1f-4a55-9a53-5b7d0e0b1a04', '已电话联系报告人，对处理结果表示满意。', '2024-12-31 16:00:00'),
    ('6f0c3a52-0c1f-4a55-9a53-5b7d0e0b1a05', '现场仍有遗留问题，请继续处理并补充处理后照片。', '2024-12-31 16:00:00'),
    ('6f0c3a52-0c1f-4a55-9a53-5b7d0e0b1a06', '该事项不属于本单位职责，建议转有关部门办理。', '2024-12-31 16:00:00');
