export { default as TaskForm } from './TaskForm.vue'
export { type FilePicker, filePickers, pickerHelp, pickerLabel, pickerProblem } from './formSchema'
