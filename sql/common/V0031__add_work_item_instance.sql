-- A case may have several process instances: its own, one for each unit that assists, a new one when it is reopened.
ALTER TABLE work_item ADD (
    process_instance_id  VARCHAR(64) NULL,
    is_parallel          BOOLEAN     NOT NULL DEFAULT FALSE -- beside the case's own way, without a say in its state
);
