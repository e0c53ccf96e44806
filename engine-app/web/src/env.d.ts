/// <reference types="vite/client" />

declare module 'dmn-js/lib/Viewer' {
  interface DmnView { type: string, id: string, element: { id: string } }

  /** Shows the decision tables of a DMN file; comes without types of its own. */
  export default class Viewer {
    constructor(options: { container: HTMLElement } & Record<string, HTMLElement | { additionalModules: object[] }>)
    importXML(xml: string, options: { open: boolean }): Promise<unknown>
    getViews(): DmnView[]
    open(view: DmnView): Promise<unknown>
    destroy(): void
  }
}
