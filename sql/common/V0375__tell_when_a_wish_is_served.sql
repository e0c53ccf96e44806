-- The message about a date says which; words that an office has written itself stay.
UPDATE notice_template
   SET body = '心愿 {number} 约在 {day} {time} 服务，详情请登录查看。', body_en = 'Wish {number} is to be served on {day} at {time}; log in to see more.'
 WHERE code = 'wishAgreed' AND audience = 'RESIDENT' AND body = '心愿 {number} 的服务时间已经约定，请登录查看。';

UPDATE notice_template
   SET body = '心愿 {number} 改在 {day} {time} 服务，详情请登录查看。', body_en = 'Wish {number} is now to be served on {day} at {time}; log in to see more.'
 WHERE code = 'wishMoved' AND audience = 'RESIDENT' AND body = '心愿 {number} 的服务改期了，请登录查看。';
