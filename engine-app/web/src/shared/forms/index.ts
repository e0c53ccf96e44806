export { default as TaskForm } from './TaskForm.vue'
export { evidenceComponent, evidenceLabel } from './formSchema'
