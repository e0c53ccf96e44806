-- The limit that a law or a local rule sets stands beside the promised one; whatever moves one moves both.
ALTER TABLE deadline ADD (
    statutory_amount         DECIMAL(8,2) NULL, -- NULL: no law and no rule sets one
    statutory_unit           VARCHAR(5)   NULL,
    statutory_rule           VARCHAR(200) NULL, -- the law in words
    statutory_due_at         DATETIME(3)  NULL,
    is_statutory_provisional BOOLEAN      NOT NULL DEFAULT FALSE,
    is_on_time               BOOLEAN      NULL -- ended before the statutory end, or the promised one where there is none
);
UPDATE deadline
   SET is_on_time = CASE WHEN status = 'MET' THEN TRUE ELSE FALSE END
 WHERE status IN ('MET', 'MISSED');
