export { useAnnouncementWork } from './useAnnouncementWork'
