export { default as StageLight } from './StageLight.vue'
export { default as DeadlineCard } from './DeadlineCard.vue'
export { default as LanguageSwitch } from './LanguageSwitch.vue'
export { useProblemText } from './problemText'
