-- Two that belong together stood apart, because three features had taken the same places.
UPDATE office_setting SET sort = 212 WHERE code = 'notice.quietFrom';
UPDATE office_setting SET sort = 214 WHERE code = 'notice.quietUntil';
UPDATE office_setting SET sort = 240 WHERE code = 'linkedHouseholds.fewest';
UPDATE office_setting SET sort = 250 WHERE code = 'linkedHouseholds.most';
