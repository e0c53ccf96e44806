-- One word for what is late: 超期, unless the office has chosen words of its own.
UPDATE notice_template
   SET subject = '四级督办超期未反馈'
 WHERE code = 'supervisionUnanswered'
   AND subject = '四级督办逾期未反馈';
