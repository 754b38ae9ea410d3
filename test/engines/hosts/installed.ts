import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const DRIVER = '/usr/bin/WebKitWebDriver'
const firefoxes = ['/usr/bin/firefox-esr', '/usr/bin/firefox']
/** What hosts/window.py needs. */
const BINDINGS = "import gi; gi.require_version('Gtk', '3.0'); gi.require_version('WebKit2', '4.1')"

/** Firefox as Debian installs it. */
export const firefoxPath = (): string | undefined => firefoxes.find((file) => existsSync(file))

/** WebKitGTK's driver as Debian installs it, where there are also a screen and a window for it. */
export function webkitDriverPath(): string | undefined {
  const isWhole = [DRIVER, '/usr/bin/Xvfb', '/usr/bin/dbus-run-session'].every((file) => existsSync(file))
  return isWhole && spawnSync('/usr/bin/python3', ['-c', BINDINGS]).status === 0 ? DRIVER : undefined
}
