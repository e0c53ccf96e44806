-- Groups first: what holds for every category of the group that says nothing else.
UPDATE event_category SET closing_condition = '现场已清理干净，并有处置后照片。' WHERE code = '01';
UPDATE event_category SET closing_condition = '设施已修复、可以正常使用，并有处置后照片。' WHERE code = '02';
UPDATE event_category SET closing_condition = '问题已解决或已有书面处理意见，并有处置后照片。' WHERE code = '03';
UPDATE event_category SET closing_condition = '隐患已消除，并有处置后照片。' WHERE code = '04';
UPDATE event_category SET closing_condition = '现场已处置完毕，并有处置后照片。' WHERE code = '05';
UPDATE event_category SET closing_condition = '达成调解协议，或已出具终止调解通知。' WHERE code = '06';
UPDATE event_category SET closing_condition = '已到场处置，并有办理照片。' WHERE code = '07';
UPDATE event_category SET closing_condition = '已到场检查并处置，并有处置后照片。' WHERE code = '08';
UPDATE event_category SET closing_condition = '已上门或到场办理，并有办理照片。' WHERE code = '09';
UPDATE event_category SET closing_condition = '险情已解除，并有现场照片。' WHERE code = '10';
UPDATE event_category SET closing_condition = '建筑垃圾已清走，地面干净。' WHERE code = '0102';
UPDATE event_category SET closing_condition = NULL WHERE parent_code = '06';

INSERT INTO category_requirement (category_code, code, kind, label, label_en, help, help_en, sort)
VALUES
    ('01', 'photoAfter', 'PHOTO_AFTER', '处置后照片', 'Photo after the work', '拍到恢复后的现场全貌。', 'Show the whole place as it is now.', 10),
    ('02', 'photoAfter', 'PHOTO_AFTER', '处置后照片', 'Photo after the work', '拍到修好后的设施和周围。', 'Show the repaired facility and what is around it.', 10),
    ('03', 'photoAfter', 'PHOTO_AFTER', '处置后照片', 'Photo after the work', NULL, NULL, 10),
    ('04', 'photoAfter', 'PHOTO_AFTER', '隐患消除后照片', 'Photo without the hazard', '拍到隐患原来所在的位置。', 'Show the spot where the hazard was.', 10),
    ('05', 'photoAfter', 'PHOTO_AFTER', '处置后照片', 'Photo after the work', NULL, NULL, 10),
    ('06', 'agreement', 'DOCUMENT', '调解协议书或终止调解通知书', 'Mediation agreement or notice that mediation ended', '扫描件，PDF。报告人看不到这份文件。', 'A scan as PDF. The reporter does not see it.', 10),
    ('07', 'photo', 'PHOTO', '到场办理照片', 'Photo of the visit', '不要拍到当事人的脸和证件。', 'Without faces or papers of those concerned.', 10),
    ('08', 'photoAfter', 'PHOTO_AFTER', '检查处置后照片', 'Photo after inspection and work', NULL, NULL, 10),
    ('09', 'photo', 'PHOTO', '上门或办理照片', 'Photo of the visit or the work', '不要拍到当事人的脸和证件。', 'Without faces or papers of those concerned.', 10),
    ('10', 'photo', 'PHOTO', '险情解除后照片', 'Photo once the danger is over', NULL, NULL, 10),
    ('0102', 'cleared', 'CONFIRMATION', '建筑垃圾已全部清走，地面已扫净', 'All rubble is gone and the ground is swept', NULL, NULL, 10),
    ('0102', 'photoAfter', 'PHOTO_AFTER', '清运后照片', 'Photo after removal', NULL, NULL, 20),
    ('0201', 'photoBefore', 'PHOTO_BEFORE', '处置前照片', 'Photo before the work', '站在一个能再拍一次的位置。', 'Stand where you can take it again.', 10),
    ('0201', 'photoAfter', 'PHOTO_AFTER', '处置后照片（与处置前同一角度）', 'Photo after the work, from the same angle', '拍到井盖与路面齐平。', 'Show the cover level with the road.', 20),
    ('0201', 'level', 'CONFIRMATION', '井盖完好，与路面齐平', 'The cover is whole and level with the road', NULL, NULL, 30),
    ('0304', 'report', 'DOCUMENT', '房屋安全鉴定报告，或住户搬离的书面说明', 'Safety assessment, or a written statement that the residents moved out', '扫描件，PDF。', 'A scan as PDF.', 10),
    ('0304', 'photoAfter', 'PHOTO_AFTER', '现场照片', 'Photo of the site', NULL, NULL, 20),
    ('0401', 'secondVisit', 'SECOND_VISIT', '复查日期', 'Date of the second visit', '清理后次日再看一次，通道仍然畅通才可以结案。', 'Look again the day after: only a passage that is still free closes the case.', 10),
    ('0401', 'photoAfter', 'PHOTO_AFTER', '复查时的通道照片', 'Photo of the passage at the second visit', NULL, NULL, 20),
    ('0501', 'slipNumber', 'SLIP_NUMBER', '无害化处理单编号', 'Number of the disposal slip', NULL, NULL, 10),
    ('0501', 'disinfected', 'CONFIRMATION', '现场已消毒', 'The place has been disinfected', NULL, NULL, 20),
    ('0501', 'photoAfter', 'PHOTO_AFTER', '处置后照片', 'Photo after the work', NULL, NULL, 30);
