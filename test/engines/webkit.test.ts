import { webkitDriverPath } from './hosts/installed'
import { openWebKit } from './hosts/webkit'
import { journeysIn } from './journeys'

const installed = webkitDriverPath()

if (installed) describe('WebKit', () => journeysIn(() => openWebKit(installed)))
else test.skip('WebKitGTK is not installed: docs/testing.md names its packages', () => undefined)
