export { isAsked, isToBring, isToSee, isToShow } from './checklist'
export { default as SignaturePad } from './SignaturePad.vue'
