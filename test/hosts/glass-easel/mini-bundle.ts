/** The built mini program as the browser gets it: one global, made by `build.ts`. */
export interface MiniBundle {
  /** `.js` by path without ending. */
  scripts: Record<string, string>
  /** `.json` by path without ending. */
  configs: Record<string, string>
  /** CSS by path without ending, imports inlined. */
  styles: Record<string, string>
  templates: Record<string, unknown>
  builtIns: Record<string, unknown>
  properties: Record<string, string[]>
}
