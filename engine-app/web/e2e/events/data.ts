import { photo } from '../support/photo'

/** 上湾网格 of the demo county and the people who meet in its matters. */
export const grid = { name: '上湾网格', code: '990981100201001', community: '白果湾村', communityCode: '990981100201', street: '青禾镇' }

export const people = {
  gridWorker: { username: 'grid12', name: '吴燕萍' },
  communityStaff: { username: 'comm4', name: '钟明亮' },
  governanceCentre: { username: 'center2', name: '雷玉珍' },
  agricultureDesk: 'dept.ny',
  agricultureOfficer: 'officer.ny',
  agricultureHead: 'head.ny',
  cityCentre: 'city.center',
  supervisor: 'city.supervisor',
} as const

const place = { longitude: 111.38652, latitude: 27.21874 }

export const livestock = {
  group: '田里、山上、牲口的事',
  category: '死猪死鸡等乱丢',
  words: '上湾三组水渠边的机耕道上丢了三个编织袋，里面是死猪，已经发臭招苍蝇，再不处理要流到渠里去。',
  address: '上湾三组水渠边机耕道，离抽水房约 50 米',
  photo: () => photo('livestock-dumped', place),
  department: '农业农村局',
  routing: '病死畜禽丢弃由农业农村局牵头。',
  result: '执法人员到场，三头死猪已装袋运往县无害化处理中心，现场撒石灰消毒，已找到养殖户当面教育，并立警示牌。',
  slip: '安无害〔2026〕118 号',
  resultPhoto: () => photo('livestock-removed', place),
  thanks: '第二天就清干净了，路也好走了。',
}

export const rubbish = {
  categoryCode: '0101',
  categoryName: '暴露垃圾',
  words: '上湾二组垃圾亭两个桶都满了，旁边堆了好几袋，两天没人来收。',
  address: '上湾二组垃圾亭',
  photo: () => photo('rubbish-left', place),
  result: '村保洁员已把桶和地面清干净，改为每天上午、下午各收一次。',
  resultPhoto: () => photo('rubbish-removed', place),
}

export const stairwell = {
  categoryCode: '0103',
  words: '老供销社 3 单元楼道堆了两张旧床',
  address: '上湾老供销社 3 单元',
  photo: () => photo('rubbish-left', place),
  more: '今天又多了一个旧柜子，楼梯只剩一个人能过。',
  whyWithdrawn: '房东已经自己搬走了',
  result: '已联系房东，旧床全部搬走，楼道畅通。',
  left: '床搬走了，柜子还堵在二楼。',
}

/** What lies on the desk of 白果湾村 on an ordinary day; `done` is how far each matter has come. */
export const ordinaryDay: { category: string, words: string, address: string, done: string[], urgent?: boolean }[] = [
  { category: '0201', words: '村口公交站旁的井盖碎了一半，晚上没有灯，怕老人孩子踩空。', address: '上湾村口公交站', done: [], urgent: true },
  { category: '0203', words: '二组到小学的路灯坏了四盏，孩子放学天已经黑了。', address: '上湾二组小学路', done: ['accept'] },
  { category: '0505', words: '五组山塘涵管漏水，下面三亩油菜田被淹。', address: '上湾五组山塘', done: ['accept'] },
  { category: '0601', words: '两家为屋檐滴水争了半个月，今天动了手，想请村里来调解。', address: '上湾一组 18 号', done: ['accept', 'handleSelf'] },
  { category: '0103', words: '老供销社楼道堆满旧家具，二楼老人出不来门。', address: '上湾老供销社 2 单元', done: ['accept', 'handleSelf'] },
  { category: '0902', words: '四组独居的曾大爷摔伤腿，家里没人做饭。', address: '上湾四组 7 号', done: [] },
  { category: '0805', words: '三组周六办六十岁寿酒，约三十桌，还没有报备。', address: '上湾三组文化礼堂', done: [] },
]

export const footbridge = {
  group: '路、灯、井盖这些公家设施坏了',
  category: '桥板、栏杆坏了',
  words: '上湾四组过水渠的人行桥，中间一块石板塌下去了，和两边差了一大截，夜里没有灯，怕有人踩空掉下去。',
  address: '上湾四组水渠人行桥',
  photo: () => photo('footbridge-sunken', place),
  progress: '已拉警戒带、摆了木板，行人先从上游便桥走；石板已联系镇里的施工队，明天到料。',
  propped: '已用木架把石板顶起，和两边基本齐平，并拉警戒带提醒行人绕行。',
  proppedPhoto: () => photo('footbridge-propped', place),
  stillWrong: '木架只是临时支着，踩上去还会晃，石板没有换，不能算修好。',
  repaired: '已换新的混凝土板，板下加了两根支墩，两边接缝抹平，承重试过，警戒带已撤。',
  repairedPhoto: () => photo('footbridge-repaired', place),
  thanks: '第一次没修牢，提了以后又重做了，现在走着踏实。',
}

export const sewage = {
  categoryCode: '0106',
  categoryName: '积水污水外溢',
  words: '白果湾村口排水沟的雨水口往外冒脏水，流了半条路，味道很大，下雨天更严重。',
  address: '白果湾村口公路边雨水口',
  photo: () => photo('sewage-overflow', place),
  /** Where it was sent first, wrongly as it says. */
  waterBureau: { name: '水利局', desk: 'dept.sl', officer: 'officer.sl' },
  cityManagement: { name: '城市管理综合执法局', desk: 'dept.cg', officer: 'officer.cg' },
  basis: '权责清单载明不属本单位职责',
  returnReason: '雨水口在公路排水设施范围内，按权责清单由城管执法局养护，水利局只管渠道。',
  refusal: '冒水的原因在下游渠道淤塞，渠道归水利局管，请先清淤。',
  disputeReason: '渠道上月刚清过淤，有验收单；冒水点是雨水口堵塞，不在我局职责范围。',
  decision: '现场踏勘，雨水口堵塞为主因，由城管执法局主办；下游渠道排水不畅，由水利局协办清淤。今后雨水口外溢照此派单。',
  assistance: '已用水泵把下游渠道的积水抽排，清出淤泥约两方，水位已降到沟底以下。',
  assistancePhoto: () => photo('sewage-pumped', place),
  progress: '疏通车已到场，先疏通雨水口到检查井一段，水利局同时在下游抽排。',
  result: '雨水口和 30 米排水管已疏通，换了破损的雨水篦，冲洗路面两遍，雨后复看没有再冒水。',
  resultPhoto: () => photo('sewage-cleared', place),
}

/** What three people bring to the village before nine, for somebody who never touches the mouse. */
export const morning = {
  lamp: { category: '0203', words: '五组晒谷坪旁边的路灯从前天起不亮了，晚上收谷子看不见。', address: '上湾五组晒谷坪' },
  prank: { category: '0104', words: '测试一下这个码能不能用。', address: '上湾村委会门口' },
  shed: { category: '0205', words: '村部车棚顶掉了一块铁皮，风一吹就晃，下面停着电动车。', address: '白果湾村村部车棚' },
  notFiled: '上报人来电说明是试用扫码，现场没有问题，不予立案。',
  progress: '已联系电工，午后上梯检查，先在车棚口拉绳子提醒。',
  repaired: '铁皮已重新固定并加了两道压条，周边螺丝全部紧过一遍，试摇不晃。',
  repairedPhoto: () => photo('footbridge-repaired', place),
}
