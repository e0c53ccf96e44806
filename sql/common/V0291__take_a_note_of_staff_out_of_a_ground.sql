-- What staff still have to check stands at the desk (随系统提供，使用前请核对), not before residents.
UPDATE service_item_version
   SET statutory_basis = '民发〔2021〕57号（特殊情形 45 个工作日）'
 WHERE statutory_basis = '民发〔2021〕57号（特殊情形 45 个工作日，待核实）';
