INSERT INTO office_setting (code, amount, unit, name, name_en, min_amount, max_amount, sort)
VALUES ('supervision.urges', 1, 'TIMES', '同一人对同一件事每个工作日最多催办几次', 'Times a working day that one of staff may urge a case', 1, 10, 85);
