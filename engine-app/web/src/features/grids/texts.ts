import type { Translated } from '@/shared/i18n'

export const zh = {
  grids: {
    title: '网格与网格码',
    lead: '每个网格一块牌子，居民扫码即可上报',
    search: '网格、社区或网格员',
    column: { code: '网格编码', name: '网格', community: '社区', street: '街道', worker: '网格员', phone: '办公电话', sign: '网格牌' },
    vacant: '暂无网格员',
    open: '打开上报页',
    sign: '打印网格牌',
    signPage: '打印本页 {n} 块',
    empty: '没有符合条件的网格。',
    selectNone: '没有找到这样的网格',
    signs: '网格牌',
    size: '纸张',
    print: '打印',
    back: '回到网格列表',
    scan: '扫码上报',
    scanLead: '身边的问题，拍照就能报',
    worker: '网格员',
    emergency: '紧急情况请拨打 110 / 119 / 120',
    code: '{grid} 的二维码',
  },
}

export const en: Translated<typeof zh> = {
  grids: {
    title: 'Grids and codes',
    lead: 'One sign per grid; residents scan it to report',
    search: 'Grid, community or grid worker',
    column: { code: 'Grid code', name: 'Grid', community: 'Community', street: 'Street', worker: 'Grid worker', phone: 'Office phone', sign: 'Sign' },
    vacant: 'No grid worker at present',
    open: 'Open its page',
    sign: 'Print sign',
    signPage: 'Print these {n}',
    empty: 'No grid matches.',
    selectNone: 'No such grid found',
    signs: 'Grid signs',
    size: 'Paper',
    print: 'Print',
    back: 'Back to the grids',
    scan: 'Scan to report',
    scanLead: 'See a problem? Take a photo and report it',
    worker: 'Grid worker',
    emergency: 'In an emergency call 110 / 119 / 120',
    code: 'Code of {grid}',
  },
}
