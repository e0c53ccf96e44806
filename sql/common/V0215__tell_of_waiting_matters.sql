-- Something waits for a decision outside the inbox: those who may take it are told once, inside, and find it in the gathered message.
ALTER TABLE notice_template ADD COLUMN is_matter BOOLEAN NOT NULL DEFAULT FALSE;

INSERT INTO notice_template
    (code, audience, name, name_en, subject, body, subject_en, body_en, is_outward, is_urgent, sort, is_matter)
VALUES
    ('claimWaiting', 'STAFF', '住户申请等核对', 'A claim of a household waits',
     '有 {count} 件住户申请等您核对', '{unit}有 {count} 件新的住户申请，请在“居民账户”中核对。',
     '{count} claims of households wait for you', 'At {unit} {count} new claims of households wait under residents’ accounts.', FALSE, FALSE, 300, TRUE),
    ('requestWaiting', 'STAFF', '资料申请等答复', 'A request about data waits',
     '有 {count} 件资料申请等您答复', '{unit}有 {count} 件新的资料申请，请在“居民账户”中按期答复。',
     '{count} requests about data wait for you', 'At {unit} {count} new requests about data wait for an answer under residents’ accounts.', FALSE, FALSE, 310, TRUE),
    ('plateWaiting', 'STAFF', '门牌等制作', 'Plates wait to be made',
     '有 {count} 块门牌等制作', '{unit}新申请了 {count} 块门牌，请在“门牌”中安排制作。',
     '{count} plates wait to be made', 'At {unit} {count} plates were asked for and wait to be made.', FALSE, FALSE, 320, TRUE),
    ('plateDamaged', 'STAFF', '门牌损坏', 'A plate is damaged',
     '有门牌损坏', '{unit}有 {count} 块门牌损坏，请在“门牌”中决定修好还是更换。',
     'A plate is damaged', 'At {unit} {count} plates are damaged; please decide whether to replace them.', FALSE, FALSE, 330, TRUE),
    ('announcementWaiting', 'STAFF', '公告等审核', 'An announcement waits to be looked through',
     '有 {count} 条公告等您审核', '{unit}有 {count} 条公告提交审核，请在“公告”中审核。',
     '{count} announcements wait for you', 'At {unit} {count} announcements wait to be looked through.', FALSE, FALSE, 340, TRUE);

-- The gathered message counts them, too; words that an office has written itself stay.
UPDATE notice_template
   SET body = '您的岗位有 {count} 件新任务等待领取或者办理。', body_en = '{count} new tasks wait for somebody of your post.'
 WHERE code = 'newWork' AND audience = 'STAFF' AND body = '您的岗位有 {count} 件新任务等待领取。';

-- Up to which message they were counted.
ALTER TABLE notice_digest ADD COLUMN up_to_notice_id BIGINT NOT NULL DEFAULT 0;
UPDATE notice_digest SET up_to_notice_id = (SELECT COALESCE(MAX(n.id), 0) FROM notice n);
