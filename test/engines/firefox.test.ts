import { openFirefox } from './hosts/firefox'
import { firefoxPath } from './hosts/installed'
import { journeysIn } from './journeys'

const installed = firefoxPath()

if (installed) describe('Firefox', () => journeysIn(() => openFirefox(installed)))
else test.skip('Firefox is not installed: apt-get install firefox-esr', () => undefined)
