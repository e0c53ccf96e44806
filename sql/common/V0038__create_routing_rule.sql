-- What was learnt from disputes about who is responsible. An adopted rule comes before the decision table.
CREATE TABLE routing_rule (
    id             BIGINT        NOT NULL AUTO_INCREMENT,
    category_code  VARCHAR(20)   NOT NULL,
    place_unit_id  BIGINT        NULL, -- a community or street; NULL = everywhere
    lead_unit_id   BIGINT        NOT NULL,
    reason         VARCHAR(2000) NOT NULL,
    case_file_id   BIGINT        NOT NULL, -- the dispute it comes from
    status         VARCHAR(10)   NOT NULL, -- PROPOSED ADOPTED REFUSED ENDED
    proposed_by_id BIGINT        NOT NULL,
    proposed_at    DATETIME(3)   NOT NULL,
    decided_by_id  BIGINT        NULL,
    decided_at     DATETIME(3)   NULL,
    opinion        VARCHAR(2000) NULL,
    ended_by_id    BIGINT        NULL,
    ended_at       DATETIME(3)   NULL,
    end_opinion    VARCHAR(2000) NULL,
    version        INT           NOT NULL DEFAULT 0,
    CONSTRAINT pk_routing_rule PRIMARY KEY (id),
    CONSTRAINT fk_routing_rule__category FOREIGN KEY (category_code) REFERENCES event_category (code),
    CONSTRAINT fk_routing_rule__place_unit FOREIGN KEY (place_unit_id) REFERENCES unit (id),
    CONSTRAINT fk_routing_rule__lead_unit FOREIGN KEY (lead_unit_id) REFERENCES unit (id),
    CONSTRAINT fk_routing_rule__case_file FOREIGN KEY (case_file_id) REFERENCES case_file (id),
    CONSTRAINT fk_routing_rule__proposed_by FOREIGN KEY (proposed_by_id) REFERENCES staff (id),
    CONSTRAINT fk_routing_rule__decided_by FOREIGN KEY (decided_by_id) REFERENCES staff (id),
    CONSTRAINT fk_routing_rule__ended_by FOREIGN KEY (ended_by_id) REFERENCES staff (id)
);
CREATE INDEX ix_routing_rule__status ON routing_rule (status, proposed_at);

INSERT INTO role_permission (role_code, permission) VALUES ('city-governance-center', 'routing:manage');
