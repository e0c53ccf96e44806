import type { Delivery, DeliveryStatus, Notice, NoticeContact, NoticeTemplate, Page, StuckAlarm } from '@/shared/api/types'
import { http } from '@/shared/http'

const path = '/api/notices'
const deliveries = '/api/notice-deliveries'
const templates = '/api/notice-templates'
const alarms = '/api/deadline-alarms'

export const noticesApi = {
  /** The newest first. */
  list: (unread: boolean, page: number, size: number) => http.get<Page<Notice>>(path, { unread, page, size }),
  count: async () => (await http.get<{ unread: number }>(`${path}/count`)).unread,
  /** As `count`, because something has changed. */
  watchCount: async () => (await http.watch<{ unread: number }>(`${path}/count`)).unread,
  read: (id: number) => http.post(`${path}/${id}/read`),
  readAll: () => http.post(`${path}/read`),
  contact: () => http.get<NoticeContact>(`${path}/contact`),
  saveContact: (contact: NoticeContact) => http.put<NoticeContact>(`${path}/contact`, contact),

  templates: async () => (await http.get<{ items: NoticeTemplate[] }>(templates)).items,
  saveTemplate: ({ code, audience, subject, body, subjectEn, bodyEn, isOutward, isUrgent, version }: NoticeTemplate) =>
    http.put<NoticeTemplate>(`${templates}/${encodeURIComponent(code)}/${audience}`, {
      subject, body, subjectEn, bodyEn, isOutward, isUrgent, version,
    }),

  deliveries: (status: DeliveryStatus | '', page: number, size: number) => http.get<Page<Delivery>>(deliveries, { status, page, size }),
  resend: (key: string) => http.post<Delivery>(`${deliveries}/${encodeURIComponent(key)}/resend`),
  stuckAlarms: (page: number, size: number) => http.get<Page<StuckAlarm>>(alarms, { page, size }),
  retryAlarm: (id: number) => http.post(`${alarms}/${id}/retry`),
  retryAllAlarms: () => http.post<{ retried: number }>(`${alarms}/retry`),
  resendAll: () => http.post<{ resent: number }>(`${deliveries}/resend`),
}
