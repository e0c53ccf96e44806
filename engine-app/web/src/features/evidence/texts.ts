import type { Translated } from '@/shared/i18n'

export const zh = {
  evidence: {
    label: '现场照片',
    add: '添加照片或文件',
    rule: '最多 {max} 个，图片、PDF 或短视频',
    rulePictures: '最多 {max} 张照片',
    ruleDocuments: '最多 {max} 份 PDF',
    remove: '移除 {name}',
    retry: '重传',
    sending: '正在上传 {percent}%',
    failed: '没有传上：{why}',
    tooMany: '最多 {max} 个文件，多出的没有添加',
    required: '请至少添加一张现场照片',
    requiredAs: '请添加：{label}',
    busy: '文件还在上传，请稍等',
    file: '文件',
    enlarge: '放大查看 {name}',
    video: '视频',
    takenAt: '拍摄于 {moment}',
    place: '位置 {longitude}，{latitude}',
  },
}

export const en: Translated<typeof zh> = {
  evidence: {
    label: 'Photos of the site',
    add: 'Add photos or files',
    rule: 'Up to {max}: pictures, PDF or short video',
    rulePictures: 'Up to {max} photos',
    ruleDocuments: 'Up to {max} PDF files',
    remove: 'Remove {name}',
    retry: 'Send again',
    sending: 'Sending {percent}%',
    failed: 'Not sent: {why}',
    tooMany: 'At most {max} files; the others were not added',
    required: 'Please add at least one photo of the site',
    requiredAs: 'Please add: {label}',
    busy: 'Files are still being sent. Please wait.',
    file: 'File',
    enlarge: 'Enlarge {name}',
    video: 'Video',
    takenAt: 'Taken {moment}',
    place: 'Place {longitude}, {latitude}',
  },
}
