-- 指纹 is what people call the print of a finger, and what stays of a closed account was not said.
UPDATE retention_rule SET name = '公告到期或者撤下后：阅读记录（不含姓名）', name_en = 'After an announcement is over: who read it, without names' WHERE code = 'announcement-reads';
UPDATE retention_rule SET name = '账户注销后：留作证明的同意和申请记录、账户编号', name_en = 'After an account was closed: what is kept as proof of its consents and requests, and its number' WHERE code = 'closed-accounts';
