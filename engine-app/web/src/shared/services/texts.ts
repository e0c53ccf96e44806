import type { Translated } from '@/shared/i18n'

/** What desk and phone say alike of applications. */
export const zh = {
  service: {
    way: { ELECTRONIC: '电子证照，不取纸质', SELF: '本人到窗口领取', AGENT: '代办人领取', MAIL: '邮寄', VISIT: '送上门' },
    signature: { label: '签名', hint: '请在框里签名', clear: '重签', keep: '签好了', kept: '签名已保存', sending: '正在保存' },
  },
}

export const en: Translated<typeof zh> = {
  service: {
    way: { ELECTRONIC: 'Electronic, no paper', SELF: 'I collect it at the window', AGENT: 'My agent collects it', MAIL: 'By mail', VISIT: 'Brought to my home' },
    signature: { label: 'Signature', hint: 'Please sign in the box', clear: 'Sign again', keep: 'Done', kept: 'The signature is kept', sending: 'Being kept' },
  },
}
