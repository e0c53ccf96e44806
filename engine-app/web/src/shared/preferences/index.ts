export { usePreferences } from './preferences'
