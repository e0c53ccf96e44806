-- What somebody may want the reporter's full name and telephone number for; each reading is in the audit log.
INSERT INTO reference_value (list_code, code, name, name_en, sort)
VALUES
    ('contact-purpose', 'clarify', '核实反映的情况', 'Clarify what was reported', 10),
    ('contact-purpose', 'appointment', '约定上门时间', 'Arrange a visit', 20),
    ('contact-purpose', 'callback', '回访办理结果', 'Call back about the result', 30);
