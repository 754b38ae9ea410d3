import { createHash } from 'node:crypto'

/** Sent with everything. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
}

/** `default-src` covers neither of these (CSP Level 3, sections 6.3 and 6.4). */
const CLOSED = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** For what is data and no page: an SVG that is opened by itself may style itself and do nothing else. */
export const DATA_POLICY = `default-src 'none'; style-src 'unsafe-inline'; ${CLOSED}; sandbox`

/** Browsers show a PDF by a page of their own, which `default-src 'none'` and `sandbox` would keep from working. */
export const PDF_POLICY = CLOSED

const INLINE_SCRIPT = /<script(?![^>]*\ssrc\s*=)[^>]*>([\s\S]*?)<\/script\s*>/gi

/**
 * The Content-Security-Policy of the web build. Its inline scripts run by their hash (CSP Level 3, section 6.7.3);
 * styles are created by the framework at run time, so they may be inline, but not as attributes of the page's text.
 * @param files the origin of published files, where it is another than the page's
 */
export function pagePolicy(html: string, files?: string): string {
  const scripts = [...html.matchAll(INLINE_SCRIPT)].map(([, script = '']) => ` ${hashOf(script)}`)
  const more = files === undefined ? '' : ` ${files}`
  return [
    "default-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'none'",
    `script-src 'self'${scripts.join('')}`,
    "style-src 'self' 'unsafe-inline'",
    "style-src-attr 'none'",
    `img-src 'self' data: blob:${more}`,
    "font-src 'self' data:",
    `connect-src 'self'${more}`,
  ].join('; ')
}

/** The Content-Security-Policy of a page that the backend draws: its own style sheet, script and server, nothing else. */
export const drawnPolicy = (styles: string): string =>
  [
    "default-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
    "script-src 'self'",
    `style-src ${hashOf(styles)}`,
    "img-src 'self'",
    "connect-src 'self'",
  ].join('; ')

/** A browser hashes what its parser read, where every line ends in a line feed (HTML, "Preprocessing the input stream"). */
const hashOf = (script: string): string =>
  `'sha256-${createHash('sha256').update(script.replace(/\r\n?/g, '\n')).digest('base64')}'`
