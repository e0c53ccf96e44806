-- Some words are for one kind of matter alone, such as those of opinions on petitions; null: for any.
ALTER TABLE phrase ADD COLUMN case_kind VARCHAR(20) NULL;

UPDATE phrase
   SET case_kind = 'EVENT'
 WHERE owner_id IS NULL AND unit_id IS NULL AND version = 0
   AND public_id IN ('6f0c3a52-0c1f-4a55-9a53-5b7d0e0b1a03', '6f0c3a52-0c1f-4a55-9a53-5b7d0e0b1a04', '6f0c3a52-0c1f-4a55-9a53-5b7d0e0b1a05');

INSERT INTO phrase (public_id, case_kind, text, saved_at)
VALUES
    ('6f0c3a52-0c1f-4a55-9a53-5b7d0e0b1b01', 'PETITION', '请依法按期办理，书面答复信访人，并将办理结果报送信访工作机构。', '2024-12-31 16:00:00'),
    ('6f0c3a52-0c1f-4a55-9a53-5b7d0e0b1b02', 'PETITION', '该事项不属于本单位职权范围，依据《信访工作条例》第二十三条提出异议，建议转送', '2024-12-31 16:00:00'),
    ('6f0c3a52-0c1f-4a55-9a53-5b7d0e0b1b03', 'PETITION', '已当面听取信访人陈述的事实和理由，信访人补充：', '2024-12-31 16:00:00'),
    ('6f0c3a52-0c1f-4a55-9a53-5b7d0e0b1b04', 'PETITION', '经查阅档案、走访当事人并到现场核实，查明：', '2024-12-31 16:00:00'),
    ('6f0c3a52-0c1f-4a55-9a53-5b7d0e0b1b05', 'PETITION', '依据《信访工作条例》第三十二条，参照', '2024-12-31 16:00:00'),
    ('6f0c3a52-0c1f-4a55-9a53-5b7d0e0b1b06', 'PETITION', '您的诉求事实清楚，符合法律、法规、规章和政策规定，予以支持，自收到本意见书之日起三十日内落实。', '2024-12-31 16:00:00'),
    ('6f0c3a52-0c1f-4a55-9a53-5b7d0e0b1b07', 'PETITION', '您的诉求合理，但缺乏法律、法规、规章和政策依据，现作如下解释说明：', '2024-12-31 16:00:00'),
    ('6f0c3a52-0c1f-4a55-9a53-5b7d0e0b1b08', 'PETITION', '您的诉求缺乏事实根据，不符合法律、法规、规章和政策规定，不予支持。', '2024-12-31 16:00:00'),
    ('6f0c3a52-0c1f-4a55-9a53-5b7d0e0b1b09', 'PETITION', '案情复杂，需要进一步调查核实，依据《信访工作条例》第三十四条延长办理期限。', '2024-12-31 16:00:00'),
    ('6f0c3a52-0c1f-4a55-9a53-5b7d0e0b1b10', 'PETITION', '事实清楚，依据正确，程序合法，同意。', '2024-12-31 16:00:00');
