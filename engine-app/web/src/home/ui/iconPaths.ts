/** Drawings on a 24 x 24 sheet, line only. */
export const iconPaths = {
  'back': 'M15 5l-7 7 7 7',
  'next': 'M9 5l7 7-7 7',
  'phone': 'M6 3h3l2 5-2.5 1.5a11 11 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z',
  'camera': 'M4 8h3l2-3h6l2 3h3a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V9a1 1 0 0 1 1-1zM12 17a4 4 0 1 0 0-8 4 4 0 0 0 0 8z',
  'image': 'M4 5h16a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zM3 16l5-5 5 5 3-3 5 5M15.5 9.5h.01',
  'pin': 'M12 21s7-6.2 7-11.5A7 7 0 0 0 5 9.5C5 14.8 12 21 12 21zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  'person': 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-4 3.5-6.5 8-6.5s8 2.5 8 6.5',
  'clock': 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3 2',
  'check': 'M5 12.5l4.5 4.5L19 7.5',
  'close': 'M6 6l12 12M18 6L6 18',
  'copy': 'M9 9h10a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H9a1 1 0 0 1-1-1V10a1 1 0 0 1 1-1zM5 15H4a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v1',
  'print': 'M7 9V3h10v6M7 18H5a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2M7 15h10v6H7z',
  'save': 'M12 3v12M7 11l5 5 5-5M4 20h16',
  'search': 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM16 16l5 5',
  'retry': 'M4 12a8 8 0 1 1 2.5 5.8M4 20v-5h5',
  'warn': 'M12 4l9 16H3zM12 10v4M12 17h.01',
  'edit': 'M4 20h4L19 9l-4-4L4 16z',
  'play': 'M8 5l11 7-11 7z',
  'file': 'M6 3h8l4 4v14H6zM14 3v4h4',
  'group01': 'M5 7h14M10 7V4h4v3M7 7l1 14h8l1-14M10 11v6M14 11v6',
  'group02': 'M12 21V9M6 9a6 6 0 0 1 12 0zM8 21h8M12 3V1',
  'group03': 'M4 21V9l8-6 8 6v12zM10 21v-6h4v6',
  'group04': 'M12 3c1 4 6 5.5 6 11a6 6 0 0 1-12 0c0-2 1-3.5 2-4.5.5 1.5 1.5 2 2 2 0-3 0-6 2-8.5z',
  'group05': 'M12 21V10M12 13c-4 0-6-2-6-6 4 0 6 2 6 6zM12 10c0-4 2-6 6-6 0 4-2 6-6 6z',
  'group06': 'M4 5h10v8H8l-4 3zM17 9h3v11l-4-3h-6v-1',
  'group07': 'M12 3l8 3v6c0 5-3.5 8-8 9-4.5-1-8-4-8-9V6zM9 12l2 2 4-4',
  'group08': 'M4 9l1-5h14l1 5M4 9v11h16V9M4 9a2.7 2.7 0 0 0 5.3 0 2.7 2.7 0 0 0 5.4 0A2.7 2.7 0 0 0 20 9M9 20v-6h6v6',
  'group09': 'M12 20S4 15 4 9.5A4 4 0 0 1 12 8a4 4 0 0 1 8 1.5C20 15 12 20 12 20z',
  'group10': 'M13 2L5 14h6l-1 8 9-12h-6z',
  'horn': 'M4 10v4h3l7 4V6L7 10zM7 14l1.5 6H11l-1-5.5M17.5 9a4 4 0 0 1 0 6',
  'people': 'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2 20c0-3.5 3-5.5 7-5.5s7 2 7 5.5M16 4.3a3.5 3.5 0 0 1 0 6.4M19 15c2 .8 3 2.5 3 5',
  'outside': 'M14 4h6v6M20 4l-9 9M18 14v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h5',
  'module-party': 'M6 21V4M6 5h12l-3 4 3 4H6',
  'module-integrity': 'M12 4v16M8 20h8M5 8h14M5 8l-2.5 6h5zM19 8l-2.5 6h5z',
  'module-governance': 'M12 3l8 3v6c0 5-3.5 8-8 9-4.5-1-8-4-8-9V6zM9 12l2 2 4-4',
  'module-digital': 'M4 5h16v11H4zM9 20h6M12 16v4M8 9h5M8 12h8',
  'module-village': 'M4 21V10l8-6 8 6v11zM9 21v-5h6v5M9 12h6',
  'module-jobs': 'M4 8h16v11H4zM9 8V5h6v3M4 13h16M12 12v2',
  'module-convenience': 'M12 20S4 15 4 9.5A4 4 0 0 1 12 8a4 4 0 0 1 8 1.5C20 15 12 20 12 20z',
  'module-finance': 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8.5 7.5L12 12l3.5-4.5M12 12v5M9 12h6M9 14.5h6',
  'other': 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 12h.01M12 12h.01M16 12h.01',
} as const

export type IconName = keyof typeof iconPaths

/** The drawing of a group of categories such as 05. */
export function groupIcon(code: string): IconName {
  const name = `group${code}`
  return name in iconPaths ? name as IconName : 'other'
}
