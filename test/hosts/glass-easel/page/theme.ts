type Variables = Record<string, string>
type Themes = { light?: Variables; dark?: Variables }

/** Resolves the `@name` values of `app.json` by `theme.json`. */
export class Theme {
  constructor(
    private readonly themes: Themes,
    private readonly mode: () => 'light' | 'dark',
  ) {}

  value(written: string | undefined, otherwise = ''): string {
    if (written === undefined) return otherwise
    return written.startsWith('@') ? (this.themes[this.mode()]?.[written.slice(1)] ?? otherwise) : written
  }
}
