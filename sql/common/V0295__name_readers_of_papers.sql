-- Which units beside the organ read and print a paper: the window that hands it out, and those who review and decide the application.
CREATE TABLE sealed_paper_reader (
    paper_id  BIGINT  NOT NULL,
    unit_id   BIGINT  NOT NULL,
    CONSTRAINT pk_sealed_paper_reader PRIMARY KEY (paper_id, unit_id),
    CONSTRAINT fk_sealed_paper_reader__paper FOREIGN KEY (paper_id) REFERENCES sealed_paper (id),
    CONSTRAINT fk_sealed_paper_reader__unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);
INSERT INTO sealed_paper_reader (paper_id, unit_id)
SELECT p.id, a.window_unit_id
  FROM sealed_paper p JOIN case_file c ON c.case_number = p.case_number JOIN service_application a ON a.case_file_id = c.id
UNION
SELECT p.id, a.review_unit_id
  FROM sealed_paper p JOIN case_file c ON c.case_number = p.case_number JOIN service_application a ON a.case_file_id = c.id
UNION
SELECT p.id, a.sign_off_unit_id
  FROM sealed_paper p JOIN case_file c ON c.case_number = p.case_number JOIN service_application a ON a.case_file_id = c.id
UNION
SELECT p.id, l.desk_unit_id
  FROM sealed_paper p JOIN licence l ON l.paper_token = p.token;
CREATE INDEX ix_sealed_paper_reader__unit ON sealed_paper_reader (unit_id, paper_id);
