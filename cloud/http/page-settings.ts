import { escapeHtml } from 'domain/text/escape-html'
import type { LegalFilings } from '../usecases/forum/legal-filings'

/** What a deployment says to the web client, in the page's head. */
export type PageSettings = {
  /** Where published files are, if not beside the page: `https://cdn.example/forum`. */
  readonly files?: string
  readonly filings?: LegalFilings
  /** An owner can download the whole forum. */
  readonly hasBackup?: boolean
  /** An owner can bring a whole forum in, where none has begun. */
  readonly takesBackup?: boolean
}

/** The web client's page with what it is told. */
export function withSettings(html: string, { files, filings = {}, hasBackup, takesBackup }: PageSettings): string {
  const told = {
    'forum-files': files,
    'forum-icp': filings.icp,
    'forum-public-security': filings.publicSecurity,
    'forum-backup': hasBackup ? 'yes' : undefined,
    'forum-restore': takesBackup ? 'yes' : undefined,
  }
  const metas = Object.entries(told).flatMap(([name, content]) =>
    content === undefined ? [] : [`<meta name="${name}" content="${escapeHtml(content)}">`],
  )
  return html.replace('</head>', () => `${metas.join('')}</head>`)
}
